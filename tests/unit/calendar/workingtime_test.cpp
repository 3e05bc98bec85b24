#include "core/base/clock.h"
#include "core/calendar/workcalendar.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {

QDateTime at(const char *text)
{
    return parseWallTime(QString::fromLatin1(text));
}

WorkCalendar shipped()
{
    return WorkCalendar(shippedArrangement().take(), OfficeHours(), 1);
}

qint64 minutes(const char *from, const char *until, const std::vector<Pause> &pauses = {})
{
    return shipped().workingTime(at(from), at(until), pauses).count();
}

} // namespace

TEST_CASE("working time is office hours only")
{
    CHECK(minutes("2026-07-15 09:00", "2026-07-15 17:30") == 450); // a whole Wednesday
    CHECK(minutes("2026-07-15 11:30", "2026-07-15 13:10") == 40); // over lunch
    CHECK(minutes("2026-07-15 12:00", "2026-07-15 13:00") == 0); // lunch
    CHECK(minutes("2026-07-15 08:00", "2026-07-15 08:59") == 0); // before the doors open
    CHECK(minutes("2026-07-15 17:00", "2026-07-16 09:20") == 50); // over the night
    CHECK(minutes("2026-07-15 17:31", "2026-07-15 23:59") == 0);
    CHECK(minutes("2026-07-17 17:00", "2026-07-20 09:30") == 60); // over a weekend
    CHECK(minutes("2026-07-16 00:00", "2026-07-18 00:00") == 900); // midnight to midnight: Thu, Fri
    CHECK(
        minutes("2026-02-13 17:00", "2026-02-24 10:00") == 30 + 450 + 60); // Spring Festival, make-up Sat 14
}

TEST_CASE("working time turned round or empty is none, and seconds are rounded down")
{
    CHECK(minutes("2026-07-16 10:00", "2026-07-15 10:00") == 0);
    CHECK(minutes("2026-07-15 10:00", "2026-07-15 10:00") == 0);
    CHECK(minutes("2026-07-15 10:00:30", "2026-07-15 10:01:29") == 0);
    CHECK(minutes("2026-07-15 10:00:30", "2026-07-15 10:01:30") == 1);
    CHECK(shipped().workingTime(QDateTime(), at("2026-07-15 10:00")).count() == 0);
}

TEST_CASE("pauses leave the working time, overlapping ones once")
{
    CHECK(minutes("2026-07-15 09:00", "2026-07-15 17:30", {{at("2026-07-15 11:00"), at("2026-07-15 14:00")}})
        == 330);
    CHECK(minutes("2026-07-15 09:00", "2026-07-15 17:30",
              {{at("2026-07-15 11:00"), at("2026-07-15 14:00")},
                  {at("2026-07-15 10:30"), at("2026-07-15 12:30")}})
        == 300);
    CHECK(minutes("2026-07-15 09:00", "2026-07-16 17:30", {{at("2026-07-15 13:00"), std::nullopt}}) == 180);
    CHECK(minutes("2026-07-15 09:00", "2026-07-15 17:30", {{at("2026-07-14 09:00"), at("2026-07-15 09:00")}})
        == 450);
}

TEST_CASE("seven and a half hours make one working day")
{
    const WorkCalendar calendar = shipped();
    CHECK(calendar.inWorkingDays(std::chrono::minutes(450)) == Approx(1.0));
    CHECK(calendar.inWorkingDays(calendar.workingTime(at("2026-07-17 13:00"), at("2026-07-20 12:00")))
        == Approx(1.0));
    CHECK(calendar.inWorkingDays(calendar.workingTime(at("2026-07-15 09:00"), at("2026-07-17 13:00")))
        == Approx(2.4));
}

TEST_CASE("days left and overdue are counted in working days")
{
    const WorkCalendar calendar = shipped();
    const QDateTime due = at("2026-10-09 17:30"); // Fri; Sat 10 October is a make-up day
    const auto left = [&](const char *now) { return calendar.timeLeft(at(now), due); };
    CHECK(left("2026-09-30 10:00") == TimeLeft{false, {2}}); // 8, 9 October
    CHECK(left("2026-10-03 10:00") == TimeLeft{false, {2}});
    CHECK(left("2026-10-08 23:59") == TimeLeft{false, {1}});
    CHECK(left("2026-10-09 00:00") == TimeLeft{false, {0}}); // due today
    CHECK(left("2026-10-09 17:30") == TimeLeft{false, {0}}); // the last minute is in time
    CHECK(left("2026-10-09 17:31") == TimeLeft{true, {0}});
    CHECK(left("2026-10-10 08:00") == TimeLeft{true, {1}}); // make-up Saturday
    CHECK(left("2026-10-11 08:00") == TimeLeft{true, {1}}); // Sunday
    CHECK(left("2026-10-12 08:00") == TimeLeft{true, {2}});
}

TEST_CASE("an office day begins and ends with the office hours")
{
    const WorkCalendar calendar = shipped();
    CHECK(minuteText(calendar.officeBegin(QDate(2026, 7, 15))) == QStringLiteral("2026-07-15 09:00"));
    CHECK(minuteText(calendar.officeEnd(QDate(2026, 7, 15))) == QStringLiteral("2026-07-15 17:30"));
}
