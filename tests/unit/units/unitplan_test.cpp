// Planned micro-units against tables made by hand (D3).
#include "core/units/unitplan.h"

#include "tests/support/catch.h"

using namespace linli;

namespace {

/// `stairwells` × `floors` × `across` flats; ids count from 1 in that order. A flat whose id is in `vacant` is empty.
QList<PlanFlat> building(int stairwells, int floors, int across, const QList<int> &vacant = {})
{
    QList<PlanFlat> flats;
    for (int stairwell = 1; stairwell <= stairwells; ++stairwell) {
        for (int floor = 1; floor <= floors; ++floor) {
            for (int flat = 1; flat <= across; ++flat) {
                const int id = int(flats.size()) + 1;
                flats.append({HouseholdId(id), QStringLiteral("%1单元").arg(stairwell), floor,
                    QStringLiteral("%1%2").arg(floor).arg(flat, 2, 10, QLatin1Char('0')), vacant.contains(id), {}, {}});
            }
        }
    }
    return flats;
}

/// "1单元 1-7 14" for each unit.
QStringList shapes(const QList<PlannedUnit> &plan)
{
    QStringList out;
    for (const PlannedUnit &unit : plan)
        out.append(QStringLiteral("%1 %2-%3 %4").arg(unit.stairwells.join(u'+')).arg(unit.lowest).arg(unit.highest).arg(unit.livedIn));
    return out;
}

QList<int> ids(const PlannedUnit &unit)
{
    QList<int> out;
    for (const HouseholdId id : unit.households)
        out.append(int(id.value));
    return out;
}

} // namespace

TEST_CASE("unit plan: three stairwells of seven floors are a micro-unit each", "[units]")
{
    CHECK(shapes(planUnits(building(3, 7, 2)))
        == QStringList{QStringLiteral("1单元 1-7 14"), QStringLiteral("2单元 1-7 14"), QStringLiteral("3单元 1-7 14")});
}

TEST_CASE("unit plan: a tower of 33 floors with four flats each goes by three floors", "[units]")
{
    const auto plan = planUnits(building(1, 33, 4));
    REQUIRE(plan.size() == 11);
    for (int i = 0; i < 11; ++i)
        CHECK(shapes({plan[i]}).first() == QStringLiteral("1单元 %1-%2 12").arg(3 * i + 1).arg(3 * i + 3));
    CHECK(ids(plan[1]) == QList<int>{13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24});
}

TEST_CASE("unit plan: a building of six flats is one micro-unit, across its stairwells", "[units]")
{
    CHECK(shapes(planUnits(building(2, 3, 1))) == QStringList{QStringLiteral("1单元+2单元 1-3 6")});
}

TEST_CASE("unit plan: flats of unknown floors are shared out one by one", "[units]")
{
    QList<PlanFlat> flats;
    for (int i = 1; i <= 22; ++i)
        flats.append({HouseholdId(i), {}, 0, QStringLiteral("附%1").arg(i), false, {}, {}});
    const auto plan = planUnits(flats);
    CHECK(shapes(plan) == QStringList{QStringLiteral(" 0-0 11"), QStringLiteral(" 0-0 11")});
    CHECK(ids(plan[0]) == QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
}

TEST_CASE("unit plan: vacant flats go along but do not count", "[units]")
{
    // Nine floors of two: 18 flats, six of them empty at the top.
    const auto plan = planUnits(building(1, 9, 2, {13, 14, 15, 16, 17, 18}));
    CHECK(shapes(plan) == QStringList{QStringLiteral("1单元 1-9 12")});
    CHECK(plan[0].households.size() == 18);
}

TEST_CASE("unit plan: 18 households on nine floors are cut as evenly as whole floors allow", "[units]")
{
    const auto plan = planUnits(building(1, 9, 2));
    REQUIRE(plan.size() == 2);
    CHECK(plan[0].livedIn + plan[1].livedIn == 18);
    CHECK(std::abs(plan[0].livedIn - plan[1].livedIn) == 2);
    CHECK(plan[0].highest + 1 == plan[1].lowest);
}

TEST_CASE("unit plan: a small stairwell goes with its smaller neighbour, the others stay alone", "[units]")
{
    auto flats = building(3, 6, 2); // 12 each
    for (int i = 0; i < 9; ++i)
        flats[12 + i].vacant = true; // 3 live in the second
    for (int i = 0; i < 2; ++i)
        flats[24 + i].vacant = true; // 10 in the third
    CHECK(shapes(planUnits(flats)) == QStringList{QStringLiteral("1单元 1-6 12"), QStringLiteral("2单元+3单元 1-6 13")});
}

TEST_CASE("unit plan: a corridor of more flats than fit is cut", "[units]")
{
    const auto plan = planUnits(building(1, 1, 20));
    CHECK(shapes(plan) == QStringList{QStringLiteral("1单元 1-1 10"), QStringLiteral("1单元 1-1 10")});
}

TEST_CASE("unit plan: no flat, no unit; a lonely one stands in one too small", "[units]")
{
    CHECK(planUnits({}).isEmpty());
    CHECK(shapes(planUnits(building(1, 1, 2))) == QStringList{QStringLiteral("1单元 1-1 2")});
}

TEST_CASE("unit plan: every flat is planned once, whatever the building", "[units]")
{
    for (int stairwells = 1; stairwells < 5; ++stairwells) {
        for (int floors = 1; floors < 20; floors += 3) {
            for (int across = 1; across < 9; across += 2) {
                const auto plan = planUnits(building(stairwells, floors, across, {1, 5, 6, 11}));
                QList<int> all;
                for (const PlannedUnit &unit : plan)
                    all += ids(unit);
                std::sort(all.begin(), all.end());
                REQUIRE(all.size() == stairwells * floors * across);
                for (int i = 0; i < all.size(); ++i)
                    REQUIRE(all[i] == i + 1);
            }
        }
    }
}

TEST_CASE("unit plan: present micro-units go on where most of their households are; the rest get free names", "[units]")
{
    auto flats = building(1, 12, 2); // 24: two units of 12
    const Area only{AreaId(500), AreaId(1), AreaKind::Unit, QStringLiteral("7栋-1"), {}, 1};
    for (int i = 10; i < 24; ++i)
        flats[i].unit = only.id;
    auto plan = planUnits(flats);
    matchUnits(plan, flats, QStringLiteral("7栋"), {only});
    REQUIRE(plan.size() == 2);
    CHECK(plan[0].unit.isNull());
    CHECK(plan[0].name == QStringLiteral("7栋-2"));
    CHECK(plan[1].unit == only.id);
    CHECK(plan[1].name == QStringLiteral("7栋-1"));
}
