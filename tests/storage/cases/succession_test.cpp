// A leader steps down: the open cases wait with a mark, and go to the successor (D2).
#include "core/cases/succession.h"
#include "core/ledger/undo.h"
#include "tests/storage/cases/town.h"

using namespace linli;
using namespace linli::test;

namespace {

QList<CaseId> waitingIn(Town &town)
{
    CaseFilter filter;
    filter.waiting = true;
    QList<CaseId> ids;
    for (const CaseRow &row : need(casePage(town.ledger->db(), town.ledger.clock.now(), filter, CaseOrder::Due)).rows)
        ids.append(row.id);
    return ids;
}

} // namespace

TEST_CASE("open cases wait at the area when their leader steps down, and go to who comes after")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const CaseId mine = town.open();
    const CaseId offered = town.open();
    const CaseId ended = town.open();
    const CaseId above = town.open();
    for (const CaseId id : {mine, offered, ended, above})
        need(assignCase(ledger, {id}));
    need(escalateCase(ledger, {offered}));
    need(feedbackCase(ledger, {ended}, {QStringLiteral("phone"), {}, {}}));
    need(closeCase(ledger, {ended}, Outcome::Answered));
    need(escalateCase(ledger, {above}));
    need(acceptCase(ledger, {above}));
    CHECK(waitingIn(town).isEmpty());

    const auto leader = need(leaderOf(ledger.db(), town.unit));
    REQUIRE(leader);
    const Handover left = need(stepDown(ledger, leader->appointment.id, monday().date(), QStringLiteral("任满")));
    CHECK(left.waiting == 2);
    CHECK(left.toSuccessor == 0);
    CHECK(waitingIn(town) == QList<CaseId>{mine, offered});
    CHECK(town.row(mine).waiting);
    CHECK_FALSE(town.row(above).waiting);
    CHECK_FALSE(town.row(ended).waiting);
    CHECK(town.healthy());

    Person fresh;
    fresh.name = QStringLiteral("赵新任");
    Appointment office;
    office.area = town.unit;
    office.from = QStringLiteral("2026-09-21");
    const TakenOffice taken = need(takeOffice(ledger, fresh, office));
    CHECK(taken.cases == 2);
    CHECK(waitingIn(town).isEmpty());
    CHECK(town.row(mine).ownerName == fresh.name);
    CHECK(town.row(offered).ownerName == fresh.name);
    CHECK(town.state(offered) == CaseState::Offered);
    CHECK(town.row(ended).owner == town.unitLeader);
    CHECK(town.row(above).owner == town.sectorLeader);
    CHECK(town.healthy());

    need(undoLast(ledger));
    CHECK(waitingIn(town) == QList<CaseId>{mine, offered});
    need(undoLast(ledger));
    CHECK(waitingIn(town).isEmpty());
    CHECK(town.row(mine).owner == town.unitLeader);
    CHECK(town.healthy());
}

TEST_CASE("somebody put in charge by hand who never led does not make a case wait")
{
    Town town(BOTH_ENGINES());
    auto change = need(Change::begin(*town.ledger, Action::Edit, Kind::Residents));
    Person clerk;
    clerk.name = QStringLiteral("孙干事");
    const PersonId person = need(insertPerson(change, clerk));
    need(change.commit({"Made a person"}));
    const CaseId id = town.open();
    need(assignCase(*town.ledger, {id}, person));
    CHECK(waitingIn(town).isEmpty());
}
