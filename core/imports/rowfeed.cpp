#include "core/imports/rowfeed.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

namespace linli {

namespace {

/// Merged cells of several rows, in the columns whose fields say that they count for all of them.
class MergeFill
{
public:
    MergeFill(const QVector<MergedRange> &ranges, ImportKind kind, const QHash<QString, int> &columns)
    {
        QSet<int> filling;
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            if (findField(kind, it.key())->fillsDown)
                filling.insert(it.value());
        }
        for (const MergedRange &range : ranges) {
            if (range.lastRow > range.firstRow && filling.contains(range.firstColumn))
                m_starting[range.firstRow].append(range);
        }
    }

    void fill(int number, SheetRow &row)
    {
        for (const MergedRange &range : m_starting.value(number)) {
            if (range.firstColumn < row.size())
                m_held[range.firstColumn] = {row[range.firstColumn], range.lastRow};
        }
        for (auto held = m_held.begin(); held != m_held.end(); ++held) {
            if (number > held->lastRow)
                continue;
            if (row.size() <= held.key())
                row.resize(held.key() + 1);
            if (row[held.key()].isEmpty()) {
                row[held.key()] = held->cell;
                m_filled.insert(held.key());
            }
        }
    }

    const QSet<int> &filledColumns() const { return m_filled; }

private:
    struct Held
    {
        Cell cell;
        int lastRow = 0;
    };
    QHash<int, QVector<MergedRange>> m_starting; ///< By first row.
    QHash<int, Held> m_held; ///< By column.
    QSet<int> m_filled;
};

/// A printed list repeats its headings on every page.
bool isHeadingAgain(const SheetRow &row, const Layout &layout)
{
    int same = 0;
    for (const int column : layout.columns) {
        const QString text = column < row.size() ? normalisedHeading(row[column].text) : QString();
        if (!text.isEmpty() && text == normalisedHeading(layout.headings.value(column)))
            ++same;
    }
    return same >= 2;
}

} // namespace

bool isTotalRow(const SheetRow &row)
{
    static const QRegularExpression label(
        QStringLiteral("^(合计|总计|小计|共计|总数|总人数|总户数)(:?\\d+(人|户|件)?)?:?$"));
    int looked = 0;
    for (const Cell &cell : row) {
        if (cell.isEmpty())
            continue;
        if (cell.kind == Cell::Kind::Text && label.match(withoutSpaces(toHalfWidth(cell.text))).hasMatch())
            return true;
        if (++looked == 3)
            break;
    }
    return false;
}

Result<void> feedRows(
    SheetReader &reader, ImportKind kind, ImportRun &run, RowImporter &importer, const ReadControl &control)
{
    const Layout &layout = run.layout();
    LINLI_ASSIGN(const auto merged, reader.mergedRanges(layout.sheet));
    MergeFill merges(merged, kind, layout.columns);
    std::optional<Error> failed;
    const auto take = [&](int number, const SheetRow &given) {
        if (number < layout.firstDataRow())
            return true;
        SheetRow row = given;
        const bool total = isTotalRow(row);
        if (!total)
            merges.fill(number, row);
        const RowCells cells(number, row, layout.columns);
        if (total) {
            importer.total(cells);
            run.summary().facts.append(
                translate("imports", "Row %1 is a total and is not imported.").arg(number));
        } else if (!isHeadingAgain(row, layout) && importer.isData(cells)) {
            if (auto taken = importer.take(cells); !taken.ok())
                failed = taken.error();
        }
        return !failed.has_value();
    };
    LINLI_TRY(reader.read(layout.sheet, take, control));
    if (failed)
        return *failed;
    for (const int column : merges.filledColumns())
        run.summary().facts.append(
            translate("imports", "“%1” is written once in merged cells and counts for all rows they cover.")
                .arg(layout.headings.value(column)));
    return success();
}

} // namespace linli
