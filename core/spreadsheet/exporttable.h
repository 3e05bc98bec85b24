// A list as shown, written to a spreadsheet row by row in constant memory.
#pragma once

#include "core/spreadsheet/workbookwriter.h"

#include <QStringList>
#include <QVariant>

namespace linli {

struct TableColumn
{
    QString heading;
    CellStyle style = CellStyle::Text;
    double width = 0; ///< 0: as wide as the texts in it, within reason.
};

struct TableExport
{
    QString sheet; ///< The sheet's name.
    QString title; ///< The first row: what, where, when.
    QString note; ///< The second row; empty: none.
    QList<TableColumn> columns;
    qint64 expectedRows = 0; ///< For progress; 0: not known.
};

/// Gives one row to the table. A cell is text, a whole number, a real number, a QDate or a QDateTime; an
/// invalid QVariant leaves it blank. Error Refused when the sheet is full (1,048,576 rows).
using RowSink = std::function<Result<void>(const QVariantList &cells)>;
/// Calls the sink for every row of the list, page by page; an error ends the export.
using RowSource = std::function<Result<void>(const RowSink &sink)>;

/// Adds the list to a workbook as a sheet of its own; gives the number of rows.
Result<qint64> writeTable(
    WorkbookWriter &book, const TableExport &table, const RowSource &rows, const WriteControl &control = {});

/// Writes an .xlsx with a title, a frozen heading and an autofilter; gives the number of rows. Errors:
/// Cancelled, Io (see WorkbookWriter), or what the source returned; no file then.
Result<qint64> exportTable(
    const QString &path, const TableExport &table, const RowSource &rows, const WriteControl &control = {});

} // namespace linli
