// Changes that wait to be confirmed, and proposals: several at once, and read by an index on both engines.
#include "tests/storage/households/street.h"
#include "tests/support/plan.h"

#include "core/households/careflags.h"

using namespace linli;
using namespace linli::test;

namespace {

QString waitingKinds(Street &street)
{
    QStringList kinds;
    const WaitingPage page = need(waitingEvents(*street.ledger));
    for (const WaitingEvent &row : page.rows)
        kinds.append(toWord(row.event.kind) + u':' + row.personName);
    return kinds.join(u' ');
}

/// Four who are entered with no beginning.
void settle(Street &street)
{
    const HouseholdId flat = street.flat(QStringLiteral("501"));
    for (const char16_t *name : {u"张一", u"张二", u"张三", u"张四"})
        street.resident(flat, QString::fromUtf16(name), QStringLiteral("其他"), Sex::Male, QStringLiteral("1960-01-01"));
}

} // namespace

TEST_CASE("a resident who is entered waits to be confirmed: as entered, or as moved in on that day", "[waiting]")
{
    Street street(BOTH_ENGINES());
    settle(street);
    CHECK(waitingKinds(street) == QStringLiteral("registered:张一 registered:张二 registered:张三 registered:张四"));
    Person tenant;
    tenant.name = QStringLiteral("李四");
    Membership membership;
    membership.household = street.flat(QStringLiteral("401"));
    membership.from = street.today().addDays(-3).toString(Qt::ISODate);
    need(addResident(*street.ledger, tenant, membership, {}));
    const WaitingEvent last = need(waitingEvents(*street.ledger)).rows.last();
    CHECK(last.event.kind == LifeEventKind::MovedIn);
    CHECK(last.event.on == membership.from);
    CHECK(last.event.household == membership.household);
    CHECK(last.personName == tenant.name);
}

TEST_CASE("several changes are confirmed in one action; what was confirmed meanwhile is left out", "[waiting]")
{
    Street street(BOTH_ENGINES());
    settle(street);
    QList<LifeEventId> ids;
    const WaitingPage page = need(waitingEvents(*street.ledger));
    for (const WaitingEvent &row : page.rows)
        ids.append(row.event.id);
    REQUIRE(ids.size() == 4);
    need(confirmLifeEvent(*street.ledger, ids[0]));
    need(confirmLifeEvents(*street.ledger, ids.mid(0, 3)));
    CHECK(waitingKinds(street) == QStringLiteral("registered:张四"));
    CHECK(confirmLifeEvents(*street.ledger, {ids[3], LifeEventId(12345)}).error().kind == ErrorKind::NotFound);
    CHECK(waitingKinds(street) == QStringLiteral("registered:张四"));
}

TEST_CASE("a change between two households that waits names both", "[waiting]")
{
    Street street(BOTH_ENGINES());
    const auto addressOf = [&](HouseholdId id) {
        return need(street.ledger->db().text(QStringLiteral("SELECT address FROM household_now WHERE household_id = ?"),
            {id.value})).value_or(QString());
    };
    Split split;
    split.from = street.home;
    split.who = {street.son, street.child};
    split.head = street.son;
    split.into = street.flat(QStringLiteral("401"));
    split.day = street.today();
    need(splitHousehold(*street.ledger, split));
    const WaitingPage page = need(waitingEvents(*street.ledger));
    REQUIRE(page.rows.size() == 2);
    CHECK(page.rows[0].otherAddress == addressOf(split.into));
    CHECK(page.rows[1].otherAddress == addressOf(street.home));
    CHECK(page.rows[1].address == addressOf(split.into));
}

TEST_CASE("waiting changes are read by their index, in order", "[waiting]")
{
    Street street(BOTH_ENGINES());
    Database &db = street.ledger->db();
    const WaitingCursor after{QStringLiteral("2026-01-01"), LifeEventId(1)};
    const WaitingStatement statement = waitingStatement(db, {}, after, 256);
    const QString plan = planOf(db, statement.sql, statement.values);
    INFO(plan.toStdString());
    CHECK(plan.contains(QStringLiteral("life_event_waiting")));
    CHECK_FALSE(plan.contains(QStringLiteral("SCAN household")));
    CHECK_FALSE(plan.contains(QStringLiteral("SCAN n")));
    CHECK_FALSE(plan.contains(QStringLiteral("Seq Scan")));
    CHECK_FALSE(plan.contains(QStringLiteral("TEMP B-TREE")));
}

TEST_CASE("proposals go by person from index to index, and those of one household by the household", "[waiting]")
{
    Street street(BOTH_ENGINES());
    Database &db = street.ledger->db();
    for (const ProposalFilter &filter : {ProposalFilter(), ProposalFilter{{}, street.home}}) {
        const ProposalStatement statement = proposalStatement(*street.ledger, filter, PersonId(7), 256);
        const QString plan = planOf(db, statement.sql, statement.values);
        INFO(plan.toStdString());
        CHECK(plan.contains(QStringLiteral("membership_")));
        CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
        CHECK_FALSE(plan.contains(QStringLiteral("Seq Scan")));
    }
}
