#include "core/accounts/sealall.h"

#include "core/accounts/accountstore.h"
#include "core/journal/journal.h"
#include "core/ledger/change.h"
#include "core/ledger/doctor.h"
#include "core/ledger/sealedcolumns.h"

namespace linli {

namespace {

Result<void> sealColumn(Database &db, const QString &table, const QString &column)
{
    QList<QPair<qint64, QString>> plain;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 IS NOT NULL").arg(column, table), {},
        [&](const Row &row) {
            if (Vault::epochOf(row.text(1)) == 0)
                plain.append({row.integer(0), row.text(1)});
        }));
    const QString update = QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(table, column);
    for (const auto &[id, text] : plain)
        LINLI_TRY(db.exec(update, {db.viewer().vault->seal(Place{table, column, id}, text), id}));
    return success();
}

Result<void> sealPayloads(Database &db)
{
    struct Key
    {
        qint64 replica;
        qint64 sequence;
        qint64 ordinal;
    };
    QList<Key> keys; // Payloads one by one: a long journal does not fit in memory.
    LINLI_TRY(db.each(QStringLiteral("SELECT replica, sequence, ordinal FROM journal_row WHERE payload IS NOT NULL"),
        {}, [&](const Row &row) { keys.append({row.integer(0), row.integer(1), row.integer(2)}); }));
    const QString where = QStringLiteral(" WHERE replica = ? AND sequence = ? AND ordinal = ?");
    for (const Key &key : keys) {
        QByteArray plain;
        LINLI_TRY(db.each(QStringLiteral("SELECT payload FROM journal_row") + where,
            {key.replica, key.sequence, key.ordinal}, [&](const Row &row) { plain = row.blob(0); }));
        const Place place = payloadPlace(key.replica, key.sequence, key.ordinal);
        if (db.viewer().vault->open(place, plain).ok())
            continue;
        LINLI_TRY(db.exec(QStringLiteral("UPDATE journal_row SET payload = ?") + where,
            {db.viewer().vault->seal(place, plain), key.replica, key.sequence, key.ordinal}));
    }
    return success();
}

} // namespace

Result<void> sealAll(Ledger &ledger)
{
    const auto write = [&](Database &db) -> Result<void> {
        for (const QString &table : sealedTables()) {
            for (const QString &column : sealedColumns(table))
                LINLI_TRY(sealColumn(db, table, column));
        }
        LINLI_TRY(sealPayloads(db));
        for (const Deriver &deriver : ledger.derivers())
            LINLI_TRY(deriver.rebuild(ledger));
        return success();
    };
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Sealed the ledger, which had no accounts before")}, write));
    // Only an empty file has nothing in its free pages. Cut off before that, the ledger still asks for the upgrade.
    if (ledger.db().sqliteHandle())
        LINLI_TRY(ledger.db().script(QStringLiteral("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")));
    return setMetaValue(ledger.db(), QStringLiteral("sealed"), QStringLiteral("1"));
}

} // namespace linli
