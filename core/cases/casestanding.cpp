#include "core/cases/casestanding.h"

#include "core/base/text.h"
#include "core/cases/transitions.h"

namespace linli {

namespace {

/// An event that can stop a clock.
struct Stop
{
    QDateTime at;
    int version = 0;
};

/// Reads the log from its beginning to its end.
class Fold
{
public:
    void take(const CaseEvent &event);
    Result<CaseStanding> finish(
        const QDateTime &received, const CalendarSource &calendars, const ClockRules &rules);

private:
    void apply(const CaseEvent &event);
    void noteStops(const CaseEvent &event);
    void openAgain();
    void ask(const CaseEvent &event);
    void oweAll();
    std::optional<Stop> stop(ClockKind kind) const;
    std::vector<Pause> pausesUntil(const std::optional<Stop> &stop) const;
    Result<CaseClock> clock(ClockKind kind, WorkingDays limit, bool mayPause, const QDateTime &received,
        const CalendarSource &calendars) const;

    CaseStanding m_now;
    std::optional<Stop> m_told; ///< First feedback since the case was last (re)opened.
    std::optional<Stop> m_solved;
    std::optional<Stop> m_organised;
    std::optional<Stop> m_closed;
    bool m_closedByHotline = false;
    std::vector<Pause> m_pauses;
    QList<int> m_reporters{0}; ///< As CaseStanding::owedTo.
    int m_lastVersion = 0;
};

void Fold::take(const CaseEvent &event)
{
    if (event.step == CaseStep::Received) {
        m_now.grade = event.grade.value_or(m_now.grade);
        m_now.scale = event.scale.value_or(m_now.scale);
        m_now.rung = event.rung.value_or(m_now.rung);
        m_now.owner = event.person;
        m_now.rungSince = event.at;
        oweAll();
    } else if (const auto next = transition(m_now.state, event.step).to) {
        apply(event);
        noteStops(event);
        m_now.state = *next;
        if (m_now.state != CaseState::Offered)
            m_now.offered.reset();
    }
    m_now.lastEvent = event.at;
    m_lastVersion = event.calendarVersion;
}

void Fold::apply(const CaseEvent &event)
{
    switch (event.step) {
    case CaseStep::Accept:
        if (m_now.state == CaseState::Offered) {
            m_now.rung = m_now.offered.value_or(m_now.rung);
            m_now.rungSince = event.at;
            m_now.owner = event.person;
        } else if (event.person) {
            m_now.owner = event.person;
        }
        break;
    case CaseStep::Assign:
    case CaseStep::Succeed:
        m_now.owner = event.person;
        break;
    case CaseStep::Help:
    case CaseStep::Helped:
        ask(event);
        break;
    case CaseStep::Alarm:
        m_now.urgent = true;
        m_now.offered = event.rung;
        if (!m_pauses.empty() && !m_pauses.back().until)
            m_pauses.back().until = event.at; // Danger waits for nobody.
        break;
    case CaseStep::Join:
        m_reporters.append(event.ordinal);
        m_now.owedTo.append(event.ordinal);
        break;
    case CaseStep::Grade:
        m_now.grade = event.grade.value_or(m_now.grade);
        m_now.scale = event.scale.value_or(m_now.scale);
        break;
    case CaseStep::Escalate:
    case CaseStep::Transfer:
        m_now.offered = event.rung;
        break;
    case CaseStep::Pause:
        m_pauses.push_back({event.at, std::nullopt, event.note});
        break;
    case CaseStep::Resume:
        m_pauses.back().until = event.at;
        break;
    case CaseStep::Reopen:
        openAgain();
        break;
    case CaseStep::Organise:
        m_now.meetingDate = event.meetingDate;
        m_now.meetingPlace = event.meetingPlace;
        break;
    default:
        break;
    }
}

void Fold::noteStops(const CaseEvent &event)
{
    const Stop here{event.at, event.calendarVersion};
    if (event.satisfaction)
        m_now.satisfaction = event.satisfaction;
    switch (event.step) {
    case CaseStep::Feedback:
        m_now.feedback = event.at;
        m_now.owedTo.removeAll(event.refersTo);
        if (event.actor == hotlineActor())
            m_now.owedTo.clear();
        if (!m_told)
            m_told = here;
        break;
    case CaseStep::Solve:
        m_solved = here;
        m_now.urgent = false;
        oweAll(); // Told of the progress is not told of the solution.
        break;
    case CaseStep::Organise:
        if (!m_organised)
            m_organised = here;
        break;
    case CaseStep::Close:
        m_closed = here;
        m_closedByHotline = event.actor == hotlineActor();
        m_now.closed = event.at;
        m_now.urgent = false;
        m_now.outcome = event.outcome;
        break;
    default:
        break;
    }
}

void Fold::openAgain()
{
    m_told.reset();
    m_solved.reset();
    m_closed.reset();
    m_closedByHotline = false;
    oweAll();
    m_now.closed.reset();
    m_now.outcome.reset();
    m_now.satisfaction.reset();
}

void Fold::oweAll()
{
    m_now.owedTo = m_reporters;
}

void Fold::ask(const CaseEvent &event)
{
    if (event.step == CaseStep::Help) {
        m_now.helpers.push_back(
            {event.ordinal, event.id, event.rung, event.area, event.person, event.at, std::nullopt});
        return;
    }
    for (HelpCall &call : m_now.helpers) {
        if (call.ordinal == event.refersTo && !call.answered)
            call.answered = event.at;
    }
}

/// The event that stopped a clock.
std::optional<Stop> Fold::stop(ClockKind kind) const
{
    const auto earlier = [](const std::optional<Stop> &a, const std::optional<Stop> &b) {
        return !a || (b && b->at < a->at) ? b : a;
    };
    const std::optional<Stop> byHotline = m_closedByHotline ? m_closed : std::nullopt;
    switch (kind) {
    case ClockKind::Answer:
        return earlier(m_told, byHotline);
    case ClockKind::Solve:
        return earlier(m_solved, m_closed);
    case ClockKind::Organise: {
        const bool over = m_now.outcome == Outcome::Cannot || m_now.outcome == Outcome::NotOurs
            || m_now.outcome == Outcome::Withdrawn;
        return earlier(m_organised, over ? m_closed : byHotline);
    }
    }
    return std::nullopt;
}

/// A pause after the clock stopped moves nothing.
std::vector<Pause> Fold::pausesUntil(const std::optional<Stop> &stop) const
{
    std::vector<Pause> counting;
    for (Pause pause : m_pauses) {
        if (stop && pause.from >= stop->at)
            continue;
        if (stop && (!pause.until || *pause.until > stop->at))
            pause.until = stop->at;
        counting.push_back(pause);
    }
    return counting;
}

Result<CaseClock> Fold::clock(ClockKind kind, WorkingDays limit, bool mayPause, const QDateTime &received,
    const CalendarSource &calendars) const
{
    CaseClock clock;
    clock.kind = kind;
    clock.limit = limit;
    const std::optional<Stop> stopped = stop(kind);
    if (mayPause)
        clock.pauses = pausesUntil(stopped);
    std::optional<int> version;
    if (stopped)
        version = stopped->version;
    else if (!m_now.isOpen())
        version = m_lastVersion;
    LINLI_ASSIGN(const WorkCalendar *calendar, calendars(version));
    LINLI_ASSIGN(const Deadline deadline, calendar->due(received, limit, clock.pauses));
    clock.due = deadline.at;
    clock.provisional = deadline.provisional;
    clock.calendarVersion = calendar->version();
    if (stopped)
        clock.stopped = stopped->at;
    return clock;
}

Result<CaseStanding> Fold::finish(
    const QDateTime &received, const CalendarSource &calendars, const ClockRules &rules)
{
    m_now.feedbackOwed = !m_now.owedTo.isEmpty();
    m_now.reporters = m_reporters;
    m_now.pauses = m_pauses;
    for (const ClockKind kind : allOf<ClockKind>) {
        const auto limit = rules.limit(m_now.grade, kind);
        if (!limit)
            continue;
        LINLI_ASSIGN(const CaseClock one, clock(kind, *limit, rules.mayPause(kind), received, calendars));
        m_now.clocks.push_back(one);
    }
    const CaseClock *judged = m_now.clock(mainClock(m_now.grade));
    m_now.due = judged->due;
    m_now.provisional = judged->provisional;
    m_now.stopped = judged->stopped;
    m_now.calendarVersion = judged->calendarVersion;
    return m_now;
}

} // namespace

Result<CaseStanding> standingOf(
    const QDateTime &received, const QList<CaseEvent> &events, const CalendarSource &calendars,
    const ClockRules &rules)
{
    if (events.isEmpty())
        return Error{ErrorKind::Broken,
            translate("cases", "The history of a case is empty. Restore a backup of the ledger.")};
    Fold fold;
    for (const CaseEvent &event : events)
        fold.take(event);
    return fold.finish(received, calendars, rules);
}

const CaseClock *CaseStanding::clock(ClockKind kind) const
{
    const auto found
        = std::find_if(clocks.begin(), clocks.end(), [kind](const CaseClock &one) { return one.kind == kind; });
    return found == clocks.end() ? nullptr : &*found;
}

const CaseClock *CaseStanding::nextClock() const
{
    const CaseClock *next = nullptr;
    for (const CaseClock &one : clocks) {
        if (!isOpen() || one.stopped)
            continue;
        if (!next || (one.due && (!next->due || *one.due < *next->due)))
            next = &one;
    }
    return next;
}

Light lightOf(bool running, const std::optional<QDateTime> &due, const QDateTime &now, bool urgent)
{
    if (urgent)
        return Light::Red;
    if (!running || !due)
        return Light::None;
    if (now > *due)
        return Light::Red;
    return now.date() >= due->date() ? Light::Yellow : Light::Green;
}

} // namespace linli
