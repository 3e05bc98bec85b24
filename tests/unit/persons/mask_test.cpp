// Children under 14 are masked whole.
#include "core/persons/mask.h"
#include "tests/support/catch.h"

using namespace linli;

TEST_CASE("a child is one until the day of the fourteenth birthday", "[mask]")
{
    const QDate today(2026, 9, 21);
    const auto born = [](const char *birth) {
        Person person;
        person.birth = QString::fromLatin1(birth);
        return person;
    };
    CHECK(isMinor(born("2012-09-22"), today));
    CHECK_FALSE(isMinor(born("2012-09-21"), today));
    CHECK(isMinor(born("2012-09"), today)); // May be the 30th.
    CHECK_FALSE(isMinor(born("2012-08"), today));
    CHECK(isMinor(born("2012"), today));
    CHECK_FALSE(isMinor(born(""), today));
}

TEST_CASE("a child's ID number and phone are masked whole", "[mask]")
{
    const QDate today(2026, 9, 21);
    Person person;
    person.idNumber = QStringLiteral("430111201503121224");
    person.phone = QStringLiteral("13900000001");
    person.birth = QStringLiteral("1948-03-12");
    CHECK(shownIdNumber(person, today) == QStringLiteral("430111********1224"));
    CHECK(shownPhone(person, today) == QStringLiteral("139****0001"));
    person.birth = QStringLiteral("2015-03-12");
    CHECK(shownIdNumber(person, today) == QStringLiteral("******************"));
    CHECK(shownPhone(person, today) == QStringLiteral("***********"));
    person.phone.clear();
    CHECK(shownPhone(person, today) == QString());
}
