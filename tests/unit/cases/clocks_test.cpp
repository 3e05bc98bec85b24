// The three clocks of a case by the office's rules: tables worked out by hand, and random histories (R11, R11a).
#include "core/cases/casestanding.h"
#include "core/cases/transitions.h"
#include "tests/support/testledger.h"

#include <random>

using namespace linli;
using namespace linli::test;

namespace {

QDateTime at(const QString &text)
{
    return parseWallTime(text);
}

/// Newest: version 2, in which the office rests on Tuesday, 22 September 2026, too.
CalendarSource calendars(int newest = 1)
{
    static const WorkCalendar first(need(shippedArrangement()), OfficeHours(), 1);
    static const WorkCalendar second = [] {
        Arrangement arrangement = need(shippedArrangement());
        arrangement.setDay(QDate(2026, 9, 22), {DayKind::Off, 0, {}});
        return WorkCalendar(arrangement, OfficeHours(), 2);
    }();
    return [newest](std::optional<int> version) -> Result<const WorkCalendar *> {
        return version.value_or(newest) == 1 ? &first : &second;
    };
}

/// `step@MM-DD HH:MM` in a row, from Monday, 21 September 2026, 10:00, at the micro-unit.
QList<CaseEvent> logOf(Grade grade, const char *steps)
{
    QList<CaseEvent> events;
    const auto add = [&](CaseStep step, const QDateTime &time) {
        CaseEvent event;
        event.ordinal = int(events.size()) + 1;
        event.step = step;
        event.at = time;
        event.calendarVersion = 1;
        events.append(event);
    };
    add(CaseStep::Received, at(QStringLiteral("2026-09-21 10:00")));
    events.first().grade = grade;
    events.first().rung = Rung::Unit;
    for (const QString &part : QString::fromLatin1(steps).split(u',', Qt::SkipEmptyParts)) {
        add(*fromWord<CaseStep>(part.section(u'@', 0, 0).trimmed()), at(QStringLiteral("2026-") + part.section(u'@', 1)));
        if (events.last().step == CaseStep::Escalate)
            events.last().rung = Rung::Sector;
    }
    return events;
}

QString clocksOf(const CaseStanding &standing)
{
    QStringList parts;
    for (const CaseClock &clock : standing.clocks)
        parts << QStringLiteral("%1 %2 %3").arg(toWord(clock.kind),
            clock.due ? clock.due->toString(QStringLiteral("MM-dd")) : QStringLiteral("?"),
            clock.stopped ? clock.stopped->toString(QStringLiteral("MM-dd HH:mm")) : QStringLiteral("runs"));
    return parts.join(QStringLiteral("; "));
}

struct Case
{
    const char *rules;
    Grade grade;
    const char *steps;
    const char *clocks; ///< Each: which, due day, when it stopped.
    const char *next; ///< The day shown; empty: nothing runs.
};

// 25 to 27 September and 1 to 7 October 2026 are holidays; Saturday, 10 October, is worked for them.
constexpr Case table[] = {
    {"", Grade::Consultation, "", "answer 09-22 runs", "09-22"},
    {"", Grade::Ordinary, "", "solve 09-24 runs", "09-24"},
    {"", Grade::Key, "", "organise 09-29 runs", "09-29"},
    {"ordinary:answer=1", Grade::Ordinary, "", "answer 09-22 runs; solve 09-24 runs", "09-22"},
    {"ordinary:answer=1", Grade::Ordinary, "feedback@09-21 15:00", "answer 09-22 09-21 15:00; solve 09-24 runs", "09-24"},
    {"ordinary:answer=1", Grade::Ordinary, "solve@09-21 15:00", "answer 09-22 runs; solve 09-24 09-21 15:00", "09-22"},
    {"ordinary:answer=1", Grade::Ordinary, "solve@09-21 15:00,feedback@09-21 16:00,close@09-21 17:00",
        "answer 09-22 09-21 16:00; solve 09-24 09-21 15:00", ""},
    {"key:answer=1 key:solve=10", Grade::Key, "feedback@09-21 11:00", "answer 09-22 09-21 11:00; solve 10-12 runs; organise 09-29 runs", "09-29"},
    {"key:organise=7", Grade::Key, "", "organise 10-08 runs", "10-08"},
    // A pause over the ends of two days; the first answer's clock may not pause.
    {"ordinary:answer=2", Grade::Ordinary, "pause@09-22 10:00,resume@09-24 09:00", "answer 09-28 runs; solve 09-29 runs", "09-28"},
    {"ordinary:answer=2 fixed:answer", Grade::Ordinary, "pause@09-22 10:00,resume@09-24 09:00", "answer 09-23 runs; solve 09-29 runs", "09-23"},
    {"ordinary:answer=2 fixed:answer", Grade::Ordinary, "pause@09-22 10:00", "answer 09-23 runs; solve ? runs", "09-23"},
    {"", Grade::Ordinary, "pause@09-22 10:00", "solve ? runs", "?"},
    {"", Grade::Ordinary, "pause@09-22 10:00,alarm@09-23 09:00", "solve 09-28 runs", "09-28"},
    {"ordinary:answer=1", Grade::Ordinary, "feedback@09-21 15:00,solve@09-21 15:30,feedback@09-21 16:00,close@09-21 16:10,reopen@09-22 09:00",
        "answer 09-22 runs; solve 09-24 runs", "09-22"},
};

} // namespace

TEST_CASE("three clocks run and stop each for itself; the earliest open one is due next")
{
    for (const Case &one : table) {
        INFO(one.rules << " / " << one.steps);
        const ClockRules rules = need(ClockRules::fromText(QString::fromLatin1(one.rules)));
        const QList<CaseEvent> events = logOf(one.grade, one.steps);
        const CaseStanding standing = need(standingOf(events.first().at, events, calendars(), rules));
        CHECK(clocksOf(standing).toStdString() == one.clocks);
        const CaseClock *next = standing.nextClock();
        const QString day = !next ? QString() : next->due ? next->due->toString(QStringLiteral("MM-dd")) : QStringLiteral("?");
        CHECK(day.toStdString() == one.next);
    }
}

TEST_CASE("the rung's own clock begins when the case came there")
{
    const auto since = [](const char *steps) {
        const QList<CaseEvent> events = logOf(Grade::Ordinary, steps);
        return need(standingOf(events.first().at, events, calendars())).rungSince.toString(QStringLiteral("MM-dd HH:mm"));
    };
    CHECK(since("assign@09-21 11:00").toStdString() == "09-21 10:00");
    CHECK(since("escalate@09-21 11:00").toStdString() == "09-21 10:00");
    CHECK(since("escalate@09-21 11:00,return@09-21 12:00").toStdString() == "09-21 10:00");
    CHECK(since("escalate@09-21 11:00,accept@09-22 09:30").toStdString() == "09-22 09:30");
}

TEST_CASE("rules are read as they are written, and nonsense is refused")
{
    ClockRules rules;
    CHECK(rules.toText().toStdString() == "consultation:answer=1 ordinary:solve=3 key:organise=5");
    need(rules.setLimit(Grade::Ordinary, ClockKind::Answer, 1));
    rules.setMayPause(ClockKind::Answer, false);
    CHECK(need(ClockRules::fromText(rules.toText())) == rules);
    for (const char *text : {"ordinary=1", "ordinary:answer=0x", "ordinary:answer=251", "ordinary:answer=-1", "small:answer=1",
             "ordinary:solve=0", "fixed:all"}) {
        INFO(text);
        CHECK_FALSE(ClockRules::fromText(QString::fromLatin1(text)).ok());
    }
}

TEST_CASE("urgent danger is red at once")
{
    const QDateTime due = at(QStringLiteral("2026-09-24 17:30"));
    CHECK(lightOf(true, due, at(QStringLiteral("2026-09-21 10:00")), true) == Light::Red);
    CHECK(lightOf(true, due, at(QStringLiteral("2026-09-21 10:00")), false) == Light::Green);
}

namespace {

/// Working days counted one by one, with no help of the code that is tested.
std::optional<QDateTime> dueByHand(const WorkCalendar &calendar, const QDateTime &received, int days, const std::vector<Pause> &pauses)
{
    QDate day = received.date();
    while (!calendar.isWorkingDay(day))
        day = day.addDays(1);
    for (int counted = 0; counted < days;) {
        day = day.addDays(1);
        if (!calendar.isWorkingDay(day))
            continue;
        const QDateTime end = calendar.officeEnd(day);
        bool paused = false;
        for (const Pause &pause : pauses) {
            if (!pause.until && pause.from <= end)
                return std::nullopt;
            paused = paused || (pause.from <= end && pause.until && end < *pause.until);
        }
        counted += paused ? 0 : 1;
    }
    return calendar.officeEnd(day);
}

/// A history of legal steps; two replicas take turns, the second one's clock is seven minutes ahead.
QList<CaseEvent> randomLog(std::mt19937 &random)
{
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    QList<CaseEvent> events = logOf(allGrades[size_t(below(3))], "");
    QDateTime clock = events.first().at;
    const int steps = below(25);
    for (int i = 0; i < steps; ++i) {
        clock = clock.addSecs(60 * (1 + below(60 * 20)));
        const CaseStanding now = need(standingOf(events.first().at, events, calendars()));
        QList<CaseStep> legal = allowedSteps(now.state);
        legal.removeAll(CaseStep::Void);
        if (now.feedbackOwed)
            legal.removeAll(CaseStep::Close);
        CaseEvent event;
        event.ordinal = int(events.size()) + 1;
        event.step = legal[below(int(legal.size()))];
        if (legal.contains(CaseStep::Close) && below(3) == 0)
            event.step = CaseStep::Close;
        event.at = std::max(clock.addSecs(below(2) ? 7 * 60 : 0), events.last().at);
        event.calendarVersion = 1 + below(2);
        if (event.step == CaseStep::Grade)
            event.grade = allGrades[size_t(below(3))];
        if (event.step == CaseStep::Escalate || event.step == CaseStep::Transfer || event.step == CaseStep::Alarm)
            event.rung = allOf<Rung>[size_t(below(6))];
        if (event.step == CaseStep::Feedback && !now.owedTo.isEmpty())
            event.refersTo = now.owedTo[below(int(now.owedTo.size()))];
        if (event.step == CaseStep::Close)
            event.outcome = allOf<Outcome>[size_t(below(5))];
        events.append(event);
    }
    return events;
}

/// Every reporter was told after the last time something became owed to them.
bool everybodyWasTold(const QList<CaseEvent> &events)
{
    QHash<int, bool> told{{0, false}};
    for (const CaseEvent &event : events) {
        if (event.step == CaseStep::Join)
            told[event.ordinal] = false;
        if (event.step == CaseStep::Solve || event.step == CaseStep::Reopen) {
            for (bool &one : told)
                one = false;
        }
        if (event.step == CaseStep::Feedback)
            told[event.refersTo] = true;
    }
    return std::all_of(told.begin(), told.end(), [](bool one) { return one; });
}

} // namespace

TEST_CASE("random histories: due dates are those counted by hand, and no explanation contradicts them")
{
    std::mt19937 random(20260921);
    ClockRules rules;
    need(rules.setLimit(Grade::Ordinary, ClockKind::Answer, 2));
    need(rules.setLimit(Grade::Key, ClockKind::Solve, 9));
    rules.setMayPause(ClockKind::Answer, false);
    int closed = 0;
    for (int i = 0; i < 3000; ++i) {
        const QList<CaseEvent> events = randomLog(random);
        const int newest = 1 + int(random() % 2);
        const CalendarSource source = calendars(newest);
        const CaseStanding standing = need(standingOf(events.first().at, events, source, rules));
        std::optional<QDateTime> earliest;
        for (const CaseClock &clock : standing.clocks) {
            const WorkCalendar &calendar = *need(source(clock.calendarVersion));
            CHECK(clock.due == dueByHand(calendar, events.first().at, clock.limit.count, clock.pauses));
            CHECK(need(calendar.explain(events.first().at, clock.limit, clock.pauses)).deadline.at == clock.due);
            if (!clock.stopped && clock.due && standing.isOpen())
                earliest = earliest ? std::min(*earliest, *clock.due) : *clock.due;
            if (!clock.stopped && standing.isOpen())
                CHECK(clock.calendarVersion == newest);
        }
        const CaseClock *next = standing.nextClock();
        CHECK((next ? next->due : std::nullopt) == earliest);
        CHECK(fromWord<Rung>(toWord(standing.rung)).has_value());
        CHECK((standing.state == CaseState::Offered) == standing.offered.has_value());
        if (standing.state == CaseState::Closed) {
            ++closed;
            CHECK(everybodyWasTold(events));
        }
    }
    CHECK(closed > 50);
}
