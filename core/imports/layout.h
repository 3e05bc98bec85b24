// Finds in an office's sheet where the headings stand and which column holds what.
#pragma once

#include "core/imports/mapping.h"
#include "core/imports/sheetreader.h"

#include <QDate>

namespace linli {

struct Layout
{
    int sheet = 0; ///< Index in SheetReader::sheets().
    QString sheetName;
    QList<int> headerRows; ///< Rows as the spreadsheet counts; above them stand titles and notes.
    /// Text of each column's heading: the lowest one that is not empty; above it the group's, if any.
    QStringList headings;
    QStringList groups;
    QHash<QString, int> columns; ///< Field → column from 0.
    QString fingerprint; ///< Of the headings as they were found by themselves.
    QDate listDate; ///< The list's own date, from the rows above the headings; invalid: none stands there.
    QList<QStringList> samples; ///< The first rows of data, for the preview of the columns.

    int firstDataRow() const { return headerRows.isEmpty() ? 1 : headerRows.last() + 1; }
    /// Headings of required fields that have no column.
    QStringList missing(ImportKind kind) const;
};

/// Looks at the first rows of every visible sheet. `wish` corrects what is found. Where no headings are found
/// the layout has no columns. Error Invalid when the wish names a sheet or a column that is not there.
Result<Layout> findLayout(SheetReader &reader, ImportKind kind, const Mapping &wish = {});

/// What stands where, as sentences: which rows are headings, which above are titles, the list's date.
QStringList factsOf(const Layout &layout);

/// The date a title or note names: 2026.3.31, 2026年3月31日; of 2026年3月 the last day. Invalid without one.
QDate dateInText(const QString &text);

} // namespace linli
