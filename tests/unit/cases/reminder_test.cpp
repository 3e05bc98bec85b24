// When the desk may remind: a table made by hand from the arrangement for 2026 and the usual office hours.
#include "core/cases/reminder.h"
#include "tests/support/testledger.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("a reminder comes once a day in office hours, on working days only")
{
    const WorkCalendar calendar(need(shippedArrangement()), OfficeHours(), 1);
    struct Line
    {
        const char *now;
        const char *last;
        bool remind;
        const char *why;
    };
    const Line table[] = {
        {"2026-09-21 08:59", "", false, "Monday, the office is not open yet"},
        {"2026-09-21 09:00", "", true, "Monday, the office opens"},
        {"2026-09-21 12:30", "", true, "noon: between the hours, still within the office day"},
        {"2026-09-21 17:29", "", true, "late, but never reminded"},
        {"2026-09-21 17:30", "", false, "the office has closed"},
        {"2026-09-21 23:10", "", false, "night"},
        {"2026-09-21 03:00", "2026-09-18", false, "night"},
        {"2026-09-21 09:05", "2026-09-18", true, "last on Friday"},
        {"2026-09-21 09:05", "2026-09-21", false, "already today"},
        {"2026-09-22 09:05", "2026-09-21", true, "the next day"},
        {"2026-09-21 09:05", "2026-09-22", false, "the clock was set back: not twice"},
        {"2026-09-19 10:00", "", false, "an ordinary Saturday"},
        {"2026-09-20 10:00", "", true, "a make-up Sunday"},
        {"2026-09-25 10:00", "", false, "Mid-Autumn, a Friday"},
        {"2026-10-01 10:00", "", false, "National Day, a Thursday"},
        {"2026-10-10 10:00", "2026-10-09", true, "a make-up Saturday"},
        {"2026-10-10 18:00", "2026-10-09", false, "a make-up Saturday, after hours"},
        {"2026-10-11 10:00", "2026-10-10", false, "Sunday"},
    };
    for (const Line &line : table) {
        INFO(line.now << ": " << line.why);
        CHECK(isTimeToRemind(calendar, parseWallTime(QString::fromLatin1(line.now)), QDate::fromString(QString::fromLatin1(line.last), Qt::ISODate))
            == line.remind);
    }
}

TEST_CASE("an office with other hours and a local rest day is reminded by them")
{
    Arrangement arrangement = need(shippedArrangement());
    arrangement.setDay(QDate(2026, 9, 22), {DayKind::Off, 0, {}});
    const WorkCalendar calendar(arrangement, need(OfficeHours::fromText(QStringLiteral("08:00-11:30, 14:00-18:00"))), 2);
    CHECK(isTimeToRemind(calendar, parseWallTime(QStringLiteral("2026-09-21 08:00")), {}));
    CHECK(isTimeToRemind(calendar, parseWallTime(QStringLiteral("2026-09-21 17:45")), {}));
    CHECK_FALSE(isTimeToRemind(calendar, parseWallTime(QStringLiteral("2026-09-22 10:00")), {}));
}

TEST_CASE("a new day begins at midnight")
{
    CHECK(isNewDay(parseWallTime(QStringLiteral("2026-09-21 23:59")), parseWallTime(QStringLiteral("2026-09-22 00:00"))));
    CHECK_FALSE(isNewDay(parseWallTime(QStringLiteral("2026-09-21 08:59")), parseWallTime(QStringLiteral("2026-09-21 23:59"))));
    CHECK_FALSE(isNewDay({}, parseWallTime(QStringLiteral("2026-09-21 23:59"))));
}
