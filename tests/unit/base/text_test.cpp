#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace linli;

TEST_CASE("a name typed with full-width spaces loses them")
{
    CHECK(withoutSpaces(QStringLiteral("雷\u3000飞 ")) == QStringLiteral("雷飞"));
}

TEST_CASE("full-width digits and letters become half-width")
{
    CHECK(toHalfWidth(QStringLiteral("１２３Ｘ（甲）")) == QStringLiteral("123X(甲)"));
}

TEST_CASE("ID numbers and phones are masked as the domain shows them")
{
    CHECK(maskIdNumber(QStringLiteral("430111194803121224")) == QStringLiteral("430111********1224"));
    CHECK(maskPhone(QStringLiteral("13900000001")) == QStringLiteral("139****0001"));
    CHECK(maskPhone(QStringLiteral("12")) == QStringLiteral("**"));
}
