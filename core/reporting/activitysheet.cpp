#include "core/reporting/monthsheets.h"

#include "core/base/text.h"
#include "core/spreadsheet/textwidth.h"

#include <algorithm>

namespace linli {

namespace {

constexpr int headingRow = 3; ///< The months stand in the row above.
constexpr int perMonth = 5;

class ActivitySheet
{
public:
    ActivitySheet(SheetWriter sheet, const MonthReport &report)
        : m_sheet(sheet)
        , m_report(report)
        , m_months{&report.now, &report.lastMonth, &report.lastYear}
    {
    }
    void write();

private:
    void writeHeadings();
    template <class Pick>
    void writeLine(const QString &label, Pick pick, CellLook look);
    void writeSeries();
    void writeAreas();

    SheetWriter m_sheet;
    const MonthReport &m_report;
    std::array<const MonthFigures *, 3> m_months;
    int m_row = headingRow + 1;
    int m_labelWidth = 12;
};

void ActivitySheet::writeHeadings()
{
    m_sheet.writeText(0, 0, sheetTitle(m_report, translate("reporting", "activities compared")), {CellStyle::Title});
    m_sheet.writeText(1, 0,
        sheetNote(m_report, translate("reporting", "An activity counts in the month in which it began, once it is recorded as held.")),
        {CellStyle::Note});
    m_sheet.mergeText({headingRow - 1, 0, headingRow, 0}, translate("reporting", "Item"));
    const QString labels[] = {translate("reporting", "This month, %1"), translate("reporting", "Last month, %1"),
        translate("reporting", "Last year, %1")};
    const QString names[] = {translate("reporting", "Activities"), translate("reporting", "People"), translate("reporting", "Volunteers"),
        translate("reporting", "Their hours"), translate("reporting", "Errands")};
    for (int month = 0; month < 3; ++month) {
        const int first = 1 + month * perMonth;
        m_sheet.mergeText(
            {headingRow - 1, first, headingRow - 1, first + perMonth - 1}, labels[month].arg(monthName(m_months[size_t(month)]->period)));
        for (int i = 0; i < perMonth; ++i) {
            m_sheet.writeText(headingRow, first + i, names[i], {CellStyle::Heading});
            m_sheet.setColumnWidth(first + i, std::clamp(displayWidth(names[i]) + 1, 7, 9));
        }
    }
    m_sheet.setRowHeight(headingRow, 30);
    m_sheet.freeze(headingRow + 1, 1);
    m_sheet.repeatRows(0, headingRow);
}

template <class Pick>
void ActivitySheet::writeLine(const QString &label, Pick pick, CellLook look)
{
    m_sheet.writeText(m_row, 0, label, look);
    m_labelWidth = std::max(m_labelWidth, displayWidth(label));
    const CellLook number{CellStyle::Count, look.strong};
    for (int month = 0; month < 3; ++month) {
        const ActivityCounts counts = pick(m_months[size_t(month)]->activities);
        const int first = 1 + month * perMonth;
        m_sheet.writeInteger(m_row, first, counts.held, number);
        m_sheet.writeInteger(m_row, first + 1, counts.people, number);
        m_sheet.writeInteger(m_row, first + 2, counts.volunteers, number);
        m_sheet.writeNumber(m_row, first + 3, double(counts.minutes) / 60, {CellStyle::Decimal, look.strong});
        m_sheet.writeInteger(m_row, first + 4, counts.errands, number);
    }
    ++m_row;
}

void ActivitySheet::writeSeries()
{
    QStringList names;
    for (const MonthFigures *month : m_months)
        names += month->activities.bySeries.keys();
    names.removeDuplicates();
    names.sort();
    m_sheet.mergeText({m_row, 0, m_row, 3 * perMonth}, translate("reporting", "By series"), {CellStyle::Text, true});
    ++m_row;
    for (const QString &name : std::as_const(names)) {
        QStringList editions;
        for (const int edition : m_report.now.activities.editions.value(name))
            editions.append(QString::number(edition));
        QString label = name.isEmpty() ? translate("reporting", "On their own") : name;
        if (!editions.isEmpty())
            label = translate("reporting", "%1, edition %2").arg(name, editions.join(translate("reporting", ", ", "between editions")));
        writeLine(label, [&](const ActivityFigures &figures) { return figures.bySeries.value(name); }, {CellStyle::Text, false, 1});
    }
}

void ActivitySheet::writeAreas()
{
    m_sheet.mergeText({m_row, 0, m_row, 3 * perMonth}, translate("reporting", "By area"), {CellStyle::Text, true});
    ++m_row;
    for (const Area &area : m_report.tree.all()) {
        const bool any = std::ranges::any_of(
            m_months, [&](const MonthFigures *month) { return !month->activities.byArea.value(area.id).isEmpty(); });
        if (any)
            writeLine(areaLabel(m_report.tree, area.id), [&](const ActivityFigures &figures) { return figures.byArea.value(area.id); },
                {CellStyle::Text, false, 1});
    }
}

void ActivitySheet::write()
{
    writeHeadings();
    writeLine(translate("reporting", "All activities"), [](const ActivityFigures &figures) { return figures.all; }, {CellStyle::Text, true});
    writeSeries();
    writeAreas();
    m_sheet.setColumnWidth(0, std::min(m_labelWidth + 4, 36));
}

} // namespace

void writeActivitySheet(WorkbookWriter &book, const MonthReport &report)
{
    if (report.now.activities.all.isEmpty() && report.lastMonth.activities.all.isEmpty() && report.lastYear.activities.all.isEmpty())
        return;
    ActivitySheet(book.addSheet(translate("reporting", "Activities", "sheet")), report).write();
}

} // namespace linli
