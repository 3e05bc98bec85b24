#include "core/calendar/workcalendar.h"

#include "core/base/clock.h"
#include "core/base/text.h"

#include <algorithm>

namespace linli {

namespace {

/// A calendar or a pause that leaves no working day must end in a sentence, not in an endless loop.
constexpr int longestWalk = 4000;

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

QString withNote(const QString &words, const QString &note)
{
    return note.isEmpty() ? words : translate("calendar", "%1 (%2)").arg(words, note);
}

struct Stretch
{
    qint64 from;
    qint64 until;
};

/// The pauses within [from, until) in milliseconds, in order and joined, so that none is taken off twice.
std::vector<Stretch> joined(std::span<const Pause> pauses, qint64 from, qint64 until)
{
    std::vector<Stretch> cut;
    for (const Pause &pause : pauses) {
        const Stretch one{std::max(from, pause.from.toMSecsSinceEpoch()),
            pause.until ? std::min(until, pause.until->toMSecsSinceEpoch()) : until};
        if (one.from < one.until)
            cut.push_back(one);
    }
    std::ranges::sort(cut, {}, &Stretch::from);
    std::vector<Stretch> out;
    for (const Stretch &one : cut) {
        if (!out.empty() && one.from <= out.back().until)
            out.back().until = std::max(out.back().until, one.until);
        else
            out.push_back(one);
    }
    return out;
}

qint64 overlap(const Stretch &a, const Stretch &b)
{
    return std::max<qint64>(0, std::min(a.until, b.until) - std::max(a.from, b.from));
}

} // namespace

QString toWord(DayStep step)
{
    switch (step) {
    case DayStep::DayZero:
        return QStringLiteral("day_zero");
    case DayStep::Counted:
        return QStringLiteral("counted");
    case DayStep::Skipped:
        return QStringLiteral("skipped");
    case DayStep::Paused:
        return QStringLiteral("paused");
    case DayStep::MovedDayZero:
        return QStringLiteral("moved_day_zero");
    }
    return {};
}

WorkCalendar::WorkCalendar(Arrangement arrangement, OfficeHours hours, int version)
    : m_arrangement(std::move(arrangement))
    , m_hours(std::move(hours))
    , m_version(version)
{
}

bool WorkCalendar::isWorkingDay(QDate date) const
{
    const DayKind kind = m_arrangement.kind(date);
    return kind == DayKind::Ordinary ? !isWeekend(date) : kind == DayKind::On;
}

QString WorkCalendar::dayReason(QDate date) const
{
    if (const ForcedDay *day = m_arrangement.forced(date)) {
        const bool rests = day->kind == DayKind::Off;
        if (day->isLocal())
            return withNote(
                rests ? translate("calendar", "local rest day") : translate("calendar", "local working day"),
                day->note);
        return withNote(rests
                ? translate("calendar", "holiday, arrangement for %1").arg(day->year)
                : translate("calendar", "make-up working day, arrangement for %1").arg(day->year),
            day->note);
    }
    const QString words =
        isWeekend(date) ? translate("calendar", "weekend") : translate("calendar", "working day");
    if (m_arrangement.knows(date.year()))
        return words;
    return translate("calendar", "%1; the arrangement for %2 is not known yet, Monday to Friday counts")
        .arg(words)
        .arg(date.year());
}

QDateTime WorkCalendar::officeBegin(QDate date) const
{
    return wallTime(date, m_hours.opens());
}

QDateTime WorkCalendar::officeEnd(QDate date) const
{
    return wallTime(date, m_hours.closes());
}

const Pause *WorkCalendar::pauseOver(QDate date, std::span<const Pause> pauses) const
{
    const QDateTime end = officeEnd(date);
    const Pause *over = nullptr;
    for (const Pause &pause : pauses) {
        if (pause.from <= end && (!pause.until || end < *pause.until)) {
            over = &pause;
            if (!pause.until) // The one without end decides: the count stops there.
                return over;
        }
    }
    return over;
}

/// The walk that due() and explain() share: `visit(date, step, count, pause)` sees every day from receipt to
/// the end.
template <class Visitor>
Result<Deadline> WorkCalendar::walk(
    const QDateTime &received, WorkingDays days, std::span<const Pause> pauses, Visitor &&visit) const
{
    if (!received.isValid() || days.count < 0)
        return Error{ErrorKind::Invalid,
            translate("calendar", "The time of receipt or the number of days is not valid.")};
    const QDate last = received.date().addDays(longestWalk);
    QDate date = received.date();
    Deadline deadline;
    const auto pass = [&](DayStep step, int count, const Pause *pause) {
        deadline.provisional = deadline.provisional || !m_arrangement.knows(date.year());
        visit(date, step, count, pause);
    };

    for (; !isWorkingDay(date) && date < last; date = date.addDays(1))
        pass(DayStep::MovedDayZero, 0, nullptr);
    pass(DayStep::DayZero, 0, nullptr);
    int count = 0;
    while (count < days.count && date < last) {
        date = date.addDays(1);
        const Pause *pause = isWorkingDay(date) ? pauseOver(date, pauses) : nullptr;
        if (!isWorkingDay(date)) {
            pass(DayStep::Skipped, count, nullptr);
        } else if (pause) {
            pass(DayStep::Paused, count, pause);
            if (!pause->until)
                return deadline;
        } else {
            pass(DayStep::Counted, ++count, nullptr);
        }
    }
    if (count < days.count || !isWorkingDay(date))
        return Error{ErrorKind::Invalid,
            translate("calendar",
                "No deadline is found within %1 days of receipt. Check the rest days and the pauses.")
                .arg(longestWalk)};
    deadline.at = officeEnd(date);
    return deadline;
}

Result<Deadline> WorkCalendar::due(
    const QDateTime &received, WorkingDays days, std::span<const Pause> pauses) const
{
    return walk(received, days, pauses, [](QDate, DayStep, int, const Pause *) {});
}

Result<Explanation> WorkCalendar::explain(
    const QDateTime &received, WorkingDays days, std::span<const Pause> pauses) const
{
    Explanation told;
    LINLI_ASSIGN(told.deadline,
        walk(received, days, pauses, [&](QDate date, DayStep step, int count, const Pause *pause) {
            QString reason = dayReason(date);
            if (step == DayStep::MovedDayZero)
                reason = translate("calendar", "received on a rest day: %1").arg(reason);
            else if (step == DayStep::DayZero && date == received.date())
                reason = translate("calendar", "day of receipt, not counted: %1").arg(reason);
            else if (step == DayStep::DayZero)
                reason = translate("calendar", "stands for the day of receipt, not counted: %1").arg(reason);
            else if (pause && pause->until)
                reason = withNote(
                    translate("calendar", "paused until %1").arg(minuteText(*pause->until)), pause->reason);
            else if (pause)
                reason =
                    withNote(translate("calendar", "paused since %1, still").arg(minuteText(pause->from)),
                        pause->reason);
            told.days.push_back({date, step, reason, count});
        }));
    return told;
}

std::chrono::minutes WorkCalendar::workingTime(
    const QDateTime &from, const QDateTime &until, std::span<const Pause> pauses) const
{
    if (!from.isValid() || !until.isValid() || until <= from)
        return std::chrono::minutes(0);
    const Stretch whole{from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch()};
    const std::vector<Stretch> stopped = joined(pauses, whole.from, whole.until);
    qint64 milliseconds = 0;
    for (QDate date = from.date(); date <= until.date(); date = date.addDays(1)) {
        if (!isWorkingDay(date))
            continue;
        for (const OfficeSpan &span : m_hours.spans()) {
            const Stretch open{wallTime(date, span.from).toMSecsSinceEpoch(),
                wallTime(date, span.until).toMSecsSinceEpoch()};
            milliseconds += overlap(open, whole);
            for (const Stretch &pause : stopped)
                milliseconds -= overlap(open, pause);
        }
    }
    return std::chrono::duration_cast<std::chrono::minutes>(std::chrono::milliseconds(milliseconds));
}

double WorkCalendar::inWorkingDays(std::chrono::minutes time) const
{
    return double(time.count()) / double(m_hours.perDay().count());
}

WorkingDays WorkCalendar::workingDaysBetween(QDate after, QDate until) const
{
    WorkingDays days;
    for (QDate date = after.addDays(1); date <= until; date = date.addDays(1))
        days.count += isWorkingDay(date) ? 1 : 0;
    return days;
}

TimeLeft WorkCalendar::timeLeft(const QDateTime &now, const QDateTime &due) const
{
    const bool overdue = now > due;
    return {overdue,
        overdue ? workingDaysBetween(due.date(), now.date()) : workingDaysBetween(now.date(), due.date())};
}

} // namespace linli
