// What roles reach through the use cases themselves, whatever asks them.
#include "core/accounts/account.h"
#include "core/audit/auditlog.h"
#include "core/backup/backup.h"
#include "core/cases/casequery.h"
#include "core/households/householdquery.h"
#include "core/persons/reveal.h"
#include "core/program/openledger.h"
#include "core/reporting/monthreport.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

using namespace linli;
using namespace linli::test;

namespace {

/// A role's answers, in the order of the list below: "y" done or refused for another reason, "n" Denied.
QString answersOf(Ledger &ledger)
{
    QString answers;
    const auto ask = [&](const auto &result) {
        answers += !result.ok() && result.error().kind == ErrorKind::Denied ? u'n' : u'y';
    };
    Database &db = ledger.db();
    const QDateTime now = ledger.clock().now();
    ask(householdPage(db, {}, {}, std::nullopt, 10));
    ask(residentPage(db, {}, std::nullopt, 10));
    ask(casePage(db, now, {}, CaseOrder::Due));
    ask(computeMonth(ledger, 2026, 8));
    ask(Change::begin(ledger, Action::Edit, Kind::Imports));
    ask(reveal(ledger, PersonId(1), PersonField::Phone, QStringLiteral("联系本人")));
    ask(auditPage(ledger, {}));
    ask(accounts(ledger));
    ask(backupState(ledger));
    return answers;
}

} // namespace

TEST_CASE("each role reaches what the table written here says, and nobody anything before signing in")
{
    TestLedger ledger(BOTH_ENGINES(), programOptions(SystemClock()).derivers);
    const auto as = [&](Role role) {
        ledger->setSession(ledger.session());
        ledger->setSession(testSession(*ledger, toWord(role), {role}));
        return answersOf(*ledger);
    };
    //                 households residents cases report import reveal log accounts backups
    CHECK(as(linli::Role::Leader) == QStringLiteral("yyyynynnn"));
    CHECK(as(linli::Role::Clerk) == QStringLiteral("yyyyyynny"));
    CHECK(as(linli::Role::Head) == QStringLiteral("yyyyyyyyy"));
    CHECK(as(linli::Role::Admin) == QStringLiteral("nnnnnnnyy"));
    CHECK(as(linli::Role::Auditor) == QStringLiteral("nnnnnnynn"));
    ledger->setSession(nullptr);
    CHECK(answersOf(*ledger) == QStringLiteral("nnnnnnnnn"));
}
