#include "core/reporting/monthsheets.h"

#include "core/base/text.h"
#include "core/cases/casekinds.h"
#include "core/spreadsheet/textwidth.h"

#include <algorithm>

namespace linli {

namespace {

constexpr int headingRow = 3; ///< The months stand in the row above.
constexpr int perMonth = 7;
constexpr int columns = 1 + 3 * perMonth;
constexpr int chartRows = 16;
/// Places of a month's columns.
enum Place { Received, Closed, Due, InTime, Late, Share, Overdue };

/// A row of a block: its label and its counts in the three months.
struct Line
{
    QString label;
    std::array<CaseCounts, 3> counts;
};

class CaseSheet
{
public:
    CaseSheet(SheetWriter sheet, const MonthReport &report)
        : m_sheet(sheet)
        , m_report(report)
        , m_months{&report.now, &report.lastMonth, &report.lastYear}
    {
    }
    void write();

private:
    void writeHeadings();
    void writeLine(int row, const Line &line, CellLook look);
    void writeCounts(int row, int month, const CaseCounts &counts, bool strong);
    void writeBlock(const QString &title, const QList<Line> &lines, bool summed);
    void writeTotal(int firstRow, const QList<Line> &lines);
    template <class Pick>
    Line line(const QString &label, Pick pick) const;
    template <class E>
    QList<Line> linesOf(QMap<QString, CaseCounts> CaseFigures::*by) const;
    QList<Line> kindLines() const;
    QList<Line> areaLines(AreaKind kind) const;
    /// For the lines of a block that will stand from `firstRow` on.
    void writeChart(int firstRow, int count);
    void writeAreas();

    SheetWriter m_sheet;
    const MonthReport &m_report;
    std::array<const MonthFigures *, 3> m_months;
    int m_row = headingRow + 1;
    int m_labelWidth = 12;
};

void CaseSheet::writeHeadings()
{
    m_sheet.writeText(
        0, 0, sheetTitle(m_report, translate("reporting", "cases compared")), {CellStyle::Title});
    m_sheet.writeText(1, 0,
        sheetNote(m_report,
            translate("reporting",
                "Due: clocks that ended in the month; what is overdue and still open counts as late, what "
                "was "
                "withdrawn or not ours is left out. In-time share: in time ÷ due.")),
        {CellStyle::Note});
    m_sheet.mergeText({headingRow - 1, 0, headingRow, 0}, translate("reporting", "Item"));
    const QString labels[] = {translate("reporting", "This month, %1"),
        translate("reporting", "Last month, %1"), translate("reporting", "Last year, %1")};
    const QString names[] = {translate("reporting", "Received", "count"),
        translate("reporting", "Closed", "count"), translate("reporting", "Due", "count"),
        translate("reporting", "In time", "count"), translate("reporting", "Late", "count"),
        translate("reporting", "In-time share"), translate("reporting", "Overdue, open")};
    for (int month = 0; month < 3; ++month) {
        const int first = 1 + month * perMonth;
        m_sheet.mergeText({headingRow - 1, first, headingRow - 1, first + perMonth - 1},
            labels[month].arg(monthName(m_months[size_t(month)]->period)));
        for (int i = 0; i < perMonth; ++i) {
            m_sheet.writeText(headingRow, first + i, names[i], {CellStyle::Heading});
            m_sheet.setColumnWidth(first + i, std::clamp(displayWidth(names[i]) + 1, 6, 7));
        }
    }
    m_sheet.setRowHeight(headingRow, 30);
    m_sheet.freeze(headingRow + 1, 1);
    m_sheet.repeatRows(0, headingRow);
}

void CaseSheet::writeCounts(int row, int month, const CaseCounts &counts, bool strong)
{
    const int first = 1 + month * perMonth;
    const CellLook number{CellStyle::Count, strong};
    const CellLook percent{CellStyle::Percent, strong};
    m_sheet.writeInteger(row, first + Received, counts.received, number);
    m_sheet.writeInteger(row, first + Closed, counts.closed, number);
    m_sheet.writeFormula(row, first + Due,
        QStringLiteral("=%1+%2").arg(cellName(row, first + InTime), cellName(row, first + Late)),
        counts.due(), number);
    m_sheet.writeInteger(row, first + InTime, counts.inTime, number);
    m_sheet.writeInteger(row, first + Late, counts.late, number);
    if (counts.due() > 0)
        m_sheet.writeFormula(row, first + Share,
            QStringLiteral("=%1/%2").arg(cellName(row, first + InTime), cellName(row, first + Due)),
            double(counts.inTime) / counts.due(), percent);
    else
        m_sheet.writeBlank(row, first + Share, percent);
    m_sheet.writeInteger(row, first + Overdue, counts.overdueOpen, number);
}

void CaseSheet::writeLine(int row, const Line &line, CellLook look)
{
    m_sheet.writeText(row, 0, line.label, look);
    m_labelWidth = std::max(m_labelWidth, displayWidth(line.label));
    for (int month = 0; month < 3; ++month)
        writeCounts(row, month, line.counts[size_t(month)], look.strong);
}

/// The sum of the block's lines, as formulas.
void CaseSheet::writeTotal(int firstRow, const QList<Line> &lines)
{
    Line total{translate("reporting", "Total"), {}};
    for (const Line &one : lines) {
        for (size_t month = 0; month < 3; ++month)
            total.counts[month] += one.counts[month];
    }
    writeLine(m_row, total, {CellStyle::Text, true});
    for (int month = 0; month < 3; ++month) {
        const CaseCounts &sum = total.counts[size_t(month)];
        const std::pair<Place, int> sums[] = {{Received, sum.received}, {Closed, sum.closed},
            {InTime, sum.inTime}, {Late, sum.late}, {Overdue, sum.overdueOpen}};
        for (const auto &[place, value] : sums) {
            const int column = 1 + month * perMonth + place;
            m_sheet.writeFormula(m_row, column,
                QStringLiteral("=SUM(%1:%2)").arg(cellName(firstRow, column), cellName(m_row - 1, column)),
                value, {CellStyle::Count, true});
        }
    }
    ++m_row;
}

void CaseSheet::writeBlock(const QString &title, const QList<Line> &lines, bool summed)
{
    m_sheet.mergeText({m_row, 0, m_row, columns - 1}, title, {CellStyle::Text, true});
    const int first = ++m_row;
    for (const Line &one : lines)
        writeLine(m_row++, one, {CellStyle::Text, false, 1});
    if (summed && !lines.isEmpty())
        writeTotal(first, lines);
}

template <class Pick>
Line CaseSheet::line(const QString &label, Pick pick) const
{
    Line line{label, {}};
    for (size_t month = 0; month < 3; ++month)
        line.counts[month] = pick(m_months[month]->cases);
    return line;
}

template <class E>
QList<Line> CaseSheet::linesOf(QMap<QString, CaseCounts> CaseFigures::*by) const
{
    QList<Line> lines;
    for (const E value : allOf<E>)
        lines.append(line(displayName(value),
            [&](const CaseFigures &figures) { return (figures.*by).value(toWord(value)); }));
    return lines;
}

/// Kinds that occur, the most frequent of this month first.
QList<Line> CaseSheet::kindLines() const
{
    QStringList words;
    for (const CaseKind &kind : caseKinds())
        words.append(kind.word);
    for (const MonthFigures *month : m_months) {
        for (auto it = month->cases.byKind.begin(); it != month->cases.byKind.end(); ++it) {
            if (!words.contains(it.key()))
                words.append(it.key());
        }
    }
    QList<Line> lines;
    for (const QString &word : std::as_const(words)) {
        const Line one =
            line(caseKindName(word), [&](const CaseFigures &figures) { return figures.byKind.value(word); });
        if (!std::ranges::all_of(one.counts, &CaseCounts::isEmpty))
            lines.append(one);
    }
    std::ranges::stable_sort(
        lines, std::ranges::greater(), [](const Line &one) { return one.counts[0].received; });
    return lines;
}

QList<Line> CaseSheet::areaLines(AreaKind kind) const
{
    QList<Line> lines;
    for (const Area &area : m_report.tree.all()) {
        if (area.kind != kind)
            continue;
        const Line one = line(areaLabel(m_report.tree, area.id),
            [&](const CaseFigures &figures) { return figures.byArea.value(area.id); });
        // A subdistrict has some 1,500 units; those without a case would bury the others.
        if (kind < AreaKind::Building || !std::ranges::all_of(one.counts, &CaseCounts::isEmpty))
            lines.append(one);
    }
    return lines;
}

void CaseSheet::writeChart(int firstRow, int count)
{
    ColumnChart chart;
    chart.title = translate("reporting", "Cases by kind, %1").arg(monthName(m_report.now.period));
    chart.categories = {firstRow, 0, firstRow + count - 1, 0};
    for (const Place place : {Received, Closed, Overdue}) {
        const int column = 1 + place;
        chart.series.append(ColumnChart::Series{CellRange{headingRow, column, headingRow, column},
            CellRange{firstRow, column, firstRow + count - 1, column}});
    }
    chart.row = m_row;
    chart.width = 960;
    chart.height = (chartRows - 1) * 20;
    m_sheet.addChart(chart);
    m_row += chartRows;
}

void CaseSheet::writeAreas()
{
    for (const AreaKind kind :
        {AreaKind::Community, AreaKind::Grid, AreaKind::Sector, AreaKind::Building, AreaKind::Unit}) {
        const QList<Line> lines = areaLines(kind);
        if (lines.isEmpty())
            continue;
        const QString title = kind < AreaKind::Building
            ? translate("reporting", "By area: %1").arg(displayName(kind))
            : translate("reporting", "By area: %1 (those with cases)").arg(displayName(kind));
        writeBlock(title, lines, false);
    }
}

void CaseSheet::write()
{
    writeHeadings();
    writeLine(m_row++,
        line(translate("reporting", "All cases"), [](const CaseFigures &figures) { return figures.all; }),
        {CellStyle::Text, true});
    writeBlock(translate("reporting", "By grade"), linesOf<Grade>(&CaseFigures::byGrade), true);
    writeBlock(translate("reporting", "By scale"), linesOf<Scale>(&CaseFigures::byScale), true);
    // Above its numbers, so that it stands whole on the first page: pages that are fit to a width take no
    // breaks of ours.
    const QList<Line> kinds = kindLines();
    if (!kinds.isEmpty())
        writeChart(m_row + chartRows + 1, int(kinds.size()));
    writeBlock(translate("reporting", "By kind"), kinds, true);
    writeBlock(translate("reporting", "By source"), linesOf<CaseSource>(&CaseFigures::bySource), true);
    writeBlock(translate("reporting", "By rung"), linesOf<Rung>(&CaseFigures::byRung), true);
    writeAreas();
    m_sheet.setColumnWidth(0, std::min(m_labelWidth + 4, 36));
}

} // namespace

void writeCaseSheet(WorkbookWriter &book, const MonthReport &report)
{
    CaseSheet(book.addSheet(translate("reporting", "Cases", "sheet")), report).write();
}

} // namespace linli
