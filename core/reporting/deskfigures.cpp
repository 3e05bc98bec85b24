#include "core/reporting/deskfigures.h"

#include "core/cases/casestore.h"
#include "core/ledger/scope.h"
#include "core/reporting/monthfigures.h"

#include <algorithm>

namespace linli {

namespace {

void addVoice(ClosingCounts &counts, Satisfaction satisfaction)
{
    switch (satisfaction) {
    case Satisfaction::Satisfied:
        ++counts.satisfied;
        break;
    case Satisfaction::Mostly:
        ++counts.mostly;
        break;
    case Satisfaction::Not:
        ++counts.dissatisfied;
        break;
    case Satisfaction::NoAnswer:
        ++counts.noAnswer;
        break;
    }
}

void addClosed(ClosingCounts &counts, const MonthCase &one)
{
    if (one.satisfaction)
        addVoice(counts, *one.satisfaction);
    if (one.workingDays)
        counts.days.append(*one.workingDays);
}

void addTicket(HotlineShares &shares, const MonthCase &one)
{
    ++shares.closed;
    shares.solved += one.outcome == Outcome::Solved ? 1 : 0;
    if (!one.satisfaction || one.satisfaction == Satisfaction::NoAnswer)
        return;
    ++shares.asked;
    shares.satisfied += one.satisfaction != Satisfaction::Not ? 1 : 0;
}

} // namespace

std::optional<double> ClosingCounts::medianDays() const
{
    if (days.isEmpty())
        return std::nullopt;
    return (days[(days.size() - 1) / 2] + days[days.size() / 2]) / 2.0;
}

std::optional<int> ClosingCounts::slowDays() const
{
    if (days.isEmpty())
        return std::nullopt;
    return days[(days.size() * 9 + 9) / 10 - 1];
}

QList<FigureStatement> deskStatements(const Database &db, const MonthPeriod &period)
{
    const QVariantList month{storedTime(wallTime(period.firstDay(), QTime(0, 0))), storedTime(period.asOf)};
    const QString scope = areasInScope(db, QStringLiteral("s.area_id"));
    const FigureStatement steps{
        QStringLiteral("SELECT e.step, COUNT(DISTINCT e.case_id) FROM case_event e JOIN case_state s ON s.case_id = e.case_id "
                       "WHERE e.at >= ? AND e.at <= ? AND e.step IN ('escalate', 'return', 'alarm') AND s.state <> 'void'%1 GROUP BY e.step")
            .arg(scope),
        month};
    const QString ends = QStringLiteral("(%1.step = 'solve' OR (%1.step = 'close' AND %1.outcome IN ('solved', 'answered')))");
    const FigureStatement handled{
        QStringLiteral("SELECT COUNT(DISTINCT e.case_id) FROM case_event e JOIN case_state s ON s.case_id = e.case_id "
                       "WHERE e.at >= ? AND e.at <= ? AND %1 AND s.state <> 'void' AND EXISTS (SELECT 1 FROM case_event a "
                       "WHERE a.case_id = e.case_id AND a.ordinal < e.ordinal AND a.step = 'alarm' AND NOT EXISTS (SELECT 1 FROM case_event b "
                       "WHERE b.case_id = e.case_id AND b.ordinal > a.ordinal AND b.ordinal < e.ordinal AND %2))%3")
            .arg(ends.arg(QStringLiteral("e")), ends.arg(QStringLiteral("b")), scope),
        month};
    return {steps, handled};
}

Result<DeskFigures> deskFigures(Database &db, const QList<MonthCase> &cases, const MonthPeriod &period)
{
    DeskFigures figures;
    for (const Grade grade : allGrades)
        figures.byGrade.insert(toWord(grade), {});
    for (const MonthCase &one : cases) {
        const bool ticket = one.source == CaseSource::Hotline;
        figures.tickets += ticket && one.receivedInMonth ? 1 : 0;
        if (!one.stayedClosed(period))
            continue;
        addClosed(figures.all, one);
        addClosed(figures.byGrade[toWord(one.grade)], one);
        if (ticket)
            addTicket(figures.hotline, one);
    }
    std::ranges::sort(figures.all.days);
    for (ClosingCounts &counts : figures.byGrade)
        std::ranges::sort(counts.days);
    const QList<FigureStatement> statements = deskStatements(db, period);
    LINLI_TRY(db.each(statements[0].sql, statements[0].values, [&](const Row &row) {
        const auto step = fromWord<CaseStep>(row.text(0));
        (step == CaseStep::Escalate ? figures.escalated : step == CaseStep::Return ? figures.returned : figures.urgent) = int(row.integer(1));
    }));
    LINLI_ASSIGN(const auto handled, db.integer(statements[1].sql, statements[1].values));
    figures.urgentHandled = int(handled.value_or(0));
    return figures;
}

} // namespace linli
