// What an import could not take over, as a spreadsheet to work through.
#pragma once

#include "core/imports/fields.h"
#include "core/imports/problem.h"
#include "core/ledger/ledger.h"
#include "core/spreadsheet/workbookwriter.h"

namespace linli {

/// Row, column, reason, original value (ID numbers and phones masked), one problem a line. It carries personal data out of the ledger, so it
/// leaves a trace in the journal first. Errors: ReadOnly where that trace can't be kept, Io, Cancelled; no
/// file then. Gives the number of lines.
Result<qint64> saveErrorBook(Ledger &ledger, ImportKind kind, const ImportSummary &summary,
    const QString &path, const WriteControl &control = {});

/// A blank list of this kind: a sheet with the headings, and one that explains each column with an example.
Result<void> saveTemplate(ImportKind kind, const QString &path);

} // namespace linli
