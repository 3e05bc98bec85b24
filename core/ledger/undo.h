// Undo: the last action of this person, taken back as a new entry of the journal.
#pragma once

#include "core/journal/journal.h"
#include "core/ledger/ledger.h"

namespace linli {

/// The entry that undoLast() would take back: the newest by this person that was not taken back and is no
/// undo.
Result<std::optional<EntryHeader>> lastUndoable(Ledger &ledger);

/// Takes it back and gives its sentence. Errors: NotFound when there is nothing, Conflict when something
/// later builds on it; nothing is changed then.
Result<Sentence> undoLast(Ledger &ledger);

} // namespace linli
