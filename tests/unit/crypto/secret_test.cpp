#include "tests/support/catch.h"
#include "tests/support/secrets.h"

#include <algorithm>

using namespace linli;
using namespace linli::test;

TEST_CASE("a new secret holds zeros", "[secret]")
{
    const Secret secret(40);
    REQUIRE(secret.size() == 40);
    CHECK(std::all_of(secret.data(), secret.data() + 40, [](unsigned char byte) { return byte == 0; }));
}

TEST_CASE("a secret takes bytes over and leaves none behind", "[secret]")
{
    QByteArray bytes("correct horse");
    const Secret secret = Secret::take(bytes);
    CHECK(bytesOf(secret) == "correct horse");
    CHECK(bytes.isEmpty());
}

TEST_CASE("copies of a secret share its bytes", "[secret]")
{
    Secret one(4);
    const Secret other = one;
    one.data()[2] = 7;
    CHECK(other.data() == one.data());
    CHECK(other.data()[2] == 7);
}

TEST_CASE("secrets are equal when size and bytes are", "[secret]")
{
    CHECK(countingSecret(32) == countingSecret(32));
    CHECK_FALSE(countingSecret(32) == countingSecret(31));
    CHECK_FALSE(countingSecret(32) == countingSecret(32, 1));
    CHECK(Secret() == Secret(0));
}

TEST_CASE("random secrets differ", "[secret]")
{
    CHECK_FALSE(Secret::random(32) == Secret::random(32));
}
