#include "core/crypto/selftest.h"
#include "tests/support/catch.h"

using namespace linli;

TEST_CASE("the cryptography of this computer gives the known answers", "[selftest]")
{
    const auto result = cryptoSelfTest();
    INFO((result.ok() ? std::string() : result.error().message.toStdString()));
    CHECK(result.ok());
}

TEST_CASE("a wrong answer of any primitive is noticed and named", "[selftest]")
{
    const QList<KnownAnswer> answers = knownAnswers();
    REQUIRE(answers.size() >= 7);
    for (qsizetype i = 0; i < answers.size(); ++i) {
        QList<KnownAnswer> wrong = answers;
        wrong[i].expected[0] = char(wrong[i].expected[0] ^ 1);
        const auto result = compareAnswers(wrong);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().kind == ErrorKind::Broken);
        CHECK(result.error().message.contains(answers[i].primitive));
    }
}

TEST_CASE("no answer at all is a wrong answer", "[selftest]")
{
    CHECK_FALSE(compareAnswers({{QStringLiteral("X"), QByteArray(), QByteArray()}}).ok());
}
