// A journalled write: one transaction, one journal entry, derived data made again, and the news told after
// it.
#pragma once

#include "core/journal/journal.h"
#include "core/ledger/ledger.h"
#include "core/rights/permission.h"
#include "core/storage/transaction.h"

namespace linli {

struct Field
{
    QString column;
    QVariant value;
};
using Fields = QList<Field>;

/// The only way to write to a ledger's source tables. Without commit() nothing happened.
class Change
{
public:
    /// Errors: Denied when nobody is signed in or the role does not allow `action` on `kind`; ReadOnly.
    static Result<Change> begin(Ledger &ledger, Action action, Kind kind);
    /// For what the program does by itself, such as taking over the shipped holidays.
    static Result<Change> beginOfProgram(Ledger &ledger);
    Change(Change &&) = default;
    ~Change();

    /// Writes a new row and gives its id.
    Result<qint64> insert(const QString &table, const Fields &fields);
    /// The same with an id that the caller has (taking back a removal).
    Result<void> insertAs(const QString &table, qint64 id, const Fields &fields);
    /// Writes the fields that differ; false when none did. Error NotFound when there is no such row.
    Result<bool> update(const QString &table, qint64 id, const Fields &fields);
    Result<void> remove(const QString &table, qint64 id);

    /// Whether anything was written so far.
    bool isEmpty() const { return m_entry->rowCount() == 0; }
    /// How many rows were written so far.
    qint64 rowCount() const { return m_entry->rowCount(); }
    /// Refreshes derived data, appends the entry and commits. A change that wrote nothing leaves no entry.
    /// `undoOf` is the entry that this one takes back.
    [[nodiscard]] Result<void> commit(const Sentence &sentence, std::optional<qint64> undoOf = std::nullopt);
    /// Rows touched so far, their parents included.
    const Touched &touched() const { return m_touched; }

private:
    Change(Ledger &ledger, Transaction transaction);
    static Result<Change> start(Ledger &ledger);
    Result<void> checkBefore(const QString &table, qint64 id);
    void touch(const QString &table, qint64 id, const QHash<QString, QVariant> &row);
    Result<void> refreshDerived();
    Result<void> append(const QString &actor, const Sentence &sentence, std::optional<qint64> undoOf);
    friend Result<void> recordEvent(
        Ledger &, const Sentence &, const std::function<Result<void>(Database &)> &, const QString &);
    friend Result<void> recordErasure(
        Ledger &, const Sentence &, const std::function<Result<Touched>(Database &)> &);

    Ledger *m_ledger;
    bool m_ownOnly = false; ///< Rows outside the person's areas are refused.
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<EntryWriter> m_entry;
    Touched m_touched;
    Touched m_inserted; ///< Kept when m_ownOnly, checked at the end when derived data is there.
};

/// The whole row as it stands, sealed columns opened, by column name; empty when there is none.
Result<QHash<QString, QVariant>> readRow(Ledger &ledger, const QString &table, qint64 id);

/// Journals something that changes no journalled row (an export, a print, a look at a masked value, a
/// sign-in): an entry without rows. `write` runs in the same transaction, for tables that have no row history
/// (accounts, keys, marks). `actor` empty: who is signed in. Error ReadOnly where the ledger can't keep that
/// trace; nothing may be shown or exported then.
Result<void> recordEvent(Ledger &ledger, const Sentence &sentence,
    const std::function<Result<void>(Database &)> &write = {}, const QString &actor = {});

/// Journals a write to journalled tables whose old values the journal must not keep: an entry without rows.
/// `write` gives the rows it touched, parents included; derived data follows and the news are told.
Result<void> recordErasure(
    Ledger &ledger, const Sentence &sentence, const std::function<Result<Touched>(Database &)> &write);

} // namespace linli
