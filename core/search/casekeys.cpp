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

/// Writes the keys of the cases that `condition` names.
Result<void> writeWhere(Database &db, const QString &condition, const QVariantList &values)
{
    Result<void> written = success();
    LINLI_TRY(db.each(QStringLiteral("SELECT id, number, external_number, received, area_id FROM case_file") + condition, values,
        [&](const Row &row) {
            if (written.ok())
                written = db.exec(QStringLiteral("INSERT INTO case_key (case_id, number, external_number, received, area_id) "
                                                 "VALUES (?, ?, ?, ?, ?)"),
                    {row.value(0), backwards(row.text(1)), orNull(backwards(row.text(2))), row.value(3), row.value(4)});
        }));
    return written;
}

Result<void> refreshKeys(Ledger &ledger, const Touched &touched)
{
    Database &db = ledger.db();
    for (const qint64 id : touched.value(QStringLiteral("case_file"))) {
        LINLI_TRY(db.exec(QStringLiteral("DELETE FROM case_key WHERE case_id = ?"), {id}));
        LINLI_TRY(writeWhere(db, QStringLiteral(" WHERE id = ?"), {id}));
    }
    return success();
}

Result<void> rebuildKeys(Ledger &ledger)
{
    Database &db = ledger.db();
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM case_key")));
    return writeWhere(db, {}, {});
}

} // namespace

Deriver caseKeyDeriver()
{
    return {{QStringLiteral("case_file")}, {QStringLiteral("case_key")}, refreshKeys, rebuildKeys};
}

} // namespace linli
