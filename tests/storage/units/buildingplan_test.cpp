// A building planned, compared, changed and taken over in one action (D3).
#include "tests/storage/units/house.h"

#include "core/units/buildingplan.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("plan: a building that is well divided stays as it is", "[units]")
{
    House house(BOTH_ENGINES());
    const auto before = house.everything();
    const BuildingPlan plan = need(planBuilding(*house.ledger, house.building));
    CHECK(plan.now.size() == 2);
    CHECK(plan.now[0].leader == QStringLiteral("王左"));
    CHECK(plan.units.size() == 2);
    CHECK(plan.moving() == 0);
    CHECK(plan.emptied().isEmpty());
    need(acceptPlan(*house.ledger, plan, today));
    CHECK(house.everything() == before);
}

TEST_CASE("plan: households without a micro-unit get one, from the day on", "[units]")
{
    House house(BOTH_ENGINES());
    need(mergeUnits(*house.ledger, {house.left, {house.right}, QDate(2026, 9, 1), QStringLiteral("人少"), {}}));
    const auto before = house.everything();
    const BuildingPlan plan = need(planBuilding(*house.ledger, house.building));
    CHECK(plan.fitsNow() == 0); // 24 households
    CHECK(plan.fitsThen() == 2);
    CHECK(plan.moving() == 12);
    REQUIRE(plan.units.size() == 2);
    CHECK(plan.units[0].unit == house.left);
    CHECK(plan.units[1].unit.isNull());
    CHECK(plan.units[1].name == QStringLiteral("1栋-2")); // the voided one's name is free again
    need(acceptPlan(*house.ledger, plan, QDate(2026, 9, 10)));
    CHECK(house.households(house.left) == 12);
    CHECK(house.belongings(house.flats[20])
        == QStringLiteral("1栋-2 ~2026-09-01 / 1栋-1 2026-09-01~2026-09-10 / 1栋-2 2026-09-10~"));
    CHECK(house.healthy());
    house.undoneTo(before);
}

TEST_CASE("plan: what is changed before accepting is what happens; an emptied micro-unit is void", "[units]")
{
    House house(BOTH_ENGINES());
    const auto before = house.everything();
    BuildingPlan plan = need(planBuilding(*house.ledger, house.building));
    for (int i = 12; i < 24; ++i)
        need(changePlan(plan, house.flats[i], 0));
    CHECK(plan.units[0].livedIn == 24);
    CHECK(plan.units[1].livedIn == 0);
    CHECK(plan.moving() == 12);
    CHECK(plan.emptied() == QList<AreaId>{house.right});
    CHECK(kindOf(changePlan(plan, house.flats[0], 2)) == ErrorKind::Invalid);
    CHECK(kindOf(changePlan(plan, HouseholdId(7), 0)) == ErrorKind::Invalid);
    need(acceptPlan(*house.ledger, plan, today));
    CHECK(house.households(house.left) == 24);
    CHECK(house.tree().find(house.right) == nullptr);
    CHECK(house.leaderName(house.right).isEmpty());
    house.undoneTo(before);
}

TEST_CASE("plan: a building that changed since is not touched", "[units]")
{
    House house(BOTH_ENGINES());
    BuildingPlan plan = need(planBuilding(*house.ledger, house.building));
    need(changePlan(plan, house.flats[0], 1));
    need(moveHouseholdToUnit(*house.ledger, house.flats[3], house.right, today));
    const auto before = house.everything();
    CHECK(kindOf(acceptPlan(*house.ledger, plan, today)) == ErrorKind::Conflict);
    CHECK(house.everything() == before);
    CHECK(kindOf(planBuilding(*house.ledger, house.left)) == ErrorKind::Invalid);
    CHECK(kindOf(planBuilding(*house.ledger, AreaId(9))) == ErrorKind::NotFound);
}

TEST_CASE("plan: a household in two planned micro-units is refused", "[units]")
{
    House house;
    BuildingPlan plan = need(planBuilding(*house.ledger, house.building));
    plan.units[1].households.append(house.flats[0]);
    CHECK(kindOf(acceptPlan(*house.ledger, plan, today)) == ErrorKind::Invalid);
}
