// People and leaders on a day, worked out by hand.
#include "core/reporting/peoplefigures.h"

#include "core/areas/appointment.h"
#include "core/households/householdstore.h"
#include "core/persons/personstore.h"
#include "tests/support/testledger.h"

using namespace linli;
using namespace linli::test;

namespace {

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

/// One building with two units and a household outside any.
class House
{
public:
    explicit House(Engine engine)
        : ledger(engine, {areaPathDeriver()})
        , change(need(Change::begin(*ledger, Action::Edit, Kind::Households)))
    {
        building = area({}, "building", "1栋");
        first = area(building, "unit", "1栋1单元");
        second = area(building, "unit", "1栋2单元");
    }
    QHash<AreaId, PeopleFigures> on(QDate day)
    {
        if (!m_committed)
            need(change.commit({"Made a house"}));
        m_committed = true;
        const AreaTree tree = need(AreaTree::load(ledger->db()));
        return need(peopleFigures(ledger->db(), tree, day));
    }
    AreaId area(AreaId parent, const char *kind, const char *name)
    {
        return AreaId(need(change.insert(word("area"),
            {{word("kind"), word(kind)}, {word("name"), word(name)}, {word("ordinal"), 0},
                {word("parent_id"), orNull(parent)}})));
    }
    PersonId person(
        const char *birth = "", Politics politics = Politics::Unknown, Standing standing = Standing::Unknown)
    {
        Person person;
        person.name = word("王某");
        person.birth = word(birth);
        person.politics = politics;
        person.standing = standing;
        return need(insertPerson(change, person));
    }
    HouseholdId household(AreaId unit, bool vacant = false)
    {
        Household household;
        household.building = building;
        household.room = QString::number(101 + m_rooms++);
        household.vacant = vacant;
        const HouseholdId id = need(insertHousehold(change, household));
        if (unit)
            need(setUnit(change, ledger->db(), id, unit, {}));
        return id;
    }
    PersonId resident(HouseholdId home, const char *from = "", const char *until = "")
    {
        Membership membership;
        membership.household = home;
        membership.person = person();
        membership.from = word(from);
        membership.until = word(until);
        need(insertMembership(change, membership));
        return membership.person;
    }
    void flag(PersonId who, const char *kind, const char *from = "", const char *until = "")
    {
        need(change.insert(word("care_flag"),
            {{word("person_id"), who.value}, {word("kind"), word(kind)},
                {word("from_date"), orNull(word(from))}, {word("until_date"), orNull(word(until))}}));
    }
    void leader(AreaId over, PersonId who, const char *from = "", const char *until = "")
    {
        Appointment appointment;
        appointment.area = over;
        appointment.person = who;
        appointment.from = word(from);
        appointment.until = word(until);
        need(insertAppointment(change, appointment));
    }

    TestLedger ledger;
    Change change;
    AreaId building, first, second;

private:
    int m_rooms = 0;
    bool m_committed = false;
};

const QDate september30(2026, 9, 30);

} // namespace

TEST_CASE("residents count from the day they come to the day before they leave")
{
    House house(BOTH_ENGINES());
    const HouseholdId home = house.household(house.first);
    house.resident(home); // Since before our records.
    house.resident(home, "2026-09-30"); // On the last day.
    house.resident(home, "2026-10-01"); // The day after.
    house.resident(home, "", "2026-09-30"); // Left on the last day.
    house.resident(home, "2022-07", "2026-10"); // Known to the month.
    house.resident(home, "", "2026-09"); // Left in the month.
    const auto figures = house.on(september30);
    CHECK(figures[house.first].residents == 3);
    CHECK(figures[AreaId()].residents == 3);
    CHECK(house.on(QDate(2026, 8, 31))[house.building].residents == 4);
}

TEST_CASE("vacant flats are households, counted apart, and do not make a unit fit")
{
    House house(BOTH_ENGINES());
    for (int i = 0; i < 4; ++i)
        house.household(house.first);
    house.household(house.first, true);
    for (int i = 0; i < 16; ++i)
        house.household(house.second);
    house.household({});
    const auto figures = house.on(september30);
    CHECK(figures[house.first].households == 5);
    CHECK(figures[house.first].vacant == 1);
    CHECK(figures[house.first].unitsTooSmall == 1);
    CHECK(figures[house.second].unitsTooLarge == 1);
    CHECK(figures[house.building].households == 22);
    CHECK(figures[house.building].units == 2);
    CHECK(figures[house.building].unitsTooSmall == 1);
    CHECK(figures[AreaId()].households == 22);
}

TEST_CASE("a voided household and its people count nowhere")
{
    House house(BOTH_ENGINES());
    const HouseholdId mistake = house.household(house.first);
    house.flag(house.resident(mistake), "living_alone");
    need(house.change.update(word("household"), mistake.value, {{word("void_reason"), word("twice")}}));
    const auto figures = house.on(september30);
    CHECK(figures[AreaId()].households == 0);
    CHECK(figures[AreaId()].residents == 0);
    CHECK(figures[AreaId()].flags.isEmpty());
}

TEST_CASE("a household that changed its unit counts in the one it belonged to on the day")
{
    House house(BOTH_ENGINES());
    const HouseholdId home = house.household(house.first);
    need(setUnit(house.change, house.ledger->db(), home, house.second, QDate(2026, 9, 15)));
    CHECK(house.on(september30)[house.second].households == 1);
    CHECK(house.on(QDate(2026, 8, 31))[house.first].households == 1);
    CHECK(house.on(QDate(2026, 8, 31))[house.second].households == 0);
}

TEST_CASE("care flags count residents who live there and carry them on the day")
{
    House house(BOTH_ENGINES());
    const HouseholdId home = house.household(house.first);
    house.flag(house.resident(home), "disabled");
    house.flag(house.resident(home), "disabled", "2026-10-01");
    house.flag(house.resident(home), "disabled", "", "2026-09-15");
    house.flag(house.resident(home, "", "2026-09-01"), "disabled");
    house.flag(house.person(), "disabled"); // Lives elsewhere (D2a).
    const auto figures = house.on(september30);
    CHECK(figures[house.building].flags[word("disabled")] == 1);
    CHECK(house.on(QDate(2026, 8, 31))[house.building].flags[word("disabled")] == 3);
}

TEST_CASE("leaders in office: Party share, retired, ages on the day")
{
    House house(BOTH_ENGINES());
    house.leader(house.building, house.person("1966-09-30", Politics::PartyMember, Standing::Retired)); // 60
    house.leader(house.first, house.person("1966-10-01", Politics::Masses)); // 59
    house.leader(house.second, house.person("1956", Politics::PartyMember), "2026-10-01"); // Not yet.
    house.leader(house.second, house.person("1940"), "", "2026-10"); // 85 or 86; goes in October.
    house.leader(house.second, house.person("1946"), "", "2026-09-30"); // Gone.
    house.leader(house.second, house.person("1956")); // 69 or 70: open.
    const auto figures = house.on(september30);
    const PeopleFigures whole = figures[AreaId()];
    CHECK(whole.leaders == 4);
    CHECK(whole.party == 1);
    CHECK(whole.retired == 1);
    CHECK(whole.ages == std::array<int, ageBands>{1, 1, 0, 1, 1});
    CHECK(figures[house.building].leaders == 4);
    CHECK(figures[house.first].leaders == 1);
}
