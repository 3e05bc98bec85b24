// Moves, births, deaths, marriages, splits and merges (D4), on both engines.
#include "core/households/lifecases.h"

#include "core/areas/appointment.h"
#include "core/clarity/clarityquery.h"
#include "core/ledger/undo.h"
#include "core/persons/personstore.h"
#include "tests/storage/households/street.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("a move ends one stay and begins the other on the same day, and one undo takes both back", "[life]")
{
    Street street(BOTH_ENGINES());
    const HouseholdId other = street.flat(QStringLiteral("401"));
    need(moveIn(*street.ledger, street.wife, {other, {}, Registration::Elsewhere, street.today().addDays(-3), {}, {}}));
    CHECK(street.stays(street.wife) == QStringLiteral("302[..2026-09-18) 401[2026-09-18..)"));
    CHECK(street.people(other) == QStringLiteral("王二*户主"));
    CHECK(need(findPerson(street.ledger->db(), street.wife))->registeredAt.endsWith(QStringLiteral("302")));
    CHECK(street.events(street.home) == QStringLiteral("moved_out"));
    CHECK(street.events(other) == QStringLiteral("moved_in"));
    need(undoLast(*street.ledger));
    CHECK(street.stays(street.wife) == QStringLiteral("302[..)"));
    CHECK(street.events(street.home).isEmpty());
    street.checkHealthy();
}

TEST_CASE("a move is refused before the beginning, in the future, to the same flat and as a second head", "[life]")
{
    Street street(Engine::Sqlite);
    const HouseholdId other = street.flat(QStringLiteral("401"));
    const QDate day = street.today();
    CHECK(moveIn(*street.ledger, street.wife, {street.home, {}, {}, day, {}, {}}).error().kind == ErrorKind::Refused);
    CHECK(moveIn(*street.ledger, street.wife, {other, {}, {}, day.addDays(1), {}, {}}).error().kind == ErrorKind::Refused);
    need(moveIn(*street.ledger, street.wife, {other, {}, {}, day.addDays(-9), {}, {}}));
    CHECK(moveIn(*street.ledger, street.wife, {street.home, {}, {}, day.addDays(-10), {}, {}}).error().kind
        == ErrorKind::Refused);
    CHECK(moveIn(*street.ledger, street.wife, {street.home, QStringLiteral("户主"), {}, day, {}, {}}).error().kind
        == ErrorKind::Refused);
    CHECK(street.stays(street.wife) == QStringLiteral("302[..2026-09-12) 401[2026-09-12..)"));
}

TEST_CASE("when the head leaves, the one grown-up follows, of several one must be named, and relations follow", "[life]")
{
    Street street(BOTH_ENGINES());
    const HouseholdId other = street.flat(QStringLiteral("401"));
    const Arrival away{other, {}, {}, street.today(), {}, {}};
    CHECK(moveIn(*street.ledger, street.man, away).error().kind == ErrorKind::Refused);
    Arrival named = away;
    named.successor = street.child;
    CHECK(moveIn(*street.ledger, street.man, named).error().kind == ErrorKind::Refused);
    named.successor = street.son;
    need(moveIn(*street.ledger, street.man, named));
    CHECK(street.people(street.home) == QStringLiteral("王三*户主 王二=母亲 王小="));
    need(moveIn(*street.ledger, street.son, {other, QStringLiteral("子"), {}, street.today(), {}, {}}));
    CHECK(street.people(street.home) == QStringLiteral("王二*户主 王小="));
}

TEST_CASE("a birth needs a day and a grown-up, and is a change to be confirmed", "[life]")
{
    Street street(BOTH_ENGINES());
    Birth birth;
    birth.household = street.home;
    birth.child.name = QStringLiteral("王新");
    birth.child.sex = Sex::Female;
    birth.child.birth = QStringLiteral("2026-09");
    CHECK(recordBirth(*street.ledger, birth).error().kind == ErrorKind::Invalid);
    birth.child.birth = QStringLiteral("2026-09-30");
    CHECK(recordBirth(*street.ledger, birth).error().kind == ErrorKind::Refused);
    birth.child.birth = QStringLiteral("2026-09-10");
    const PersonId child = need(recordBirth(*street.ledger, birth));
    CHECK(street.stays(child) == QStringLiteral("302[2026-09-10..)"));
    birth.household = street.flat(QStringLiteral("401"));
    CHECK(recordBirth(*street.ledger, birth).error().kind == ErrorKind::Refused);

    const WaitingPage page = need(waitingEvents(*street.ledger));
    REQUIRE(page.rows.size() == 1);
    CHECK(page.rows[0].personName == QStringLiteral("王新"));
    need(confirmLifeEvent(*street.ledger, page.rows[0].event.id));
    CHECK(confirmLifeEvent(*street.ledger, page.rows[0].event.id).error().kind == ErrorKind::Refused);
    CHECK(need(waitingEvents(*street.ledger)).rows.isEmpty());
    CHECK(need(lifeEventsOf(street.ledger->db(), street.home)).value(0).confirmedBy == street.ledger->actor());
    street.checkHealthy();
}

TEST_CASE("a death ends the stay, the marks and the office, and nothing can happen to the person any more", "[life]")
{
    Street street(BOTH_ENGINES());
    auto change = need(Change::begin(*street.ledger, Action::Edit, Kind::Leaders));
    Appointment leader;
    leader.area = street.unit;
    leader.person = street.wife;
    need(insertAppointment(change, leader));
    need(setCareFlags(change, street.ledger->db(), street.wife, {QStringLiteral("chronic")}, street.today().addDays(-1), true));
    need(change.commit({"Set up"}));
    const QDate day = street.today().addDays(-2);
    need(recordDeath(*street.ledger, street.wife, day, {}));
    CHECK(street.stays(street.wife) == QStringLiteral("302[..2026-09-19)"));
    CHECK(need(careFlagsOf(street.ledger->db(), street.wife)).value(0).until == QStringLiteral("2026-09-20"));
    CHECK_FALSE(need(leaderOf(street.ledger->db(), street.unit)).has_value());
    CHECK(moveIn(*street.ledger, street.wife, {street.flat(QStringLiteral("401")), {}, {}, street.today(), {}, {}}).error().kind
        == ErrorKind::Refused);
    CHECK(recordDeath(*street.ledger, street.wife, day, {}).error().kind == ErrorKind::Refused);
    street.checkHealthy();
}

TEST_CASE("a leader's death is not recorded by who may not end the office", "[life]")
{
    Street street(Engine::Sqlite);
    auto change = need(Change::begin(*street.ledger, Action::Edit, Kind::Leaders));
    Appointment leader;
    leader.area = street.unit;
    leader.person = street.wife;
    need(insertAppointment(change, leader));
    need(change.commit({"Set up"}));
    street.ledger->setSession(
        testSession(*street.ledger, QStringLiteral("微单元长"), {Role::Leader}, {}, street.wife.value));
    CHECK(recordDeath(*street.ledger, street.wife, street.today(), {}).error().kind == ErrorKind::Refused);
    need(recordDeath(*street.ledger, street.son, street.today(), {}));
}

TEST_CASE("a marriage moves one to the other, and a second one has to wait for the divorce", "[life]")
{
    Street street(BOTH_ENGINES());
    const PersonId bride = street.resident(street.flat(QStringLiteral("401")), QStringLiteral("李四"), QStringLiteral("户主"),
        Sex::Female, QStringLiteral("1999-01-01"));
    Marriage marriage{bride, street.son, street.today(), {}};
    CHECK(recordMarriage(*street.ledger, {street.child, street.son, street.today(), {}}).error().kind == ErrorKind::Refused);
    marriage.home = {street.home, QStringLiteral("儿媳"), {}, street.today(), {}, {}};
    need(recordMarriage(*street.ledger, marriage));
    CHECK(street.stays(bride) == QStringLiteral("401[..2026-09-21) 302[2026-09-21..)"));
    CHECK(street.events(street.home) == QStringLiteral("married"));
    CHECK(recordMarriage(*street.ledger, {bride, {}, street.today(), {}}).error().kind == ErrorKind::Refused);
    need(recordDivorce(*street.ledger, bride, street.son, street.today()));
    CHECK(need(findPerson(street.ledger->db(), street.son))->marital == QStringLiteral("divorced"));
}

TEST_CASE("some members form a household of their own, at the same address too", "[life]")
{
    Street street(BOTH_ENGINES());
    Split split;
    split.from = street.home;
    split.who = {street.son, street.child};
    split.head = street.child;
    split.day = street.today();
    split.fresh.building = street.building;
    split.fresh.room = QStringLiteral("302");
    CHECK(splitHousehold(*street.ledger, split).error().kind == ErrorKind::Refused);
    split.head = street.wife;
    CHECK(splitHousehold(*street.ledger, split).error().kind == ErrorKind::Invalid);
    split.head = street.son;
    const HouseholdId made = need(splitHousehold(*street.ledger, split));
    CHECK(street.people(made) == QStringLiteral("王三*户主 王小="));
    CHECK(street.people(street.home) == QStringLiteral("王大*户主 王二=配偶"));
    CHECK(need(unitOf(street.ledger->db(), made)) == street.unit);
    CHECK(street.events(made) == QStringLiteral("split"));
    Household corrected = *need(findHousehold(street.ledger->db(), made));
    corrected.livelihood = QStringLiteral("wages");
    need(editHousehold(*street.ledger, corrected));
    street.checkHealthy();

    split.who = {street.man, street.wife};
    split.head = street.man;
    CHECK(splitHousehold(*street.ledger, split).error().kind == ErrorKind::Refused);
}

TEST_CASE("two households become one: one head, the emptied flat vacant or void", "[life]")
{
    Street street(BOTH_ENGINES());
    const HouseholdId other = street.flat(QStringLiteral("401"));
    street.resident(other, QStringLiteral("李四"), QStringLiteral("户主"), Sex::Female, QStringLiteral("1999-01-01"));
    Merge merge{other, street.home, {}, Emptied::Vacant, street.today()};
    need(mergeHouseholds(*street.ledger, merge));
    CHECK(street.people(street.home) == QStringLiteral("王大*户主 王二=配偶 王三=子 王小=孙子 李四="));
    CHECK(need(findHousehold(street.ledger->db(), other))->vacant);
    const auto reasons = need(clarityOf(*street.ledger, street.home));
    CHECK(std::any_of(reasons->begin(), reasons->end(), [](const Unclear &one) { return one.word == u"relation"; }));

    // Into a flat where nobody lives, the head stays the head.
    need(mergeHouseholds(*street.ledger, {street.home, other, {}, Emptied::Void, street.today()}));
    CHECK(street.people(other) == QStringLiteral("王大*户主 王二=配偶 王三=子 王小=孙子 李四="));
    CHECK_FALSE(need(findHousehold(street.ledger->db(), street.home))->voidReason.isEmpty());
    CHECK(mergeHouseholds(*street.ledger, {street.home, other, {}, Emptied::Void, street.today()}).error().kind
        == ErrorKind::NotFound);
    street.checkHealthy();
    need(undoLast(*street.ledger));
    CHECK(street.people(street.home).startsWith(QStringLiteral("王大*户主")));
}

TEST_CASE("an undo that a later move by somebody else stands in the way of is refused", "[life]")
{
    Street street(BOTH_ENGINES());
    const MembershipId stay = need(currentMembership(street.ledger->db(), street.wife))->id;
    need(moveOut(*street.ledger, stay, street.today(), {}));
    const auto first = street.ledger->sharedSession();
    street.ledger->setSession(testSession(*street.ledger, QStringLiteral("另一位"), {Role::Head}, {}));
    need(moveIn(*street.ledger, street.wife, {street.flat(QStringLiteral("401")), {}, {}, street.today(), {}, {}}));
    street.ledger->setSession(first);
    CHECK(undoLast(*street.ledger).error().kind == ErrorKind::Conflict);
    CHECK(street.stays(street.wife) == QStringLiteral("302[..2026-09-21) 401[2026-09-21..)"));
}

TEST_CASE("what waits to be confirmed comes page by page, the oldest first, in one's areas only", "[life]")
{
    Street street(BOTH_ENGINES());
    for (int i = 0; i < 5; ++i) {
        Birth birth;
        birth.household = street.home;
        birth.child.name = QStringLiteral("新生儿%1").arg(i);
        birth.child.birth = QStringLiteral("2026-09-0%1").arg(i + 1);
        need(recordBirth(*street.ledger, birth));
    }
    QStringList names;
    std::optional<WaitingCursor> after;
    do {
        const WaitingPage page = need(waitingEvents(*street.ledger, street.building, after, 2));
        for (const WaitingEvent &row : page.rows)
            names.append(row.personName.right(1));
        after = page.next;
    } while (after);
    CHECK(names.join(QString()) == QStringLiteral("01234"));
    const AreaId elsewhere = street.anotherUnit();
    CHECK(need(waitingEvents(*street.ledger, elsewhere)).rows.isEmpty());
    street.ledger->setSession(testSession(*street.ledger, QStringLiteral("专干"), {Role::Clerk}, {elsewhere.value}));
    CHECK(need(waitingEvents(*street.ledger)).rows.isEmpty());
}
