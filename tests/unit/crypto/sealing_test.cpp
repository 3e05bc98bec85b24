#include "core/crypto/sealing.h"
#include "tests/support/catch.h"
#include "tests/support/secrets.h"

using namespace linli;
using namespace linli::test;

namespace {
const QByteArray plain("住址 1-2-301");
const QByteArray about("resident");
} // namespace

TEST_CASE("what was sealed opens with the same key and the same words about it", "[sealing]")
{
    const Secret key = countingSecret(32);
    CHECK(openWith(key, sealWith(key, plain, about), about) == plain);
    CHECK(openWith(key, sealWith(key, QByteArray(), about), about) == QByteArray());
}

TEST_CASE("the same text sealed twice looks different", "[sealing]")
{
    const Secret key = countingSecret(32);
    CHECK(sealWith(key, plain, about) != sealWith(key, plain, about));
}

TEST_CASE("a change of any byte keeps it shut", "[sealing]")
{
    const Secret key = countingSecret(32);
    const QByteArray sealed = sealWith(key, plain, about);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 1);
        CHECK_FALSE(openWith(key, changed, about));
    }
    CHECK_FALSE(openWith(key, sealed.chopped(1), about));
    CHECK_FALSE(openWith(key, sealed + '\0', about));
    CHECK_FALSE(openWith(key, QByteArray(), about));
}

TEST_CASE("another key or other words about it keep it shut", "[sealing]")
{
    const Secret key = countingSecret(32);
    const QByteArray sealed = sealWith(key, plain, about);
    CHECK_FALSE(openWith(countingSecret(32, 1), sealed, about));
    CHECK_FALSE(openWith(countingSecret(31), sealed, about));
    CHECK_FALSE(openWith(key, sealed, "household"));
    CHECK_FALSE(openWith(key, sealed, QByteArray()));
}

TEST_CASE("a sealed secret opens only as it was sealed", "[sealing]")
{
    const Secret key = countingSecret(32);
    const Secret secret = countingSecret(32, 90);
    QByteArray sealed = sealSecret(key, secret, about);
    REQUIRE(openSecret(key, sealed, about));
    CHECK(*openSecret(key, sealed, about) == secret);
    CHECK_FALSE(openSecret(countingSecret(32, 1), sealed, about));
    CHECK_FALSE(openSecret(key, sealed, "else"));
    sealed[sealed.size() - 1] = char(sealed.back() ^ 0x80);
    CHECK_FALSE(openSecret(key, sealed, about));
}

// By Python's hashlib.blake2b (key, salt = number, person = context).
TEST_CASE("a subkey is the one that another implementation derives", "[sealing]")
{
    CHECK(bytesOf(subkey(countingSecret(32), 1, "linlseal")).toHex()
        == "04dfe06b97f4c07ea85494fe8cc0e84700c1912e395ec3760e7f08adfa35a593");
    CHECK(bytesOf(subkey(countingSecret(32), 2, "linlfind")).toHex()
        == "66425ecbbfcddf844b53b47a0fe76c2e5fa99849ee9ec2c298a65590bd584532");
}
