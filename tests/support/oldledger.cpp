#include "tests/support/oldledger.h"

#include "core/journal/journal.h"
#include "core/ledger/sealedcolumns.h"
#include "core/storage/migrator.h"
#include "core/storage/transaction.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

#include <QFile>

namespace linli::test {

namespace {

constexpr int lastUnsealedVersion = 5;

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

QStringList namesOf(Database &db, const QString &sql)
{
    QStringList names;
    need(db.each(sql, {}, [&](const Row &row) { names.append(row.text(0)); }));
    return names;
}

/// Columns that both have; what came later is left out.
void copyTable(Database &db, const QString &table)
{
    QStringList columns;
    const QStringList later = namesOf(db, QStringLiteral("SELECT name FROM pragma_table_info('%1', 'later')").arg(table));
    for (const QString &column : namesOf(db, QStringLiteral("SELECT name FROM pragma_table_info('%1', 'main')").arg(table))) {
        if (later.contains(column))
            columns.append(column);
    }
    const QString list = columns.join(QStringLiteral(", "));
    need(db.exec(QStringLiteral("DELETE FROM main.%1").arg(table)));
    need(db.exec(QStringLiteral("INSERT INTO main.%1 (%2) SELECT %2 FROM later.%1").arg(table, list)));
}

} // namespace

void makeOld(const QString &path)
{
    const QString later = path + QStringLiteral(".later");
    {
        const FixedClock clock(monday());
        Viewer keys = openTestLedger(path, clock)->db().viewer();
        const auto db = need(Database::openSqlite(path, OpenMode::ReadWrite));
        db->setViewer(keys);
        for (const QString &table : sealedTables()) {
            for (const QString &column : sealedColumns(table))
                openColumn(*db, table, column);
        }
        openPayloads(*db);
    }
    REQUIRE(QFile::rename(path, later));
    const auto db = need(Database::openSqlite(path, OpenMode::ReadWrite));
    need(Migrator(*db, shippedMigrations().first(lastUnsealedVersion)).migrate());
    need(db->exec(QStringLiteral("ATTACH ? AS later"), {later}));
    need(db->exec(QStringLiteral("PRAGMA foreign_keys=OFF")));
    for (const QString &table : namesOf(*db, QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type = 'table'"))) {
        if (table != u"person_key") // Derived, and of another shape by now: the upgrade makes it again.
            copyTable(*db, table);
    }
    need(db->exec(QStringLiteral("DETACH later")));
    need(db->script(QStringLiteral(
        "DELETE FROM meta WHERE name = 'sealed' OR name LIKE 'policy.%' OR name LIKE 'account_keys.%';"
        "PRAGMA application_id=%1; PRAGMA secure_delete=OFF;"
        "CREATE TABLE scrap AS SELECT p.* FROM person p, (VALUES (1), (2), (3), (4), (5), (6), (7), (8));"
        "DROP TABLE scrap;").arg(ledgerApplicationId)));
    REQUIRE(QFile::remove(later));
}

} // namespace linli::test
