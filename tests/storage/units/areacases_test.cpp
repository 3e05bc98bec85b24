// Adding, renaming, ordering, moving and voiding areas, and leaders (D1, D2).
#include "tests/storage/units/house.h"

#include "core/households/householdquery.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("areas: a new one stands behind its siblings, by the order of levels, and is undone", "[units]")
{
    House house(BOTH_ENGINES());
    const auto before = house.everything();
    const AreaId third = house.area(house.building, AreaKind::Unit, " 1栋-3 ");
    CHECK(house.tree().children(house.building) == QList<AreaId>{house.left, house.right, third});
    CHECK(house.tree().find(third)->name == QStringLiteral("1栋-3"));
    house.undoneTo(before);
    CHECK(kindOf(addArea(*house.ledger, {{}, house.building, AreaKind::Sector, QStringLiteral("片"), {}, 0})) == ErrorKind::Refused);
    CHECK(kindOf(addArea(*house.ledger, {{}, house.building, AreaKind::Unit, QStringLiteral("1栋-1"), {}, 0})) == ErrorKind::Refused);
    CHECK(kindOf(addArea(*house.ledger, {{}, house.building, AreaKind::Unit, QStringLiteral("  "), {}, 0})) == ErrorKind::Invalid);
    CHECK(kindOf(addArea(*house.ledger, {{}, {}, AreaKind::Unit, QStringLiteral("野"), {}, 0})) == ErrorKind::Invalid);
    CHECK(house.everything() == before);
}

TEST_CASE("areas: a renamed building renames the addresses in it, and back", "[units]")
{
    House house(BOTH_ENGINES());
    const auto before = house.everything();
    need(renameArea(*house.ledger, house.building, QStringLiteral("麻园湾1栋")));
    CHECK(need(householdCard(house.ledger->db(), house.flats[0])).address == QStringLiteral("麻园湾1栋 1单元 101"));
    CHECK(house.healthy());
    house.undoneTo(before);
    CHECK(kindOf(renameArea(*house.ledger, house.left, QStringLiteral("1栋-2"))) == ErrorKind::Refused);
    CHECK(kindOf(renameArea(*house.ledger, AreaId(77), QStringLiteral("x"))) == ErrorKind::NotFound);
}

TEST_CASE("areas: an area is put before another one", "[units]")
{
    House house(BOTH_ENGINES());
    const auto before = house.everything();
    need(reorderArea(*house.ledger, house.right, 0));
    CHECK(house.tree().children(house.building) == QList<AreaId>{house.right, house.left});
    house.undoneTo(before);
}

TEST_CASE("areas: a building moves to another sector with all its households", "[units]")
{
    House house(BOTH_ENGINES());
    const auto before = house.everything();
    need(moveArea(*house.ledger, house.building, house.otherSector));
    const auto counts = need(areaCounts(house.ledger->db(), house.tree()));
    CHECK(counts.value(house.sector).households == 0);
    CHECK(counts.value(house.otherSector).households == 24);
    CHECK(counts.value(house.community).households == 24);
    CHECK(house.healthy());
    house.undoneTo(before);
    CHECK(kindOf(moveArea(*house.ledger, house.building, house.left)) == ErrorKind::Refused);
    CHECK(kindOf(moveArea(*house.ledger, house.community, house.sector)) == ErrorKind::Refused);
    CHECK(house.everything() == before);
}

TEST_CASE("areas: only an empty area without a leader is voided, with a reason", "[units]")
{
    House house(BOTH_ENGINES());
    CHECK(kindOf(voidArea(*house.ledger, house.left, QStringLiteral("错"))) == ErrorKind::Refused); // households
    CHECK(kindOf(voidArea(*house.ledger, house.sector, QStringLiteral("错"))) == ErrorKind::Refused); // a building
    CHECK(kindOf(voidArea(*house.ledger, house.otherSector, QStringLiteral(" "))) == ErrorKind::Invalid);
    const AppointmentId leader = house.leader(house.otherSector, "陈片");
    CHECK(kindOf(voidArea(*house.ledger, house.otherSector, QStringLiteral("错"))) == ErrorKind::Refused);
    need(endAppointment(*house.ledger, leader, today, QStringLiteral("搬走")));
    const auto before = house.everything();
    need(voidArea(*house.ledger, house.otherSector, QStringLiteral("并入第一片区")));
    CHECK(house.tree().find(house.otherSector) == nullptr);
    CHECK(house.healthy());
    house.undoneTo(before);
}

TEST_CASE("leaders: one area has one leader in office at a time", "[units]")
{
    House house(BOTH_ENGINES());
    Person person;
    person.name = QStringLiteral("周新");
    Appointment appointment;
    appointment.area = house.left;
    appointment.from = QStringLiteral("2026-09-21");
    CHECK(kindOf(appointLeader(*house.ledger, person, appointment)) == ErrorKind::Refused);
    need(endAppointment(*house.ledger, house.leftLeader, today, QStringLiteral("任满")));
    const auto before = house.everything();
    need(appointLeader(*house.ledger, person, appointment));
    CHECK(house.leaderName(house.left) == QStringLiteral("周新"));
    house.undoneTo(before);
    CHECK(house.leaderName(house.left).isEmpty());
    appointment.from = QStringLiteral("2026-09-22");
    CHECK(kindOf(appointLeader(*house.ledger, person, appointment)) == ErrorKind::Refused);
    appointment.from.clear();
    appointment.area = house.community;
    CHECK(kindOf(appointLeader(*house.ledger, person, appointment)) == ErrorKind::Refused);
    appointment.area = house.left;
    person.name.clear();
    CHECK(kindOf(appointLeader(*house.ledger, person, appointment)) == ErrorKind::Invalid);
}

TEST_CASE("areas: a clerk changes the tree in their own areas only, and may take it back", "[units]")
{
    House house(BOTH_ENGINES());
    house.enterAsClerkOf(house.otherSector);
    const AreaId own = house.area(house.otherSector, AreaKind::Building, "9栋");
    CHECK(kindOf(addArea(*house.ledger, {{}, house.sector, AreaKind::Building, QStringLiteral("8栋"), {}, 0})) == ErrorKind::Denied);
    CHECK(kindOf(renameArea(*house.ledger, house.building, QStringLiteral("x"))) == ErrorKind::Denied);
    CHECK(kindOf(moveArea(*house.ledger, own, house.sector)) == ErrorKind::Denied);
    CHECK(kindOf(moveArea(*house.ledger, house.building, house.otherSector)) == ErrorKind::Denied);
    CHECK(kindOf(voidArea(*house.ledger, house.left, QStringLiteral("x"))) != ErrorKind::NotFound);
    const auto before = house.everything();
    need(voidArea(*house.ledger, own, QStringLiteral("错")));
    house.undoneTo(before);
}
