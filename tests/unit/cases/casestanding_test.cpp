// Where a case stands by its log: clocks worked out by hand (R11, R11a, R15, R18a).
#include "core/cases/casestanding.h"
#include "tests/support/testledger.h"

using namespace linli;
using namespace linli::test;

namespace {

QDateTime at(const char *text)
{
    return parseWallTime(QString::fromLatin1(text));
}

/// Version 1 is the arrangement as shipped; in version 2 the office rests on Tuesday, 22 September 2026, too.
class Calendars
{
public:
    Calendars()
    {
        Arrangement arrangement = need(shippedArrangement());
        m_first = WorkCalendar(arrangement, OfficeHours(), 1);
        arrangement.setDay(QDate(2026, 9, 22), {DayKind::Off, 0, {}});
        m_second = WorkCalendar(arrangement, OfficeHours(), 2);
    }
    CalendarSource source(int newest = 1) const
    {
        return [this, newest](std::optional<int> version) -> Result<const WorkCalendar *> {
            return version.value_or(newest) == 1 ? &m_first : &m_second;
        };
    }

private:
    WorkCalendar m_first{{}, OfficeHours(), 1};
    WorkCalendar m_second{{}, OfficeHours(), 2};
};

/// A log that begins on Monday, 21 September 2026, 10:00, at the micro-unit. 25 to 27 September were a
/// holiday.
class Log
{
public:
    explicit Log(Grade grade)
    {
        CaseEvent &event = add(CaseStep::Received, "2026-09-21 10:00");
        event.grade = grade;
        event.rung = Rung::Unit;
    }
    CaseEvent &add(CaseStep step, const char *time, int version = 1)
    {
        CaseEvent event;
        event.step = step;
        event.at = at(time);
        event.actor = QStringLiteral("clerk");
        event.calendarVersion = version;
        m_events.append(event);
        return m_events.last();
    }
    CaseStanding standing(int newest = 1) const
    {
        static const Calendars calendars;
        return need(standingOf(m_events.first().at, m_events, calendars.source(newest)));
    }

private:
    QList<CaseEvent> m_events;
};

QString dueText(const CaseStanding &standing)
{
    return standing.due ? minuteText(*standing.due) : QStringLiteral("unknown");
}

QString stoppedText(const CaseStanding &standing)
{
    return standing.stopped ? minuteText(*standing.stopped) : QStringLiteral("running");
}

} // namespace

TEST_CASE("each grade has its deadline, holidays left out")
{
    CHECK(dueText(Log(Grade::Consultation).standing()) == QStringLiteral("2026-09-22 17:30"));
    CHECK(dueText(Log(Grade::Ordinary).standing()) == QStringLiteral("2026-09-24 17:30"));
    CHECK(dueText(Log(Grade::Key).standing()) == QStringLiteral("2026-09-29 17:30"));
}

TEST_CASE("an empty log is refused")
{
    const Calendars calendars;
    CHECK(standingOf(monday(), {}, calendars.source()).error().kind == ErrorKind::Broken);
}

TEST_CASE("a pause takes out the days whose end of office falls inside it")
{
    Log log(Grade::Ordinary);
    log.add(CaseStep::Pause, "2026-09-22 10:00");
    CHECK(log.standing().state == CaseState::Paused);
    CHECK(dueText(log.standing()) == QStringLiteral("unknown"));
    SECTION("over the end of one day")
    {
        log.add(CaseStep::Resume, "2026-09-23 11:00");
        CHECK(dueText(log.standing()) == QStringLiteral("2026-09-28 17:30"));
    }
    SECTION("within a day it changes nothing")
    {
        log.add(CaseStep::Resume, "2026-09-22 12:00");
        CHECK(dueText(log.standing()) == QStringLiteral("2026-09-24 17:30"));
    }
}

TEST_CASE("a change of grade counts again from the day of receipt")
{
    Log log(Grade::Ordinary);
    log.add(CaseStep::Grade, "2026-09-24 09:00").grade = Grade::Key;
    CHECK(dueText(log.standing()) == QStringLiteral("2026-09-29 17:30"));
    log.add(CaseStep::Grade, "2026-09-24 10:00").grade = Grade::Consultation;
    CHECK(dueText(log.standing()) == QStringLiteral("2026-09-22 17:30"));
}

TEST_CASE("a consultation's clock stops at the first feedback, not at the answer")
{
    Log log(Grade::Consultation);
    log.add(CaseStep::Answer, "2026-09-21 11:00");
    CHECK(stoppedText(log.standing()) == QStringLiteral("running"));
    log.add(CaseStep::Feedback, "2026-09-21 15:00");
    log.add(CaseStep::Feedback, "2026-09-23 15:00");
    CHECK(stoppedText(log.standing()) == QStringLiteral("2026-09-21 15:00"));
    CHECK(log.standing().state == CaseState::Working);
    SECTION("as an ordinary case it would run again")
    {
        log.add(CaseStep::Grade, "2026-09-23 16:00").grade = Grade::Ordinary;
        CHECK(stoppedText(log.standing()) == QStringLiteral("running"));
        log.add(CaseStep::Solve, "2026-09-23 17:00");
        CHECK(stoppedText(log.standing()) == QStringLiteral("2026-09-23 17:00"));
    }
}

TEST_CASE("an ordinary case's clock stops when it is solved; feedback is owed then")
{
    Log log(Grade::Ordinary);
    log.add(CaseStep::Feedback, "2026-09-21 15:00");
    CHECK_FALSE(log.standing().feedbackOwed);
    log.add(CaseStep::Solve, "2026-09-22 15:00");
    CHECK(stoppedText(log.standing()) == QStringLiteral("2026-09-22 15:00"));
    CHECK(log.standing().feedbackOwed);
    log.add(CaseStep::Feedback, "2026-09-22 16:00").satisfaction = Satisfaction::Mostly;
    CHECK_FALSE(log.standing().feedbackOwed);
    log.add(CaseStep::Close, "2026-09-30 16:00").outcome = Outcome::Solved;
    CHECK(log.standing().satisfaction == Satisfaction::Mostly);
    CHECK(stoppedText(log.standing()) == QStringLiteral("2026-09-22 15:00"));
    CHECK(log.standing().outcome == Outcome::Solved);
    CHECK_FALSE(log.standing().isOpen());
}

TEST_CASE("a key case's clock stops when the deliberation is organised, or where it can't be")
{
    Log log(Grade::Key);
    SECTION("date and place are on record")
    {
        CaseEvent &meeting = log.add(CaseStep::Organise, "2026-09-23 09:00");
        meeting.meetingDate = QDate(2026, 10, 9);
        meeting.meetingPlace = QStringLiteral("议事厅");
        CHECK(stoppedText(log.standing()) == QStringLiteral("2026-09-23 09:00"));
        CHECK(log.standing().meetingDate == QDate(2026, 10, 9));
    }
    SECTION("solved is not organised")
    {
        log.add(CaseStep::Solve, "2026-09-23 09:00");
        log.add(CaseStep::Feedback, "2026-09-23 10:00");
        log.add(CaseStep::Close, "2026-09-23 11:00").outcome = Outcome::Solved;
        CHECK(stoppedText(log.standing()) == QStringLiteral("running"));
        CHECK_FALSE(log.standing().isRunning());
    }
    SECTION("closed as cannot")
    {
        log.add(CaseStep::Feedback, "2026-09-23 10:00");
        log.add(CaseStep::Close, "2026-09-23 11:00").outcome = Outcome::Cannot;
        CHECK(stoppedText(log.standing()) == QStringLiteral("2026-09-23 11:00"));
    }
    SECTION("the hotline closed it (R18a)")
    {
        log.add(CaseStep::Feedback, "2026-09-23 10:00").actor = hotlineActor();
        CaseEvent &close = log.add(CaseStep::Close, "2026-09-23 11:00");
        close.actor = hotlineActor();
        close.outcome = Outcome::Unsolved;
        CHECK(stoppedText(log.standing()) == QStringLiteral("2026-09-23 11:00"));
    }
}

TEST_CASE("reopening makes the clock run again, due as before")
{
    Log log(Grade::Ordinary);
    log.add(CaseStep::Solve, "2026-09-22 15:00");
    log.add(CaseStep::Feedback, "2026-09-22 16:00");
    log.add(CaseStep::Close, "2026-09-22 16:30").outcome = Outcome::Solved;
    log.add(CaseStep::Reopen, "2026-09-28 09:00");
    const CaseStanding standing = log.standing();
    CHECK(standing.state == CaseState::Working);
    CHECK(stoppedText(standing) == QStringLiteral("running"));
    CHECK(dueText(standing) == QStringLiteral("2026-09-24 17:30"));
    CHECK(standing.feedbackOwed);
    CHECK_FALSE(standing.closed);
    CHECK_FALSE(standing.outcome);
}

TEST_CASE("a new calendar moves running clocks only")
{
    Log log(Grade::Ordinary);
    CHECK(dueText(log.standing(2)) == QStringLiteral("2026-09-28 17:30"));
    log.add(CaseStep::Solve, "2026-09-21 15:00", 1);
    CHECK(dueText(log.standing(2)) == QStringLiteral("2026-09-24 17:30"));
    CHECK(log.standing(2).calendarVersion == 1);
}

TEST_CASE("an offered case stays with the giver until it is accepted")
{
    Log log(Grade::Ordinary);
    log.add(CaseStep::Assign, "2026-09-21 10:10").person = PersonId(7);
    log.add(CaseStep::Escalate, "2026-09-21 11:00").rung = Rung::Sector;
    CHECK(log.standing().state == CaseState::Offered);
    CHECK(log.standing().rung == Rung::Unit);
    CHECK(log.standing().offered == Rung::Sector);
    CHECK(log.standing().owner == PersonId(7));
    SECTION("accepted")
    {
        log.add(CaseStep::Accept, "2026-09-21 12:00").person = PersonId(8);
        CHECK(log.standing().rung == Rung::Sector);
        CHECK(log.standing().owner == PersonId(8));
        CHECK_FALSE(log.standing().offered);
    }
    SECTION("returned")
    {
        log.add(CaseStep::Return, "2026-09-21 12:00");
        CHECK(log.standing().state == CaseState::Working);
        CHECK(log.standing().rung == Rung::Unit);
        CHECK(log.standing().owner == PersonId(7));
        CHECK_FALSE(log.standing().offered);
    }
    SECTION("passed on")
    {
        log.add(CaseStep::Transfer, "2026-09-21 12:00").rung = Rung::Community;
        CHECK(log.standing().offered == Rung::Community);
        CHECK(log.standing().rung == Rung::Unit);
    }
}

TEST_CASE("a step that the table refuses changes nothing")
{
    Log log(Grade::Ordinary);
    log.add(CaseStep::Resume, "2026-09-21 11:00");
    log.add(CaseStep::Close, "2026-09-21 12:00").outcome = Outcome::Solved;
    CHECK(log.standing().state == CaseState::Received);
    CHECK(log.standing().lastEvent == at("2026-09-21 12:00"));
}

TEST_CASE("lights at the edges of the due day")
{
    const auto due = std::optional(at("2026-09-24 17:30"));
    CHECK(lightOf(true, due, at("2026-09-23 23:59:59")) == Light::Green);
    CHECK(lightOf(true, due, at("2026-09-24 00:00")) == Light::Yellow);
    CHECK(lightOf(true, due, at("2026-09-24 17:30")) == Light::Yellow);
    CHECK(lightOf(true, due, at("2026-09-24 17:30:01")) == Light::Red);
    CHECK(lightOf(true, due, at("2026-09-25 08:00")) == Light::Red);
    CHECK(lightOf(false, due, at("2026-09-25 08:00")) == Light::None);
    CHECK(lightOf(true, std::nullopt, at("2026-09-25 08:00")) == Light::None);
}
