// What the building picture shows of each flat, and that it reads by index.
#include "tests/storage/units/house.h"

#include "core/cases/opencase.h"
#include "core/households/carekinds.h"
#include "core/units/buildingpicture.h"

using namespace linli;
using namespace linli::test;

namespace {

const PictureFlat &flat(const BuildingPicture &picture, HouseholdId id)
{
    for (const PictureFlat &one : picture.flats) {
        if (one.id == id)
            return one;
    }
    FAIL("no such flat");
    return picture.flats.first();
}

void openOne(House &house, HouseholdId household)
{
    NewCase asked;
    asked.area = house.left;
    asked.household = household;
    asked.title = QStringLiteral("楼道灯不亮");
    need(openCase(*house.ledger, asked));
}

} // namespace

TEST_CASE("building picture: flats, micro-units, flags, confirmations and cases", "[units]")
{
    House house(BOTH_ENGINES());
    Person person;
    person.name = QStringLiteral("张秀英");
    Membership membership;
    membership.household = house.flats[0];
    membership.isHead = true;
    need(addResident(*house.ledger, person, membership, {QStringLiteral("alone")}));
    need(confirmHousehold(*house.ledger, house.flats[0], {true, false}));
    openOne(house, house.flats[0]);
    Household empty = *need(findHousehold(house.ledger->db(), house.flats[1]));
    empty.vacant = true;
    need(editHousehold(*house.ledger, empty));

    BuildingPicture picture = need(buildingPicture(*house.ledger, house.building));
    REQUIRE(picture.flats.size() == 24);
    REQUIRE(picture.units.size() == 2);
    CHECK(picture.units[0].name == QStringLiteral("1栋-1"));
    CHECK(picture.units[0].leader == QStringLiteral("王左"));
    CHECK(picture.units[0].households == 12);
    CHECK(picture.units[0].livedIn == 11);
    CHECK(picture.residents() == 1);
    const PictureFlat first = flat(picture, house.flats[0]);
    CHECK(first.headName == QStringLiteral("张秀英"));
    CHECK(first.flags == QStringList{CareKinds().nameOf(QStringLiteral("alone"))});
    CHECK_FALSE(first.confirmationOverdue);
    CHECK(first.openCases == 1);
    CHECK(first.overdueCases == 0);
    CHECK(flat(picture, house.flats[1]).vacant);
    CHECK_FALSE(flat(picture, house.flats[1]).confirmationOverdue);
    CHECK(flat(picture, house.flats[2]).confirmationOverdue);
    CHECK(flat(picture, house.flats[2]).openCases == 0);

    house.ledger.clock.set(parseWallTime(QStringLiteral("2027-10-08 10:00")));
    picture = need(buildingPicture(*house.ledger, house.building));
    CHECK(flat(picture, house.flats[0]).confirmationOverdue);
    CHECK(flat(picture, house.flats[0]).overdueCases == 1);
}

TEST_CASE("building picture: only what lies in one's areas, only of a building", "[units]")
{
    House house(BOTH_ENGINES());
    CHECK(kindOf(buildingPicture(*house.ledger, house.left)) == ErrorKind::NotFound);
    house.enterAsClerkOf(house.otherSector);
    CHECK(need(buildingPicture(*house.ledger, house.building)).flats.isEmpty());
}

TEST_CASE("building picture: the query goes by indexes and scans no table", "[units]")
{
    House house;
    const PictureStatement statement
        = pictureStatement(house.ledger->db(), house.building, house.ledger.clock.now(), QStringLiteral("2025-09-21"));
    QString plan;
    need(house.ledger->db().each(QStringLiteral("EXPLAIN QUERY PLAN ") + statement.sql, statement.values,
        [&](const Row &row) { plan += row.text(3) + u'\n'; }));
    INFO(plan.toStdString());
    CHECK(plan.contains(QStringLiteral("household_now_building")));
    CHECK(plan.contains(QStringLiteral("case_state_household")));
    CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
    CHECK_FALSE(plan.contains(QStringLiteral("TEMP B-TREE")));
}
