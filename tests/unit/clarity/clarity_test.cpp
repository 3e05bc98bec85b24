// R5's rules on days worked out by hand; today is 2026-09-21.
#include "core/clarity/clarity.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {

QString wordsOf(const ClarityFacts &facts, const ClarityLimits &limits = {})
{
    QStringList words;
    for (const Unclear &one : judgeClarity(facts, limits, QDate(2026, 9, 21)))
        words.append(toWord(one.clarity) + u':' + one.word);
    return words.join(u' ');
}

ClarityFacts clear()
{
    return {{}, {}, QStringLiteral("2025-09-21"), QStringLiteral("2026-03-21"), QStringLiteral("2026-09-14"), 0};
}

} // namespace

TEST_CASE("the last day of each limit is still clear, the day before is not")
{
    CHECK(wordsOf(clear()) == QString());
    ClarityFacts facts = clear();
    facts.confirmedOn = QStringLiteral("2025-09-20");
    CHECK(wordsOf(facts) == QStringLiteral("people:confirmed"));
    facts = clear();
    facts.reviewedOn = QStringLiteral("2026-03-20");
    CHECK(wordsOf(facts) == QStringLiteral("facts:reviewed"));
    facts = clear();
    facts.waitingSince = QStringLiteral("2026-09-13");
    CHECK(wordsOf(facts) == QStringLiteral("changes:change"));
    facts.waitingSince.clear();
    CHECK(wordsOf(facts) == QString());
}

TEST_CASE("each thing that is missing is a reason of its own clarity")
{
    ClarityFacts facts;
    facts.peopleMissing = {QStringLiteral("head"), QStringLiteral("relation")};
    facts.factsMissing = {QStringLiteral("livelihood")};
    facts.overdueCases = 2;
    CHECK(wordsOf(facts)
        == QStringLiteral("people:head people:relation people:confirmed facts:livelihood facts:reviewed problems:case"));
}

TEST_CASE("an office's own limits are what is judged by")
{
    ClarityFacts facts = clear();
    CHECK(wordsOf(facts, {11, 6, 7}) == QStringLiteral("people:confirmed"));
    CHECK(wordsOf(facts, {12, 5, 7}) == QStringLiteral("facts:reviewed"));
    CHECK(wordsOf(facts, {12, 6, 6}) == QStringLiteral("changes:change"));
}
