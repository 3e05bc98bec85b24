// Any sequence of splits, merges, moves, plans and undos leaves every household in exactly one micro-unit on every day (D4).
#include "tests/storage/units/house.h"

#include "core/units/buildingplan.h"

#include <random>

using namespace linli;
using namespace linli::test;

namespace {

/// Households that on this day are in no micro-unit, or in more than one.
int misplaced(House &house, QDate day)
{
    const QString text = day.toString(Qt::ISODate);
    int wrong = 0;
    for (const HouseholdId id : std::as_const(house.flats)) {
        const auto count = need(house.ledger->db().integer(
            QStringLiteral("SELECT COUNT(*) FROM household_unit WHERE household_id = ? AND (from_date IS NULL OR from_date <= ?) "
                           "AND (until_date IS NULL OR until_date > ?)"),
            {id.value, text, text}));
        wrong += count.value_or(0) != 1;
    }
    return wrong;
}

struct Dice
{
    std::mt19937 engine;
    int upTo(int most) { return int(engine() % unsigned(most + 1)); }
};

QList<AreaId> unitsOf(House &house)
{
    return house.tree().children(house.building);
}

/// One step forward; a refusal is as good as a success. True when it succeeded.
bool step(House &house, Dice &dice, int number)
{
    const auto units = unitsOf(house);
    const AreaId one = units[dice.upTo(int(units.size()) - 1)];
    const AreaId other = units[dice.upTo(int(units.size()) - 1)];
    const QDate day = today.addDays(-dice.upTo(30));
    const auto present = need(householdsOfUnit(house.ledger->db(), one));
    switch (dice.upTo(3)) {
    case 0: {
        UnitPart part{{}, QStringLiteral("1栋-新%1").arg(number), {}};
        for (const UnitHousehold &household : present) {
            if (dice.upTo(2) == 0)
                part.households.append(household.id);
        }
        return splitUnit(*house.ledger, one, {part}, day).ok();
    }
    case 1:
        return mergeUnits(*house.ledger, {one, {other}, day, QStringLiteral("并"), dice.upTo(1) ? one : other}).ok();
    case 2:
        return !present.isEmpty()
            && moveHouseholdToUnit(*house.ledger, present[dice.upTo(int(present.size()) - 1)].id, other, day).ok();
    default: {
        BuildingPlan plan = need(planBuilding(*house.ledger, house.building));
        need(changePlan(plan, house.flats[dice.upTo(23)], dice.upTo(int(plan.units.size()) - 1)));
        return acceptPlan(*house.ledger, plan, day).ok();
    }
    }
}

} // namespace

TEST_CASE("units: no sequence of changes and undos puts a household in no micro-unit or in two", "[units]")
{
    House house(BOTH_ENGINES());
    const auto entries = [&] {
        return need(house.ledger->db().integer(QStringLiteral("SELECT COUNT(*) FROM journal_entry"))).value_or(0);
    };
    int done = 0;
    int toUndo = 0; // Never the house itself.
    Dice dice{std::mt19937(20260921)};
    for (int number = 0; number < 60; ++number) {
        if (toUndo > 0 && dice.upTo(4) == 0) {
            need(undoLast(*house.ledger));
            --toUndo;
        } else {
            const auto before = entries();
            done += step(house, dice, number);
            toUndo += entries() > before;
        }
        INFO(number);
        for (int back = 0; back <= 40; back += 4)
            REQUIRE(misplaced(house, today.addDays(-back)) == 0);
    }
    CHECK(done > 20);
    CHECK(house.healthy());
}
