// Bringing a spreadsheet into the ledger: preview and import are the same code, run inside one change that is
// dropped or committed.
#pragma once

#include "core/imports/importrun.h"

#include <atomic>
#include <functional>

namespace linli {

struct ImportOptions
{
    Mapping mapping; ///< Corrections by the person; remembered for this layout when the import is done.
    Decisions decisions;
    bool dryRun = false; ///< Preview: nothing is written.
    std::function<void(double done)> progress; ///< 0…1; on the importing thread.
    const std::atomic_bool *cancelled = nullptr; ///< Set: ends with ErrorKind::Cancelled, nothing is written.
};

/// Reads the file and writes what is new or changed as one transaction and one journal entry, so that Undo
/// takes the whole of it back. A second import of the same file changes nothing and leaves no entry. Absence
/// from a list never removes anything. Belongs to the thread that opened the ledger.
/// Errors: of SheetReader and findLayout, Invalid when a needed column is missing, Cancelled, ReadOnly.
Result<ImportSummary> importSheet(
    Ledger &ledger, ImportKind kind, const QString &path, const ImportOptions &options = {});

/// The layout as importSheet will understand it: found by itself, then as remembered, then as corrected.
Result<Layout> layoutOf(Ledger &ledger, SheetReader &reader, ImportKind kind, const Mapping &wish = {});

} // namespace linli
