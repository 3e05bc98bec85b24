#include "tests/support/oldledger.h"

#include "core/journal/journal.h"
#include "core/ledger/sealedcolumns.h"
#include "core/storage/transaction.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

namespace linli::test {

namespace {

void openColumn(Database &db, const QString &table, const QString &column)
{
    QList<QPair<qint64, QString>> values;
    need(db.each(QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 IS NOT NULL").arg(column, table), {},
        [&](const Row &row) {
            values.append({row.integer(0), row.opened(1, {table, column, row.integer(0)})});
        }));
    for (const auto &[id, plain] : values)
        need(db.exec(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(table, column), {plain, id}));
}

void openPayloads(Database &db)
{
    QList<QVariantList> values;
    need(db.each(QStringLiteral("SELECT replica, sequence, ordinal, payload FROM journal_row"), {},
        [&](const Row &row) {
            const Place place = payloadPlace(row.integer(0), row.integer(1), row.integer(2));
            values.append({row.openedBlob(3, place), row.integer(0), row.integer(1), row.integer(2)});
        }));
    for (const QVariantList &value : values)
        need(db.exec(QStringLiteral(
                         "UPDATE journal_row SET payload = ? WHERE replica = ? AND sequence = ? AND ordinal = ?"),
            value));
}

} // namespace

void makeOld(const QString &path)
{
    Viewer keys;
    {
        const FixedClock clock(monday());
        keys = openTestLedger(path, clock)->db().viewer();
    }
    const auto db = need(Database::openSqlite(path, OpenMode::ReadWrite));
    db->setViewer(keys);
    for (const QString &table : sealedTables()) {
        for (const QString &column : sealedColumns(table))
            openColumn(*db, table, column);
    }
    openPayloads(*db);
    need(db->script(QStringLiteral(
        "DROP TABLE account; DROP TABLE key_grant; DROP TABLE key_epoch; DROP TABLE person_token;"
        "CREATE INDEX person_id_number ON person (id_number); CREATE INDEX person_phone ON person (phone);"
        "DELETE FROM meta WHERE name = 'sealed' OR name LIKE 'policy.%'; PRAGMA user_version=5;"
        "PRAGMA secure_delete=OFF;"
        "CREATE TABLE scrap AS SELECT p.* FROM person p, (VALUES (1), (2), (3), (4), (5), (6), (7), (8));"
        "DROP TABLE scrap;")));
}

} // namespace linli::test
