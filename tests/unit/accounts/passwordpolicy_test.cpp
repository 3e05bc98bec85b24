#include "core/accounts/passwordpolicy.h"

#include "core/accounts/weakpassword.h"
#include "core/crypto/passwordkey.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QSet>

using namespace linli;

namespace {

const Policy plain;
const Policy dengbao{PolicyProfile::Dengbao, QStringLiteral("moderate"), 10};

/// The sentence that refuses it; empty when it passes.
QString refusal(
    const Policy &policy, const QString &password, const QString &name = QStringLiteral("admin01"))
{
    const auto checked = checkPassword(policy, passwordOf(password), name);
    if (checked.ok())
        return {};
    CHECK(checked.error().kind == ErrorKind::Refused);
    return checked.error().message;
}

QStringList commonPasswords()
{
    QFile list(QStringLiteral(":/passwords/common.txt"));
    REQUIRE(list.open(QIODevice::ReadOnly));
    return QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("words that have nothing to do with each other make a good password", "[passwordpolicy]")
{
    CHECK(refusal(plain, QStringLiteral("teapot gravel nine")).isEmpty());
    CHECK(refusal(plain, QStringLiteral("茶壶石子九月南瓜")).isEmpty());
}

TEST_CASE("a refusal does not repeat the password", "[passwordpolicy]")
{
    for (const char16_t *weak : {u"teapot", u"woaini1314", u"87654321", u"19751203", u"admin01-teapot"}) {
        const QString message = refusal(plain, QString::fromUtf16(weak));
        CHECK_FALSE(message.isEmpty());
        CHECK_FALSE(message.contains(QString::fromUtf16(weak)));
    }
}

TEST_CASE("a password has eight characters at least, ten under Dengbao", "[passwordpolicy]")
{
    CHECK(refusal(plain, QStringLiteral("tEap0t!")).contains(u'8'));
    CHECK(refusal(plain, QStringLiteral("tEap0t!x")).isEmpty());
    CHECK(refusal(dengbao, QStringLiteral("tEap0t!xq")).contains(u"10"));
    CHECK(refusal(dengbao, QStringLiteral("tEap0t!xqw")).isEmpty());
    CHECK_FALSE(refusal(plain, QString()).isEmpty());
}

TEST_CASE("the length counts characters, not bytes", "[passwordpolicy]")
{
    CHECK(characterCount(passwordOf(QStringLiteral("茶壶石子九月"))) == 6);
    CHECK(characterCount(passwordOf(QStringLiteral("𠮷é"))) == 2);
    CHECK(characterCount(passwordOf(QStringLiteral("ＡＢ"))) == 2);
    CHECK(characterCount(passwordOf(QString())) == 0);
    CHECK_FALSE(refusal(plain, QStringLiteral("茶壶石子九月南")).isEmpty());
}

TEST_CASE("the commonest passwords are refused in small and capital letters", "[passwordpolicy]")
{
    for (const char16_t *common : {u"woaini1314", u"password123", u"qwertyuiop", u"1qaz2wsx", u"admin123",
             u"linli123", u"123456789a", u"5201314520", u"a1b2c3d4", u"p@ssw0rd"}) {
        INFO(QString::fromUtf16(common).toStdString());
        CHECK(isCommonPassword(passwordOf(QString::fromUtf16(common))).value());
        CHECK_FALSE(refusal(plain, QString::fromUtf16(common).toUpper()).isEmpty());
    }
    CHECK_FALSE(refusal(plain, QStringLiteral("Ｐａｓｓｗｏｒｄ１２３")).isEmpty());
    CHECK_FALSE(isCommonPassword(passwordOf(QStringLiteral("woaini131"))).value());
    CHECK_FALSE(isCommonPassword(passwordOf(QStringLiteral("woaini1314\n"))).value());
    CHECK_FALSE(isCommonPassword(passwordOf(QString())).value());
}

TEST_CASE("the list holds what length and rules let through, once and in small letters", "[passwordpolicy]")
{
    const QStringList list = commonPasswords();
    CHECK(list.size() >= 400);
    CHECK(QSet<QString>(list.begin(), list.end()).size() == list.size());
    for (const QString &line : list) {
        INFO(line.toStdString());
        CHECK(line.size() >= plain.leastLength());
        CHECK(line == line.toLower().trimmed());
        CHECK_FALSE(isRunOrRepetition(passwordOf(line)));
        CHECK_FALSE(refusal(plain, line).isEmpty());
    }
}

TEST_CASE("runs and repetitions are refused by rule", "[passwordpolicy]")
{
    for (const char16_t *weak :
        {u"12345678", u"87654321", u"1234567890", u"0987654321", u"78901234", u"abcdefgh", u"ZYXWVUTS",
            u"aaaaaaaa", u"abababab", u"Abcabcabc", u"20262026", u"啊啊啊啊啊啊啊啊", u"茶壶茶壶茶壶茶壶"}) {
        INFO(QString::fromUtf16(weak).toStdString());
        CHECK(isRunOrRepetition(passwordOf(QString::fromUtf16(weak))));
        CHECK_FALSE(refusal(plain, QString::fromUtf16(weak)).isEmpty());
    }
    for (const char16_t *good : {u"aaaaaaab", u"abcdefgi", u"teapotteapot", u"13579135", u"茶壶石子九月南瓜"})
        CHECK_FALSE(isRunOrRepetition(passwordOf(QString::fromUtf16(good))));
}

TEST_CASE("birthdays are refused by rule, also with a few characters around them", "[passwordpolicy]")
{
    for (const char16_t *date : {u"19800101", u"20040229", u"01021980", u"31121999", u"12311999",
             u"wxm19751203", u"19751203Li!", u"李19751203"}) {
        INFO(QString::fromUtf16(date).toStdString());
        CHECK(isDate(passwordOf(QString::fromUtf16(date))));
        CHECK_FALSE(refusal(plain, QString::fromUtf16(date)).isEmpty());
    }
    for (const char16_t *other : {u"19801301", u"20050229", u"18991231", u"19751203teapot", u"1975120", u""})
        CHECK_FALSE(isDate(passwordOf(QString::fromUtf16(other))));
}

TEST_CASE("the account's own name is refused inside a password", "[passwordpolicy]")
{
    const auto weak = [](const QString &password, const QString &name) {
        return containsName(passwordOf(password), name) && !refusal(plain, password, name).isEmpty();
    };
    CHECK(weak(QStringLiteral("Wangfang-77"), QStringLiteral("wangfang")));
    CHECK(weak(QStringLiteral("my王芳teapot"), QStringLiteral(" 王芳")));
    CHECK(weak(QStringLiteral("wangfang-77"), QStringLiteral("ＷａｎｇＦａｎｇ")));
    CHECK_FALSE(weak(QStringLiteral("delightful gravel"), QStringLiteral("li")));
    CHECK_FALSE(weak(QStringLiteral("delightful gravel"), QString()));
}

TEST_CASE("Dengbao asks for three of four classes, and Chinese characters count as other", "[passwordpolicy]")
{
    CHECK_FALSE(refusal(dengbao, QStringLiteral("teapotgravel")).isEmpty());
    CHECK_FALSE(refusal(dengbao, QStringLiteral("teapotgravel9")).isEmpty());
    CHECK(refusal(dengbao, QStringLiteral("Teapotgravel9")).isEmpty());
    CHECK(refusal(dengbao, QStringLiteral("teapot gravel9")).isEmpty());
    CHECK(refusal(dengbao, QStringLiteral("茶壶gravel9石子")).isEmpty());
    CHECK_FALSE(refusal(dengbao, QStringLiteral("茶壶石子九月南瓜，冬天")).isEmpty());
    CHECK(refusal(plain, QStringLiteral("teapotgravel")).isEmpty());
    CHECK(classCount(passwordOf(QStringLiteral("aA1!茶"))) == 4);
    CHECK(classCount(passwordOf(QString())) == 0);
}

TEST_CASE("a policy's profile comes back from its word", "[passwordpolicy]")
{
    for (const PolicyProfile profile : {PolicyProfile::Plain, PolicyProfile::Dengbao})
        CHECK(policyProfileFromWord(toWord(profile)) == profile);
    CHECK_FALSE(policyProfileFromWord(QStringLiteral("?")));
}
