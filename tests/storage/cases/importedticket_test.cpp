// Hotline tickets become cases and are brought up to date (R13, R14, R18a).
#include "core/cases/importedticket.h"
#include "tests/storage/cases/town.h"

using namespace linli;
using namespace linli::test;

namespace {

ImportedTicket ticket(const Town &town)
{
    ImportedTicket ticket;
    ticket.externalNumber = QStringLiteral("CS202609000001");
    ticket.area = town.building;
    ticket.title = QStringLiteral("顶楼违建搭棚");
    ticket.kind = QStringLiteral("违建");
    ticket.grade = Grade::Key;
    ticket.received = at("2026-09-01 19:06");
    return ticket;
}

ImportedCase import(Town &town, const ImportedTicket &ticket)
{
    auto change = need(Change::begin(*town.ledger, Action::Edit, Kind::Cases));
    const ImportedCase done = need(openImportedTicket(*town.ledger, change, ticket));
    need(change.commit({"Imported hotline tickets"}));
    return done;
}

} // namespace

TEST_CASE("a ticket that is open there waits at the community, with nobody in charge")
{
    Town town(BOTH_ENGINES());
    const ImportedCase done = import(town, ticket(town));
    CHECK(done.result == TicketResult::Added);
    CHECK(done.number == QStringLiteral("GJQ-202609-001"));
    const CaseRow row = town.row(done.id);
    CHECK(row.state == CaseState::Received);
    CHECK(row.rung == Rung::Community);
    CHECK(row.source == CaseSource::Hotline);
    CHECK(row.kind == QStringLiteral("illegal_building"));
    CHECK_FALSE(row.owner);
    CHECK(minuteText(*row.due) == QStringLiteral("2026-09-08 17:30"));
    CHECK(row.light == Light::Red);
    CHECK(import(town, ticket(town)).result == TicketResult::Unchanged);
    CHECK(town.row(done.id).events == 1);
    CHECK(need(findCase(*town.ledger, QStringLiteral("CS202609000001"))).id == done.id);
}

TEST_CASE("a ticket closed there is closed here, its clock stopped then")
{
    Town town(BOTH_ENGINES());
    const bool solved = GENERATE(true, false);
    ImportedTicket closed = ticket(town);
    closed.closing = ImportedTicket::Closing{at("2026-09-03 21:06"), solved, Satisfaction::Not};
    const ImportedCase done = import(town, closed);
    const CaseRow row = town.row(done.id);
    CHECK(row.state == CaseState::Closed);
    CHECK(row.outcome == (solved ? Outcome::Solved : Outcome::Unsolved));
    CHECK(row.closed == at("2026-09-03 21:06"));
    CHECK(row.stopped == at("2026-09-03 21:06"));
    CHECK(row.satisfaction == Satisfaction::Not);
    CHECK_FALSE(row.feedbackOwed);
    CHECK(import(town, closed).result == TicketResult::Unchanged);
    closed.closing->satisfaction = Satisfaction::Mostly;
    CHECK(import(town, closed).result == TicketResult::Updated);
    CHECK(town.row(done.id).satisfaction == Satisfaction::Mostly);
    CHECK(import(town, closed).result == TicketResult::Unchanged);
    CHECK(town.healthy());
}

TEST_CASE("one that was open is closed by a later list, wherever it stands here")
{
    Town town(BOTH_ENGINES());
    const ImportedCase done = import(town, ticket(town));
    Ledger &ledger = *town.ledger;
    SECTION("received") { }
    SECTION("offered")
    {
        need(escalateCase(ledger, {done.id}));
    }
    SECTION("paused")
    {
        need(pauseCase(ledger, {done.id}, QStringLiteral("等")));
    }
    SECTION("solved")
    {
        need(solveCase(ledger, {done.id}, {}));
    }
    town.ledger.clock.set(at("2026-09-23 09:00"));
    ImportedTicket closed = ticket(town);
    closed.closing = ImportedTicket::Closing{at("2026-09-22 09:00"), true, std::nullopt};
    CHECK(import(town, closed).result == TicketResult::Updated);
    CHECK(town.state(done.id) == CaseState::Closed);
    CHECK(town.row(done.id).outcome == Outcome::Solved);
    CHECK(import(town, closed).result == TicketResult::Unchanged);
    CHECK(town.healthy());
}

TEST_CASE("what was reopened or voided here stays as it is")
{
    Town town;
    ImportedTicket closed = ticket(town);
    closed.closing = ImportedTicket::Closing{at("2026-09-03 21:06"), true, Satisfaction::Not};
    const ImportedCase done = import(town, closed);
    need(reopenCase(*town.ledger, {done.id}, QStringLiteral("未解决")));
    CHECK(import(town, closed).result == TicketResult::Unchanged);
    CHECK(town.state(done.id) == CaseState::Working);
    need(voidCase(*town.ledger, {done.id}, QStringLiteral("重复")));
    CHECK(import(town, closed).result == TicketResult::Unchanged);
}

TEST_CASE("a ticket that makes no sense is refused")
{
    Town town;
    auto change = need(Change::begin(*town.ledger, Action::Edit, Kind::Cases));
    ImportedTicket wrong = ticket(town);
    wrong.closing = ImportedTicket::Closing{at("2026-08-30 21:06"), true, std::nullopt};
    CHECK(openImportedTicket(*town.ledger, change, wrong).error().kind == ErrorKind::Invalid);
    wrong = ticket(town);
    wrong.externalNumber.clear();
    CHECK(openImportedTicket(*town.ledger, change, wrong).error().kind == ErrorKind::Invalid);
}
