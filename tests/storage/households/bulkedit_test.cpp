#include "core/households/bulkedit.h"

#include "core/households/householdcases.h"
#include "core/ledger/undo.h"
#include "tests/storage/subject/home.h"

using namespace linli;
using namespace linli::test;

namespace {

HouseholdId flat(Home &home, const char *room, bool vacant = false)
{
    Household household;
    household.building = home.building;
    household.room = QString::fromLatin1(room);
    household.vacant = vacant;
    household.livelihood = vacant ? QString() : QStringLiteral("wages");
    return need(addHousehold(*home.ledger, household, home.unit));
}

Household at(Home &home, HouseholdId id)
{
    return need(findHousehold(home.ledger->db(), id)).value();
}

} // namespace

TEST_CASE("the preview says what would change, and doing it is one entry that one undo takes back", "[bulk]")
{
    Home home(BOTH_ENGINES());
    const HouseholdId one = flat(home, "401");
    const HouseholdId two = flat(home, "402", true);
    const QList<HouseholdId> all{home.home, one, two};
    BulkEdit edit;
    edit.housing = Housing::Owned;
    edit.livelihood = QStringLiteral("wages");
    edit.confirmPeople = true;
    const QList<BulkChange> preview = need(previewBulkEdit(*home.ledger, all, edit));
    REQUIRE(preview.size() == 3);
    CHECK(preview[0].what.size() == 3);
    CHECK(preview[1].what.size() == 2); // Lives on wages already.
    CHECK_FALSE(preview[2].refused.isEmpty()); // Vacant.
    CHECK(at(home, one).housing == Housing::Unknown);

    CHECK(need(bulkEdit(*home.ledger, all, edit)) == 2);
    CHECK(at(home, home.home).housing == Housing::Owned);
    CHECK(at(home, one).confirmedOn == QStringLiteral("2026-09-21"));
    CHECK(at(home, two).confirmedOn.isEmpty());
    CHECK(need(bulkEdit(*home.ledger, all, edit)) == 0);
    home.checkHealthy();
    need(undoLast(*home.ledger));
    CHECK(at(home, home.home).housing == Housing::Unknown);
    CHECK(at(home, one).confirmedOn.isEmpty());
    home.checkHealthy();
}

TEST_CASE("many households move to another micro-unit of their building from a day on, and to no other building's", "[bulk]")
{
    Home home(BOTH_ENGINES());
    auto change = need(Change::begin(*home.ledger, Action::Edit, Kind::Areas));
    const auto area = [&](AreaId parent, AreaKind kind, const char *name) {
        return AreaId(need(change.insert(QStringLiteral("area"),
            {{QStringLiteral("kind"), toWord(kind)}, {QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("ordinal"), 1},
                {QStringLiteral("parent_id"), parent.value}})));
    };
    const AreaId second = area(home.building, AreaKind::Unit, "second");
    const AreaTree before = need(AreaTree::load(home.ledger->db()));
    const AreaId building = area(before.find(home.building)->parent, AreaKind::Building, "other");
    const AreaId foreign = area(building, AreaKind::Unit, "foreign");
    need(change.commit({"Made units"}));
    BulkEdit edit;
    edit.unit = second;
    CHECK(bulkEdit(*home.ledger, {home.home}, edit).error().kind == ErrorKind::Invalid); // From when?
    edit.unitFrom = QDate(2026, 9, 1);
    CHECK(need(bulkEdit(*home.ledger, {home.home}, edit)) == 1);
    CHECK(need(unitOf(home.ledger->db(), home.home)) == second);
    CHECK(home.number(QStringLiteral("SELECT COUNT(*) FROM household_unit WHERE household_id = ? AND until_date IS NULL"), {home.home.value}) == 1);
    edit.unit = foreign;
    CHECK(need(bulkEdit(*home.ledger, {home.home}, edit)) == 0);
    home.checkHealthy();
}

TEST_CASE("a clerk changes many households of the own areas only", "[bulk]")
{
    Home home(Engine::Sqlite);
    BulkEdit edit;
    edit.gas = QStringLiteral("old");
    CHECK(previewBulkEdit(*home.ledger, {home.home}, {}).error().kind == ErrorKind::Invalid);
    auto change = need(Change::begin(*home.ledger, Action::Edit, Kind::Areas));
    const AreaId elsewhere(need(change.insert(QStringLiteral("area"),
        {{QStringLiteral("kind"), toWord(AreaKind::Subdistrict)}, {QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("ordinal"), 9}})));
    need(change.commit({"Made an area"}));
    home.ledger->setSession(testSession(*home.ledger, QStringLiteral("专干"), {linli::Role::Clerk}, {elsewhere.value}));
    CHECK(need(bulkEdit(*home.ledger, {home.home}, edit)) == 0);
    CHECK(at(home, home.home).gas.isEmpty());
}
