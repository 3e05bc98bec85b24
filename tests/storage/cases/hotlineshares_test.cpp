// What the hotline is judged by, against a handful of tickets counted by hand; and tickets without a place.
#include "core/cases/importedticket.h"
#include "tests/storage/cases/town.h"

using namespace linli;
using namespace linli::test;

namespace {

void ticket(Town &town, const char *number, AreaId area, std::optional<bool> solved, std::optional<Satisfaction> satisfaction = {})
{
    auto change = need(Change::begin(*town.ledger, Action::Edit, Kind::Cases));
    ImportedTicket one;
    one.externalNumber = QString::fromLatin1(number);
    one.area = area;
    one.title = QStringLiteral("路灯不亮");
    one.received = at("2026-09-01 09:00");
    if (solved)
        one.closing = ImportedTicket::Closing{at("2026-09-03 10:00"), *solved, satisfaction};
    need(openImportedTicket(*town.ledger, change, one));
    need(change.commit({"Imported a ticket"}));
}

} // namespace

TEST_CASE("solved and satisfied shares count closed tickets of the hotline only")
{
    Town town(BOTH_ENGINES());
    town.open();
    ticket(town, "1", town.unit, true, Satisfaction::Satisfied);
    ticket(town, "2", town.unit, true, Satisfaction::Mostly);
    ticket(town, "3", town.sector, true, Satisfaction::Not);
    ticket(town, "4", town.community, true, Satisfaction::NoAnswer);
    ticket(town, "5", town.community, false);
    ticket(town, "6", town.community, {});
    const QDateTime now = town.ledger.clock.now();
    const auto shares = [&](const CaseFilter &filter) { return need(hotlineShares(town.ledger->db(), now, filter)); };
    CHECK(shares({}) == HotlineShares{5, 4, 3, 2});
    CaseFilter inside;
    inside.within = town.sector;
    inside.open = inside.overdue = true; // A chip of the open ones changes nothing.
    CHECK(shares(inside) == HotlineShares{3, 3, 3, 2});
    CaseFilter nowhere;
    nowhere.placeUnknown = true;
    CHECK(need(countCases(town.ledger->db(), now, nowhere)) == 3);
    CHECK(shares(nowhere) == HotlineShares{2, 1, 0, 0});
}

TEST_CASE("the heads of the board's columns add up to the list")
{
    Town town(BOTH_ENGINES());
    const CaseId one = town.open();
    town.open();
    need(acceptCase(*town.ledger, {one}));
    need(escalateCase(*town.ledger, {one}, {}, QStringLiteral("管不了")));
    need(acceptCase(*town.ledger, {one}));
    const QDateTime now = town.ledger.clock.now();
    CHECK(need(countByRung(town.ledger->db(), now, {})) == QHash<Rung, int>{{Rung::Unit, 1}, {Rung::Sector, 1}});
    CHECK(need(countByState(town.ledger->db(), now, {})) == QHash<CaseState, int>{{CaseState::Received, 1}, {CaseState::Working, 1}});
}
