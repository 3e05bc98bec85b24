#include "ui/reports/figurelines.h"

namespace linli::ui {

namespace {

using Line = FigureModel::Line;

/// Of the whole, in percent; a dash where there is nothing to divide.
QString shareText(int part, int whole)
{
    return whole == 0 ? QStringLiteral("–") : QStringLiteral("%1%").arg(qRound(100.0 * part / whole));
}

class Lines
{
public:
    explicit Lines(const MonthReport &report)
        : m_report(report)
    {
    }
    QList<Line> run();

private:
    void addHead(const QString &name) { m_lines.append(Line{name, {}, true}); }
    /// The three months, without grades.
    template <class Pick>
    void add(const QString &name, Pick pick);
    /// Of cases: also this month by grade.
    template <class Pick>
    void addCases(const QString &name, Pick pick);
    template <class Pick>
    void addClosing(const QString &name, Pick pick);
    void addMatter(const QString &name, const MatterLine &line);
    void addCaseLines();
    void addDesk();
    void addHotline();
    void addDeliberations();
    void addMatters();
    void addActivities();
    void addSeries();

    const MonthReport &m_report;
    QList<Line> m_lines;
};

template <class Pick>
void Lines::add(const QString &name, Pick pick)
{
    Line line{name, {}, false};
    line.cells[FigureModel::This] = pick(m_report.now);
    line.cells[FigureModel::LastMonth] = pick(m_report.lastMonth);
    line.cells[FigureModel::LastYear] = pick(m_report.lastYear);
    m_lines.append(line);
}

template <class Pick>
void Lines::addCases(const QString &name, Pick pick)
{
    add(name, [&pick](const MonthFigures &is) { return pick(is.cases.all); });
    for (size_t i = 0; i < allGrades.size(); ++i)
        m_lines.last().cells[size_t(FigureModel::FirstGrade) + i] = pick(m_report.now.cases.byGrade.value(toWord(allGrades.at(i))));
}

template <class Pick>
void Lines::addClosing(const QString &name, Pick pick)
{
    add(name, [&pick](const MonthFigures &is) { return pick(is.desk.all); });
    for (size_t i = 0; i < allGrades.size(); ++i)
        m_lines.last().cells[size_t(FigureModel::FirstGrade) + i] = pick(m_report.now.desk.byGrade.value(toWord(allGrades.at(i))));
}

void Lines::addCaseLines()
{
    addHead(FigureModel::tr("Cases"));
    addCases(FigureModel::tr("Received"), [](const CaseCounts &is) { return is.received; });
    addCases(FigureModel::tr("Closed"), [](const CaseCounts &is) { return is.closed; });
    addCases(FigureModel::tr("Judged in the month"), [](const CaseCounts &is) { return is.due(); });
    addCases(FigureModel::tr("● of these in time"), [](const CaseCounts &is) { return is.inTime; });
    addCases(FigureModel::tr("▲ of these late"), [](const CaseCounts &is) { return is.late; });
    addCases(FigureModel::tr("In-time share"), [](const CaseCounts &is) { return shareText(is.inTime, is.due()); }); // R18a
    addCases(FigureModel::tr("■ Overdue and open"), [](const CaseCounts &is) { return is.overdueOpen; });
}

void Lines::addDesk()
{
    addHead(FigureModel::tr("How cases went"));
    addClosing(FigureModel::tr("Median working days to close"), [](const ClosingCounts &is) {
        return is.medianDays() ? QString::number(*is.medianDays()) : QStringLiteral("–");
    });
    addClosing(FigureModel::tr("Nine in ten closed within (working days)"), [](const ClosingCounts &is) {
        return is.slowDays() ? QString::number(*is.slowDays()) : QStringLiteral("–");
    });
    addClosing(
        FigureModel::tr("Satisfied share"), [](const ClosingCounts &is) { return shareText(is.satisfied + is.mostly, is.asked()); });
    add(FigureModel::tr("Escalated"), [](const MonthFigures &is) { return is.desk.escalated; });
    add(FigureModel::tr("Returned"), [](const MonthFigures &is) { return is.desk.returned; });
    add(FigureModel::tr("Urgent matters handled"), [](const MonthFigures &is) { return is.desk.urgentHandled; });
}

void Lines::addHotline()
{
    addHead(FigureModel::tr("12345 tickets"));
    add(FigureModel::tr("Tickets received"), [](const MonthFigures &is) { return is.desk.tickets; });
    add(FigureModel::tr("Tickets closed"), [](const MonthFigures &is) { return is.desk.hotline.closed; });
    add(FigureModel::tr("Solved share"), [](const MonthFigures &is) { return shareText(is.desk.hotline.solved, is.desk.hotline.closed); });
    add(FigureModel::tr("Satisfied share of those who said so"),
        [](const MonthFigures &is) { return shareText(is.desk.hotline.satisfied, is.desk.hotline.asked); });
}

void Lines::addDeliberations()
{
    addHead(FigureModel::tr("Deliberations"));
    add(FigureModel::tr("Proposed in the month"), [](const MonthFigures &is) { return is.deliberations.proposed; });
    for (const DeliberationStage stage : allOf<DeliberationStage>) {
        if (stage != DeliberationStage::Proposal) // A proposal made waits for its assessment.
            add(FigureModel::tr("Open: %1").arg(displayName(stage)),
                [stage](const MonthFigures &is) { return is.deliberations.open[size_t(stage)]; });
    }
    add(FigureModel::tr("Carried in the month"), [](const MonthFigures &is) { return is.deliberations.carried; });
    add(FigureModel::tr("Rejected in the month"), [](const MonthFigures &is) { return is.deliberations.rejected; });
    add(FigureModel::tr("Ended in the month"), [](const MonthFigures &is) { return is.deliberations.closed; });
}

/// The year before with the change in percent.
void Lines::addMatter(const QString &name, const MatterLine &line)
{
    Line shown{name, {}, false};
    shown.cells[FigureModel::This] = line.counts.month;
    shown.cells[FigureModel::LastMonth] = line.lastMonth;
    shown.cells[FigureModel::LastYear]
        = FigureModel::tr("%1 (%2)").arg(line.counts.monthBefore).arg(changeShareText(line.counts.month, line.counts.monthBefore));
    m_lines.append(shown);
}

void Lines::addMatters()
{
    const MatterFigures &matters = m_report.matters;
    const auto ofKind = [&](IncidentKind kind) {
        const auto line = std::ranges::find(matters.incidents, std::optional(kind), &MatterLine::kind);
        return line == matters.incidents.end() ? MatterLine() : *line;
    };
    addHead(FigureModel::tr("Matters of the community"));
    addMatter(FigureModel::tr("Livelihood projects finished"), matters.projects);
    addMatter(FigureModel::tr("Fires"), ofKind(IncidentKind::Fire));
    addMatter(FigureModel::tr("Gas incidents"), ofKind(IncidentKind::Gas));
    addMatter(FigureModel::tr("Telecom fraud"), ofKind(IncidentKind::TelecomFraud));
    addMatter(FigureModel::tr("Neighbours' disputes received"), matters.disputes);
    const ZeroCount sum = matters.zeros.count(AreaKind::Unit, false);
    Line zeros{FigureModel::tr("Micro-units at the three zeros"), {}, false};
    zeros.cells[FigureModel::This] = QStringLiteral("%1 / %2").arg(sum.all).arg(sum.judged);
    m_lines.append(zeros);
}

void Lines::addActivities()
{
    addHead(FigureModel::tr("Activities"));
    add(FigureModel::tr("Held"), [](const MonthFigures &is) { return is.activities.all.held; });
    add(FigureModel::tr("Who came"), [](const MonthFigures &is) { return is.activities.all.people; });
    add(FigureModel::tr("Of them volunteers"), [](const MonthFigures &is) { return is.activities.all.volunteers; });
    add(FigureModel::tr("Volunteers' hours"),
        [](const MonthFigures &is) { return QString::number(qRound(is.activities.all.minutes / 6.0) / 10.0); });
    add(FigureModel::tr("Errands served"), [](const MonthFigures &is) { return is.activities.all.errands; });
}

/// "邻里节 第 9 届": how many were held, and who came.
void Lines::addSeries()
{
    QStringList names;
    for (const MonthFigures *month : {&m_report.now, &m_report.lastMonth, &m_report.lastYear})
        names += month->activities.bySeries.keys();
    names.removeDuplicates();
    names.removeAll(QString()); // Those on their own are in the sum.
    names.sort();
    for (const QString &name : std::as_const(names)) {
        QStringList editions;
        for (const int edition : m_report.now.activities.editions.value(name))
            editions.append(QString::number(edition));
        add(editions.isEmpty() ? name : FigureModel::tr("%1, edition %2").arg(name, editions.join(u'、')), [&name](const MonthFigures &is) {
            const ActivityCounts counts = is.activities.bySeries.value(name);
            return counts.isEmpty() ? QStringLiteral("–") : FigureModel::tr("%1 held, %2 came").arg(counts.held).arg(counts.people);
        });
    }
}

QList<Line> Lines::run()
{
    addCaseLines();
    addDesk();
    addHotline();
    addDeliberations();
    addMatters();
    addActivities();
    Q_ASSERT(m_lines.size() == FigureModel::FixedRows);
    addSeries();
    return m_lines;
}

} // namespace

QList<Line> figureLines(const MonthReport &report)
{
    return Lines(report).run();
}

} // namespace linli::ui
