// The sheet of the matters of the community: projects, incidents year on year, the three zeros.
#include "core/base/text.h"
#include "core/reporting/monthsheets.h"
#include "core/spreadsheet/textwidth.h"

#include <algorithm>

namespace linli {

namespace {

constexpr int headingRow = 3;
constexpr int columns = 10;

class MatterSheet
{
public:
    MatterSheet(SheetWriter sheet, const MonthReport &report)
        : m_sheet(sheet)
        , m_report(report)
    {
    }
    void write();

private:
    void writeHeadings();
    void writeLine(const MatterLine &line);
    void writeBlock(const QString &title, const QList<MatterLine> &lines);
    void writeChange(int column, int now, int before, bool strong);
    void writeZeros();

    SheetWriter m_sheet;
    const MonthReport &m_report;
    int m_row = headingRow + 1;
    int m_labelWidth = 16;
};

void MatterSheet::writeHeadings()
{
    m_sheet.writeText(0, 0, sheetTitle(m_report, translate("reporting", "matters of the community")), {CellStyle::Title});
    m_sheet.writeText(1, 0, sheetNote(m_report, spansInWords(m_report.matters.spans)), {CellStyle::Note});
    m_sheet.mergeText({headingRow - 1, 0, headingRow, 0}, translate("reporting", "Item"));
    m_sheet.mergeText({headingRow - 1, 1, headingRow - 1, 5}, translate("reporting", "Month"));
    m_sheet.mergeText({headingRow - 1, 6, headingRow - 1, 9}, translate("reporting", "Year so far"));
    const QStringList names{translate("reporting", "This month"), translate("reporting", "Last month"),
        translate("reporting", "Same month last year"), translate("reporting", "Change"), translate("reporting", "Percent"),
        translate("reporting", "This year"), translate("reporting", "Last year to the same day"), translate("reporting", "Change"),
        translate("reporting", "Percent")};
    for (int i = 0; i < names.size(); ++i) {
        m_sheet.writeText(headingRow, 1 + i, names[i], {CellStyle::Heading});
        m_sheet.setColumnWidth(1 + i, 10);
    }
    m_sheet.setRowHeight(headingRow, 32);
    m_sheet.freeze(headingRow + 1, 1);
    m_sheet.repeatRows(0, headingRow);
}

/// The number as text with its sign, and the percentage: a dash where there was nothing before.
void MatterSheet::writeChange(int column, int now, int before, bool strong)
{
    const CellLook look{CellStyle::Centred, strong};
    m_sheet.writeText(m_row, column, changeText(now, before), look);
    m_sheet.writeText(m_row, column + 1, changeShareText(now, before), look);
}

void MatterSheet::writeLine(const MatterLine &line)
{
    const CellLook number{CellStyle::Integer, line.strong};
    const YearOnYear &is = line.counts;
    m_sheet.writeText(m_row, 0, line.name, {CellStyle::Text, line.strong, line.strong ? 0 : 1});
    m_labelWidth = std::max(m_labelWidth, displayWidth(line.name));
    m_sheet.writeInteger(m_row, 1, is.month, number);
    m_sheet.writeInteger(m_row, 2, line.lastMonth, number);
    m_sheet.writeInteger(m_row, 3, is.monthBefore, number);
    writeChange(4, is.month, is.monthBefore, line.strong);
    m_sheet.writeInteger(m_row, 6, is.year, number);
    m_sheet.writeInteger(m_row, 7, is.yearBefore, number);
    writeChange(8, is.year, is.yearBefore, line.strong);
    ++m_row;
}

void MatterSheet::writeBlock(const QString &title, const QList<MatterLine> &lines)
{
    m_sheet.mergeText({m_row, 0, m_row, columns - 1}, title, {CellStyle::Text, true});
    ++m_row;
    for (const MatterLine &line : lines)
        writeLine(line);
}

void MatterSheet::writeZeros()
{
    m_sheet.mergeText({m_row, 0, m_row, columns - 1},
        translate("reporting", "Three zeros: how many areas had no crimes, no accidents, no petitions"), {CellStyle::Text, true});
    ++m_row;
    const QStringList names{translate("reporting", "Areas judged"), translate("reporting", "No crimes"), translate("reporting", "No accidents"),
        translate("reporting", "No petitions"), translate("reporting", "All three")};
    m_sheet.writeText(m_row, 0, translate("reporting", "Level"), {CellStyle::Heading});
    for (int i = 0; i < names.size(); ++i)
        m_sheet.writeText(m_row, 1 + i, names[i], {CellStyle::Heading});
    ++m_row;
    for (const bool year : {false, true}) {
        for (const AreaKind kind : {AreaKind::Community, AreaKind::Building, AreaKind::Unit}) {
            const ZeroCount sum = m_report.matters.zeros.count(kind, year);
            const QString label = (year ? translate("reporting", "%1, year so far") : translate("reporting", "%1, month")).arg(displayName(kind));
            m_sheet.writeText(m_row, 0, label, {CellStyle::Text, false, 1});
            m_labelWidth = std::max(m_labelWidth, displayWidth(label));
            const int numbers[] = {sum.judged, sum.crime, sum.accident, sum.petition, sum.all};
            for (int i = 0; i < int(std::size(numbers)); ++i)
                m_sheet.writeInteger(m_row, 1 + i, numbers[i], {CellStyle::Integer});
            ++m_row;
        }
    }
}

void MatterSheet::write()
{
    const MatterFigures &matters = m_report.matters;
    writeHeadings();
    writeBlock(translate("reporting", "Livelihood projects and disputes"), {matters.projects, matters.disputes});
    writeBlock(translate("reporting", "Incidents by kind"), matters.incidents);
    if (matters.communities.size() > 1)
        writeBlock(translate("reporting", "All incidents by community"), matters.communities);
    writeZeros();
    m_sheet.setColumnWidth(0, std::min(m_labelWidth + 4, 40));
}

} // namespace

void writeMatterSheet(WorkbookWriter &book, const MonthReport &report)
{
    MatterSheet(book.addSheet(translate("reporting", "Matters of the community", "sheet")), report).write();
}

} // namespace linli
