// The words that scripts and the ledger rely on (R11b, R13).
#include "core/cases/casekinds.h"
#include "core/cases/casewords.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {
template <class E>
QString allWords()
{
    QStringList words;
    for (const E value : allOf<E>) {
        words << toWord(value);
        CHECK(fromWord<E>(toWord(value)) == value);
        CHECK_FALSE(displayName(value).isEmpty());
    }
    return words.join(u' ');
}
}

TEST_CASE("words are those of the domain")
{
    CHECK(allWords<CaseState>() == QStringLiteral("received working offered paused solved closed void"));
    CHECK(allWords<Light>() == QStringLiteral("none green yellow red"));
    CHECK(allWords<Rung>() == QStringLiteral("unit building grid sector community subdistrict"));
    CHECK(allWords<Outcome>() == QStringLiteral("solved answered not_ours cannot withdrawn unsolved"));
    CHECK(allWords<Scale>() == QStringLiteral("small hard important"));
    CHECK(allWords<CaseSource>() == QStringLiteral("visit qr phone walk_in patrol hotline own transfer"));
    CHECK(allWords<Satisfaction>() == QStringLiteral("satisfied mostly not no_answer"));
    CHECK_FALSE(fromWord<Rung>(u"Sector"));
}

TEST_CASE("the hotline's kinds are known, and other words are kept")
{
    for (const char16_t *kind : {u"咨询", u"噪音", u"消防", u"邻里纠纷", u"环境卫生", u"物业", u"违建",
             u"停车", u"电诈", u"高空坠物", u"燃气"}) {
        const QString name = QString::fromUtf16(kind);
        INFO(name.toStdString());
        CHECK(caseKindWord(name) != name);
    }
    CHECK(caseKindWord(QStringLiteral(" 噪音　")) == QStringLiteral("noise"));
    CHECK(caseKindWord(QStringLiteral("养犬")) == QStringLiteral("养犬"));
    CHECK(caseKindName(QStringLiteral("养犬")) == QStringLiteral("养犬"));
    CHECK(proposalFor(QStringLiteral("consultation")).grade == Grade::Consultation);
    CHECK(proposalFor(QStringLiteral("gas")).grade == Grade::Key);
    CHECK(proposalFor(QStringLiteral("养犬")).grade == Grade::Ordinary);
}
