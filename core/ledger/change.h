// A journalled write: one transaction, one journal entry, derived data made again, and the news told after
// it.
#pragma once

#include "core/journal/journal.h"
#include "core/ledger/ledger.h"
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
    static Result<Change> begin(Ledger &ledger);
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
    Result<QHash<QString, QVariant>> currentRow(const QString &table, qint64 id);
    void touch(const QString &table, qint64 id, const QHash<QString, QVariant> &row);
    Result<void> refreshDerived();
    Result<void> append(const Sentence &sentence, std::optional<qint64> undoOf);
    friend Result<void> recordExport(Ledger &ledger, const Sentence &sentence);

    Ledger *m_ledger;
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<EntryWriter> m_entry;
    Touched m_touched;
};

/// Journals that data left the ledger (an export, a print): an entry without rows. Error ReadOnly where the
/// ledger can't keep that trace; nothing may be exported then.
Result<void> recordExport(Ledger &ledger, const Sentence &sentence);

} // namespace linli
