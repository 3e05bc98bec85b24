// Digests of a whole ledger, to see whether anything was written.
#pragma once

#include "core/storage/database.h"
#include "tests/support/testledger.h"

#include <QCryptographicHash>

namespace linli::test {

/// A digest of all rows of every table of a ledger file, read past all of Linli's own readers.
inline QMap<QString, QByteArray> digests(Database &db)
{
    QStringList tables;
    need(db.each(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"), {},
        [&](const Row &row) { tables.append(row.text(0)); }));
    QMap<QString, QByteArray> digests;
    for (const QString &table : tables) {
        QStringList columns;
        need(db.each(QStringLiteral("SELECT 'quote(' || name || ')' FROM pragma_table_info(?) ORDER BY cid"), {table},
            [&](const Row &row) { columns.append(row.text(0)); }));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const QString row = columns.join(QStringLiteral(" || '|' || "));
        need(db.each(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(row, table), {},
            [&](const Row &found) { hash.addData(found.text(0).toUtf8() + '\n'); }));
        digests.insert(table, hash.result());
    }
    return digests;
}

inline QMap<QString, QByteArray> digestsOf(const QString &path)
{
    return digests(*need(Database::openSqlite(path, OpenMode::ReadOnly)));
}

} // namespace linli::test
