#include "core/storage/transaction.h"

namespace linli {

Result<Transaction> Transaction::begin(Database &db, Kind kind)
{
    const QStringList statements =
        kind == Kind::Write ? db.dialect().beginWrite() : QStringList{db.dialect().beginRead()};
    Transaction transaction(db);
    for (const QString &sql : statements) {
        if (auto begun = db.script(sql); !begun.ok()) {
            if (&sql == &statements.first())
                transaction.m_db = nullptr;
            return begun.error();
        }
    }
    return transaction;
}

Transaction::~Transaction()
{
    if (m_db)
        (void)m_db->script(QStringLiteral("ROLLBACK")).ok();
}

Result<void> Transaction::commit()
{
    LINLI_TRY(m_db->script(QStringLiteral("COMMIT")));
    m_db = nullptr;
    return success();
}

} // namespace linli
