// Working time: the one family of functions for due dates, pauses, durations and their explanation (R11,
// R11a).
#pragma once

#include "core/calendar/arrangement.h"
#include "core/calendar/officehours.h"

#include <QDateTime>

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace linli {

/// A number of working days (a deadline's length), so that it is not taken for days of the calendar.
struct WorkingDays
{
    int count = 0;
    auto operator<=>(const WorkingDays &) const = default;
};

/// A stopped stretch [from, until) of a clock; no `until`: it still lasts.
struct Pause
{
    QDateTime from;
    std::optional<QDateTime> until = std::nullopt;
    QString reason = {}; ///< As the clerk chose or wrote it.
};

/// The end of a clock.
struct Deadline
{
    /// An end of office hours. None while a pause without end keeps the days from being counted to the last:
    /// the deadline is not known before the clock goes on, and must not creep with the time of asking.
    std::optional<QDateTime> at;
    /// True when a day on the way lies in a year whose arrangement is not known (Monday to Friday were
    /// counted).
    bool provisional = false;
    bool operator==(const Deadline &) const = default;
};

/// What a day does to the count.
enum class DayStep { DayZero, Counted, Skipped, Paused, MovedDayZero };
/// `day_zero`, `counted`, `skipped`, `paused`, `moved_day_zero`: the words of the command line.
QString toWord(DayStep step);

struct ExplainedDay
{
    QDate date;
    DayStep what = DayStep::Counted;
    QString
        reason; ///< Translated: weekend, holiday arrangement, make-up working day, local rest day, pause …
    int count = 0; ///< Working days counted up to and including this day.
};

struct Explanation
{
    std::vector<ExplainedDay>
        days; ///< From the day of receipt to the due day, every day of the calendar once.
    Deadline deadline;
};

/// Where now stands against a deadline.
struct TimeLeft
{
    bool overdue = false; ///< Now is after the deadline (the very minute is still in time).
    /// Working days after today up to the due day (0: due today), or after the due day up to today (0: since
    /// the due day's end of office).
    WorkingDays days;
    bool operator==(const TimeLeft &) const = default;
};

/// Knows working days and office hours. A value: copy it, keep it beside its version.
class WorkCalendar
{
public:
    WorkCalendar(Arrangement arrangement, OfficeHours hours, int version);

    const Arrangement &arrangement() const { return m_arrangement; }
    const OfficeHours &hours() const { return m_hours; }
    /// The number an event keeps to say which calendar judged it.
    int version() const { return m_version; }

    bool isWorkingDay(QDate date) const;
    /// Why `date` works or rests, in words ("weekend", "make-up working day (arrangement for 2024)").
    QString dayReason(QDate date) const;
    QDateTime officeBegin(QDate date) const;
    QDateTime officeEnd(QDate date) const;

    /// End of office of working day `days` after the day of receipt (R11). Day 0 is the day of receipt
    /// whatever the hour, or the first working day after it if it is a rest day; a pause does not move day 0.
    /// Each later working day counts unless its end of office lies inside a pause. Invalid for an invalid
    /// time, a negative number, or when no end is found within 4000 days.
    Result<Deadline> due(
        const QDateTime &received, WorkingDays days, std::span<const Pause> pauses = {}) const;
    /// The same walk, told day by day.
    Result<Explanation> explain(
        const QDateTime &received, WorkingDays days, std::span<const Pause> pauses = {}) const;

    /// Working time in [from, until): office hours of working days less the pauses; whole minutes, rounded
    /// down.
    std::chrono::minutes workingTime(
        const QDateTime &from, const QDateTime &until, std::span<const Pause> pauses = {}) const;
    /// Working time as working days (7.5 h make one with the default hours).
    double inWorkingDays(std::chrono::minutes time) const;

    /// Working days d with after < d <= until; 0 if until is not later.
    WorkingDays workingDaysBetween(QDate after, QDate until) const;
    TimeLeft timeLeft(const QDateTime &now, const QDateTime &due) const;

private:
    template <class Visitor>
    Result<Deadline> walk(
        const QDateTime &received, WorkingDays days, std::span<const Pause> pauses, Visitor &&visit) const;
    const Pause *pauseOver(QDate date, std::span<const Pause> pauses) const;

    Arrangement m_arrangement;
    OfficeHours m_hours;
    int m_version;
};

} // namespace linli
