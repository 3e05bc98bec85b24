// Where a case stands: a pure fold of its log, made again every time something changes; no counters.
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/cases/casefile.h"
#include "core/cases/clockrules.h"

#include <functional>
#include <vector>

namespace linli {

/// One of a case's clocks, as it stands.
struct CaseClock
{
    ClockKind kind = ClockKind::Answer;
    WorkingDays limit;
    std::optional<QDateTime> due; ///< None while a pause keeps it from being known.
    bool provisional = false; ///< See Deadline.
    std::optional<QDateTime> stopped; ///< When it stopped.
    std::vector<Pause> pauses; ///< Those that count for it; none where it may not pause.
    int calendarVersion = 0; ///< The version `due` was judged by.
};

/// Somebody was asked to help; who is in charge stays so (referral).
struct HelpCall
{
    int ordinal = 0; ///< Of the event.
    CaseEventId event;
    std::optional<Rung> rung;
    AreaId area;
    PersonId person;
    QDateTime asked;
    std::optional<QDateTime> answered;
};

/// Where a case stands by its log.
///
/// Clocks (R11, R11a). Up to three run by the present grade (clockrules.h), each for itself, from the day of
/// receipt, whatever the grade was before; by default one a grade, its main clock:
///   answer (consultation): stops at the first feedback to the resident;
///   solve (ordinary):      stops at the step solve, or where it is closed without one;
///   organise (key):        stops when date and place of the deliberation are on record, or where the case is closed
///   as
///                 cannot, not_ours or withdrawn. Closed as solved or answered without a deliberation, its
///                 clock never stopped, and it counts as late (regrade it first if none is needed).
/// What the hotline closed stops any clock (R18a). Reopening makes the clock run again, due as before: what
/// was told or solved before it no longer stops it; a deliberation that was organised stays organised. A
/// stopped clock is judged by the calendar version of the event that stopped it (as one that ended without
/// stopping is by that of its last event), a running one by the newest.
struct CaseStanding
{
    CaseState state = CaseState::Received;
    Grade grade = Grade::Ordinary;
    Scale scale = Scale::Small;
    Rung rung = Rung::Unit; ///< Who works on it; while offered: the giver.
    std::optional<Rung> offered; ///< To whom it was handed, while offered.
    PersonId owner; ///< In charge; null: nobody yet.
    QDateTime rungSince; ///< When it came to its rung: the beginning of the rung's own clock.
    bool urgent = false; ///< Danger, not solved yet (R14).
    std::vector<HelpCall> helpers;

    std::vector<CaseClock> clocks; ///< In the order of ClockKind.
    std::vector<Pause> pauses; ///< All there were.
    // Of the grade's main clock, which the figures judge (R18a):
    std::optional<QDateTime> due;
    bool provisional = false;
    std::optional<QDateTime> stopped;
    int calendarVersion = 0;

    std::optional<QDateTime> feedback; ///< The last time a resident was told.
    bool feedbackOwed = true; ///< Closing is refused as long as it is (R9): to the reporter or a joined one.
    QList<int> reporters; ///< All of them, as in owedTo.
    QList<int> owedTo; ///< To whom: 0 the reporter, else the ordinal of the event by which one joined.
    std::optional<Satisfaction> satisfaction; ///< The latest on record.
    std::optional<QDateTime> closed;
    std::optional<Outcome> outcome;
    QDate meetingDate;
    QString meetingPlace;
    QDateTime lastEvent;

    bool isOpen() const { return state != CaseState::Closed && state != CaseState::Void; }
    /// The clock that is due first of those that run; one with a known deadline first. None when none runs.
    const CaseClock *nextClock() const;
    const CaseClock *clock(ClockKind kind) const;
    bool isRunning() const { return nextClock() != nullptr; }
};

/// Gives the calendar of a version; nothing asks for the newest.
using CalendarSource = std::function<Result<const WorkCalendar *>(std::optional<int> version)>;

/// `events` in their order, the first one `received`. Error Broken for an empty log. A step the table refuses
/// (a merge can leave one) changes nothing but stays in the log.
Result<CaseStanding> standingOf(
    const QDateTime &received, const QList<CaseEvent> &events, const CalendarSource &calendars,
    const ClockRules &rules = {});

/// R15, at reading time: none when nothing runs or the deadline is not known, yellow from the beginning of
/// the due day, red after the due minute, green otherwise.
/// Urgent danger is red at once.
Light lightOf(bool running, const std::optional<QDateTime> &due, const QDateTime &now, bool urgent = false);

} // namespace linli
