#include "core/households/carekinds.h"
#include "core/reporting/monthsheets.h"

#include "core/base/text.h"
#include "core/households/household.h"
#include "core/spreadsheet/textwidth.h"

#include <functional>

namespace linli {

namespace {

constexpr int titleRow = 0;
constexpr int noteRow = 1;
constexpr int groupRow = 2;
constexpr int headingRow = 3;
constexpr int totalRow = 4; ///< This month's, last month's, last year's.
constexpr int treeRow = 7;
constexpr int firstNumber = 2;

struct NumberColumn
{
    QString group;
    QString heading;
    std::function<int(const PeopleFigures &)> value;
    /// The column left of it divided by this one: a share instead of a number.
    std::optional<int> shareOf = std::nullopt;
};

class TreeSheet
{
public:
    TreeSheet(SheetWriter sheet, const MonthReport &report, const CareKinds &careKinds);
    void write();

private:
    void addLeaderColumns();
    void addHouseholdColumns();
    void writeHeadings();
    void writeNumbers(int row, const PeopleFigures &figures, bool strong);
    /// Sums over the rows of the direct children, and what is the area's own.
    void writeSums(int row, const PeopleFigures &figures, const QList<AreaId> &children, bool strong);
    void writeShare(int row, int column, const PeopleFigures &figures, bool strong);
    QString sumFormula(const QList<AreaId> &children, int column, int own) const;
    void writeArea(const Area &area, int depth);

    SheetWriter m_sheet;
    const MonthReport &m_report;
    const CareKinds &m_careKinds;
    QList<NumberColumn> m_columns;
    QHash<AreaId, int> m_rows;
    QHash<AreaId, QList<AreaId>> m_children;
};

TreeSheet::TreeSheet(SheetWriter sheet, const MonthReport &report, const CareKinds &careKinds)
    : m_sheet(sheet)
    , m_report(report)
    , m_careKinds(careKinds)
{
    int row = treeRow;
    for (const Area &area : report.tree.all()) {
        m_rows.insert(area.id, row++);
        m_children[area.parent].append(area.id);
    }
    addLeaderColumns();
    addHouseholdColumns();
}

void TreeSheet::addLeaderColumns()
{
    const QString group = translate("reporting", "Leaders in office");
    const int first = firstNumber + int(m_columns.size());
    m_columns.append({group, translate("reporting", "Leaders"), [](const auto &f) { return f.leaders; }});
    m_columns.append({group, translate("reporting", "Party members"), [](const auto &f) { return f.party; }});
    m_columns.append(
        {group, translate("reporting", "Party share"), [](const auto &f) { return f.party; }, first});
    m_columns.append(
        {group, translate("reporting", "Retired officials"), [](const auto &f) { return f.retired; }});
    const QStringList bands{translate("reporting", "Under 60"), translate("reporting", "60–69"),
        translate("reporting", "70–79"), translate("reporting", "80 and over"),
        translate("reporting", "Age unknown")};
    for (int band = 0; band < ageBands; ++band)
        m_columns.append({group, bands[band], [band](const auto &f) { return f.ages[size_t(band)]; }});
}

void TreeSheet::addHouseholdColumns()
{
    const QString units = translate("reporting", "Micro-units");
    m_columns.append({units, translate("reporting", "All"), [](const auto &f) { return f.units; }});
    m_columns.append(
        {units, translate("reporting", "Under 5 households"), [](const auto &f) { return f.unitsTooSmall; }});
    m_columns.append(
        {units, translate("reporting", "Over 15 households"), [](const auto &f) { return f.unitsTooLarge; }});
    const QString homes = translate("reporting", "Households and residents");
    m_columns.append(
        {homes, translate("reporting", "Households"), [](const auto &f) { return f.households; }});
    m_columns.append(
        {homes, translate("reporting", "Of these vacant"), [](const auto &f) { return f.vacant; }});
    m_columns.append({homes, translate("reporting", "Residents"), [](const auto &f) { return f.residents; }});
    QStringList kinds;
    for (const CareKind &kind : m_careKinds.all())
        kinds.append(kind.word);
    QStringList seen;
    for (const MonthFigures *figures : {&m_report.now, &m_report.lastMonth, &m_report.lastYear}) {
        const PeopleFigures whole = figures->people.value(AreaId());
        for (auto it = whole.flags.begin(); it != whole.flags.end(); ++it) {
            if (it.value() > 0 && !seen.contains(it.key()))
                seen.append(it.key());
        }
    }
    kinds.removeIf([&seen](const QString &kind) { return !seen.contains(kind); });
    for (const QString &kind : std::as_const(seen)) { // Words of lists that are no kind stand last.
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    for (const QString &kind : std::as_const(kinds))
        m_columns.append({translate("reporting", "People to watch over"), m_careKinds.nameOf(kind),
            [kind](const PeopleFigures &f) { return f.flags.value(kind); }});
}

void TreeSheet::writeHeadings()
{
    m_sheet.writeText(titleRow, 0, sheetTitle(m_report, translate("reporting", "areas, leaders, households")),
        {CellStyle::Title});
    m_sheet.writeText(noteRow, 0,
        sheetNote(m_report,
            translate("reporting",
                "An area's numbers are the sum of the areas inside it and its own. Households and vacancy "
                "are "
                "as registered now.")),
        {CellStyle::Note});
    m_sheet.mergeText({groupRow, 0, headingRow, 0}, translate("reporting", "Area"));
    m_sheet.mergeText({groupRow, 1, headingRow, 1}, translate("reporting", "Level"));
    for (int i = 0; i < m_columns.size();) {
        int last = i;
        while (last + 1 < m_columns.size() && m_columns[last + 1].group == m_columns[i].group)
            ++last;
        m_sheet.mergeText({groupRow, firstNumber + i, groupRow, firstNumber + last}, m_columns[i].group);
        i = last + 1;
    }
    for (int i = 0; i < m_columns.size(); ++i) {
        constexpr int widest = 7; // Longer headings wrap.
        m_sheet.writeText(headingRow, firstNumber + i, m_columns[i].heading, {CellStyle::Heading});
        m_sheet.setColumnWidth(
            firstNumber + i, std::clamp(displayWidth(m_columns[i].heading) + 1, 5, widest));
    }
    m_sheet.setRowHeight(headingRow, 32);
}

void TreeSheet::writeShare(int row, int column, const PeopleFigures &figures, bool strong)
{
    const NumberColumn &share = m_columns[column - firstNumber];
    const int whole = m_columns[*share.shareOf - firstNumber].value(figures);
    const CellLook look{CellStyle::Percent, strong};
    if (whole == 0)
        return m_sheet.writeBlank(row, column, look);
    m_sheet.writeFormula(row, column,
        QStringLiteral("=%1/%2").arg(cellName(row, column - 1), cellName(row, *share.shareOf)),
        double(share.value(figures)) / whole, look);
}

void TreeSheet::writeNumbers(int row, const PeopleFigures &figures, bool strong)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].shareOf)
            writeShare(row, firstNumber + i, figures, strong);
        else
            m_sheet.writeInteger(
                row, firstNumber + i, m_columns[i].value(figures), {CellStyle::Count, strong});
    }
}

/// "=SUM(D8:D10,D14)+1"; empty where a sum would be longer than a spreadsheet allows.
QString TreeSheet::sumFormula(const QList<AreaId> &children, int column, int own) const
{
    QStringList ranges;
    for (int i = 0; i < children.size();) {
        int last = i;
        while (last + 1 < children.size() && m_rows[children[last + 1]] == m_rows[children[last]] + 1)
            ++last;
        const QString from = cellName(m_rows[children[i]], column);
        ranges.append(last == i ? from : from + u':' + cellName(m_rows[children[last]], column));
        i = last + 1;
    }
    constexpr int mostArguments = 250;
    if (ranges.isEmpty() || ranges.size() > mostArguments)
        return {};
    const QString sum = QStringLiteral("=SUM(%1)").arg(ranges.join(u','));
    return own == 0 ? sum : sum + QStringLiteral("+%1").arg(own);
}

void TreeSheet::writeSums(int row, const PeopleFigures &figures, const QList<AreaId> &children, bool strong)
{
    PeopleFigures own = figures;
    for (const AreaId child : children)
        own -= m_report.now.people.value(child);
    writeNumbers(row, figures, strong);
    for (int i = 0; i < m_columns.size(); ++i) {
        const auto &value = m_columns[i].value;
        const QString formula =
            m_columns[i].shareOf ? QString() : sumFormula(children, firstNumber + i, value(own));
        if (!formula.isEmpty())
            m_sheet.writeFormula(row, firstNumber + i, formula, value(figures), {CellStyle::Count, strong});
    }
}

void TreeSheet::writeArea(const Area &area, int depth)
{
    const int row = m_rows[area.id];
    const bool strong = area.kind <= AreaKind::Sector;
    m_sheet.writeText(row, 0, area.name, {CellStyle::Text, strong, depth});
    m_sheet.writeText(row, 1, displayName(area.kind), {CellStyle::Centred, strong});
    writeSums(row, m_report.now.people.value(area.id), m_children.value(area.id), strong);
}

void TreeSheet::write()
{
    writeHeadings();
    const std::pair<QString, const MonthFigures *> wholes[] = {
        {translate("reporting", "Together, %1").arg(monthName(m_report.now.period)), &m_report.now},
        {translate("reporting", "Last month, %1").arg(monthName(m_report.lastMonth.period)),
            &m_report.lastMonth},
        {translate("reporting", "Last year, %1").arg(monthName(m_report.lastYear.period)),
            &m_report.lastYear}};
    int row = totalRow;
    int width = 0;
    for (const auto &[label, figures] : wholes) {
        const bool strong = row == totalRow;
        m_sheet.writeText(row, 0, label, {CellStyle::Text, strong});
        m_sheet.writeBlank(row, 1, {CellStyle::Centred, strong});
        if (strong)
            writeSums(row, figures->people.value(AreaId()), m_children.value(AreaId()), strong);
        else
            writeNumbers(row, figures->people.value(AreaId()), strong);
        width = std::max(width, displayWidth(label));
        ++row;
    }
    for (const Area &area : m_report.tree.all()) {
        const int depth = int(m_report.tree.path(area.id).size()) - 1;
        writeArea(area, depth);
        width = std::max(width, displayWidth(area.name) + 2 * depth);
    }
    m_sheet.setColumnWidth(0, std::min(width + 2, 40));
    int level = displayWidth(translate("reporting", "Level"));
    for (const AreaKind kind : allAreaKinds)
        level = std::max(level, displayWidth(displayName(kind)));
    m_sheet.setColumnWidth(1, level + 2);
    m_sheet.freeze(totalRow, 1);
    m_sheet.repeatRows(titleRow, headingRow);
}

} // namespace

void writeTreeSheet(WorkbookWriter &book, const MonthReport &report, const CareKinds &careKinds)
{
    TreeSheet(book.addSheet(translate("reporting", "Areas", "sheet")), report, careKinds).write();
}

} // namespace linli
