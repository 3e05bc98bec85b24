// The append-only history of a ledger: a hash chain of entries for each replica.
#pragma once

#include "core/base/clock.h"
#include "core/journal/rowchange.h"
#include "core/storage/database.h"

#include <memory>
#include <optional>

namespace linli {

struct EntryHeader
{
    qint64 replica = 0;
    qint64 sequence = 0;
    qint64 hlc = 0; ///< Hybrid logical time: milliseconds of the office's wall clock << 16 | counter.
    QString actor;
    Sentence sentence;
    std::optional<qint64> undoOf; ///< The sequence (same replica) that this entry took back.
    qint64 rowCount = 0;

    QDateTime at() const;
};

struct HistoryItem
{
    EntryHeader entry;
    RowChange change;
};

/// What a row's payload is sealed to.
Place payloadPlace(qint64 replica, qint64 sequence, qint64 ordinal);

/// Writes one entry while its transaction runs: rows go to the table at once (an import of 100,000 people
/// does not pile up in memory), the header last.
class EntryWriter
{
public:
    EntryWriter(Database &db, qint64 replica);
    ~EntryWriter();
    /// Reads the chain's head; call it inside the write transaction, before the first row.
    Result<void> begin(const QDateTime &now);
    Result<void> add(const RowChange &change);
    Result<qint64> finish(const QString &actor, const Sentence &sentence, std::optional<qint64> undoOf);
    qint64 rowCount() const { return m_header.rowCount; }

    struct Hashing; ///< The running BLAKE2b over row hashes, previous hash and header.

private:
    Database &m_db;
    EntryHeader m_header;
    QByteArray m_previous;
    std::unique_ptr<Hashing> m_hashing;
};

/// Entries of the query's `rest` (WHERE …, over journal_entry e).
Result<void> journalEntries(Database &db, const QString &rest, const QVariantList &values,
    const std::function<void(const EntryHeader &)> &visit);
/// Entries newest first, before `beforeSequence` (0: from the newest), at most `limit`.
Result<QList<EntryHeader>> journalLog(Database &db, qint64 beforeSequence, int limit);
/// Every change of one row, newest first.
Result<QList<HistoryItem>> historyOf(Database &db, const QString &table, qint64 id);
/// The rows of one entry, in the order they were written; rows blanked by law are left out.
Result<QList<RowChange>> rowsOf(Database &db, qint64 replica, qint64 sequence);

/// Recomputes every hash; what the payloads say is checked where the viewer holds the data key. An empty text means the chain holds; else a sentence that names the first broken
/// entry.
Result<QString> verifyChain(Database &db);

} // namespace linli
