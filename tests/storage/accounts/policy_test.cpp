#include "core/accounts/passwordpolicy.h"
#include "core/journal/journal.h"
#include "tests/support/testledger.h"

using namespace linli;
using namespace linli::test;

namespace {

void signInAs(TestLedger &ledger, Roles roles)
{
    auto session = std::make_shared<Session>();
    session->name = QStringLiteral("tester");
    session->roles = session->viewer.roles = std::move(roles);
    ledger->setSession(session);
}

const Policy strict{PolicyProfile::Dengbao, QStringLiteral("sensitive"), 5};

} // namespace

TEST_CASE("a policy that was set is read again and leaves one entry in the journal", "[policy]")
{
    TestLedger ledger(BOTH_ENGINES());
    CHECK(need(policyOf(ledger->db())).kdf == QStringLiteral("interactive")); // As the test's ledger was made.
    signInAs(ledger, {Role::Admin});
    const auto before = need(journalLog(ledger->db(), 0, 100)).size();
    need(setPolicy(*ledger, strict));
    need(setPolicy(*ledger, strict)); // Nothing new: no second entry.
    CHECK(need(policyOf(ledger->db())) == strict);
    CHECK(need(journalLog(ledger->db(), 0, 100)).size() == before + 1);
    need(setPolicy(*ledger, Policy()));
    CHECK(need(policyOf(ledger->db())) == Policy());
}

TEST_CASE("only who may edit the policy sets it, and only one that makes sense", "[policy]")
{
    TestLedger ledger;
    const auto kindOf = [&](const Policy &policy) {
        const auto set = setPolicy(*ledger, policy);
        REQUIRE_FALSE(set.ok());
        return set.error().kind;
    };
    ledger->setSession(nullptr);
    CHECK(kindOf(strict) == ErrorKind::Denied);
    signInAs(ledger, {Role::Clerk, Role::Leader});
    CHECK(kindOf(strict) == ErrorKind::Denied);
    signInAs(ledger, {Role::Head});
    CHECK(kindOf({PolicyProfile::Dengbao, QStringLiteral("moderate"), 0}) == ErrorKind::Refused);
    CHECK(kindOf({PolicyProfile::Plain, QStringLiteral("free"), 5}) == ErrorKind::Invalid);
    CHECK(kindOf({PolicyProfile::Plain, QStringLiteral("moderate"), -1}) == ErrorKind::Invalid);
    CHECK(need(policyOf(ledger->db())).profile == PolicyProfile::Plain);
}
