#include "core/crypto/vault.h"
#include "tests/support/catch.h"
#include "tests/support/secrets.h"

#include <QSet>

using namespace linli;
using namespace linli::test;

namespace {

const Place place{QStringLiteral("resident"), QStringLiteral("phone"), 42};
const QString phone = QStringLiteral("13900000001");

Vault vaultOf(qint64 ledger, std::initializer_list<int> epochs)
{
    Vault vault(ledger);
    for (const int epoch : epochs)
        vault.add(epoch, countingSecret(32, static_cast<unsigned char>(epoch)));
    return vault;
}

template <class T>
ErrorKind kindOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.error().kind;
}

} // namespace

TEST_CASE("a sealed value opens where it stands", "[vault]")
{
    const Vault vault = vaultOf(77, {1});
    const QString sealed = vault.seal(place, phone);
    CHECK(sealed.startsWith(u'~'));
    CHECK_FALSE(sealed.contains(phone));
    CHECK(vault.open(place, sealed).value() == phone);
    const QByteArray bytes("\0\1\2", 3);
    CHECK(vault.open(place, vault.seal(place, bytes)).value() == bytes);
}

TEST_CASE("a value that was moved does not open", "[vault]")
{
    const Vault vault = vaultOf(77, {1});
    const QString sealed = vault.seal(place, phone);
    CHECK(kindOf(vault.open({place.table, place.column, 43}, sealed)) == ErrorKind::Broken);
    CHECK(kindOf(vault.open({place.table, QStringLiteral("id_number"), 42}, sealed)) == ErrorKind::Broken);
    CHECK(kindOf(vault.open({QStringLiteral("household"), place.column, 42}, sealed)) == ErrorKind::Broken);
    CHECK(kindOf(vaultOf(78, {1}).open(place, sealed)) == ErrorKind::Broken);
}

TEST_CASE("a value whose epoch was changed does not open", "[vault]")
{
    Vault vault(77);
    vault.add(1, countingSecret(32));
    vault.add(2, countingSecret(32)); // The same key, so that only the epoch differs.
    QByteArray sealed = vault.seal(place, QByteArray("text"));
    REQUIRE(Vault::epochOf(sealed) == 2);
    sealed[2] = 1;
    REQUIRE(Vault::epochOf(sealed) == 1);
    CHECK(kindOf(vault.open(place, sealed)) == ErrorKind::Broken);
}

TEST_CASE("a value with a changed byte does not open and its error keeps quiet about it", "[vault]")
{
    const Vault vault = vaultOf(77, {1});
    const QByteArray sealed = vault.seal(place, phone.toUtf8());
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 1);
        const auto opened = vault.open(place, changed);
        REQUIRE_FALSE(opened.ok());
        CHECK_FALSE(opened.error().message.contains(phone));
    }
}

TEST_CASE("plain text in a sealed column is not taken for a sealed value", "[vault]")
{
    const Vault vault = vaultOf(77, {1});
    for (const QString &text :
        {phone, QString(), QStringLiteral("~"), QStringLiteral("~AQAB"), u'~' + phone}) {
        CHECK(Vault::epochOf(text) == 0);
        CHECK(kindOf(vault.open(place, text)) == ErrorKind::Broken);
    }
}

TEST_CASE("without the key of its epoch a value is denied", "[vault]")
{
    const QString sealed = vaultOf(77, {2}).seal(place, phone);
    CHECK(kindOf(vaultOf(77, {1}).open(place, sealed)) == ErrorKind::Denied);
    CHECK(kindOf(Vault(77).open(place, sealed)) == ErrorKind::Denied);
}

TEST_CASE("with two epochs both open and the newest seals", "[vault]")
{
    const QString old = vaultOf(77, {1}).seal(place, phone);
    Vault vault = vaultOf(77, {1, 2});
    const QString fresh = vault.seal(place, phone);
    CHECK(Vault::epochOf(old) == 1);
    CHECK(Vault::epochOf(fresh) == 2);
    CHECK(vault.open(place, old).value() == phone);
    CHECK(vault.open(place, fresh).value() == phone);
    vault.forget(1);
    CHECK(kindOf(vault.open(place, old)) == ErrorKind::Denied);
    CHECK(vault.epochs() == QList<int>{2});
}

// By Python's hashlib.blake2b with the key of subkey(2, "linlfind").
TEST_CASE("tokens are those that another implementation computes", "[vault]")
{
    Vault vault(77);
    vault.add(3, countingSecret(32));
    CHECK(vault.token(TokenKind::Phone, phone, 3) == 1173123482565964680);
    CHECK(vault.token(TokenKind::PhoneEnd, phone, 3) == 33);
    CHECK(vault.token(TokenKind::IdNumber, QStringLiteral("43011119480312122X"), 3) == 3976754535490084291);
    CHECK(vault.token(TokenKind::IdNumber, QStringLiteral("43011119480312122x"), 3) == 3976754535490084291);
}

TEST_CASE("the same value has the same token, another value, kind or key another one", "[vault]")
{
    const Vault vault = vaultOf(77, {1, 2});
    const qint64 token = vault.token(TokenKind::Phone, phone, 1);
    CHECK(vaultOf(77, {1}).token(TokenKind::Phone, phone, 1) == token);
    CHECK(vault.token(TokenKind::Phone, QStringLiteral("13900000002"), 1) != token);
    CHECK(vault.token(TokenKind::IdNumber, phone, 1) != token);
    CHECK(vault.token(TokenKind::Phone, phone, 2) != token);
    CHECK(vault.tokens(TokenKind::Phone, phone)
        == QList<qint64>{token, vault.token(TokenKind::Phone, phone, 2)});
}

TEST_CASE("tokens of the last four look at nothing else and are few", "[vault]")
{
    const Vault vault = vaultOf(77, {1});
    const auto end = [&](const QString &value) { return vault.token(TokenKind::PhoneEnd, value, 1); };
    CHECK(end(phone) == end(QStringLiteral("13111110001")));
    CHECK(end(phone) == end(QStringLiteral("0001")));
    QSet<qint64> seen;
    for (int i = 0; i < 10000; ++i) {
        const qint64 token = end(QStringLiteral("1390000%1").arg(i, 4, 10, QLatin1Char('0')));
        REQUIRE(token >= 0);
        REQUIRE(token < 4096);
        seen.insert(token);
    }
    CHECK(seen.size() > 3000); // 4096 · (1 − e^(−10000/4096)) ≈ 3740 are hit.
}
