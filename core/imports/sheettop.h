// The first rows of a sheet with their merged cells: where headings are looked for.
#pragma once

#include "core/imports/sheetreader.h"

#include <QMap>
#include <QStringList>

namespace linli {

struct SheetTop
{
    int sheet = 0;
    QMap<int, SheetRow> rows; ///< By the number the spreadsheet shows; empty ones are left out.
    QVector<MergedRange> merged; ///< Of the whole sheet.
};

Result<SheetTop> readTop(SheetReader &reader, int sheet);

/// Headings of one or more rows by column: `specific` is the lowest text, `groups` what stands above it. A
/// merged cell counts for all it covers.
struct HeadingTexts
{
    QStringList specific;
    QStringList groups;
};
HeadingTexts headingTexts(const SheetTop &top, const QList<int> &rows);

} // namespace linli
