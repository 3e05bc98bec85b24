#include "core/search/casekeys.h"

#include "core/base/text.h"
#include "core/ledger/ledger.h"

#include <algorithm>

namespace linli {

QString backwards(const QString &number)
{
    QString key;
    for (const QChar c : toHalfWidth(number).toUpper()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    std::reverse(key.begin(), key.end());
    return key;
}

namespace {

Result<void> writeKey(Database &db, qint64 id, const QString &number, const QString &external)
{
    return db.exec(QStringLiteral("INSERT INTO case_key (case_id, number, external_number) VALUES (?, ?, ?)"),
        {id, backwards(number), orNull(backwards(external))});
}

Result<void> refreshKeys(Ledger &ledger, const Touched &touched)
{
    Database &db = ledger.db();
    for (const qint64 id : touched.value(QStringLiteral("case_file"))) {
        LINLI_TRY(db.exec(QStringLiteral("DELETE FROM case_key WHERE case_id = ?"), {id}));
        QStringList numbers;
        LINLI_TRY(db.each(QStringLiteral("SELECT number, external_number FROM case_file WHERE id = ?"), {id},
            [&](const Row &row) { numbers = {row.text(0), row.text(1)}; }));
        if (!numbers.isEmpty())
            LINLI_TRY(writeKey(db, id, numbers[0], numbers[1]));
    }
    return success();
}

Result<void> rebuildKeys(Ledger &ledger)
{
    Database &db = ledger.db();
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM case_key")));
    Result<void> written = success();
    LINLI_TRY(db.each(QStringLiteral("SELECT id, number, external_number FROM case_file"), {}, [&](const Row &row) {
        if (written.ok())
            written = writeKey(db, row.integer(0), row.text(1), row.text(2));
    }));
    return written;
}

} // namespace

Deriver caseKeyDeriver()
{
    return {{QStringLiteral("case_file")}, {QStringLiteral("case_key")}, refreshKeys, rebuildKeys};
}

} // namespace linli
