// R11 against a table worked out by hand from the State Council's arrangements, with a paper calendar.
#include "core/base/clock.h"
#include "core/calendar/workcalendar.h"
#include "core/cases/grade.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {

struct Row
{
    const char *received;
    const char *grade;
    const char *due;
    const char *why;
};

// clang-format off
const Row table[] = {
    // Spring Festival 2024: rest Sat 10 – Sat 17 February; work Sun 4 and Sun 18 February.
    {"2024-02-02 17:30", "ordinary",     "2024-02-06 17:30", "Sat 3 rests; Sun 4, Mon 5, Tue 6"},
    {"2024-02-03 23:59", "consultation", "2024-02-05 17:30", "received Sat, day 0 is the make-up Sun 4; Mon 5"},
    {"2024-02-05 08:59", "key",          "2024-02-18 17:30", "6, 7, 8, 9; holiday; make-up Sun 18"},
    {"2024-02-09 08:59", "consultation", "2024-02-18 17:30", "holiday; make-up Sun 18"},
    {"2024-02-09 17:31", "ordinary",     "2024-02-20 17:30", "Sun 18, Mon 19, Tue 20"},
    {"2024-02-10 12:30", "key",          "2024-02-23 17:30", "day 0 is Sun 18; 19, 20, 21, 22, 23"},
    // Spring Festival 2025: rest Tue 28 January – Tue 4 February; work Sun 26 January and Sat 8 February.
    {"2025-01-24 08:59", "ordinary",     "2025-02-05 17:30", "Sat 25 rests; Sun 26, Mon 27; holiday; Wed 5"},
    {"2025-01-26 12:30", "key",          "2025-02-08 17:30", "day 0 is the make-up Sun; Mon 27; 5, 6, 7, Sat 8"},
    {"2025-02-07 23:59", "consultation", "2025-02-08 17:30", "make-up Sat 8"},
    {"2025-02-09 08:59", "consultation", "2025-02-11 17:30", "day 0 is Mon 10; Tue 11"},
    // Spring Festival 2026: rest Sun 15 – Mon 23 February; work Sat 14 and Sat 28 February.
    {"2026-02-13 17:31", "consultation", "2026-02-14 17:30", "make-up Sat 14"},
    {"2026-02-13 12:30", "ordinary",     "2026-02-25 17:30", "Sat 14; holiday; Tue 24, Wed 25"},
    {"2026-02-14 23:59", "key",          "2026-02-28 17:30", "day 0 is the make-up Sat; 24, 25, 26, 27, Sat 28"},
    {"2026-02-20 17:30", "ordinary",     "2026-02-27 17:30", "day 0 is Tue 24; 25, 26, 27"},
    // National Day 2023: rest Fri 29 September – Fri 6 October; work Sat 7 and Sun 8 October.
    {"2023-09-28 08:59", "consultation", "2023-10-07 17:30", "make-up Sat 7"},
    {"2023-09-28 17:30", "ordinary",     "2023-10-09 17:30", "Sat 7, Sun 8, Mon 9"},
    {"2023-10-01 12:30", "key",          "2023-10-12 17:30", "day 0 is Sat 7; 8, 9, 10, 11, 12"},
    // National Day 2024: rest Tue 1 – Mon 7 October; work Sun 29 September and Sat 12 October.
    {"2024-09-27 12:30", "ordinary",     "2024-10-08 17:30", "Sat 28 rests; Sun 29, Mon 30; holiday; Tue 8"},
    {"2024-09-28 08:59", "consultation", "2024-09-30 17:30", "day 0 is the make-up Sun 29; Mon 30"},
    {"2024-09-30 23:59", "key",          "2024-10-12 17:30", "8, 9, 10, 11, make-up Sat 12"},
    {"2024-09-13 17:31", "ordinary",     "2024-09-19 17:30", "make-up Sat 14; 15–17 rest; 18, 19"},
    // National Day 2025: rest Wed 1 – Wed 8 October; work Sun 28 September and Sat 11 October.
    {"2025-09-26 17:30", "key",          "2025-10-10 17:30", "Sat 27 rests; Sun 28, 29, 30; holiday; 9, 10"},
    {"2025-09-30 17:31", "ordinary",     "2025-10-11 17:30", "9, 10, make-up Sat 11"},
    {"2025-10-12 12:30", "consultation", "2025-10-14 17:30", "day 0 is Mon 13; Tue 14"},
    // National Day 2026: rest Fri 25 – Sun 27 September, Thu 1 – Wed 7 October; work Sun 20 Sept., Sat 10 October.
    {"2026-09-19 12:30", "consultation", "2026-09-21 17:30", "day 0 is the make-up Sun 20; Mon 21"},
    {"2026-09-24 08:59", "key",          "2026-10-09 17:30", "28, 29, 30; holiday; 8, 9"},
    {"2026-09-30 17:31", "ordinary",     "2026-10-10 17:30", "8, 9, make-up Sat 10"},
    // Sat 31 December 2005 was a working day; rest Sun 1 – Tue 3 January 2006.
    {"2005-12-30 17:31", "consultation", "2005-12-31 17:30", "make-up Sat 31"},
    {"2005-12-30 08:59", "ordinary",     "2006-01-05 17:30", "Sat 31; Wed 4, Thu 5"},
    {"2005-12-31 23:59", "key",          "2006-01-10 17:30", "day 0 is the make-up Sat; 4, 5, 6, Mon 9, Tue 10"},
    // An ordinary week, every edge of the day: the hour of receipt never matters (Wed 15 July 2026).
    {"2026-07-15 00:00", "consultation", "2026-07-16 17:30", "Thu 16"},
    {"2026-07-15 08:59", "consultation", "2026-07-16 17:30", "Thu 16"},
    {"2026-07-15 12:30", "consultation", "2026-07-16 17:30", "Thu 16"},
    {"2026-07-15 17:30", "ordinary",     "2026-07-20 17:30", "Thu 16, Fri 17, Mon 20"},
    {"2026-07-15 17:31", "ordinary",     "2026-07-20 17:30", "Thu 16, Fri 17, Mon 20"},
    {"2026-07-15 23:59", "key",          "2026-07-22 17:30", "Thu 16, Fri 17, Mon 20, Tue 21, Wed 22"},
    // 2027 is not known: Fri 1 January counts, Sat 2 and Sun 3 do not.
    {"2026-12-30 08:59", "consultation", "2026-12-31 17:30", "Thu 31"},
    {"2026-12-30 17:31", "ordinary",     "2027-01-04 17:30", "Thu 31, Fri 1, Mon 4"},
    {"2026-12-31 12:30", "key",          "2027-01-07 17:30", "Fri 1, Mon 4, Tue 5, Wed 6, Thu 7"},
    {"2027-10-02 23:59", "consultation", "2027-10-05 17:30", "day 0 is Mon 4; Tue 5"},
};
// clang-format on

QDateTime at(const char *text)
{
    return parseWallTime(QString::fromLatin1(text));
}

WorkCalendar shipped()
{
    return WorkCalendar(shippedArrangement().take(), OfficeHours(), 1);
}

} // namespace

TEST_CASE("every deadline of the table worked out by hand")
{
    const WorkCalendar calendar = shipped();
    for (const Row &row : table) {
        INFO(row.received << " " << row.grade << ": " << row.why);
        const auto grade = gradeFromWord(QString::fromLatin1(row.grade));
        REQUIRE(grade);
        const auto deadline = calendar.due(at(row.received), defaultWorkingDays(*grade));
        REQUIRE(deadline.ok());
        REQUIRE(deadline->at);
        CHECK(minuteText(*deadline->at) == QString::fromLatin1(row.due));
        const auto told = calendar.explain(at(row.received), defaultWorkingDays(*grade));
        REQUIRE(told.ok());
        CHECK(told->deadline == *deadline);
        CHECK(told->days.front().date == at(row.received).date());
        CHECK(told->days.back().date == deadline->at->date());
        CHECK(told->days.back().count == defaultWorkingDays(*grade).count);
    }
}

TEST_CASE("a deadline says when it crosses a year whose arrangement is not known")
{
    const WorkCalendar calendar = shipped();
    CHECK_FALSE(calendar.due(at("2026-12-30 09:00"), {1})->provisional);
    CHECK(calendar.due(at("2026-12-30 09:00"), {2})->provisional);
    CHECK(calendar.due(at("2003-06-02 09:00"), {1})->provisional);
    CHECK(calendar.due(at("2003-12-31 09:00"), {1})->provisional);
    CHECK_FALSE(calendar.due(at("2004-01-02 09:00"), {1})->provisional);
}

TEST_CASE("a new year's arrangement moves the deadline that was provisional")
{
    Arrangement arrangement = shippedArrangement().take();
    arrangement.include(
        parseArrangement(R"({"years": {"2027": {"rest": ["2027-01-01", "2027-01-02", "2027-01-03"]}}})")
            .take());
    const WorkCalendar calendar(arrangement, OfficeHours(), 2);
    const auto deadline = calendar.due(at("2026-12-30 17:31"), {3});
    CHECK(minuteText(*deadline->at) == QStringLiteral("2027-01-05 17:30")); // Thu 31, Mon 4, Tue 5
    CHECK_FALSE(deadline->provisional);
    CHECK(calendar.version() == 2);
}

TEST_CASE("a local rest day is not counted, a local working day is")
{
    Arrangement arrangement = shippedArrangement().take();
    arrangement.setDay(QDate(2026, 7, 16), {DayKind::Off, 0, QStringLiteral("typhoon")});
    arrangement.setDay(QDate(2026, 7, 18), {DayKind::On, 0, {}});
    const WorkCalendar calendar(arrangement, OfficeHours(), 2);
    const auto told = calendar.explain(at("2026-07-15 09:00"), {2}); // Thu rests; Fri 17, Sat 18
    CHECK(minuteText(*told->deadline.at) == QStringLiteral("2026-07-18 17:30"));
    CHECK(told->days[1].what == DayStep::Skipped);
    CHECK(told->days[1].reason == QStringLiteral("local rest day (typhoon)"));
    CHECK(told->days[3].reason == QStringLiteral("local working day"));
}

TEST_CASE("other office hours end the deadline at their own end")
{
    const WorkCalendar calendar(shippedArrangement().take(),
        OfficeHours::fromText(QStringLiteral("08:30-12:00,14:00-18:00")).take(), 1);
    CHECK(minuteText(*calendar.due(at("2026-07-15 23:59"), {1})->at) == QStringLiteral("2026-07-16 18:00"));
}

TEST_CASE("a calendar without working days ends in a sentence, not in a loop")
{
    Arrangement arrangement;
    for (int day = 0; day < 4100; ++day)
        arrangement.setDay(QDate(2026, 1, 1).addDays(day), {DayKind::Off, 0, {}});
    const WorkCalendar calendar(arrangement, OfficeHours(), 1);
    const auto deadline = calendar.due(at("2026-01-01 09:00"), {1});
    REQUIRE_FALSE(deadline.ok());
    CHECK(deadline.error().kind == ErrorKind::Invalid);
    CHECK_FALSE(calendar.due(at("2026-01-01 09:00"), {0}).ok());
    CHECK_FALSE(shipped().due(QDateTime(), {1}).ok());
    CHECK_FALSE(shipped().due(at("2026-01-01 09:00"), {-1}).ok());
}
