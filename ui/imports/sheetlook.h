// What the import page shows of a file before anything is checked: its first rows and what was understood.
#pragma once

#include "core/imports/import.h"
#include "ui/models/workcontrol.h"

#include <QSet>

#include <memory>

namespace linli::ui {

struct SheetLook
{
    QStringList sheets; ///< Those of the file that are not hidden.
    Layout layout;
    bool remembered = false; ///< Columns as the person mapped them the last time.
    bool fixedHeadings = false; ///< Heading rows were given, not found.
    QList<int> rowNumbers; ///< As the spreadsheet counts.
    QList<QStringList> rows; ///< The first rows of data.
    QSet<std::pair<int, int>> lost; ///< Row of `rows`, column: an ID number of which digits are lost.
    qint64 rowCount = 0; ///< Rows below the headings, totals left out.
    QStringList facts; ///< In short words, for chips.

    int columnCount() const { return int(qMin(layout.headings.size(), qsizetype(maxColumns))); }
    static constexpr int maxRows = 50;
    static constexpr int maxColumns = 64;
};

/// `sheet` and `headerRows` may be empty: found by itself. Errors: of SheetReader and findLayout, Cancelled.
Result<SheetLook> lookAtSheet(Ledger &ledger, ImportKind kind, const QString &path, const QString &sheet,
    const QList<int> &headerRows, WorkControl &control);

/// `columns` (field → column) as what the engine is told; fields without a column are said to have none.
Mapping mappingOf(
    ImportKind kind, const SheetLook &look, const QString &sheet, const QHash<QString, int> &columns);

/// Whether the ledger holds anything of such a list.
bool ledgerHas(Database &db, ImportKind kind);

/// ID numbers are masked wherever they stand; text else as it is.
QString shownCell(const QString &text);

} // namespace linli::ui
