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
    Result<CaseStanding> finish(const QDateTime &received, const CalendarSource &calendars);

private:
    void apply(const CaseEvent &event);
    void noteStops(const CaseEvent &event);
    void openAgain();
    std::optional<Stop> stop() const;
    std::vector<Pause> pausesUntil(const std::optional<Stop> &stop) const;

    CaseStanding m_now;
    std::optional<Stop> m_told; ///< First feedback since the case was last (re)opened.
    std::optional<Stop> m_solved;
    std::optional<Stop> m_organised;
    std::optional<Stop> m_closed;
    bool m_closedByHotline = false;
    std::vector<Pause> m_pauses;
    int m_lastVersion = 0;
};

void Fold::take(const CaseEvent &event)
{
    if (event.step == CaseStep::Received) {
        m_now.grade = event.grade.value_or(m_now.grade);
        m_now.scale = event.scale.value_or(m_now.scale);
        m_now.rung = event.rung.value_or(m_now.rung);
        m_now.owner = event.person;
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
            m_now.owner = event.person;
        } else if (event.person) {
            m_now.owner = event.person;
        }
        break;
    case CaseStep::Assign:
        m_now.owner = event.person;
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
        m_now.feedbackOwed = false;
        if (!m_told)
            m_told = here;
        break;
    case CaseStep::Solve:
        m_solved = here;
        m_now.feedbackOwed = true; // Told of the progress is not told of the solution.
        break;
    case CaseStep::Organise:
        if (!m_organised)
            m_organised = here;
        break;
    case CaseStep::Close:
        m_closed = here;
        m_closedByHotline = event.actor == hotlineActor();
        m_now.closed = event.at;
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
    m_now.feedbackOwed = true;
    m_now.closed.reset();
    m_now.outcome.reset();
    m_now.satisfaction.reset();
}

/// The event that stopped the clock of the present grade.
std::optional<Stop> Fold::stop() const
{
    const auto earlier = [](const std::optional<Stop> &a, const std::optional<Stop> &b) {
        return !a || (b && b->at < a->at) ? b : a;
    };
    const std::optional<Stop> byHotline = m_closedByHotline ? m_closed : std::nullopt;
    switch (m_now.grade) {
    case Grade::Consultation:
        return earlier(m_told, byHotline);
    case Grade::Ordinary:
        return earlier(m_solved, m_closed);
    case Grade::Key: {
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

Result<CaseStanding> Fold::finish(const QDateTime &received, const CalendarSource &calendars)
{
    const std::optional<Stop> stopped = stop();
    m_now.pauses = pausesUntil(stopped);
    std::optional<int> version;
    if (stopped)
        version = stopped->version;
    else if (!m_now.isOpen())
        version = m_lastVersion;
    LINLI_ASSIGN(const WorkCalendar *calendar, calendars(version));
    LINLI_ASSIGN(
        const Deadline deadline, calendar->due(received, defaultWorkingDays(m_now.grade), m_now.pauses));
    m_now.due = deadline.at;
    m_now.provisional = deadline.provisional;
    m_now.calendarVersion = calendar->version();
    if (stopped)
        m_now.stopped = stopped->at;
    return m_now;
}

} // namespace

Result<CaseStanding> standingOf(
    const QDateTime &received, const QList<CaseEvent> &events, const CalendarSource &calendars)
{
    if (events.isEmpty())
        return Error{ErrorKind::Broken,
            translate("cases", "The history of a case is empty. Restore a backup of the ledger.")};
    Fold fold;
    for (const CaseEvent &event : events)
        fold.take(event);
    return fold.finish(received, calendars);
}

Light lightOf(bool running, const std::optional<QDateTime> &due, const QDateTime &now)
{
    if (!running || !due)
        return Light::None;
    if (now > *due)
        return Light::Red;
    return now.date() >= due->date() ? Light::Yellow : Light::Green;
}

} // namespace linli
