// A block of cells from a spreadsheet, put onto rows of the list of households.
#pragma once

#include "core/households/bulkedit.h"

namespace linli {

/// What a pasted cell may change; anything else stands in the list to be read.
enum class PasteColumn { None, Housing, Livelihood, Gas, Wiring };

/// A cell where it lands: what the list shows there, and what was pasted onto it.
struct PastedCell
{
    PasteColumn column = PasteColumn::None;
    QString heading;
    QString before;
    QString text;
};

inline constexpr int mostPastedRows = 2000;

/// Rows of cells as WPS and Excel put them on the clipboard: tabs between cells, lines between rows, quotes around a cell
/// that holds either.
QList<QStringList> cellsOfText(const QString &text);
/// What the cells of one row come to. Empty cells and those that say what stands there change nothing; a word that is not
/// allowed and a column that cannot be changed refuse the row.
HouseholdEdit editOfCells(HouseholdId id, const QList<PastedCell> &cells);

} // namespace linli
