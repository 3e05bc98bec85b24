// A building with one flat of four: a couple, their grown-up son, a grandchild.
#pragma once

#include "core/areas/areastore.h"
#include "core/households/lifecases.h"
#include "core/ledger/doctor.h"
#include "core/program/openledger.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

namespace linli::test {

class Street
{
public:
    explicit Street(Engine engine)
        : ledger(engine, programOptions(clock()).derivers)
    {
        auto change = need(Change::begin(*ledger, Action::Edit, Kind::Areas));
        AreaId parent;
        for (const AreaKind kind : {AreaKind::Subdistrict, AreaKind::Community, AreaKind::Building, AreaKind::Unit}) {
            if (kind == AreaKind::Unit)
                building = parent;
            parent = insert(change, kind, parent);
        }
        unit = parent;
        need(change.commit({"Made a street"}));
        home = flat(QStringLiteral("302"));
        man = resident(home, QStringLiteral("王大"), QStringLiteral("户主"), Sex::Male, QStringLiteral("1950-01-01"));
        wife = resident(home, QStringLiteral("王二"), QStringLiteral("配偶"), Sex::Female, QStringLiteral("1952-01-01"));
        son = resident(home, QStringLiteral("王三"), QStringLiteral("子"), Sex::Male, QStringLiteral("1980-01-01"));
        child = resident(home, QStringLiteral("王小"), QStringLiteral("孙子"), Sex::Male, QStringLiteral("2018-01-01"));
        confirmAll();
    }
    /// Nothing waits to be confirmed any more.
    void confirmAll()
    {
        const WaitingPage page = need(waitingEvents(*ledger));
        QList<LifeEventId> ids;
        for (const WaitingEvent &row : page.rows)
            ids.append(row.event.id);
        need(confirmLifeEvents(*ledger, ids));
    }
    static const Clock &clock()
    {
        static const FixedClock fixed{monday()};
        return fixed;
    }
    QDate today() const { return ledger.clock.today(); }
    HouseholdId flat(const QString &room)
    {
        Household household;
        household.building = building;
        household.room = room;
        return need(addHousehold(*ledger, household, unit));
    }
    PersonId resident(
        HouseholdId household, const QString &name, const QString &relation, Sex sex, const QString &birth)
    {
        Person person;
        person.name = name;
        person.sex = sex;
        person.birth = birth;
        Membership membership;
        membership.household = household;
        membership.relation = relation;
        membership.isHead = relation == QStringLiteral("户主");
        return need(addResident(*ledger, person, membership, {}));
    }
    AreaId anotherUnit()
    {
        auto change = need(Change::begin(*ledger, Action::Edit, Kind::Areas));
        const AreaId id = insert(change, AreaKind::Unit, building);
        need(change.commit({"Made a unit"}));
        return id;
    }
    /// "302[..2026-09-18) 401[2026-09-18..)"
    QString stays(PersonId person)
    {
        QStringList list;
        need(ledger->db().each(QStringLiteral("SELECT h.room, m.from_date, m.until_date FROM membership m JOIN household h "
                                              "ON h.id = m.household_id WHERE m.person_id = ? ORDER BY m.id"),
            {person.value}, [&](const Row &row) {
                list.append(QStringLiteral("%1[%2..%3)").arg(row.text(0), row.text(1), row.text(2)));
            }));
        return list.join(u' ');
    }
    /// Who lives there: "王大*户主 王二=配偶"; the star marks the head.
    QString people(HouseholdId household)
    {
        QStringList list;
        need(ledger->db().each(
            QStringLiteral("SELECT p.name, m.is_head, m.relation FROM membership m JOIN person p ON p.id = m.person_id WHERE "
                           "m.household_id = ? AND m.until_date IS NULL ORDER BY m.is_head DESC, m.id"),
            {household.value}, [&](const Row &row) {
                list.append(row.text(0) + (row.flag(1) ? u'*' : u'=') + row.text(2));
            }));
        return list.join(u' ');
    }
    QString events(HouseholdId household)
    {
        QStringList kinds;
        for (const LifeEvent &event : need(lifeEventsOf(ledger->db(), household))) {
            if (event.kind != LifeEventKind::Registered) // As all of them were.
                kinds.append(toWord(event.kind));
        }
        return kinds.join(u' ');
    }
    void checkHealthy()
    {
        for (const Finding &finding : need(examine(*ledger))) {
            INFO(finding.what.toStdString() << ": " << finding.message.toStdString());
            CHECK(finding.ok);
        }
    }

    TestLedger ledger;
    AreaId building, unit;
    HouseholdId home;
    PersonId man, wife, son, child;

private:
    AreaId insert(Change &change, AreaKind kind, AreaId parent)
    {
        return AreaId(need(change.insert(QStringLiteral("area"),
            {{QStringLiteral("kind"), toWord(kind)}, {QStringLiteral("name"), toWord(kind)},
                {QStringLiteral("code"), kind == AreaKind::Community ? QVariant(QStringLiteral("GJQ")) : QVariant()},
                {QStringLiteral("ordinal"), 0}, {QStringLiteral("parent_id"), orNull(parent)}})));
    }
};

} // namespace linli::test
