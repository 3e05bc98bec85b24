// Deliberations of three months, against a table worked out by hand.
#include "core/reporting/monthreport.h"
#include "tests/storage/deliberation/hall.h"
#include "tests/support/plan.h"

using namespace linli;
using namespace linli::test;

namespace {

/// Announced, held with three of four, and voted on; the clock stands at the vote.
void meetAndVote(Hall &hall, DeliberationId id, const char *starts, const char *held, const char *voted, bool carried)
{
    hall.announce(id, starts);
    REQUIRE(need(registerParticipants(hall.ledger(), {id})) == 4);
    hall.at(held);
    hall.attend(id, 3);
    need(holdDeliberation(hall.ledger(), {id}, QStringLiteral("讨论了费用分摊")));
    hall.at(voted);
    need(decideDeliberation(hall.ledger(), {id}, carried ? hall.hands(3, 0) : hall.hands(1, 2)));
}

/// Waits since August; goes on; ends at the assessment; is voted down, then carried; is voted down and closed in October;
/// and one of the other community.
void talk(Hall &hall)
{
    Ledger &ledger = hall.ledger();
    hall.at("2026-08-31 23:00");
    const DeliberationId waits = hall.propose();
    hall.at("2026-09-01 00:00");
    const DeliberationId goesOn = hall.propose();
    hall.at("2026-09-02 09:00");
    hall.assess(goesOn);
    const DeliberationId stops = hall.propose();
    need(assessDeliberation(ledger, {stops}, {1, Urgency::Ordinary, {}, QStringLiteral("不需要"), false}));
    const DeliberationId twice = hall.propose();
    hall.assess(twice);
    meetAndVote(hall, twice, "2026-09-08 19:00", "2026-09-08 21:00", "2026-09-09 09:00", false);
    meetAndVote(hall, twice, "2026-09-15 19:00", "2026-09-15 21:00", "2026-09-30 23:59", true);
    hall.at("2026-09-21 09:00");
    NewDeliberation theirs;
    theirs.area = hall.town.other.building;
    theirs.title = QStringLiteral("停车");
    theirs.proposal = QStringLiteral("划线停车");
    theirs.proposer = hall.town.other.leader;
    need(proposeDeliberation(ledger, theirs));
    const DeliberationId fails = hall.propose();
    hall.assess(fails);
    meetAndVote(hall, fails, "2026-09-29 19:00", "2026-09-29 21:00", "2026-10-08 09:00", false);
    need(closeDeliberation(ledger, {fails}));
    need(cancelDeliberation(ledger, {waits}, QStringLiteral("撤回")));
    hall.at("2026-10-20 09:00");
}

} // namespace

TEST_CASE("a month counts its proposals, votes and ends, and what was open at its end by stage", "[reporting][deliberation]")
{
    Hall hall(BOTH_ENGINES());
    talk(hall);
    const auto figures = [&](int month) { return need(computeMonth(hall.ledger(), 2026, month)).now.deliberations; };
    //                                         open at: proposal, assessment, discussion, decision, evaluation
    CHECK(figures(8) == DeliberationFigures{{0, 1, 0, 0, 0}, 1, 0, 0, 0, 0});
    CHECK(figures(9) == DeliberationFigures{{0, 2, 1, 1, 1}, 5, 1, 1, 1, 0});
    CHECK(figures(10) == DeliberationFigures{{0, 1, 1, 0, 1}, 0, 0, 1, 1, 1});
    CHECK(figures(9).allOpen() == 5);
    const MonthReport october = need(computeMonth(hall.ledger(), 2026, 10));
    CHECK(october.lastMonth.deliberations == figures(9));
    CHECK(october.lastYear.deliberations == DeliberationFigures());
    hall.town.enter(QStringLiteral("东片"), {Role::Clerk});
    CHECK(figures(9) == DeliberationFigures{{0, 1, 1, 1, 1}, 4, 1, 1, 1, 0});
}

TEST_CASE("counting deliberations goes by indexes", "[reporting][deliberation]")
{
    Hall hall(BOTH_ENGINES());
    hall.propose();
    Database &db = hall.ledger().db();
    for (const FigureStatement &statement : deliberationStatements(db, need(computeMonth(hall.ledger(), 2026, 9)).now.period)) {
        const QString plan = planOf(db, statement.sql, statement.values);
        INFO(plan);
        CHECK(plan.contains(QStringLiteral("deliberation_step_of")));
        CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
        CHECK_FALSE(plan.contains(QStringLiteral("Seq Scan")));
    }
}
