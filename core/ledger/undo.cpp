#include "core/ledger/undo.h"

#include "core/base/text.h"
#include "core/ledger/change.h"

namespace linli {

namespace {

Error builtUpon()
{
    return {ErrorKind::Conflict,
        translate("ledger",
            "This can't be undone any more: something entered later builds on it. Change the record itself "
            "instead.")};
}

/// Whether the row still stands as the entry left it.
Result<bool> stillAsLeft(Ledger &ledger, const RowChange &change)
{
    LINLI_ASSIGN(const QStringList columns, ledger.columns(change.table));
    LINLI_ASSIGN(const auto row, readRow(ledger, change.table, change.id));
    if (change.op == RowOp::Remove)
        return row.isEmpty();
    if (row.isEmpty())
        return false;
    QHash<QString, QVariant> left;
    if (change.op == RowOp::Insert) { // A column the entry does not name was left empty.
        for (const QString &column : columns)
            left.insert(column, QVariant());
        left.insert(QStringLiteral("id"), change.id);
    }
    for (const FieldChange &field : change.fields)
        left.insert(field.column, field.after);
    for (auto it = left.begin(); it != left.end(); ++it) {
        const QVariant now = row.value(it.key());
        if (now.isNull() != it.value().isNull() || (!now.isNull() && now != it.value()))
            return false;
    }
    return true;
}

Result<void> takeBack(Change &undo, const RowChange &change)
{
    Fields before;
    for (const FieldChange &field : change.fields)
        before.append({field.column, field.before});
    switch (change.op) {
    case RowOp::Insert:
        return undo.remove(change.table, change.id);
    case RowOp::Remove:
        return undo.insertAs(change.table, change.id, before);
    case RowOp::Update:
        break;
    }
    const auto updated = undo.update(change.table, change.id, before);
    return updated.ok() ? success() : Result<void>(updated.error());
}

} // namespace

Result<std::optional<EntryHeader>> lastUndoable(Ledger &ledger)
{
    LINLI_ASSIGN(const auto sequence,
        ledger.db().integer(QStringLiteral("SELECT MAX(e.sequence) FROM journal_entry e WHERE e.actor = ? "
                                           "AND e.replica = ? AND e.undo_of IS NULL "
                                           "AND e.row_count > 0 AND NOT EXISTS (SELECT 1 FROM journal_entry "
                                           "u WHERE u.undo_of = e.sequence AND u.replica = e.replica)"),
            {ledger.actor(), ledger.replica()}));
    if (!sequence)
        return std::optional<EntryHeader>();
    LINLI_ASSIGN(const auto entries, journalLog(ledger.db(), *sequence + 1, 1));
    return entries.isEmpty() ? std::optional<EntryHeader>() : std::optional(entries.first());
}

Result<Sentence> undoLast(Ledger &ledger)
{
    LINLI_ASSIGN(Change undo, Change::begin(ledger, Action::Undo, Kind::History));
    LINLI_ASSIGN(const auto entry, lastUndoable(ledger));
    if (!entry)
        return Error{ErrorKind::NotFound, translate("ledger", "There is nothing of yours to undo.")};
    LINLI_ASSIGN(const QList<RowChange> changes, rowsOf(ledger.db(), entry->replica, entry->sequence));
    if (changes.size() != entry->rowCount)
        return Error{ErrorKind::Conflict,
            translate("ledger", "This can't be undone any more: what it wrote was erased by law.")};
    // Backwards, so that a row the entry wrote twice stands as the earlier change left it when its turn
    // comes.
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        LINLI_ASSIGN(const bool same, stillAsLeft(ledger, *change));
        if (!same)
            return builtUpon();
        LINLI_TRY(takeBack(undo, *change));
    }
    const Sentence sentence{QString::fromLatin1(QT_TRANSLATE_NOOP("journal", "Undone: entry %1")),
        {QString::number(entry->sequence)}};
    const auto committed = undo.commit(sentence, entry->sequence);
    if (!committed.ok())
        return committed.error().kind == ErrorKind::Conflict ? builtUpon() : committed.error();
    return entry->sentence;
}

} // namespace linli
