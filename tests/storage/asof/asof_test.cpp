// As of a date: whatever people do, a past day is what a snapshot of that evening said.
#include "tests/storage/asof/history.h"

#include "core/rounds/doorreply.h"
#include "core/subject/eraseperson.h"

#include <QElapsedTimer>

namespace linli::test {

void History::prepare()
{
    auto change = need(Change::begin(*town.ledger, Action::Edit, Kind::Imports));
    for (int i = 0; i < 3; ++i)
        m_units.append(AreaId(need(change.insert(QStringLiteral("area"),
            {{QStringLiteral("kind"), QStringLiteral("unit")}, {QStringLiteral("name"), QStringLiteral("微网格%1").arg(i)},
                {QStringLiteral("ordinal"), i},
                {QStringLiteral("parent_id"), (i < 2 ? town.own : town.other).building.value}}))));
    need(change.commit({"Made units"}));
    for (int i = 0; i < 6; ++i) {
        Household flat;
        flat.building = town.own.building;
        flat.room = QString::number(401 + i);
        need(addHousehold(*town.ledger, flat, m_units[i % 2]));
    }
}

qint64 History::one(const char *sql)
{
    QList<qint64> ids;
    need(town.ledger->db().each(QString::fromLatin1(sql), {}, [&](const Row &row) { ids.append(row.integer(0)); }));
    return ids.isEmpty() ? 0 : ids[below(int(ids.size()))];
}

void History::add()
{
    Person person;
    person.name = QStringLiteral("居民%1").arg(++m_name);
    person.phone = QStringLiteral("139%1").arg(m_name, 8, 10, QLatin1Char('0'));
    Membership membership;
    membership.household = HouseholdId(one("SELECT id FROM household ORDER BY id"));
    membership.relation = QStringLiteral("子");
    membership.from = below(3) == 0 ? QString() : below(2) == 0 ? today().toString(QStringLiteral("yyyy-MM"))
                                                                 : today().addDays(-below(4)).toString(Qt::ISODate);
    count(addResident(*town.ledger, person, membership, below(3) == 0 ? QStringList{QStringLiteral("living_alone")} : QStringList()));
}

void History::correct()
{
    const qint64 id = one("SELECT id FROM membership WHERE until_date IS NULL ORDER BY id");
    if (id == 0)
        return;
    Membership membership;
    need(town.ledger->db().each(QStringLiteral("SELECT household_id, person_id, relation, from_date FROM membership WHERE id = ?"),
        {id}, [&](const Row &row) {
            membership = {MembershipId(id), row.id<HouseholdId>(0), row.id<PersonId>(1), row.text(2), false, {}, row.text(3), {}, {}, {}};
        }));
    Person person = need(findPerson(town.ledger->db(), membership.person)).value();
    if (below(2) == 0)
        person.name += QStringLiteral("改");
    membership.relation = below(2) == 0 ? QStringLiteral("女") : membership.relation;
    count(editResident(*town.ledger, person, membership, below(2) == 0 ? QStringList{QStringLiteral("disabled")} : QStringList()));
}

void History::leave()
{
    const MembershipId id(one("SELECT id FROM membership WHERE until_date IS NULL ORDER BY id"));
    count(moveOut(*town.ledger, id, today().addDays(-below(4)), below(3) == 0 ? QStringLiteral("去世") : QStringLiteral("迁出")));
}

void History::household()
{
    const HouseholdId id(one("SELECT id FROM household ORDER BY id"));
    Household household = need(findHousehold(town.ledger->db(), id)).value();
    switch (below(4)) {
    case 0:
        household.room = QString::number(500 + ++m_name);
        household.housing = below(2) == 0 ? Housing::Owned : Housing::Rented;
        return count(editHousehold(*town.ledger, household));
    case 1:
        return count(moveHouseholdToUnit(*town.ledger, id, m_units[below(3)], today().addDays(-below(2))));
    case 2:
        return count(voidHousehold(*town.ledger, id, QStringLiteral("录入错误")));
    default:
        household = Household();
        household.building = below(2) == 0 ? town.own.building : town.other.building;
        household.room = QString::number(600 + ++m_name);
        return count(addHousehold(*town.ledger, household, below(2) == 0 ? m_units[below(3)] : AreaId()));
    }
}

void History::areas()
{
    auto change = need(Change::begin(*town.ledger, Action::Edit, Kind::Areas));
    const AreaId id = below(2) == 0 ? town.own.building : m_units[below(3)];
    need(change.update(QStringLiteral("area"), id.value, {{QStringLiteral("name"), QStringLiteral("改名%1").arg(++m_name)}}));
    count(change.commit({"Renamed an area"}));
}

void History::leaders()
{
    if (const qint64 id = one("SELECT id FROM appointment WHERE until_date IS NULL ORDER BY id"); id != 0 && below(2) == 0)
        return count(endAppointment(*town.ledger, AppointmentId(id), today().addDays(-below(2)), QStringLiteral("年事已高")));
    auto change = need(Change::begin(*town.ledger, Action::Edit, Kind::Leaders));
    Appointment appointment;
    appointment.area = m_units[below(3)];
    appointment.person = PersonId(one("SELECT id FROM person ORDER BY id"));
    appointment.from = today().toString(Qt::ISODate);
    need(insertAppointment(change, appointment));
    count(change.commit({"Appointed"}));
}

void History::edit()
{
    switch (below(12)) {
    case 0:
    case 1:
    case 2:
        return add();
    case 3:
    case 4:
        return correct();
    case 5:
    case 6:
        return leave();
    case 7:
    case 8:
        return household();
    case 9:
        return leaders();
    case 10:
        return below(3) == 0 ? areas() : count(undoLast(*town.ledger));
    default:
        return count(undoLast(*town.ledger));
    }
}

Snapshot History::past(QDate day)
{
    const AsOf asOf = need(AsOf::open(town.ledger->db(), day, today()));
    int counted = 0;
    const auto counts = need(asOf.counts());
    for (const Spot *spot : {&town.own, &town.other})
        counted += counts.value(spot->community).residents;
    CHECK(counted == residentsOn(asOf));
    return pastSnapshot(asOf);
}

} // namespace linli::test

using namespace linli;
using namespace linli::test;

TEST_CASE("any past day is what a snapshot of that evening said", "[asof]")
{
    const auto [engine, days, seed] = GENERATE(table<Engine, int, quint32>(
        {{Engine::Sqlite, 14, 1}, {Engine::Sqlite, 10, 2}, {Engine::Sqlite, 10, 3}, {Engine::Postgres, 4, 4}}));
    if (engine == Engine::Postgres && !hasServer)
        return;
    History history(engine, seed);
    QMap<QDate, Snapshot> evenings;
    for (int i = 0; i < days; ++i) {
        history.work(14);
        evenings.insert(history.today(), history.present());
        history.nextDay();
    }
    CAPTURE(seed, history.done, history.refused);
    CHECK(history.done > days * 5);
    for (auto evening = evenings.begin(); evening != evenings.end(); ++evening) {
        CAPTURE(evening.key().toString(Qt::ISODate));
        CHECK(history.past(evening.key()) == *evening);
    }
}

TEST_CASE("a day that has not come is refused, and a day before the ledger was begun is empty", "[asof]")
{
    History history(BOTH_ENGINES(), 7);
    CHECK(AsOf::open(history.town.ledger->db(), history.today().addDays(1), history.today()).error().kind == ErrorKind::Invalid);
    CHECK(history.past(history.today().addDays(-1)).isEmpty());
}

TEST_CASE("who was erased by law still counts on the days before, without a name", "[asof]")
{
    History history(BOTH_ENGINES(), 8);
    const QDate before = history.today();
    history.nextDay();
    need(erasePerson(*history.town.ledger, history.town.own.resident, QStringLiteral("本人要求")));
    const AsOf asOf = need(AsOf::open(history.town.ledger->db(), before, history.today()));
    const PastHousehold household = need(asOf.household(history.town.own.household));
    REQUIRE(household.members.size() == 1);
    CHECK(household.members.first().forgotten);
    CHECK(household.members.first().name == erasedName);
    const AsOf earlier = need(AsOf::open(history.town.ledger->db(), before.addDays(-1), history.today()));
    CHECK_FALSE(earlier.household(history.town.own.household).ok());
}

TEST_CASE("a clerk sees what lay in their areas on the day, and a role without residents nothing", "[asof]")
{
    History history(BOTH_ENGINES(), 9);
    const QDate day = history.today();
    history.town.enter(QStringLiteral("clerk"), {Role::Clerk});
    const AsOf asOf = need(AsOf::open(history.town.ledger->db(), day, day));
    CHECK(asOf.household(history.town.own.household).ok());
    CHECK(asOf.household(history.town.other.household).error().kind == ErrorKind::NotFound);
    history.town.enter(QStringLiteral("auditor"), {Role::Auditor});
    CHECK(AsOf::open(history.town.ledger->db(), day, day).error().kind == ErrorKind::Denied);
}

TEST_CASE("the numbers of a past day are those of then, masked", "[asof]")
{
    History history(BOTH_ENGINES(), 10);
    TestLedger &ledger = history.town.ledger;
    const QDate before = history.today();
    history.nextDay();
    Person person = need(findPerson(ledger->db(), history.town.own.resident)).value();
    person.phone = QStringLiteral("13700005678");
    Membership membership = need(currentMembership(ledger->db(), person.id)).value();
    need(editResident(*ledger, person, membership, {}));
    const AsOf asOf = need(AsOf::open(ledger->db(), before, history.today()));
    const PastHousehold household = need(asOf.household(history.town.own.household));
    CHECK(need(pastNumbers(asOf, household.members.first(), history.today())).phone == QStringLiteral("139****0001"));
    const AsOf now = need(AsOf::open(ledger->db(), history.today(), history.today()));
    CHECK(need(pastNumbers(now, household.members.first(), history.today())).phone == QStringLiteral("137****5678"));
}

TEST_CASE("a past card keeps to one's areas and tells who led there and what had been confirmed by then", "[asof]")
{
    History history(BOTH_ENGINES(), 11);
    Ledger &ledger = *history.town.ledger;
    const Spot &own = history.town.own;
    const QDate first = history.today();
    history.nextDay();
    need(confirmHousehold(ledger, own.household, {true, true}));
    need(endAppointment(ledger, own.appointment, history.today(), QStringLiteral("年事已高")));
    const auto cardOn = [&](QDate day) { return need(pastCard(need(AsOf::open(ledger.db(), day, history.today())), own.household, history.today())); };
    const PastCard before = cardOn(first);
    REQUIRE(before.leaders.size() == 1);
    CHECK(before.leaders.first().person == own.leader);
    CHECK(before.household.household.confirmedOn.isEmpty());
    CHECK(before.numbers.value(own.resident).phone.contains(QStringLiteral("****")));
    const PastCard after = cardOn(history.today());
    CHECK(after.leaders.isEmpty());
    CHECK(after.household.household.confirmedOn == history.today().toString(Qt::ISODate));
    history.town.enter(QStringLiteral("clerk"), {Role::Clerk});
    const AsOf asOf = need(AsOf::open(ledger.db(), first, history.today()));
    CHECK(pastCard(asOf, own.household, history.today()).ok());
    CHECK(pastCard(asOf, history.town.other.household, history.today()).error().kind == ErrorKind::NotFound);
}

TEST_CASE("what rounds, refusals and judgements write is no part of a past day, what they correct is", "[asof]")
{
    History history(BOTH_ENGINES(), 12);
    Ledger &ledger = *history.town.ledger;
    const Spot &own = history.town.own;
    const Snapshot then = history.past(history.today());
    for (const char *table : {"care_kind", "life_event", "household_clarity", "flag_refusal", "not_duplicate", "door_round",
             "door_round_area", "door_visit"})
        CHECK(pastColumns(QString::fromLatin1(table)).isEmpty());
    const QDate day = history.today();
    history.nextDay();
    const RoundId round = need(startRound(ledger, {{}, QStringLiteral("敲门"), {QStringLiteral("gas"), QStringLiteral("care")},
        {own.building}, history.today(), history.today()}));
    DoorReply reply;
    reply.facts.insert(QStringLiteral("gas"), QStringLiteral("old"));
    reply.residents[own.resident].care = QStringList{QStringLiteral("living_alone")};
    need(answerDoor(ledger, round, own.household, reply));
    const auto gasOn = [&](QDate one) { return need(need(AsOf::open(ledger.db(), one, history.today())).household(own.household)).household.gas; };
    CHECK(history.past(day) == then);
    CHECK(gasOn(day).isEmpty());
    CHECK(gasOn(history.today()) == QStringLiteral("old"));
    CHECK(history.past(history.today()) == history.present());
}
