// Two communities with a leader, a household, a resident and a case each: one's own area and somebody else's.
#pragma once

#include "core/areas/appointment.h"
#include "core/areas/areastore.h"
#include "core/cases/opencase.h"
#include "core/households/householdcases.h"
#include "core/persons/personstore.h"
#include "core/program/openledger.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

namespace linli::test {

struct Spot
{
    AreaId community;
    AreaId building;
    QString buildingName;
    AppointmentId appointment; ///< On the building.
    PersonId leader;
    HouseholdId household;
    PersonId resident;
    CaseId file;
};

class TwoCommunities
{
public:
    explicit TwoCommunities(Engine engine)
        : ledger(engine, programOptions(SystemClock()).derivers)
    {
        own = spot(QStringLiteral("东社区"), QStringLiteral("DSQ"));
        other = spot(QStringLiteral("西社区"), QStringLiteral("XSQ"));
    }
    /// Somebody of these roles works from now on: a leader of `own`, a clerk of its community.
    void enter(const QString &name, const Roles &roles)
    {
        ledger->setSession(ledger.session());
        ledger->setSession(testSession(*ledger, name, roles, {own.community.value}, own.leader.value));
    }

    TestLedger ledger;
    Spot own;
    Spot other;
    QTemporaryDir folder;

private:
    AreaId area(Change &change, AreaKind kind, const QString &name, AreaId parent, const QString &code = {})
    {
        return AreaId(need(change.insert(QStringLiteral("area"),
            {{QStringLiteral("kind"), toWord(kind)}, {QStringLiteral("name"), name},
                {QStringLiteral("code"), orNull(code)}, {QStringLiteral("ordinal"), 0},
                {QStringLiteral("parent_id"), orNull(parent)}})));
    }
    Spot spot(const QString &name, const QString &code)
    {
        Spot spot;
        spot.buildingName = name + QStringLiteral("1栋");
        auto change = need(Change::begin(*ledger, Action::Edit, Kind::Imports));
        spot.community = area(change, AreaKind::Community, name, {}, code);
        const AreaId sector = area(change, AreaKind::Sector, name + QStringLiteral("片区"), spot.community);
        spot.building = area(change, AreaKind::Building, spot.buildingName, sector);
        Person leader;
        leader.name = QStringLiteral("张楼长");
        spot.leader = need(insertPerson(change, leader));
        Appointment appointment;
        appointment.area = spot.building;
        appointment.person = spot.leader;
        spot.appointment = need(insertAppointment(change, appointment));
        need(change.commit({"Made a community"}));
        Household flat;
        flat.building = spot.building;
        flat.room = QStringLiteral("302");
        spot.household = need(addHousehold(*ledger, flat, {}));
        Person resident;
        resident.name = QStringLiteral("王居民");
        resident.phone = QStringLiteral("13900000001");
        resident.birth = QStringLiteral("1950-01-01");
        Membership membership;
        membership.household = spot.household;
        membership.isHead = true;
        spot.resident = need(addResident(*ledger, resident, membership, {}));
        NewCase asked;
        asked.area = spot.building;
        asked.title = QStringLiteral("楼道灯不亮");
        asked.reporterPhone = QStringLiteral("13900000002");
        spot.file = need(openCase(*ledger, asked)).id;
        return spot;
    }
};

} // namespace linli::test
