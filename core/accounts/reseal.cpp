#include "core/accounts/accountstore.h"
#include "core/accounts/datakey.h"
#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "core/ledger/sealedcolumns.h"
#include "core/persons/persontokens.h"

namespace linli {

namespace {

constexpr int batchSize = 500;
const QString cursorName = QStringLiteral("reseal.at"); // "TABLE ID" of what was done last, kept with the batch

struct SealedRow
{
    qint64 id;
    QList<QPair<QString, QString>> values; ///< column, sealed
};

/// One walk over everything that is sealed, a batch a transaction.
class Resealing
{
public:
    Resealing(Ledger &ledger, const ResealControl &control)
        : m_ledger(ledger)
        , m_db(ledger.db())
        , m_control(control)
    {
    }
    Result<void> run();

private:
    Result<void> readCursor();
    Result<void> tableFrom(const QString &table, qint64 after);
    Result<void> blobsFrom(const QString &table, qint64 after);
    Result<qint64> nextBlobs(const QString &table, qint64 after);
    Result<void> journalFrom(const QString &after);
    Result<qint64> tableBatch(const QString &table, qint64 after);
    Result<QString> journalBatch(const QString &after);
    Result<void> resealRow(const QString &table, qint64 id, const QList<QPair<QString, QString>> &values);
    Result<void> finish();
    Result<void> breathe(qint64 rows);
    Result<qint64> count(const QString &table, const QString &condition = {}, const QVariantList &values = {});

    Ledger &m_ledger;
    Database &m_db;
    const ResealControl &m_control;
    QString m_table; ///< Where an earlier walk stopped; empty: at the beginning.
    QString m_after;
    qint64 m_done = 0; ///< rows
    qint64 m_total = 0;
};

Result<qint64> Resealing::count(const QString &table, const QString &condition, const QVariantList &values)
{
    LINLI_ASSIGN(const auto rows,
        m_db.integer(QStringLiteral("SELECT COUNT(*) FROM %1%2").arg(table, condition), values));
    return rows.value_or(0);
}

Result<void> Resealing::breathe(qint64 rows)
{
    m_done += rows;
    if (m_control.progress)
        m_control.progress(m_total > 0 ? std::min(1.0, double(m_done) / double(m_total)) : 1);
    if (m_control.cancelled && m_control.cancelled())
        return Error{ErrorKind::Cancelled,
            translate("accounts", "Stopped. What is sealed anew stays so; the rest follows when you go on.")};
    return success();
}

Result<void> Resealing::readCursor()
{
    LINLI_ASSIGN(const auto text, metaValue(m_db, cursorName));
    m_table = text.value_or(QString()).section(u' ', 0, 0);
    m_after = text.value_or(QString()).section(u' ', 1, 1);
    return success();
}

Result<void> Resealing::resealRow(
    const QString &table, qint64 id, const QList<QPair<QString, QString>> &values)
{
    const auto &vault = *m_db.viewer().vault;
    for (const auto &[column, sealed] : values) {
        if (Vault::epochOf(sealed) == vault.epoch())
            continue;
        const Place place{table, column, id};
        LINLI_ASSIGN(const QString plain, vault.open(place, sealed));
        LINLI_TRY(m_db.exec(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(table, column),
            {vault.seal(place, plain), id}));
    }
    return success();
}

Result<qint64> Resealing::tableBatch(const QString &table, qint64 after)
{
    const QStringList columns = sealedColumns(table);
    QList<SealedRow> rows;
    LINLI_TRY(m_db.each(QStringLiteral("SELECT id, %1 FROM %2 WHERE id > ? ORDER BY id LIMIT ?")
                            .arg(columns.join(QStringLiteral(", ")), table),
        {after, batchSize}, [&](const Row &row) {
            rows.append(SealedRow{row.integer(0), {}});
            for (int i = 0; i < int(columns.size()); ++i) {
                if (!row.isNull(i + 1))
                    rows.last().values.append({columns[i], row.text(i + 1)});
            }
        }));
    for (const auto &[id, values] : rows)
        LINLI_TRY(resealRow(table, id, values));
    if (table == u"person" && !rows.isEmpty()) {
        Touched touched;
        for (const auto &[id, values] : rows)
            touched[table].insert(id);
        LINLI_TRY(personTokenDeriver().refresh(m_ledger, touched));
    }
    const qint64 last = rows.isEmpty() ? 0 : rows.last().id;
    LINLI_TRY(setMetaValue(m_db, cursorName, QStringLiteral("%1 %2").arg(table).arg(last)));
    return rows.size() < batchSize ? 0 : last;
}

Result<void> Resealing::tableFrom(const QString &table, qint64 after)
{
    qint64 next = after;
    do {
        LINLI_ASSIGN(Transaction batch, Transaction::begin(m_db, Transaction::Kind::Write));
        LINLI_ASSIGN(next, tableBatch(table, next));
        LINLI_TRY(batch.commit());
        LINLI_TRY(breathe(batchSize));
    } while (next != 0);
    return success();
}

/// One row: its bytes are large. Gives its id, 0 when there was none.
Result<qint64> Resealing::nextBlobs(const QString &table, qint64 after)
{
    const auto &vault = *m_db.viewer().vault;
    const QStringList &columns = sealedBlobs(table);
    LINLI_ASSIGN(const auto id, m_db.integer(QStringLiteral("SELECT MIN(id) FROM %1 WHERE id > ?").arg(table), {after}));
    for (const QString &column : id ? columns : QStringList()) {
        QByteArray sealed;
        LINLI_TRY(m_db.each(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(column, table), {*id},
            [&](const Row &row) { sealed = row.blob(0); }));
        if (sealed.isEmpty() || Vault::epochOf(sealed) == vault.epoch())
            continue;
        LINLI_ASSIGN(const QByteArray plain, vault.open({table, column, *id}, sealed));
        LINLI_TRY(m_db.exec(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(table, column),
            {vault.seal({table, column, *id}, plain), *id}));
    }
    LINLI_TRY(setMetaValue(m_db, cursorName, QStringLiteral("%1 %2").arg(table).arg(id.value_or(0))));
    return id.value_or(0);
}

Result<void> Resealing::blobsFrom(const QString &table, qint64 after)
{
    qint64 next = after;
    do {
        LINLI_ASSIGN(Transaction batch, Transaction::begin(m_db, Transaction::Kind::Write));
        LINLI_ASSIGN(next, nextBlobs(table, next));
        LINLI_TRY(batch.commit());
        LINLI_TRY(breathe(1));
    } while (next != 0);
    return success();
}

Result<QString> Resealing::journalBatch(const QString &after)
{
    struct Payload
    {
        qint64 replica;
        qint64 sequence;
        qint64 ordinal;
        QByteArray sealed;
    };
    const auto &vault = *m_db.viewer().vault;
    QList<Payload> rows;
    LINLI_TRY(m_db.each(
        QStringLiteral("SELECT replica, sequence, ordinal, payload FROM journal_row "
                       "WHERE (replica, sequence, ordinal) > (?, ?, ?) ORDER BY replica, sequence, ordinal LIMIT ?"),
        {after.section(u'.', 0, 0).toLongLong(), after.section(u'.', 1, 1).toLongLong(),
            after.isEmpty() ? qint64(-1) : after.section(u'.', 2, 2).toLongLong(), batchSize},
        [&](const Row &row) {
            rows.append({row.integer(0), row.integer(1), row.integer(2), row.blob(3)});
        }));
    for (const Payload &row : rows) {
        if (row.sealed.isEmpty() || Vault::epochOf(row.sealed) == vault.epoch())
            continue;
        const Place place = payloadPlace(row.replica, row.sequence, row.ordinal);
        LINLI_ASSIGN(const QByteArray payload, vault.open(place, row.sealed));
        LINLI_TRY(m_db.exec(
            QStringLiteral("UPDATE journal_row SET payload = ? WHERE replica = ? AND sequence = ? AND ordinal = ?"),
            {vault.seal(place, payload), row.replica, row.sequence, row.ordinal}));
    }
    if (rows.size() < batchSize)
        return QString();
    const QString last =
        QStringLiteral("%1.%2.%3").arg(rows.last().replica).arg(rows.last().sequence).arg(rows.last().ordinal);
    LINLI_TRY(setMetaValue(m_db, cursorName, QStringLiteral("journal_row ") + last));
    return last;
}

Result<void> Resealing::journalFrom(const QString &after)
{
    QString next = after;
    do {
        LINLI_ASSIGN(Transaction batch, Transaction::begin(m_db, Transaction::Kind::Write));
        LINLI_ASSIGN(next, journalBatch(next));
        LINLI_TRY(batch.commit());
        LINLI_TRY(breathe(batchSize));
    } while (!next.isEmpty());
    return success();
}

/// Forgets the older keys, once nothing needs them.
Result<void> Resealing::finish()
{
    auto vault = std::make_shared<Vault>(*m_db.viewer().vault);
    const int present = vault->epoch();
    const auto write = [&](Database &db) -> Result<void> {
        LINLI_TRY(db.exec(QStringLiteral("DELETE FROM key_grant WHERE epoch < ?"), {present}));
        LINLI_TRY(db.exec(QStringLiteral("DELETE FROM key_epoch WHERE epoch < ?"), {present}));
        return db.exec(QStringLiteral("DELETE FROM meta WHERE name = ?"), {cursorName});
    };
    LINLI_TRY(recordEvent(m_ledger, {QT_TRANSLATE_NOOP("journal", "Sealed everything with the new key")}, write));
    for (const int epoch : vault->epochs()) {
        if (epoch < present)
            vault->forget(epoch);
    }
    auto session = std::make_shared<Session>(*m_ledger.session());
    session->viewer.vault = std::move(vault);
    m_ledger.setSession(std::move(session));
    return m_db.sqliteHandle() ? m_db.script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) : success();
}

Result<void> Resealing::run()
{
    LINLI_TRY(readCursor());
    LINLI_ASSIGN(m_total, count(QStringLiteral("journal_row")));
    for (const QString &table : sealedTables() + sealedBlobTables()) {
        LINLI_ASSIGN(const qint64 rows, count(table));
        m_total += rows;
    }
    bool reached = m_table.isEmpty();
    for (const QString &table : sealedTables() + sealedBlobTables()) {
        const bool here = table == m_table;
        reached = reached || here;
        if (!reached) {
            LINLI_ASSIGN(const qint64 before, count(table));
            m_done += before;
        } else {
            const qint64 from = here ? m_after.toLongLong() : 0;
            LINLI_TRY(sealedBlobs(table).isEmpty() ? tableFrom(table, from) : blobsFrom(table, from));
        }
    }
    LINLI_TRY(journalFrom(m_table == u"journal_row" ? m_after : QString()));
    return finish();
}

} // namespace

Result<bool> needsResealing(Ledger &ledger)
{
    LINLI_ASSIGN(const auto epochs, ledger.db().integer(QStringLiteral("SELECT COUNT(*) FROM key_epoch")));
    return epochs.value_or(0) > 1;
}

Result<void> reseal(Ledger &ledger, const ResealControl &control)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Keys));
    if (!ledger.db().viewer().vault)
        return refusal(ledger.session()->roles, Action::Edit, Kind::Keys);
    LINLI_ASSIGN(const bool needed, needsResealing(ledger));
    return needed ? Resealing(ledger, control).run() : success();
}

} // namespace linli
