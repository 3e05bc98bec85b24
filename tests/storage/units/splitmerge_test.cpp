// Splitting and merging micro-units: households follow from a day on, leaders as asked, one Undo takes it back (D4).
#include "tests/storage/units/house.h"

using namespace linli;
using namespace linli::test;

namespace {

const QDate day(2026, 9, 1);

UnitMerge mergeOf(House &house)
{
    return {house.left, {house.right}, day, QStringLiteral("人少"), {}};
}

} // namespace

TEST_CASE("split: the named households are in the new micro-unit from the day on", "[units]")
{
    House house(BOTH_ENGINES());
    const auto before = house.everything();
    const auto made = need(splitUnit(*house.ledger, house.left,
        {{{}, QStringLiteral("1栋-3"), house.flats.mid(8, 2)}, {{}, QStringLiteral("1栋-4"), house.flats.mid(10, 2)}}, day));
    REQUIRE(made.size() == 2);
    CHECK(house.households(house.left) == 8);
    CHECK(house.households(made[0]) == 2);
    CHECK(house.households(made[1]) == 2);
    CHECK(house.belongings(house.flats[8]) == QStringLiteral("1栋-1 ~2026-09-01 / 1栋-3 2026-09-01~"));
    CHECK(house.belongings(house.flats[0]) == QStringLiteral("1栋-1 ~"));
    CHECK(house.leaderName(house.left) == QStringLiteral("王左"));
    CHECK(house.leaderName(made[0]).isEmpty());
    CHECK(house.healthy());
    house.undoneTo(before);
}

TEST_CASE("split: what makes no sense is refused and changes nothing", "[units]")
{
    House house(BOTH_ENGINES());
    const auto before = house.everything();
    const auto split = [&](const QList<UnitPart> &parts, QDate from = day) {
        return kindOf(splitUnit(*house.ledger, house.left, parts, from));
    };
    const QString name = QStringLiteral("1栋-3");
    CHECK(split({}) == ErrorKind::Invalid);
    CHECK(split({{{}, name, {}}}) == ErrorKind::Invalid);
    CHECK(split({{{}, QString(), house.flats.mid(0, 2)}}) == ErrorKind::Invalid);
    CHECK(split({{{}, QStringLiteral("1栋-2"), house.flats.mid(0, 2)}}) == ErrorKind::Refused); // its name is taken
    CHECK(split({{{}, name, house.flats.mid(0, 12)}}) == ErrorKind::Refused); // nothing stays
    CHECK(split({{{}, name, house.flats.mid(12, 2)}}) == ErrorKind::Refused); // of the other unit
    CHECK(split({{{}, name, house.flats.mid(0, 2)}, {{}, QStringLiteral("1栋-4"), house.flats.mid(1, 2)}}) == ErrorKind::Refused);
    CHECK(split({{{}, name, house.flats.mid(0, 2)}}, today.addDays(1)) == ErrorKind::Refused);
    CHECK(split({{{}, name, house.flats.mid(0, 2)}}, {}) == ErrorKind::Invalid);
    CHECK(kindOf(splitUnit(*house.ledger, house.building, {{{}, name, house.flats.mid(0, 2)}}, day)) == ErrorKind::Refused);
    CHECK(house.everything() == before);
}

TEST_CASE("split: not before the households came, and on the very day it is a correction", "[units]")
{
    House house(BOTH_ENGINES());
    const auto made = need(splitUnit(*house.ledger, house.left, {{{}, QStringLiteral("1栋-3"), house.flats.mid(0, 4)}}, day));
    const UnitPart again{{}, QStringLiteral("1栋-5"), house.flats.mid(0, 2)};
    CHECK(kindOf(splitUnit(*house.ledger, made[0], {again}, day.addDays(-1))) == ErrorKind::Refused);
    need(splitUnit(*house.ledger, made[0], {again}, day));
    CHECK(house.belongings(house.flats[0]) == QStringLiteral("1栋-1 ~2026-09-01 / 1栋-5 2026-09-01~"));
}

TEST_CASE("merge: households follow, the emptied micro-unit is void with the reason, its leader's appointment ends", "[units]")
{
    House house(BOTH_ENGINES());
    const auto before = house.everything();
    need(mergeUnits(*house.ledger, mergeOf(house)));
    CHECK(house.households(house.left) == 24);
    CHECK(house.tree().find(house.right) == nullptr);
    CHECK(need(house.ledger->db().text(QStringLiteral("SELECT void_reason FROM area WHERE id = ?"), {house.right.value}))
        == QStringLiteral("人少"));
    CHECK(house.belongings(house.flats[20]) == QStringLiteral("1栋-2 ~2026-09-01 / 1栋-1 2026-09-01~"));
    CHECK(house.leaderName(house.left) == QStringLiteral("王左"));
    CHECK(need(house.ledger->db().text(QStringLiteral("SELECT until_date FROM appointment WHERE id = ?"), {house.rightLeader.value}))
        == QStringLiteral("2026-09-01"));
    CHECK(house.healthy());
    house.undoneTo(before);
}

TEST_CASE("merge: the emptied micro-unit's leader leads the whole when asked", "[units]")
{
    House house(BOTH_ENGINES());
    const auto before = house.everything();
    UnitMerge merge = mergeOf(house);
    merge.keepLeaderOf = house.right;
    need(mergeUnits(*house.ledger, merge));
    const auto leader = need(leaderOf(house.ledger->db(), house.left));
    REQUIRE(leader);
    CHECK(leader->person.name == QStringLiteral("李右"));
    CHECK(leader->appointment.from == QStringLiteral("2026-09-01"));
    CHECK(need(leadersInOffice(house.ledger->db())).size() == 1);
    house.undoneTo(before);
}

TEST_CASE("merge: what makes no sense is refused and changes nothing", "[units]")
{
    House house(BOTH_ENGINES());
    const auto before = house.everything();
    const auto merged = [&](const std::function<void(UnitMerge &)> &edit) {
        UnitMerge merge = mergeOf(house);
        edit(merge);
        return kindOf(mergeUnits(*house.ledger, merge));
    };
    CHECK(merged([](UnitMerge &m) { m.others.clear(); }) == ErrorKind::Invalid);
    CHECK(merged([](UnitMerge &m) { m.reason = QStringLiteral(" "); }) == ErrorKind::Invalid);
    CHECK(merged([](UnitMerge &m) { m.day = {}; }) == ErrorKind::Invalid);
    CHECK(merged([](UnitMerge &m) { m.day = today.addDays(1); }) == ErrorKind::Refused);
    CHECK(merged([](UnitMerge &m) { m.day = QDate(2024, 1, 1); }) == ErrorKind::Refused); // before its leader came
    CHECK(merged([&](UnitMerge &m) { m.others = {house.left}; }) == ErrorKind::Refused);
    CHECK(merged([&](UnitMerge &m) { m.others = {house.building}; }) == ErrorKind::Refused);
    CHECK(merged([&](UnitMerge &m) { m.keepLeaderOf = house.building; }) == ErrorKind::Invalid);
    CHECK(house.everything() == before);
}

TEST_CASE("split and merge: a clerk of another sector may not", "[units]")
{
    House house(BOTH_ENGINES());
    const auto before = house.everything();
    house.enterAsClerkOf(house.otherSector);
    CHECK(kindOf(splitUnit(*house.ledger, house.left, {{{}, QStringLiteral("x"), house.flats.mid(0, 2)}}, day)) == ErrorKind::Denied);
    CHECK(kindOf(mergeUnits(*house.ledger, mergeOf(house))) == ErrorKind::Denied);
    house.enterAsClerkOf(house.sector);
    need(mergeUnits(*house.ledger, mergeOf(house)));
    need(undoLast(*house.ledger));
    CHECK(house.everything() == before);
}
