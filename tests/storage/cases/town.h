// A street with one community, one sector, one building and one unit, and a leader for sector and unit.
#pragma once

#include "core/areas/appointment.h"
#include "core/areas/areastore.h"
#include "core/cases/casederiver.h"
#include "core/cases/casequery.h"
#include "core/cases/casesteps.h"
#include "core/cases/opencase.h"
#include "core/ledger/doctor.h"
#include "core/persons/personstore.h"
#include "tests/support/testledger.h"

namespace linli::test {

inline QDateTime at(const char *text)
{
    return parseWallTime(QString::fromLatin1(text));
}

class Town
{
public:
    explicit Town(Engine engine = Engine::Sqlite, const QList<Deriver> &more = {})
        : ledger(engine, QList<Deriver>{areaPathDeriver()} + caseDerivers() + more)
    {
        auto change = need(Change::begin(*ledger, Action::Edit, Kind::Areas));
        street = area(change, {}, AreaKind::Subdistrict, "街道");
        community = area(change, street, AreaKind::Community, "社区", "GJQ");
        sector = area(change, community, AreaKind::Sector, "片区");
        building = area(change, sector, AreaKind::Building, "1栋");
        unit = area(change, building, AreaKind::Unit, "1单元");
        unitLeader = leader(change, unit, "李单元");
        sectorLeader = leader(change, sector, "王片长");
        need(change.commit({"Made a town"}));
    }

    CaseId open(Grade grade = Grade::Ordinary)
    {
        NewCase asked;
        asked.area = unit;
        asked.title = QStringLiteral("楼道灯不亮");
        asked.grade = grade;
        return need(openCase(*ledger, asked)).id;
    }
    CaseRow row(CaseId id) { return need(caseDetails(*ledger, id)).row; }
    CaseState state(CaseId id) { return row(id).state; }
    /// Every finding of the doctor is good.
    bool healthy()
    {
        for (const Finding &finding : need(examine(*ledger))) {
            if (!finding.ok)
                return false;
        }
        return true;
    }

    TestLedger ledger;
    AreaId street, community, sector, building, unit;
    PersonId unitLeader, sectorLeader;

private:
    AreaId area(Change &change, AreaId parent, AreaKind kind, const char *name, const char *code = "")
    {
        Fields fields{{QStringLiteral("kind"), toWord(kind)},
            {QStringLiteral("name"), QString::fromUtf8(name)},
            {QStringLiteral("code"), orNull(QString::fromUtf8(code))}, {QStringLiteral("ordinal"), 0},
            {QStringLiteral("parent_id"), orNull(parent)}};
        return AreaId(need(change.insert(QStringLiteral("area"), fields)));
    }
    PersonId leader(Change &change, AreaId over, const char *name)
    {
        Person person;
        person.name = QString::fromUtf8(name);
        const PersonId id = need(insertPerson(change, person));
        Appointment appointment;
        appointment.area = over;
        appointment.person = id;
        need(insertAppointment(change, appointment));
        return id;
    }
};

} // namespace linli::test
