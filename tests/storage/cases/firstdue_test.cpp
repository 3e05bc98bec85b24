// By when a case will be due, said before it is opened: the same as its own deadline afterwards (R11).
#include "core/cases/firstdue.h"
#include "core/cases/caserules.h"
#include "tests/storage/cases/town.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("what the form says before is what the case has afterwards, by the office's rules")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const auto same = [&](Grade grade) {
        const FirstDue before = need(firstDue(ledger, grade, monday()));
        const CaseRow after = town.row(town.open(grade));
        CHECK(after.due == before.due);
        CHECK(after.clock == before.clock);
        return before;
    };
    CHECK(same(Grade::Consultation).due == at("2026-09-22 17:30"));
    CHECK(same(Grade::Ordinary).limit.count == 3);
    CHECK(same(Grade::Key).clock == ClockKind::Organise);
    ClockRules rules;
    need(rules.setLimit(Grade::Ordinary, ClockKind::Answer, 1));
    need(setClockRules(ledger, rules));
    const FirstDue answered = same(Grade::Ordinary);
    CHECK(answered.clock == ClockKind::Answer);
    CHECK(answered.due == at("2026-09-22 17:30"));
}
