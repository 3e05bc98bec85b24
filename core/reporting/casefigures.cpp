#include "core/reporting/casefigures.h"

#include "core/cases/transitions.h"
#include "core/ledger/scope.h"

#include <algorithm>

namespace linli {

namespace {

std::optional<QDateTime> timeAt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(parseWallTime(row.text(column)));
}

MonthCase fromState(const Row &row)
{
    MonthCase found;
    found.id = row.id<CaseId>(0);
    found.state = fromWord<CaseState>(row.text(1)).value_or(found.state);
    found.grade = fromWord<Grade>(row.text(2)).value_or(found.grade);
    found.scale = fromWord<Scale>(row.text(3)).value_or(found.scale);
    found.kind = row.text(4);
    found.source = fromWord<CaseSource>(row.text(5)).value_or(found.source);
    found.rung = fromWord<Rung>(row.text(6)).value_or(found.rung);
    found.owner = row.id<PersonId>(7);
    found.area = row.id<AreaId>(8);
    found.received = parseWallTime(row.text(9));
    found.due = timeAt(row, 10);
    found.stopped = timeAt(row, 11);
    found.closed = timeAt(row, 12);
    if (!row.isNull(13))
        found.outcome = fromWord<Outcome>(row.text(13));
    if (!row.isNull(14))
        found.satisfaction = fromWord<Satisfaction>(row.text(14));
    return found;
}

MonthCase fromStanding(const CaseFile &file, const CaseStanding &standing)
{
    MonthCase found;
    found.id = file.id;
    found.state = standing.state;
    found.grade = standing.grade;
    found.scale = standing.scale;
    found.kind = file.kind;
    found.source = file.source;
    found.rung = standing.rung;
    found.owner = standing.owner;
    found.area = file.area;
    found.received = file.received;
    found.due = standing.due;
    found.stopped = standing.stopped;
    found.closed = standing.closed;
    found.outcome = standing.outcome;
    found.satisfaction = standing.satisfaction;
    return found;
}

/// Whether a close that the table allowed lies in the period; a merge can leave one that it refuses.
bool wasClosedIn(const QList<CaseEvent> &events, const MonthPeriod &period)
{
    CaseState state = CaseState::Received;
    bool closed = false;
    for (const CaseEvent &event : events) {
        if (event.step == CaseStep::Received)
            continue;
        const auto next = transition(state, event.step).to;
        closed = closed || (next && event.step == CaseStep::Close && period.holds(event.at));
        state = next.value_or(state);
    }
    return closed;
}

class MonthCases
{
public:
    MonthCases(Ledger &ledger, CaseCalendars &calendars, const MonthPeriod &period)
        : m_ledger(ledger)
        , m_calendars(calendars)
        , m_period(period)
        , m_start(storedTime(wallTime(period.firstDay(), QTime(0, 0))).toString())
        , m_end(storedTime(period.asOf).toString())
        , m_scope(areasInScope(ledger.db(), QStringLiteral("s.area_id")))
    {
    }
    Result<QList<MonthCase>> run();

private:
    Result<void> findChangedLater();
    Result<void> takeUnchanged();
    Result<void> takeFolded(const QSet<qint64> &ids);
    Result<QSet<qint64>> closedEarlierInMonth();
    void judge(MonthCase &found) const;
    void take(MonthCase found);

    Ledger &m_ledger;
    CaseCalendars &m_calendars;
    MonthPeriod m_period;
    QString m_start; ///< As time columns hold it.
    QString m_end;
    const WorkCalendar *m_calendar = nullptr;
    QString m_scope; ///< " AND (…)" over case_state s.
    QSet<qint64> m_changedLater;
    QSet<qint64> m_closed; ///< Known to be closed in the month.
    QList<MonthCase> m_cases;
};

/// Cases that had begun by then and went on afterwards.
Result<void> MonthCases::findChangedLater()
{
    return m_ledger.db().each(
        QStringLiteral("SELECT DISTINCT e.case_id FROM case_event e JOIN case_state s ON s.case_id = "
                       "e.case_id WHERE e.at > ? AND s.received <= ? AND s.state <> 'void'")
            + m_scope,
        {m_end, m_end}, [this](const Row &row) { m_changedLater.insert(row.integer(0)); });
}

Result<void> MonthCases::takeUnchanged()
{
    return m_ledger.db().each(
        QStringLiteral("SELECT case_id, state, grade, scale, kind, source, rung, owner_id, area_id, "
                       "received, due, stopped, closed, outcome, satisfaction FROM case_state s "
                       "WHERE state <> 'void' AND received <= ? AND (received >= ? OR (due >= ? AND due <= "
                       "?) OR (closed >= ? AND closed <= ?) OR (running = 1 AND due <= ?))")
            + m_scope,
        {m_end, m_start, m_start, m_end, m_start, m_end, m_end}, [this](const Row &row) {
            if (!m_changedLater.contains(row.integer(0)))
                take(fromState(row));
        });
}

/// Closed and reopened in the month: case_state has forgotten the close.
Result<QSet<qint64>> MonthCases::closedEarlierInMonth()
{
    QSet<qint64> ids;
    LINLI_TRY(m_ledger.db().each(
        QStringLiteral("SELECT DISTINCT e.case_id FROM case_event e JOIN case_state s ON s.case_id = "
                       "e.case_id WHERE e.step = 'close' AND e.at >= ? AND e.at <= ? AND s.state <> 'void'")
            + m_scope,
        {m_start, m_end}, [&ids](const Row &row) { ids.insert(row.integer(0)); }));
    return ids - m_closed - m_changedLater;
}

Result<void> MonthCases::takeFolded(const QSet<qint64> &ids)
{
    for (const qint64 id : ids) {
        LINLI_ASSIGN(const CaseFile file, loadCase(m_ledger, CaseId(id)));
        LINLI_ASSIGN(QList<CaseEvent> events, loadEvents(m_ledger, CaseId(id)));
        events.removeIf([this](const CaseEvent &event) { return event.at > m_period.asOf; });
        if (events.isEmpty())
            continue;
        LINLI_ASSIGN(const CaseStanding standing, m_calendars.standing(file, events));
        MonthCase found = fromStanding(file, standing);
        found.closedInMonth = wasClosedIn(events, m_period);
        take(std::move(found));
    }
    return success();
}

void MonthCases::judge(MonthCase &found) const
{
    found.receivedInMonth = m_period.holds(found.received);
    found.closedInMonth = found.closedInMonth || (found.closed && m_period.holds(*found.closed));
    const bool open = found.state != CaseState::Closed;
    found.overdueOpen = open && !found.stopped && found.due && *found.due < m_period.asOf;
    const bool leftShare =
        !open && (found.outcome == Outcome::Withdrawn || found.outcome == Outcome::NotOurs);
    if (found.stayedClosed(m_period) && !leftShare)
        found.workingDays = m_calendar->workingDaysBetween(found.received.date(), found.closed->date()).count;
    if (leftShare || !found.due || !m_period.holds(*found.due))
        return;
    found.judgement = found.stopped && *found.stopped <= *found.due ? Judgement::InTime : Judgement::Late;
}

void MonthCases::take(MonthCase found)
{
    judge(found);
    if (found.counts().isEmpty())
        return;
    if (found.closedInMonth)
        m_closed.insert(found.id.value);
    m_cases.append(std::move(found));
}

Result<QList<MonthCase>> MonthCases::run()
{
    LINLI_ASSIGN(m_calendar, m_calendars.at(std::nullopt));
    LINLI_TRY(findChangedLater());
    LINLI_TRY(takeUnchanged());
    LINLI_TRY(takeFolded(m_changedLater));
    LINLI_ASSIGN(const QSet<qint64> reopened, closedEarlierInMonth());
    m_cases.removeIf([&](const MonthCase &taken) { return reopened.contains(taken.id.value); });
    LINLI_TRY(takeFolded(reopened));
    std::sort(m_cases.begin(), m_cases.end(), [](const MonthCase &a, const MonthCase &b) {
        return std::pair(a.received, a.id) < std::pair(b.received, b.id);
    });
    return m_cases;
}

} // namespace

Result<QList<MonthCase>> casesOfMonth(Ledger &ledger, CaseCalendars &calendars, const MonthPeriod &period)
{
    return MonthCases(ledger, calendars, period).run();
}

CaseFigures caseFigures(const QList<MonthCase> &cases, const AreaTree &tree)
{
    CaseFigures figures;
    for (const Grade grade : allGrades)
        figures.byGrade.insert(toWord(grade), {}); // All three are always there.
    for (const MonthCase &one : cases) {
        const CaseCounts counts = one.counts();
        figures.all += counts;
        figures.byGrade[toWord(one.grade)] += counts;
        figures.byScale[toWord(one.scale)] += counts;
        figures.byKind[one.kind] += counts;
        figures.bySource[toWord(one.source)] += counts;
        figures.byRung[toWord(one.rung)] += counts;
        for (const Area *area : tree.path(one.area))
            figures.byArea[area->id] += counts;
    }
    return figures;
}

} // namespace linli
