// How well the case desk and the deliberations did: one line a figure, the three months and the grades beside each other.
#include "core/reporting/monthsheets.h"

#include "core/base/text.h"
#include "core/spreadsheet/textwidth.h"

#include <algorithm>

namespace linli {

namespace {

constexpr int headingRow = 3;
constexpr int months = 3;
constexpr int columns = 1 + months + int(allGrades.size());

class DeskSheet
{
public:
    DeskSheet(SheetWriter sheet, const MonthReport &report)
        : m_sheet(sheet)
        , m_report(report)
        , m_months{&report.now, &report.lastMonth, &report.lastYear}
    {
    }
    void write();

private:
    void writeHeadings();
    void writeBlock(const QString &title);
    /// The label of the row that comes next; its number.
    int begin(const QString &label, bool strong = false);
    /// Of figures that no grade divides.
    void writeNoGrades(int row, CellLook look);
    template <class Pick>
    int writeMonths(const QString &label, Pick pick);
    /// Of closed cases: the months, and this one by grade.
    template <class Pick>
    int writeClosing(const QString &label, Pick pick);
    void writeSum(const QString &label, int firstRow, int lastRow, int until);
    /// Rows from `firstRow` to `lastRow` together, of the row `whole`; blank where that is nothing.
    void writeShare(const QString &label, int firstRow, int lastRow, int whole, int until);
    void writeDays();
    void writeSatisfaction();
    void writeHotline();
    void writeDeliberations();

    ClosingCounts closingOf(int column) const;
    int sumOf(int firstRow, int lastRow, int column) const;

    SheetWriter m_sheet;
    const MonthReport &m_report;
    std::array<const MonthFigures *, months> m_months;
    QHash<std::pair<int, int>, int> m_numbers; ///< Written so far: what formulas are computed from.
    int m_row = headingRow + 1;
    int m_labelWidth = 16;
};

void DeskSheet::writeHeadings()
{
    m_sheet.writeText(0, 0, sheetTitle(m_report, translate("reporting", "desk and deliberations")), {CellStyle::Title});
    m_sheet.writeText(1, 0,
        sheetNote(m_report,
            translate("reporting",
                "Time, satisfaction and the hotline are those of cases closed in the month and not opened again by its end. Working days "
                "run from receipt to close, pauses and all.")),
        {CellStyle::Note});
    m_sheet.mergeText({headingRow - 1, 0, headingRow, 0}, translate("reporting", "Item"));
    m_sheet.mergeText({headingRow - 1, 1, headingRow - 1, months}, translate("reporting", "All together"));
    m_sheet.mergeText({headingRow - 1, months + 1, headingRow - 1, columns - 1}, translate("reporting", "This month by grade"));
    QStringList names{translate("reporting", "This month, %1"), translate("reporting", "Last month, %1"), translate("reporting", "Last year, %1")};
    for (int month = 0; month < months; ++month)
        names[month] = names[month].arg(monthName(m_months[size_t(month)]->period));
    for (const Grade grade : allGrades)
        names.append(displayName(grade));
    for (int i = 0; i < names.size(); ++i) {
        m_sheet.writeText(headingRow, 1 + i, names[i], {CellStyle::Heading});
        m_sheet.setColumnWidth(1 + i, i < months ? 21 : 12);
    }
    m_sheet.freeze(headingRow + 1, 1);
    m_sheet.repeatRows(0, headingRow);
}

void DeskSheet::writeBlock(const QString &title)
{
    m_sheet.mergeText({m_row, 0, m_row, columns - 1}, title, {CellStyle::Text, true});
    ++m_row;
}

int DeskSheet::begin(const QString &label, bool strong)
{
    m_sheet.writeText(m_row, 0, label, {CellStyle::Text, strong, strong ? 0 : 1});
    m_labelWidth = std::max(m_labelWidth, displayWidth(label));
    return m_row++;
}

void DeskSheet::writeNoGrades(int row, CellLook look)
{
    for (int column = months + 1; column < columns; ++column)
        m_sheet.writeBlank(row, column, look);
}

template <class Pick>
int DeskSheet::writeMonths(const QString &label, Pick pick)
{
    const int row = begin(label);
    for (int month = 0; month < months; ++month) {
        const int number = pick(*m_months[size_t(month)]);
        m_numbers.insert({row, 1 + month}, number);
        m_sheet.writeInteger(row, 1 + month, number);
    }
    writeNoGrades(row, {CellStyle::Integer});
    return row;
}

ClosingCounts DeskSheet::closingOf(int column) const
{
    if (column <= months)
        return m_months[size_t(column - 1)]->desk.all;
    return m_report.now.desk.byGrade.value(toWord(allGrades.at(size_t(column - months - 1))));
}

template <class Pick>
int DeskSheet::writeClosing(const QString &label, Pick pick)
{
    const int row = begin(label);
    for (int column = 1; column < columns; ++column) {
        const int number = pick(closingOf(column));
        m_numbers.insert({row, column}, number);
        m_sheet.writeInteger(row, column, number);
    }
    return row;
}

int DeskSheet::sumOf(int firstRow, int lastRow, int column) const
{
    int sum = 0;
    for (int row = firstRow; row <= lastRow; ++row)
        sum += m_numbers.value({row, column});
    return sum;
}

void DeskSheet::writeSum(const QString &label, int firstRow, int lastRow, int until)
{
    const int row = begin(label, true);
    for (int column = 1; column < until; ++column) {
        const int sum = sumOf(firstRow, lastRow, column);
        m_numbers.insert({row, column}, sum);
        m_sheet.writeFormula(row, column, QStringLiteral("=SUM(%1:%2)").arg(cellName(firstRow, column), cellName(lastRow, column)), sum,
            {CellStyle::Integer, true});
    }
    if (until <= months + 1)
        writeNoGrades(row, {CellStyle::Integer, true});
}

void DeskSheet::writeShare(const QString &label, int firstRow, int lastRow, int whole, int until)
{
    const CellLook look{CellStyle::Percent, true};
    const int row = begin(label, true);
    for (int column = 1; column < until; ++column) {
        const int of = m_numbers.value({whole, column});
        if (of == 0) {
            m_sheet.writeBlank(row, column, look);
            continue;
        }
        m_sheet.writeFormula(row, column,
            QStringLiteral("=SUM(%1:%2)/%3").arg(cellName(firstRow, column), cellName(lastRow, column), cellName(whole, column)),
            double(sumOf(firstRow, lastRow, column)) / of, look);
    }
    if (until <= months + 1)
        writeNoGrades(row, look);
}

/// This month's are computed from the list of cases, so that a reader can see which they are.
void DeskSheet::writeDays()
{
    writeBlock(translate("reporting", "Time to close"));
    writeClosing(translate("reporting", "Cases closed, without those withdrawn or not ours"), [](const ClosingCounts &is) { return int(is.days.size()); });
    const int first = caseListFirstRow;
    const int last = first + int(m_report.cases.size()) - 1;
    const QString list = QStringLiteral("'%1'!%2:%3")
                             .arg(caseListName().replace(u'\'', QStringLiteral("''")), cellName(first, caseListDaysColumn), cellName(last, caseListDaysColumn));
    const int median = begin(translate("reporting", "Median working days to close"));
    const int slow = begin(translate("reporting", "Nine in ten closed within, working days"));
    for (int column = 1; column < columns; ++column) {
        const ClosingCounts is = closingOf(column);
        if (!is.medianDays()) {
            m_sheet.writeText(median, column, QStringLiteral("–"), {CellStyle::Centred});
            m_sheet.writeText(slow, column, QStringLiteral("–"), {CellStyle::Centred});
        } else if (column == 1) {
            m_sheet.writeFormula(median, column, QStringLiteral("=MEDIAN(%1)").arg(list), *is.medianDays(), {CellStyle::Decimal});
            m_sheet.writeFormula(slow, column, QStringLiteral("=SMALL(%1,ROUNDUP(COUNT(%1)*9/10,0))").arg(list), *is.slowDays());
        } else {
            m_sheet.writeNumber(median, column, *is.medianDays());
            m_sheet.writeInteger(slow, column, *is.slowDays());
        }
    }
}

void DeskSheet::writeSatisfaction()
{
    writeBlock(translate("reporting", "Satisfaction"));
    const int satisfied = writeClosing(displayName(Satisfaction::Satisfied), [](const ClosingCounts &is) { return is.satisfied; });
    const int mostly = writeClosing(displayName(Satisfaction::Mostly), [](const ClosingCounts &is) { return is.mostly; });
    const int no = writeClosing(displayName(Satisfaction::Not), [](const ClosingCounts &is) { return is.dissatisfied; });
    const int asked = m_row;
    writeSum(translate("reporting", "Said how satisfied they are"), satisfied, no, columns);
    writeShare(translate("reporting", "Satisfied share"), satisfied, mostly, asked, columns);
    writeClosing(displayName(Satisfaction::NoAnswer), [](const ClosingCounts &is) { return is.noAnswer; });
    writeBlock(translate("reporting", "Up and down the ladder"));
    writeMonths(translate("reporting", "Cases escalated"), [](const MonthFigures &is) { return is.desk.escalated; });
    writeMonths(translate("reporting", "Cases returned"), [](const MonthFigures &is) { return is.desk.returned; });
    writeMonths(translate("reporting", "Urgent danger called"), [](const MonthFigures &is) { return is.desk.urgent; });
    writeMonths(translate("reporting", "Urgent matters handled"), [](const MonthFigures &is) { return is.desk.urgentHandled; });
}

void DeskSheet::writeHotline()
{
    writeBlock(translate("reporting", "12345 tickets"));
    writeMonths(translate("reporting", "Received in the month"), [](const MonthFigures &is) { return is.desk.tickets; });
    const int closed = writeMonths(translate("reporting", "Closed in the month"), [](const MonthFigures &is) { return is.desk.hotline.closed; });
    const int solved = writeMonths(translate("reporting", "Of these solved"), [](const MonthFigures &is) { return is.desk.hotline.solved; });
    writeShare(translate("reporting", "Solved share"), solved, solved, closed, 1 + months);
    const int asked
        = writeMonths(translate("reporting", "Said how satisfied they are"), [](const MonthFigures &is) { return is.desk.hotline.asked; });
    const int satisfied
        = writeMonths(translate("reporting", "Of these satisfied or mostly so"), [](const MonthFigures &is) { return is.desk.hotline.satisfied; });
    writeShare(translate("reporting", "Satisfied share"), satisfied, satisfied, asked, 1 + months);
}

void DeskSheet::writeDeliberations()
{
    writeBlock(translate("reporting", "Deliberations"));
    writeMonths(translate("reporting", "Proposed in the month"), [](const MonthFigures &is) { return is.deliberations.proposed; });
    const int first = m_row;
    for (const DeliberationStage stage : allOf<DeliberationStage>) {
        if (stage != DeliberationStage::Proposal) // A proposal made waits for its assessment.
            writeMonths(translate("reporting", "Open, at the stage: %1").arg(displayName(stage)),
                [stage](const MonthFigures &is) { return is.deliberations.open[size_t(stage)]; });
    }
    writeSum(translate("reporting", "Open together"), first, m_row - 1, 1 + months);
    writeMonths(translate("reporting", "Carried in the month"), [](const MonthFigures &is) { return is.deliberations.carried; });
    writeMonths(translate("reporting", "Rejected in the month"), [](const MonthFigures &is) { return is.deliberations.rejected; });
    writeMonths(translate("reporting", "Ended in the month"), [](const MonthFigures &is) { return is.deliberations.closed; });
    writeMonths(translate("reporting", "Cancelled in the month"), [](const MonthFigures &is) { return is.deliberations.cancelled; });
}

void DeskSheet::write()
{
    writeHeadings();
    writeDays();
    writeSatisfaction();
    writeHotline();
    writeDeliberations();
    m_sheet.setColumnWidth(0, std::min(m_labelWidth + 4, 44));
}

} // namespace

void writeDeskSheet(WorkbookWriter &book, const MonthReport &report)
{
    DeskSheet(book.addSheet(translate("reporting", "Desk and deliberations", "sheet")), report).write();
}

} // namespace linli
