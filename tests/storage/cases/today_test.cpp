// Whose turn it is, what stands first, and that reading it walks an index.
#include "core/base/text.h"
#include "core/cases/today.h"
#include "core/rights/session.h"
#include "tests/storage/cases/town.h"

using namespace linli;
using namespace linli::test;

namespace {

QStringList waiting(Town &town, const Turn &turn)
{
    QStringList found;
    for (const TurnRow &row : need(turnPage(*town.ledger, turn)).rows)
        found.append(row.row.number.right(1) + u' ' + toWord(row.why) + u' ' + (row.next ? toWord(*row.next) : QStringLiteral("-")));
    return found;
}

Turn leader(Town &town, PersonId person)
{
    return need(turnOfPerson(town.ledger->db(), person));
}

} // namespace

TEST_CASE("a case waits for who is in charge, for the rung it is offered to, and for who was called in")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const CaseId one = town.open();
    const Turn unit = leader(town, town.unitLeader), sector = leader(town, town.sectorLeader);
    REQUIRE(unit.seats.size() == 1);
    CHECK(unit.seats.first().rung == Rung::Unit);
    CHECK(waiting(town, unit) == QStringList{QStringLiteral("1 take_up accept")});
    CHECK(waiting(town, sector).isEmpty());
    need(acceptCase(ledger, {one}));
    CHECK(waiting(town, unit) == QStringList{QStringLiteral("1 work solve")});
    need(escalateCase(ledger, {one}, {}, QStringLiteral("管不了")));
    CHECK(waiting(town, unit).isEmpty()); // R14: it waits for the rung above, though it is still the giver's.
    CHECK(waiting(town, sector) == QStringList{QStringLiteral("1 offered accept")});
    CHECK(waiting(town, turnOfRung(Rung::Community)).isEmpty());
    need(acceptCase(ledger, {one}));
    need(callHelp(ledger, {one}, {{}, Rung::Community, {}, QStringLiteral("请协调物业")}));
    CHECK(waiting(town, sector) == QStringList{QStringLiteral("1 work solve")});
    CHECK(waiting(town, turnOfRung(Rung::Community)) == QStringList{QStringLiteral("1 helping helped")});
    need(answerHelp(ledger, {one}, QStringLiteral("已协调")));
    CHECK(waiting(town, turnOfRung(Rung::Community)).isEmpty());
    need(solveCase(ledger, {one}, QStringLiteral("修好")));
    CHECK(waiting(town, sector) == QStringList{QStringLiteral("1 answer_owed feedback")});
    need(feedbackCase(ledger, {one}, {QStringLiteral("phone"), {}, Satisfaction::Satisfied}));
    CHECK(waiting(town, sector) == QStringList{QStringLiteral("1 closing close")});
    need(closeCase(ledger, {one}, Outcome::Solved));
    CHECK(waiting(town, sector).isEmpty());
}

TEST_CASE("urgent danger stands first, then what is due first; what has no deadline stands last")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const Turn community = turnOfRung(Rung::Community);
    const auto up = [&](CaseId id) {
        need(transferCase(ledger, {id}, Rung::Community, QStringLiteral("归社区")));
        return id;
    };
    up(town.open(Grade::Key)); // 1: due 29th.
    up(town.open()); // 2: due 24th.
    const CaseId paused = up(town.open()); // 3.
    need(acceptCase(ledger, {paused}));
    need(pauseCase(ledger, {paused}, QStringLiteral("等配件")));
    need(alarmCase(ledger, {town.open(Grade::Key)}, QStringLiteral("燃气味"))); // 4.
    CHECK(waiting(town, community)
        == QStringList{QStringLiteral("4 danger accept"), QStringLiteral("2 offered accept"), QStringLiteral("1 offered accept"),
            QStringLiteral("3 paused resume")});
    QStringList paged;
    std::optional<TurnCursor> after;
    do {
        const TurnPage page = need(turnPage(ledger, community, after, 1));
        for (const TurnRow &row : page.rows)
            paged.append(row.row.number.right(1));
        after = page.next;
    } while (after);
    CHECK(paged.join(QString()) == QStringLiteral("4213"));
    // Monday 10:00: 2 + 4.5 hours of that day, three days of 7.5 hours up to Thursday's end.
    const TurnPage page = need(turnPage(ledger, community));
    REQUIRE(page.rows[1].left);
    CHECK(page.rows[1].left->count() == (2 * 60 + 270) + 3 * 450);
    CHECK_FALSE(page.rows[3].left);
    CHECK(need(countWaiting(ledger.db(), ledger.clock().now(), community)) == WaitingCounts{4, 1, 0, 0});
    town.ledger.clock.set(at("2026-09-24 09:00"));
    CHECK(need(countWaiting(ledger.db(), ledger.clock().now(), community)) == WaitingCounts{4, 1, 1, 0});
    town.ledger.clock.set(at("2026-09-24 18:00"));
    CHECK(need(countWaiting(ledger.db(), ledger.clock().now(), std::nullopt)) == WaitingCounts{4, 1, 0, 1});
    const TurnRow late = need(turnPage(ledger, community)).rows[1]; // Overdue by no office time yet.
    CHECK(late.overdue);
    CHECK(late.left == std::chrono::minutes(0));
    town.ledger.clock.set(at("2026-09-28 10:30")); // The 25th to 27th were holidays.
    const TurnRow later = need(turnPage(ledger, community)).rows[1];
    REQUIRE(later.left);
    CHECK(later.left->count() == 90);
}

TEST_CASE("a leader's own cases stay theirs at another rung; somebody else's do not become theirs")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const CaseId one = town.open();
    need(assignCase(ledger, {one}, town.sectorLeader));
    CHECK(waiting(town, leader(town, town.unitLeader)).isEmpty());
    CHECK(waiting(town, leader(town, town.sectorLeader)) == QStringList{QStringLiteral("1 work solve")});
    CHECK(waiting(town, Turn()).isEmpty());
}

TEST_CASE("who is signed in has the seats of their account")
{
    Town town(BOTH_ENGINES());
    CHECK(need(turnOf(*town.ledger)).seats.size() == 2); // One community: its desk and the subdistrict's.
    const auto signIn = [&](Roles roles, PersonId person, std::optional<QList<qint64>> areas) {
        auto session = std::make_shared<Session>(*town.ledger->session());
        session->roles = session->viewer.roles = roles;
        session->person = person.value;
        session->viewer.areas = areas;
        town.ledger->setSession(session);
        return need(turnOf(*town.ledger));
    };
    if (!town.ledger->session())
        return;
    const Turn unit = signIn({Role::Leader}, town.unitLeader, QList<qint64>{town.unit.value});
    CHECK(unit.person == town.unitLeader);
    CHECK(unit.seats.size() == 1);
    const Turn clerk = signIn({Role::Clerk}, {}, QList<qint64>{town.community.value});
    REQUIRE(clerk.seats.size() == 1);
    CHECK(clerk.seats.first().rung == Rung::Community);
    CHECK(clerk.seats.first().area == town.community);
    CHECK(clerk.seats.first().shared);
    CHECK(signIn({Role::Leader}, {}, QList<qint64>{}).isNobody());
}

TEST_CASE("the day's list walks the open cases by their deadline and sorts nothing")
{
    Town town;
    town.open();
    for (const Turn &turn : {leader(town, town.unitLeader), need(turnOf(*town.ledger))}) {
        for (const bool urgent : {true, false}) {
            CaseFilter filter;
            filter.turn = turn;
            filter.urgent = urgent;
            const CaseStatement statement = casePageStatement(town.ledger->db(), town.ledger.clock.now(), filter, CaseOrder::Due,
                CaseCursor{QStringLiteral("2026-09-01 00:00:00"), CaseId(1)}, turnPageSize);
            QString plan;
            need(town.ledger->db().each(QStringLiteral("EXPLAIN QUERY PLAN ") + statement.sql, statement.values,
                [&](const Row &row) { plan += row.text(3) + u'\n'; }));
            INFO(plan.toStdString());
            CHECK(plan.contains(QStringLiteral("USING INDEX case_state_")));
            CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
            CHECK_FALSE(plan.contains(QStringLiteral("TEMP B-TREE FOR ORDER")));
        }
    }
}

TEST_CASE("a column of the board walks an index and sorts nothing")
{
    Town town;
    town.open();
    CaseFilter rung;
    rung.open = true;
    rung.rung = Rung::Community;
    CaseFilter closed;
    closed.state = CaseState::Closed;
    const std::pair<CaseFilter, CaseOrder> columns[] = {{rung, CaseOrder::Due}, {closed, CaseOrder::Received}, {closed, CaseOrder::Due}};
    for (const auto &[filter, order] : columns) {
        const CaseStatement statement = casePageStatement(town.ledger->db(), town.ledger.clock.now(), filter, order,
            CaseCursor{QStringLiteral("2026-09-01 00:00:00"), CaseId(1)}, 60);
        QString plan;
        need(town.ledger->db().each(QStringLiteral("EXPLAIN QUERY PLAN ") + statement.sql, statement.values,
            [&](const Row &row) { plan += row.text(3) + u'\n'; }));
        INFO(plan.toStdString());
        CHECK(plan.contains(QStringLiteral("USING INDEX case_state_")));
        CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
        CHECK_FALSE(plan.contains(QStringLiteral("TEMP B-TREE")));
    }
}

TEST_CASE("office time is told in hours of the office")
{
    using std::chrono::minutes;
    CHECK(officeTimeText(minutes(450)) == translate("cases", "%1 h").arg(QStringLiteral("7.5")));
    CHECK(officeTimeText(minutes(120)) == translate("cases", "%1 h").arg(QStringLiteral("2")));
}
