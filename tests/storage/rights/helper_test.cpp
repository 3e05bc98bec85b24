// Who is called in to help from another area sees the case, answers, and does no more (R14).
#include "tests/storage/rights/town.h"

#include "core/cases/casequery.h"
#include "core/cases/casesteps.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("a helper from another area sees the case, answers the call, and can't take it over")
{
    TwoCommunities town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const CaseId id = town.other.file;
    const auto listed = [&] {
        const CasePage page = need(casePage(ledger.db(), town.ledger.clock.now(), {}, CaseOrder::Due));
        return std::any_of(page.rows.begin(), page.rows.end(), [id](const CaseRow &row) { return row.id == id; });
    };
    town.enter(QStringLiteral("clerk"), {linli::Role::Clerk});
    CHECK(caseDetails(ledger, id).error().kind == ErrorKind::NotFound);
    CHECK_FALSE(listed());
    CHECK_FALSE(noteCase(ledger, {id}, QStringLiteral("看看")).ok());

    ledger.setSession(town.ledger.session());
    need(callHelp(ledger, {id}, {town.own.community, {}, {}, QStringLiteral("请协助")}));
    town.enter(QStringLiteral("clerk2"), {linli::Role::Clerk});
    CHECK(caseDetails(ledger, id).ok());
    CHECK(listed());
    CHECK(solveCase(ledger, {id}, QStringLiteral("好")).error().kind == ErrorKind::Denied);
    CHECK(noteCase(ledger, {id}, QStringLiteral("正在看")).ok());
    need(answerHelp(ledger, {id}, QStringLiteral("已协助")));
    CHECK(listed()); // What they said stays in their sight.
    CHECK_FALSE(need(caseDetails(ledger, id)).row.owner == town.own.leader);
}
