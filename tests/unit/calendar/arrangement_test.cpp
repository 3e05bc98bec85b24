#include "core/calendar/arrangement.h"
#include "core/calendar/workcalendar.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {

bool isRefused(const char *json)
{
    const auto read = parseArrangement(json);
    return !read.ok() && read.error().kind == ErrorKind::Invalid && !read.error().message.isEmpty();
}

} // namespace

TEST_CASE("the shipped arrangement knows 2004 to 2026")
{
    const Arrangement shipped = shippedArrangement().take();
    CHECK(shipped.years().size() == 23);
    CHECK(shipped.knows(2004));
    CHECK(shipped.knows(2026));
    CHECK_FALSE(shipped.knows(2003));
    CHECK_FALSE(shipped.knows(2027));
    CHECK(shipped.kind(QDate(2005, 12, 31)) == DayKind::On);
    CHECK(shipped.kind(QDate(2026, 10, 1)) == DayKind::Off);
    CHECK(shipped.kind(QDate(2026, 9, 20)) == DayKind::On);
    CHECK(shipped.kind(QDate(2026, 10, 8)) == DayKind::Ordinary);
    CHECK(shipped.forced(QDate(2026, 10, 1))->year == 2026);
}

TEST_CASE("a year that is not known works Monday to Friday")
{
    const WorkCalendar calendar(shippedArrangement().take(), OfficeHours(), 1);
    CHECK(calendar.isWorkingDay(QDate(2027, 10, 1))); // Friday
    CHECK_FALSE(calendar.isWorkingDay(QDate(2027, 10, 2))); // Saturday
}

TEST_CASE("a new arrangement may set a day in the December before")
{
    const auto read = parseArrangement(
        R"({"years": {"2027": {"rest": ["2027-01-01", "2026-12-31"], "work": ["2027-01-09"]}}})");
    REQUIRE(read.ok());
    CHECK(read->kind(QDate(2026, 12, 31)) == DayKind::Off);
    CHECK(read->forced(QDate(2026, 12, 31))->year == 2027);
    CHECK(read->kind(QDate(2027, 1, 9)) == DayKind::On);
    CHECK_FALSE(read->knows(2026));
}

TEST_CASE("an arrangement that comes in again replaces its own year and leaves the office's days")
{
    Arrangement office = shippedArrangement().take();
    office.include(parseArrangement(R"({"years": {"2027": {"rest": ["2027-01-01", "2027-01-04"]}}})").take());
    office.setDay(QDate(2027, 6, 1), {DayKind::Off, 0, QStringLiteral("local")});
    office.setDay(QDate(2027, 1, 2), {DayKind::On, 0, {}});
    office.include(parseArrangement(R"({"years": {"2027": {"rest": ["2027-01-01", "2027-01-02"]}}})").take());
    CHECK(office.kind(QDate(2027, 1, 1)) == DayKind::Off);
    CHECK(office.kind(QDate(2027, 1, 4)) == DayKind::Ordinary);
    CHECK(office.kind(QDate(2027, 1, 2)) == DayKind::On); // the office's own word stands
    CHECK(office.kind(QDate(2027, 6, 1)) == DayKind::Off);
    CHECK(office.kind(QDate(2026, 10, 1)) == DayKind::Off);
    CHECK(office.knows(2027));
}

TEST_CASE("setting a day to ordinary takes it out")
{
    Arrangement office = shippedArrangement().take();
    office.setDay(QDate(2026, 10, 1), {DayKind::Ordinary, 0, {}});
    CHECK(office.kind(QDate(2026, 10, 1)) == DayKind::Ordinary);
    CHECK(office.forced(QDate(2026, 10, 1)) == nullptr);
}

TEST_CASE("a broken arrangement is refused with a sentence")
{
    CHECK(isRefused(""));
    CHECK(isRefused("{\"years\": {\"2027\": {\"rest\": [\"2027-01-01\""));
    CHECK(isRefused("[]"));
    CHECK(isRefused("{}"));
    CHECK(isRefused(R"({"years": {}})"));
    CHECK(isRefused(R"({"years": {"soon": {"rest": ["2027-01-01"]}}})"));
    CHECK(isRefused(R"({"years": {"2027": []}})"));
    CHECK(isRefused(R"({"years": {"2027": {"work": ["2027-01-09"]}}})"));
    CHECK(isRefused(R"({"years": {"2027": {"rest": "2027-01-01"}}})"));
    CHECK(isRefused(R"({"years": {"2027": {"rest": ["2027-01-01"], "work": "2027-01-09"}}})"));
    CHECK(isRefused(R"({"years": {"2027": {"rest": ["2027-02-29"]}}})"));
    CHECK(isRefused(R"({"years": {"2027": {"rest": [20270101]}}})"));
    CHECK(isRefused(R"({"years": {"2027": {"rest": ["2028-05-01"]}}})"));
    CHECK(isRefused(R"({"years": {"2027": {"rest": ["2027-01-01"], "work": ["2027-01-01"]}}})"));
}
