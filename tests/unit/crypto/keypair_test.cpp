#include "core/crypto/keypair.h"
#include "tests/support/catch.h"
#include "tests/support/secrets.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("what is sealed to a person only that person opens", "[keypair]")
{
    const KeyPair person = KeyPair::random();
    const KeyPair other = KeyPair::random();
    const Secret secret = countingSecret(32);
    const QByteArray sealed = sealTo(person.publicKey, secret);
    REQUIRE(openSealed(person, sealed));
    CHECK(*openSealed(person, sealed) == secret);
    CHECK_FALSE(openSealed(other, sealed));
    CHECK_FALSE(openSealed({person.publicKey, other.privateKey}, sealed));
}

TEST_CASE("a sealed secret with a changed byte does not open", "[keypair]")
{
    const KeyPair person = KeyPair::fromSeed(countingSecret(32));
    const QByteArray sealed = sealTo(person.publicKey, countingSecret(32));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 4);
        CHECK_FALSE(openSealed(person, changed));
    }
    CHECK_FALSE(openSealed(person, sealed.left(48)));
}

TEST_CASE("nothing is sealed to a public key of the wrong size", "[keypair]")
{
    CHECK(sealTo(QByteArray(31, 'x'), countingSecret(32)).isEmpty());
}

// By Python's hashlib.sha512 and OpenSSL's X25519.
TEST_CASE("a seed always gives the pair that another implementation gives", "[keypair]")
{
    const KeyPair pair = KeyPair::fromSeed(countingSecret(32));
    CHECK(pair.publicKey.toHex() == "4701d08488451f545a409fb58ae3e58581ca40ac3f7f114698cd71deac73ca01");
    CHECK(KeyPair::fromPrivate(pair.privateKey).publicKey == pair.publicKey);
}
