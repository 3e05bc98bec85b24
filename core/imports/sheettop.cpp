#include "core/imports/sheettop.h"

#include <algorithm>

namespace linli {

namespace {

constexpr int topRows = 40;

QString textAt(const SheetTop &top, int row, int column)
{
    const SheetRow cells = top.rows.value(row);
    return column < cells.size() ? cells[column].text.trimmed() : QString();
}

/// The text of the cell, or of the merged cell that covers it.
QString coveredText(const SheetTop &top, int row, int column)
{
    const QString own = textAt(top, row, column);
    if (!own.isEmpty())
        return own;
    for (const MergedRange &range : top.merged) {
        if (row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn
            && column <= range.lastColumn)
            return textAt(top, range.firstRow, range.firstColumn);
    }
    return {};
}

} // namespace

Result<SheetTop> readTop(SheetReader &reader, int sheet)
{
    SheetTop top;
    top.sheet = sheet;
    LINLI_TRY(reader.read(sheet, [&top](int number, const SheetRow &row) {
        if (number <= topRows)
            top.rows.insert(number, row);
        return number < topRows;
    }));
    LINLI_ASSIGN(top.merged, reader.mergedRanges(sheet));
    return top;
}

HeadingTexts headingTexts(const SheetTop &top, const QList<int> &rows)
{
    qsizetype width = 0;
    for (const int row : rows)
        width = std::max(width, top.rows.value(row).size());
    HeadingTexts texts;
    for (int column = 0; column < int(width); ++column) {
        QStringList stack;
        for (const int row : rows) {
            const QString text = coveredText(top, row, column);
            if (!text.isEmpty() && (stack.isEmpty() || stack.last() != text))
                stack.append(text);
        }
        texts.specific.append(stack.isEmpty() ? QString() : stack.takeLast());
        texts.groups.append(stack.join(QString()));
    }
    return texts;
}

} // namespace linli
