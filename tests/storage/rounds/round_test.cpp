// Rounds from door to door, on both engines.
#include "core/rounds/doorreply.h"

#include "core/ledger/undo.h"
#include "core/rounds/doors.h"
#include "core/households/householdstore.h"
#include "core/persons/personstore.h"
#include "tests/storage/rights/town.h"

using namespace linli;
using namespace linli::test;

namespace {

struct Stairs
{
    explicit Stairs(Engine engine) : town(engine)
    {
        auto change = need(Change::begin(*town.ledger, Action::Edit, Kind::Imports));
        unit = AreaId(need(change.insert(QStringLiteral("area"),
            {{QStringLiteral("kind"), QStringLiteral("unit")}, {QStringLiteral("name"), QStringLiteral("微网格")},
                {QStringLiteral("ordinal"), 0}, {QStringLiteral("parent_id"), town.own.building.value}})));
        need(change.commit({"Made a unit"}));
        for (const char *place : {"1 101", "2 201", "1 1001", "1 202", "1 201"}) {
            Household flat;
            flat.building = town.own.building;
            flat.stairwell = QString::fromLatin1(place).section(u' ', 0, 0) + QStringLiteral("单元");
            flat.room = QString::fromLatin1(place).section(u' ', 1);
            flat.floor = floorOfRoom(flat.room);
            need(addHousehold(*town.ledger, flat, unit));
        }
    }
    RoundId start(const QStringList &fields = {QStringLiteral("people")}, AreaId area = {})
    {
        return need(startRound(*town.ledger,
            {{}, QStringLiteral("秋季敲门"), fields, {area ? area : town.own.building, unit}, QDate(2026, 9, 21), QDate(2026, 9, 30)}));
    }
    QList<Door> doors(RoundId round, AreaId within = {}) { return need(doorsOf(town.ledger->db(), round, within)); }
    Household stored(HouseholdId id) { return need(findHousehold(town.ledger->db(), id)).value(); }
    RoundProgress progress(RoundId round, AreaId area)
    {
        return need(roundProgress(town.ledger->db(), round, need(AreaTree::loadInScope(town.ledger->db())))).value(area);
    }

    TwoCommunities town;
    AreaId unit;
};

} // namespace

TEST_CASE("doors come as one walks: stairwell by stairwell, from the top floor down, room by room", "[rounds]")
{
    Stairs stairs(BOTH_ENGINES());
    QStringList way;
    const RoundId round = stairs.start();
    for (const Door &door : stairs.doors(round))
        way.append(door.address.section(u' ', 1));
    CHECK(way
        == QStringList{QStringLiteral("302"), QStringLiteral("1单元 1001"), QStringLiteral("1单元 201"),
            QStringLiteral("1单元 202"), QStringLiteral("1单元 101"), QStringLiteral("2单元 201")});
    CHECK(stairs.doors(round, stairs.unit).size() == 5);
}

TEST_CASE("a door answered as written is confirmed in the same change, by the fields of the round", "[rounds]")
{
    Stairs stairs(BOTH_ENGINES());
    const RoundId people = stairs.start();
    const RoundId facts = stairs.start({QStringLiteral("gas"), QStringLiteral("wiring")});
    const HouseholdId id = stairs.doors(people).at(1).household;
    need(answerDoor(*stairs.town.ledger, people, id, DoorAnswer::AsWritten));
    CHECK(stairs.stored(id).confirmedOn == QStringLiteral("2026-09-21"));
    CHECK(stairs.stored(id).confirmedBy == QStringLiteral("tester"));
    CHECK(stairs.stored(id).reviewedOn.isEmpty());
    need(answerDoor(*stairs.town.ledger, facts, id, DoorAnswer::AsWritten));
    CHECK(stairs.stored(id).reviewedOn == QStringLiteral("2026-09-21"));
    need(undoLast(*stairs.town.ledger));
    CHECK(stairs.stored(id).reviewedOn.isEmpty());
    CHECK(stairs.doors(facts).at(1).state == DoorState::Open);
    CHECK(stairs.doors(people).at(1).state == DoorState::Done);
}

TEST_CASE("corrections at a door, of the household and its people, and the visit are one change with one undo", "[rounds]")
{
    Stairs stairs(BOTH_ENGINES());
    Ledger &ledger = *stairs.town.ledger;
    const RoundId round = stairs.start({QStringLiteral("people"), QStringLiteral("phone"), QStringLiteral("gas"), QStringLiteral("care")});
    const HouseholdId id = stairs.town.own.household;
    const PersonId who = stairs.town.own.resident;
    const Person before = need(findPerson(ledger.db(), who)).value();
    DoorReply reply;
    reply.facts.insert(QStringLiteral("gas"), QStringLiteral("old"));
    reply.residents[who].phone = QStringLiteral("139 0000 4321");
    reply.residents[who].name = QStringLiteral("新名");
    reply.residents[who].care = QStringList{QStringLiteral("living_alone")};
    need(answerDoor(ledger, round, id, reply));
    CHECK(stairs.stored(id).gas == QStringLiteral("old"));
    CHECK(stairs.stored(id).confirmedOn == QStringLiteral("2026-09-21"));
    CHECK(stairs.stored(id).reviewedOn == QStringLiteral("2026-09-21"));
    const Person after = need(findPerson(ledger.db(), who)).value();
    CHECK(after.phone == QStringLiteral("13900004321"));
    CHECK(after.name == QStringLiteral("新名"));
    CHECK(after.birth == before.birth);
    CHECK(need(careFlagsOf(ledger.db(), who)).last().kind == QStringLiteral("living_alone"));
    need(undoLast(ledger));
    CHECK(stairs.stored(id).gas.isEmpty());
    CHECK(stairs.stored(id).confirmedOn.isEmpty());
    CHECK(need(findPerson(ledger.db(), who)).value().phone == before.phone);
    CHECK(need(careFlagsOf(ledger.db(), who)).isEmpty());
    CHECK(stairs.doors(round).first().tries == 0);
}

TEST_CASE("what nobody could tell leaves its side unconfirmed, and the door says so", "[rounds]")
{
    Stairs stairs(BOTH_ENGINES());
    Ledger &ledger = *stairs.town.ledger;
    const RoundId round = stairs.start({QStringLiteral("people"), QStringLiteral("phone"), QStringLiteral("gas")});
    const HouseholdId id = stairs.doors(round).at(1).household;
    need(answerDoor(ledger, round, id, DoorReply{{QStringLiteral("phone")}, {}, {}}));
    CHECK(stairs.stored(id).confirmedOn.isEmpty());
    CHECK(stairs.stored(id).reviewedOn == QStringLiteral("2026-09-21"));
    CHECK(stairs.doors(round).at(1).state == DoorState::Done);
    CHECK(stairs.doors(round).at(1).unknown == QStringList{QStringLiteral("phone")});
    need(answerDoor(ledger, round, id, DoorAnswer::NotMet));
    CHECK(stairs.doors(round).at(1).unknown.isEmpty());
    CHECK(stairs.doors(round).at(1).tries == 2);
}

TEST_CASE("a correction that the round does not ask for, or that can't be, changes nothing", "[rounds]")
{
    Stairs stairs(BOTH_ENGINES());
    Ledger &ledger = *stairs.town.ledger;
    const RoundId round = stairs.start({QStringLiteral("gas"), QStringLiteral("housing"), QStringLiteral("phone")});
    const HouseholdId id = stairs.town.own.household;
    const auto refused = [&](const DoorReply &reply) { return answerDoor(ledger, round, id, reply).error().kind; };
    DoorReply pets;
    pets.facts.insert(QStringLiteral("pets"), QStringLiteral("狗 1"));
    CHECK(refused(pets) == ErrorKind::Invalid);
    DoorReply gas;
    gas.facts.insert(QStringLiteral("gas"), QStringLiteral("nonsense"));
    CHECK(refused(gas) == ErrorKind::Invalid);
    DoorReply vacant;
    vacant.facts.insert(QStringLiteral("housing"), QStringLiteral("vacant"));
    CHECK(refused(vacant) == ErrorKind::Refused); // Somebody lives there.
    DoorReply stranger;
    stranger.residents[stairs.town.other.resident].phone = QStringLiteral("13900004321");
    CHECK(refused(stranger) == ErrorKind::NotFound);
    DoorReply name;
    name.residents[stairs.town.own.resident].name = QStringLiteral("别名");
    CHECK(refused(name) == ErrorKind::Invalid);
    DoorReply phone;
    phone.residents[stairs.town.own.resident].phone = QStringLiteral("12");
    phone.facts.insert(QStringLiteral("gas"), QStringLiteral("old"));
    CHECK(refused(phone) == ErrorKind::Invalid);
    CHECK(stairs.stored(id).gas.isEmpty());
    CHECK(stairs.doors(round).first().state == DoorState::Open);
}

TEST_CASE("who is not met twice is a second try, and the next door comes by itself", "[rounds]")
{
    Stairs stairs(BOTH_ENGINES());
    const RoundId round = stairs.start();
    const QList<Door> all = stairs.doors(round);
    const HouseholdId first = all.at(0).household;
    need(answerDoor(*stairs.town.ledger, round, first, DoorAnswer::NotMet));
    CHECK(nextDoor(stairs.doors(round), first)->household == all.at(1).household);
    for (qsizetype i = 1; i + 1 < all.size(); ++i)
        need(answerDoor(*stairs.town.ledger, round, all[i].household, DoorAnswer::AsWritten));
    need(answerDoor(*stairs.town.ledger, round, all.last().household, DoorAnswer::Refused));
    CHECK(nextDoor(stairs.doors(round), all.last().household)->household == first);
    need(answerDoor(*stairs.town.ledger, round, first, DoorAnswer::NotMet));
    CHECK(stairs.doors(round).first().state == DoorState::SecondTry);
    CHECK(stairs.doors(round).first().tries == 2);
    CHECK(stairs.stored(first).confirmedOn.isEmpty());
    need(answerDoor(*stairs.town.ledger, round, first, DoorAnswer::AsWritten));
    CHECK_FALSE(nextDoor(stairs.doors(round), first));
}

TEST_CASE("progress counts every door once, in its unit and up the tree", "[rounds]")
{
    Stairs stairs(BOTH_ENGINES());
    const RoundId round = stairs.start();
    const QList<Door> inUnit = stairs.doors(round, stairs.unit);
    need(answerDoor(*stairs.town.ledger, round, inUnit.at(0).household, DoorAnswer::AsWritten));
    need(answerDoor(*stairs.town.ledger, round, inUnit.at(1).household, DoorAnswer::NotMet));
    const RoundProgress unit = stairs.progress(round, stairs.unit);
    CHECK(unit.all() == 5);
    CHECK(unit.of(DoorState::Done) == 1);
    CHECK(unit.of(DoorState::NotMet) == 1);
    CHECK(unit.tried() == 2);
    CHECK(stairs.progress(round, stairs.town.own.community).all() == 6);
    CHECK(stairs.progress(round, stairs.town.other.community).all() == 0);
}

TEST_CASE("a round keeps to one's areas and to its own doors", "[rounds]")
{
    Stairs stairs(BOTH_ENGINES());
    const RoundId own = stairs.start();
    const RoundId other = need(startRound(*stairs.town.ledger,
        {{}, QStringLiteral("别处"), {QStringLiteral("gas")}, {stairs.town.other.building}, QDate(2026, 9, 21), QDate(2026, 9, 21)}));
    Ledger &ledger = *stairs.town.ledger;
    CHECK(answerDoor(ledger, own, stairs.town.other.household, DoorAnswer::NotMet).error().kind == ErrorKind::NotFound);
    stairs.town.enter(QStringLiteral("clerk"), {Role::Clerk});
    CHECK(need(rounds(ledger.db())).size() == 1);
    CHECK(findRound(ledger.db(), other).error().kind == ErrorKind::NotFound);
    CHECK(startRound(ledger, {{}, QStringLiteral("越界"), {QStringLiteral("gas")}, {stairs.town.other.building}, QDate(2026, 9, 21), QDate(2026, 9, 22)})
              .error().kind == ErrorKind::Denied);
    CHECK(answerDoor(ledger, other, stairs.town.other.household, DoorAnswer::NotMet).error().kind == ErrorKind::NotFound);
    need(answerDoor(ledger, own, stairs.town.own.household, DoorAnswer::AsWritten));
}

TEST_CASE("a round without a name, a field, or with days out of order is refused", "[rounds]")
{
    Stairs stairs(Engine::Sqlite);
    const Round good{{}, QStringLiteral("秋"), {QStringLiteral("gas")}, {stairs.unit}, QDate(2026, 9, 21), QDate(2026, 9, 22)};
    const auto kind = [&](const Round &round) { return startRound(*stairs.town.ledger, round).error().kind; };
    Round bad = good;
    bad.name = QStringLiteral(" ");
    CHECK(kind(bad) == ErrorKind::Invalid);
    bad = good;
    bad.fields = {QStringLiteral("religion")};
    CHECK(kind(bad) == ErrorKind::Invalid);
    bad = good;
    bad.until = QDate(2026, 9, 20);
    CHECK(kind(bad) == ErrorKind::Invalid);
    need(startRound(*stairs.town.ledger, good));
}

TEST_CASE("the doors of a round are found by indexes alone", "[rounds]")
{
    Stairs stairs(Engine::Sqlite);
    QStringList scans;
    const QString sql = doorsQuery(QStringLiteral("p.area_id, v.result, v.tries, COUNT(*)"), QStringLiteral("GROUP BY p.area_id, v.result, v.tries"));
    int steps = 0;
    need(stairs.town.ledger->db().each(QStringLiteral("EXPLAIN QUERY PLAN ") + sql, {qint64(1), qint64(1)}, [&](const Row &row) {
        ++steps;
        if (row.text(3).startsWith(u"SCAN"))
            scans.append(row.text(3));
    }));
    CHECK(steps > 4);
    CHECK(scans == QStringList());
    need(stairs.town.ledger->db().each(QStringLiteral("EXPLAIN QUERY PLAN SELECT sequence FROM journal_entry e WHERE e.hlc >= ? ORDER BY e.hlc DESC"),
        {qint64(1)}, [&](const Row &row) { CHECK(row.text(3).contains(u"journal_entry_time")); }));
}
