#include "core/crypto/passwordkey.h"
#include "tests/support/catch.h"
#include "tests/support/secrets.h"

using namespace linli;
using namespace linli::test;

namespace {
const KdfCost cheap{1, 8192};
const QByteArray salt = bytesOf(countingSecret(16, 16));
} // namespace

// By libargon2, the reference implementation: t = 3, m = 1 MiB, p = 1, version 0x13.
TEST_CASE("a password's key is the one that another implementation of Argon2id gives", "[passwordkey]")
{
    const auto key = keyFromPassword(passwordOf(QStringLiteral("correct horse")), salt, {3, 1 << 20});
    REQUIRE(key.ok());
    CHECK(bytesOf(key.value()).toHex() == "61907e3716f905236efd8e71a18f7f3906a13204c241dd0973c658be24e3439e");
}

TEST_CASE("password, salt and cost each change the key", "[passwordkey]")
{
    const Secret password = passwordOf(QStringLiteral("correct horse"));
    const Secret key = keyFromPassword(password, salt, cheap).take();
    CHECK(keyFromPassword(password, salt, cheap).value() == key);
    CHECK_FALSE(keyFromPassword(passwordOf(QStringLiteral("correct Horse")), salt, cheap).value() == key);
    CHECK_FALSE(keyFromPassword(password, QByteArray(16, 'x'), cheap).value() == key);
    CHECK_FALSE(keyFromPassword(password, salt, {2, 8192}).value() == key);
    CHECK_FALSE(keyFromPassword(password, salt, {1, 16384}).value() == key);
    CHECK(keyFromPassword(Secret(), salt, cheap).ok());
}

TEST_CASE("cost or salt that make no sense count as damage", "[passwordkey]")
{
    const Secret password = passwordOf(QStringLiteral("correct horse"));
    const std::pair<QByteArray, KdfCost> damaged[] = {{salt.left(15), cheap}, {QByteArray(), cheap},
        {salt, {0, 8192}}, {salt, {-1, 8192}}, {salt, {1, 100}}, {salt, {1, -1}},
        {salt, {1, qint64(1) << 40}}};
    for (const auto &[badSalt, badCost] : damaged) {
        const auto key = keyFromPassword(password, badSalt, badCost);
        REQUIRE_FALSE(key.ok());
        CHECK(key.error().kind == ErrorKind::Broken);
    }
}

TEST_CASE("the same password typed full-width or in parts is the same", "[passwordkey]")
{
    CHECK(passwordOf(QStringLiteral("Ｌｉｎｌｉ１２")) == passwordOf(QStringLiteral("Linli12")));
    CHECK(passwordOf(QStringLiteral("cafe\u0301")) == passwordOf(QStringLiteral("caf\u00e9")));
    CHECK_FALSE(passwordOf(QStringLiteral("linli12")) == passwordOf(QStringLiteral("Linli12")));
}

TEST_CASE("costs have names and an unknown one is moderate", "[passwordkey]")
{
    CHECK(KdfCost::named(QStringLiteral("interactive")).memory == qint64(64) << 20);
    CHECK(KdfCost::named(QStringLiteral("moderate")).memory == qint64(256) << 20);
    CHECK(KdfCost::named(QStringLiteral("sensitive")).memory == qint64(1) << 30);
    CHECK(KdfCost::named(QStringLiteral("?")) == KdfCost::moderate());
    CHECK(KdfCost::interactive().isLessThan(KdfCost::moderate()));
    CHECK_FALSE(KdfCost::moderate().isLessThan(KdfCost::moderate()));
}

TEST_CASE("salts are fresh", "[passwordkey]")
{
    CHECK(freshSalt().size() == 16);
    CHECK(freshSalt() != freshSalt());
}
