#include "core/calendar/officehours.h"
#include "tests/support/catch.h"

using namespace linli;

TEST_CASE("the default office hours make seven and a half hours")
{
    const OfficeHours hours;
    CHECK(hours.toText() == QStringLiteral("09:00-12:00, 13:00-17:30"));
    CHECK(hours.perDay() == std::chrono::minutes(450));
    CHECK(hours.closes() == QTime(17, 30));
}

TEST_CASE("office hours are read as people write them")
{
    const OfficeHours hours;
    for (const QString &text :
        {QStringLiteral("09:00-12:00, 13:00-17:30"), QStringLiteral("9:00–12:00，13:00–17:30"),
            QStringLiteral("９：００～１２：００、１３：００～１７：３０"),
            QStringLiteral("9:00至12:00; 13:00至17:30")}) {
        const auto read = OfficeHours::fromText(text);
        REQUIRE(read.ok());
        CHECK(*read == hours);
    }
    CHECK(OfficeHours::fromText(QStringLiteral("08:00-18:00"))->perDay() == std::chrono::minutes(600));
}

TEST_CASE("office hours that make no sense are refused")
{
    for (const QString &text : {QString(), QStringLiteral("09:00"), QStringLiteral("12:00-09:00"),
             QStringLiteral("09:00-09:00"), QStringLiteral("09:00-12:00, 11:00-17:00"),
             QStringLiteral("13:00-17:30, 09:00-12:00"), QStringLiteral("09:00-25:00"), QStringLiteral("a-b"),
             QStringLiteral("1:00-2:00,3:00-4:00,5:00-6:00,7:00-8:00,9:00-10:00")}) {
        const auto read = OfficeHours::fromText(text);
        INFO(text);
        CHECK_FALSE(read.ok());
    }
    CHECK_FALSE(OfficeHours::make({{QTime(9, 0, 30), QTime(12, 0)}}).ok());
}
