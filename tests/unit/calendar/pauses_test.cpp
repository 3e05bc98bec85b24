// R11a: a pause takes out every working day whose end of office falls inside [from, until).
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

/// Received Wed 15 July 2026 09:00, 3 working days: without a pause due Mon 20.
QString dueWith(const std::vector<Pause> &pauses)
{
    const auto deadline = shipped().due(at("2026-07-15 09:00"), {3}, pauses);
    return deadline.ok() && deadline->at ? minuteText(*deadline->at) : QString();
}

} // namespace

TEST_CASE("the end of office decides whether a day is paused")
{
    const QString untouched = QStringLiteral("2026-07-20 17:30");
    const QString oneLater = QStringLiteral("2026-07-21 17:30");
    CHECK(dueWith({}) == untouched);
    CHECK(dueWith({{at("2026-07-16 09:00"), at("2026-07-16 17:29")}}) == untouched);
    CHECK(dueWith({{at("2026-07-16 09:00"), at("2026-07-16 17:30")}}) == untouched); // until is not inside
    CHECK(dueWith({{at("2026-07-16 09:00"), at("2026-07-16 17:31")}}) == oneLater);
    CHECK(dueWith({{at("2026-07-16 17:30"), at("2026-07-17 09:00")}}) == oneLater); // from is
    CHECK(dueWith({{at("2026-07-16 17:31"), at("2026-07-17 17:30")}}) == untouched);
}

TEST_CASE("a pause over a weekend takes out working days only")
{
    // Fri 17 and Mon 20 go; Thu 16, Tue 21, Wed 22 count.
    CHECK(dueWith({{at("2026-07-17 10:00"), at("2026-07-21 08:00")}}) == QStringLiteral("2026-07-22 17:30"));
    CHECK(dueWith({{at("2026-07-18 00:00"), at("2026-07-19 23:59")}}) == QStringLiteral("2026-07-20 17:30"));
}

TEST_CASE("pauses that overlap take a day out once, separate ones add up")
{
    CHECK(dueWith({{at("2026-07-16 10:00"), at("2026-07-17 10:00")},
              {at("2026-07-16 11:00"), at("2026-07-17 09:00")}})
        == QStringLiteral("2026-07-21 17:30"));
    CHECK(dueWith({{at("2026-07-16 10:00"), at("2026-07-17 10:00")},
              {at("2026-07-17 17:00"), at("2026-07-20 09:00")}})
        == QStringLiteral("2026-07-22 17:30"));
}

TEST_CASE("a pause does not move the day of receipt, nor matters after the deadline")
{
    CHECK(dueWith({{at("2026-07-15 10:00"), at("2026-07-16 09:00")}}) == QStringLiteral("2026-07-20 17:30"));
    CHECK(dueWith({{at("2026-07-20 17:31"), std::nullopt}}) == QStringLiteral("2026-07-20 17:30"));
}

TEST_CASE("a pause that still lasts leaves the deadline open, and its end fixes it")
{
    CHECK(dueWith({{at("2026-07-16 10:00"), std::nullopt}}).isEmpty());
    CHECK(dueWith({{at("2026-07-16 10:00"), at("2026-08-03 10:00")}}) == QStringLiteral("2026-08-05 17:30"));
    // The one still lasting decides, whatever the order.
    CHECK(dueWith({{at("2026-07-16 10:00"), at("2026-07-17 10:00")}, {at("2026-07-16 10:00"), std::nullopt}})
              .isEmpty());
}

TEST_CASE("an endless closed pause is an error that says so")
{
    const std::vector pauses{Pause{at("2026-07-16 10:00"), at("2099-01-01 00:00"), {}}};
    CHECK_FALSE(shipped().due(at("2026-07-15 09:00"), {3}, pauses).ok());
}
