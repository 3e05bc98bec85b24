// Which days are compared, and how a change is written (R18), worked out by hand.
#include "core/incidents/incidentfigures.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {

DaySpan days(const char *from, const char *to)
{
    return {QDate::fromString(QString::fromLatin1(from), Qt::ISODate), QDate::fromString(QString::fromLatin1(to), Qt::ISODate)};
}

} // namespace

TEST_CASE("a month that is over is compared with the whole month, one that runs to the same day", "[incidents]")
{
    const auto over = yearOnYearSpans(2026, 8, QDate(2026, 9, 21));
    REQUIRE(over.ok());
    CHECK(over->month == days("2026-08-01", "2026-08-31"));
    CHECK(over->monthBefore == days("2025-08-01", "2025-08-31"));
    CHECK(over->year == days("2026-01-01", "2026-08-31"));
    CHECK(over->yearBefore == days("2025-01-01", "2025-08-31"));
    CHECK_FALSE(over->running);
    const auto running = yearOnYearSpans(2026, 9, QDate(2026, 9, 21));
    REQUIRE(running.ok());
    CHECK(running->month == days("2026-09-01", "2026-09-21"));
    CHECK(running->monthBefore == days("2025-09-01", "2025-09-21"));
    CHECK(running->yearBefore == days("2025-01-01", "2025-09-21"));
    CHECK(running->running);
    const auto lastDay = yearOnYearSpans(2026, 9, QDate(2026, 9, 30));
    REQUIRE(lastDay.ok());
    CHECK_FALSE(lastDay->running);
    const auto leap = yearOnYearSpans(2028, 2, QDate(2028, 3, 1)); // 29 days beside 28.
    REQUIRE(leap.ok());
    CHECK(leap->month == days("2028-02-01", "2028-02-29"));
    CHECK(leap->monthBefore == days("2027-02-01", "2027-02-28"));
    const auto afterLeap = yearOnYearSpans(2029, 2, QDate(2029, 2, 28));
    REQUIRE(afterLeap.ok());
    CHECK(afterLeap->monthBefore == days("2028-02-01", "2028-02-29"));
    CHECK(yearOnYearSpans(2026, 10, QDate(2026, 9, 30)).error().kind == ErrorKind::Refused);
    CHECK(yearOnYearSpans(2026, 13, QDate(2026, 9, 30)).error().kind == ErrorKind::Invalid);
}

TEST_CASE("a change is a number with its sign and a percentage, or a dash where there was nothing", "[incidents]")
{
    CHECK(changeText(4, 7) == QStringLiteral("−3")); // The source's fires.
    CHECK(changeText(7, 4) == QStringLiteral("+3"));
    CHECK(changeText(4, 4) == QStringLiteral("0"));
    CHECK(changeShareText(97, 134) == QStringLiteral("−27.61 %")); // The source's telecom fraud: 37 ÷ 134.
    CHECK(changeShareText(3, 2) == QStringLiteral("+50.00 %"));
    CHECK(changeShareText(0, 5) == QStringLiteral("−100.00 %"));
    CHECK(changeShareText(5, 5) == QStringLiteral("0.00 %"));
    CHECK(changeShareText(5, 0) == QStringLiteral("–"));
    CHECK(changeShareText(0, 0) == QStringLiteral("–"));
}

TEST_CASE("which kinds break which zero (R19)", "[incidents]")
{
    const std::pair<const char *, std::optional<Zero>> table[] = {{"fire", Zero::Accident}, {"gas", Zero::Accident},
        {"traffic", Zero::Accident}, {"accident", Zero::Accident}, {"telecom_fraud", Zero::Crime}, {"theft", Zero::Crime},
        {"assault", Zero::Crime}, {"crime", Zero::Crime}, {"petition", Zero::Petition}, {"group_petition", Zero::Petition},
        {"other", std::nullopt}};
    CHECK(std::size(table) == allOf<IncidentKind>.size());
    for (const auto &[word, zero] : table) {
        INFO(word);
        const auto kind = fromWord<IncidentKind>(QString::fromLatin1(word));
        REQUIRE(kind);
        CHECK(zeroOf(*kind) == zero);
    }
}
