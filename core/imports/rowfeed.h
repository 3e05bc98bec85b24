// From the rows of a sheet to an importer: fills merged cells down, leaves out totals and repeated headings.
#pragma once

#include "core/imports/importrun.h"
#include "core/imports/sheetreader.h"

namespace linli {

Result<void> feedRows(
    SheetReader &reader, ImportKind kind, ImportRun &run, RowImporter &importer, const ReadControl &control);

/// 合计, 总计, 小计 … in one of the first cells.
bool isTotalRow(const SheetRow &row);

} // namespace linli
