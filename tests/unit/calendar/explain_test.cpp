#include "core/base/clock.h"
#include "core/calendar/workcalendar.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {

struct Told
{
    const char *date;
    DayStep what;
    int count;
    const char *reason;
};

QDateTime at(const char *text)
{
    return parseWallTime(QString::fromLatin1(text));
}

void checkDays(const Explanation &told, std::initializer_list<Told> expected)
{
    REQUIRE(told.days.size() == expected.size());
    auto day = told.days.begin();
    for (const Told &line : expected) {
        INFO(line.date);
        CHECK(day->date.toString(Qt::ISODate) == QString::fromLatin1(line.date));
        CHECK(day->what == line.what);
        CHECK(day->count == line.count);
        CHECK(day->reason == QString::fromLatin1(line.reason));
        ++day;
    }
}

WorkCalendar shipped()
{
    return WorkCalendar(shippedArrangement().take(), OfficeHours(), 1);
}

} // namespace

TEST_CASE("the explanation names rest day of receipt, make-up day, holiday and weekend")
{
    const auto told = shipped().explain(at("2025-09-27 10:00"), {4});
    REQUIRE(told.ok());
    const char *holiday = "holiday, arrangement for 2025";
    checkDays(*told,
        {
            {"2025-09-27", DayStep::MovedDayZero, 0, "received on a rest day: weekend"},
            {"2025-09-28", DayStep::DayZero, 0,
                "stands for the day of receipt, not counted: make-up working day, arrangement for 2025"},
            {"2025-09-29", DayStep::Counted, 1, "working day"},
            {"2025-09-30", DayStep::Counted, 2, "working day"},
            {"2025-10-01", DayStep::Skipped, 2, holiday},
            {"2025-10-02", DayStep::Skipped, 2, holiday},
            {"2025-10-03", DayStep::Skipped, 2, holiday},
            {"2025-10-04", DayStep::Skipped, 2, holiday},
            {"2025-10-05", DayStep::Skipped, 2, holiday},
            {"2025-10-06", DayStep::Skipped, 2, holiday},
            {"2025-10-07", DayStep::Skipped, 2, holiday},
            {"2025-10-08", DayStep::Skipped, 2, holiday},
            {"2025-10-09", DayStep::Counted, 3, "working day"},
            {"2025-10-10", DayStep::Counted, 4, "working day"},
        });
    CHECK(minuteText(*told->deadline.at) == QStringLiteral("2025-10-10 17:30"));
}

TEST_CASE("the explanation says where a year's arrangement is not known")
{
    const auto told = shipped().explain(at("2026-12-31 17:31"), {1});
    checkDays(*told,
        {
            {"2026-12-31", DayStep::DayZero, 0, "day of receipt, not counted: working day"},
            {"2027-01-01", DayStep::Counted, 1,
                "working day; the arrangement for 2027 is not known yet, Monday to Friday counts"},
        });
}

TEST_CASE("a pause appears with its reason")
{
    // Wed 15 July 2026; paused Thu 11:00 to Fri 17:31, so both ends of office lie inside.
    const std::vector pauses{
        Pause{at("2026-07-16 11:00"), at("2026-07-17 17:31"), QStringLiteral("waiting for the resident")}};
    const auto told = shipped().explain(at("2026-07-15 09:00"), {1}, pauses);
    const char *paused = "paused until 2026-07-17 17:31 (waiting for the resident)";
    checkDays(*told,
        {
            {"2026-07-15", DayStep::DayZero, 0, "day of receipt, not counted: working day"},
            {"2026-07-16", DayStep::Paused, 0, paused},
            {"2026-07-17", DayStep::Paused, 0, paused},
            {"2026-07-18", DayStep::Skipped, 0, "weekend"},
            {"2026-07-19", DayStep::Skipped, 0, "weekend"},
            {"2026-07-20", DayStep::Counted, 1, "working day"},
        });
}

TEST_CASE("a pause that still lasts ends the explanation without a deadline")
{
    const std::vector pauses{Pause{at("2026-07-17 11:00"), std::nullopt, {}}};
    const auto told = shipped().explain(at("2026-07-15 09:00"), {3}, pauses);
    checkDays(*told,
        {
            {"2026-07-15", DayStep::DayZero, 0, "day of receipt, not counted: working day"},
            {"2026-07-16", DayStep::Counted, 1, "working day"},
            {"2026-07-17", DayStep::Paused, 1, "paused since 2026-07-17 11:00, still"},
        });
    CHECK_FALSE(told->deadline.at);
}
