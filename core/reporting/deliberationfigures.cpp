#include "core/reporting/deliberationfigures.h"

#include "core/base/text.h"
#include "core/cases/casestore.h"
#include "core/deliberation/deliberationrules.h"
#include "core/ledger/scope.h"
#include "core/reporting/monthfigures.h"

#include <numeric>

namespace linli {

namespace {

/// One deliberation's log, from its first step on.
class Fold
{
public:
    Fold(DeliberationFigures &figures, const MonthPeriod &period)
        : m_figures(figures)
        , m_period(period)
    {
    }
    void begin()
    {
        end();
        m_steps.clear();
        m_state = DeliberationState::Proposed;
    }
    void take(const LoggedStep &step);
    /// Where it stood at the month's moment.
    void end()
    {
        const auto stage = m_steps.isEmpty() ? std::nullopt : stageOf(m_state);
        if (stage)
            ++m_figures.open[size_t(*stage)];
    }

private:
    void count(DeliberationStep step, DeliberationState before);

    DeliberationFigures &m_figures;
    const MonthPeriod &m_period;
    QList<LoggedStep> m_steps;
    DeliberationState m_state = DeliberationState::Proposed;
};

void Fold::take(const LoggedStep &step)
{
    if (step.at > m_period.asOf)
        return;
    m_steps.append(step);
    const DeliberationState before = m_state;
    m_state = stateOf(m_steps);
    if (m_period.holds(step.at))
        count(step.step, before);
}

/// A step that the table refuses (a merge can leave one) leaves the state as it was and counts nowhere.
void Fold::count(DeliberationStep step, DeliberationState before)
{
    if (step == DeliberationStep::Propose && m_steps.size() == 1)
        ++m_figures.proposed;
    if (m_state == before)
        return;
    switch (m_state) {
    case DeliberationState::Decided:
        ++m_figures.carried;
        break;
    case DeliberationState::Rejected:
        ++m_figures.rejected;
        break;
    case DeliberationState::Closed:
        ++m_figures.closed;
        break;
    case DeliberationState::Cancelled:
        ++m_figures.cancelled;
        break;
    default:
        break;
    }
}

} // namespace

int DeliberationFigures::allOpen() const
{
    return std::accumulate(open.begin(), open.end(), 0);
}

/// The logs of those that are open, and of those that ended in the month or later: nothing happens to the others any more.
QList<FigureStatement> deliberationStatements(const Database &db, const MonthPeriod &period)
{
    const QString logs = QStringLiteral("SELECT s.deliberation_id, t.step, t.at, t.outcome FROM deliberation_state s "
                                        "JOIN deliberation_step t ON t.deliberation_id = s.deliberation_id "
                                        "WHERE s.is_open = %1 AND s.proposed <= ?%2%3 ORDER BY s.deliberation_id, t.ordinal, t.id");
    const QString late = QStringLiteral(
        " AND EXISTS (SELECT 1 FROM deliberation_step l WHERE l.deliberation_id = s.deliberation_id AND l.at >= ?)");
    const QString scope = areasInScope(db, QStringLiteral("s.area_id"));
    const QVariant end = storedTime(period.asOf);
    return {{logs.arg(1).arg(QString(), scope), {end}},
        {logs.arg(0).arg(late, scope), {end, storedTime(wallTime(period.firstDay(), QTime(0, 0)))}}};
}

Result<DeliberationFigures> deliberationFigures(Database &db, const MonthPeriod &period)
{
    DeliberationFigures figures;
    Fold fold(figures, period);
    qint64 present = 0;
    for (const FigureStatement &statement : deliberationStatements(db, period)) {
        LINLI_TRY(db.each(statement.sql, statement.values, [&](const Row &row) {
            if (row.integer(0) != present)
                fold.begin();
            present = row.integer(0);
            LoggedStep step;
            step.step = fromWord<DeliberationStep>(row.text(1)).value_or(DeliberationStep::Note);
            step.at = parseWallTime(row.text(2));
            step.outcome = row.text(3);
            fold.take(step);
        }));
    }
    fold.end();
    return figures;
}

} // namespace linli
