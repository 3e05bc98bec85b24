#include "core/duplicates/alike.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {

Person person(const char *name, const char *birth = "", const char *idNumber = "", IdStatus status = IdStatus::Missing,
    const char *phone = "")
{
    Person made;
    made.name = QString::fromUtf8(name);
    made.birth = QString::fromLatin1(birth);
    made.idNumber = QString::fromLatin1(idNumber);
    made.idStatus = status;
    made.phone = QString::fromLatin1(phone);
    return made;
}

bool likely(const Person &a, const Person &b)
{
    return isLikelyOne(a, b, likenessOf(a, b)) && isLikelyOne(b, a, likenessOf(b, a));
}

} // namespace

TEST_CASE("two records are likely one by ID number, or by name or sound with something beside it")
{
    const auto right = IdStatus::Verified;
    const auto wrong = IdStatus::Unverified;
    CHECK(likely(person("李红", "", "430111194803121224", right), person("李宏", "", "430111194803121224", right)));
    CHECK(likely(person("李红", "1948-03-12"), person("李红", "1948-03")));
    CHECK(likely(person("张芳", "1948-03-12"), person("章芳", "1948-03-12"))); // Zhang, twice.
    CHECK(likely(person("李红", "", "", IdStatus::Missing, "13900001111"), person("李红", "", "", IdStatus::Missing, "13900001111")));
    CHECK(likely(person("李红", "", "430111194803121224", right), person("李红", "", "430111194803121225", wrong)));
    CHECK(likely(person("李红", "", "430111194803121224", right), person("李红", "", "430111194803112224", wrong)));

    CHECK_FALSE(likely(person("李红"), person("李红"))); // A name is not enough,
    CHECK_FALSE(likely(person("李红", "1948-03-12"), person("王芳", "1948-03-12"))); // nor a birthday,
    CHECK_FALSE(likely(person("李红", "", "", IdStatus::Missing, "13900001111"),
        person("李明", "", "", IdStatus::Missing, "13900001111"))); // nor a family's phone;
    CHECK_FALSE(likely(person("李红", "1948-03-12", "430111194803121224", right),
        person("李红", "1948-03-12", "430111194803121240", right))); // two proven numbers are two persons.
}
