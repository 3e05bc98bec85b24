// The gaps: in no micro-unit, in two, without a leader, too much for one leader.
#include "tests/storage/units/house.h"
#include "tests/support/plan.h"

#include "core/units/coverage.h"

using namespace linli;
using namespace linli::test;

namespace {

QStringList gaps(House &house, Gap gap, AreaId within = {}, std::optional<LeaderLimits> limits = {})
{
    QStringList out;
    std::optional<CoverageCursor> after;
    do {
        const CoveragePage page = need(coveragePage(*house.ledger, {gap, within, limits}, after, 2));
        for (const CoverageRow &row : page.rows)
            out.append(row.name);
        after = page.next;
    } while (after);
    return out;
}

HouseholdId homeless(House &house, const char *room)
{
    Household flat;
    flat.building = house.building;
    flat.room = QString::fromUtf8(room);
    return need(addHousehold(*house.ledger, flat, {}));
}

} // namespace

TEST_CASE("coverage: households in no micro-unit, page by page", "[units]")
{
    House house(BOTH_ENGINES());
    CHECK(gaps(house, Gap::NoUnit).isEmpty());
    for (const char *room : {"701", "702", "703", "704", "705"})
        homeless(house, room);
    CHECK(gaps(house, Gap::NoUnit)
        == QStringList{QStringLiteral("1栋 701"), QStringLiteral("1栋 702"), QStringLiteral("1栋 703"),
            QStringLiteral("1栋 704"), QStringLiteral("1栋 705")});
    CHECK(gaps(house, Gap::NoUnit, house.otherSector).isEmpty());
    CHECK(gaps(house, Gap::NoUnit, house.sector).size() == 5);
    house.enterAsClerkOf(house.otherSector);
    CHECK(gaps(house, Gap::NoUnit).isEmpty());
}

TEST_CASE("coverage: a household in two micro-units on one day, also in the past", "[units]")
{
    House house(BOTH_ENGINES());
    need(moveHouseholdToUnit(*house.ledger, house.flats[2], house.right, today)); // One after the other is well.
    CHECK(gaps(house, Gap::TwoUnits).isEmpty());
    auto change = need(Change::begin(*house.ledger, Action::Edit, Kind::Households));
    need(change.insert(QStringLiteral("household_unit"),
        {{QStringLiteral("household_id"), house.flats[0].value}, {QStringLiteral("unit_id"), house.right.value},
            {QStringLiteral("from_date"), QStringLiteral("2026-01-01")}, {QStringLiteral("until_date"), QStringLiteral("2026-02-01")}}));
    need(change.commit({"Two at once"}));
    CHECK(gaps(house, Gap::TwoUnits) == QStringList{QStringLiteral("1栋 1单元 101")});
    const CoverageRow row = need(coveragePage(*house.ledger, {Gap::TwoUnits, {}, {}})).rows.first();
    CHECK(row.household == house.flats[0]);
    CHECK(row.detail.contains(QStringLiteral("1栋-1")));
    CHECK(row.detail.contains(QStringLiteral("1栋-2")));
}

TEST_CASE("coverage: areas without a leader", "[units]")
{
    House house(BOTH_ENGINES());
    CHECK(gaps(house, Gap::NoLeader)
        == QStringList{QStringLiteral("1栋"), QStringLiteral("第一片区"), QStringLiteral("第二片区")});
    need(endAppointment(*house.ledger, house.leftLeader, today, QStringLiteral("任满")));
    CHECK(gaps(house, Gap::NoLeader, house.building) == QStringList{QStringLiteral("1栋"), QStringLiteral("1栋-1")});
    house.enterAsClerkOf(house.otherSector);
    CHECK(gaps(house, Gap::NoLeader) == QStringList{QStringLiteral("第二片区")});
}

TEST_CASE("coverage: leaders of too many areas or households", "[units]")
{
    House house(BOTH_ENGINES());
    CHECK(gaps(house, Gap::Overloaded).isEmpty());
    CHECK(gaps(house, Gap::Overloaded, {}, LeaderLimits{2, 11}) == QStringList{QStringLiteral("李右"), QStringLiteral("王左")});
    need(endAppointment(*house.ledger, house.rightLeader, today, QStringLiteral("任满")));
    Person same;
    same.id = need(leaderOf(house.ledger->db(), house.left))->person.id;
    for (const AreaId area : {house.right, house.building}) {
        Appointment appointment;
        appointment.area = area;
        need(appointLeader(*house.ledger, same, appointment));
    }
    const auto page = need(coveragePage(*house.ledger, {Gap::Overloaded, {}, {}}));
    REQUIRE(page.rows.size() == 1);
    CHECK(page.rows[0].areas == 3);
    CHECK(page.rows[0].households == 24);
}

TEST_CASE("coverage: words of the gaps are read back", "[units]")
{
    for (const Gap gap : allGaps)
        CHECK(gapFromWord(toWord(gap)) == gap);
    CHECK_FALSE(gapFromWord(QStringLiteral("hole")));
}

TEST_CASE("coverage: households in no micro-unit are found by an index, in order", "[units]")
{
    House house;
    const CoverageStatement statement
        = coverageStatement(house.ledger->db(), {Gap::NoUnit, {}, {}}, CoverageCursor{QStringLiteral("1"), 1}, 256);
    QString plan;
    need(house.ledger->db().each(QStringLiteral("EXPLAIN QUERY PLAN ") + statement.sql, statement.values,
        [&](const Row &row) { plan += row.text(3) + u'\n'; }));
    INFO(plan.toStdString());
    CHECK(plan.contains(QStringLiteral("household_now_unit_address")));
    CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
    CHECK_FALSE(plan.contains(QStringLiteral("TEMP B-TREE")));
}

TEST_CASE("coverage: two micro-units are looked for among households with two stays only", "[units]")
{
    House house(BOTH_ENGINES());
    const CoverageStatement statement = coverageStatement(house.ledger->db(), {Gap::TwoUnits, {}, {}}, std::nullopt, 256);
    const QString plan = planOf(house.ledger->db(), statement.sql, statement.values);
    INFO(plan.toStdString());
    CHECK(plan.contains(QStringLiteral("household_unit")));
    CHECK_FALSE(plan.contains(QStringLiteral("SCAN n")));
    CHECK_FALSE(plan.contains(QStringLiteral("SCAN b")));
    CHECK_FALSE(plan.contains(QStringLiteral("Seq Scan")));
}

TEST_CASE("coverage: what is too much for one leader is the office's setting", "[units]")
{
    House house(BOTH_ENGINES());
    CHECK(need(leaderLimits(*house.ledger)).households == 15);
    need(setLeaderLimits(*house.ledger, {3, 20}));
    CHECK(need(leaderLimits(*house.ledger)).areas == 3);
    CHECK(need(leaderLimits(*house.ledger)).households == 20);
    CHECK(setLeaderLimits(*house.ledger, {0, 20}).error().kind == ErrorKind::Invalid);
    house.enterAsClerkOf(house.otherSector);
    CHECK(setLeaderLimits(*house.ledger, {2, 15}).error().kind == ErrorKind::Denied);
}
