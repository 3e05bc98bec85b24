// Two communities with micro-units, and short ways to put incidents on record.
#pragma once

#include "core/areas/areacases.h"
#include "core/incidents/incidentfigures.h"
#include "core/incidents/incidentquery.h"
#include "core/incidents/incidentsteps.h"
#include "core/ledger/doctor.h"
#include "core/ledger/undo.h"
#include "tests/storage/rights/town.h"

namespace linli::test {

struct Register
{
    explicit Register(Engine engine) : town(engine) { }
    Ledger &ledger() { return *town.ledger; }
    void at(const char *time) { town.ledger.clock.set(parseWallTime(QString::fromLatin1(time))); }
    static IncidentFacts facts(IncidentKind kind, const char *day, AreaId area)
    {
        IncidentFacts facts;
        facts.kind = kind;
        facts.day = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
        facts.area = area;
        facts.body = QStringLiteral("楼道内发生");
        return facts;
    }
    IncidentId record(IncidentKind kind, const char *day, AreaId area = {})
    {
        return need(recordIncident(ledger(), facts(kind, day, area ? area : town.own.building)));
    }
    /// A micro-unit of the own building, and the building's household in it from that day on.
    AreaId unit(const char *name, AreaId building = {})
    {
        Area area;
        area.kind = AreaKind::Unit;
        area.name = QString::fromUtf8(name);
        area.parent = building ? building : town.own.building;
        return need(addArea(ledger(), area));
    }
    void live(HouseholdId household, AreaId unit, const char *from, const char *until = "")
    {
        auto change = need(Change::begin(ledger(), Action::Edit, Kind::Imports));
        need(change.insert(QStringLiteral("household_unit"),
            {{QStringLiteral("household_id"), household.value}, {QStringLiteral("unit_id"), unit.value},
                {QStringLiteral("from_date"), orNull(QString::fromLatin1(from))},
                {QStringLiteral("until_date"), orNull(QString::fromLatin1(until))}}));
        need(change.commit({"Moved a household"}));
    }
    AreaTree tree() { return need(AreaTree::loadInScope(ledger().db())); }
    IncidentFigures figures(int year, int month) { return need(incidentFigures(ledger(), tree(), year, month)); }
    ZeroTable zeros(int year, int month) { return need(zeroTable(ledger(), tree(), year, month)); }
    std::optional<ZeroRow> row(const ZeroTable &table, AreaId area)
    {
        for (const ZeroRow &one : table.rows) {
            if (one.area == area)
                return one;
        }
        return std::nullopt;
    }
    bool healthy()
    {
        for (const Finding &finding : need(examine(ledger()))) {
            if (!finding.ok)
                return false;
        }
        return true;
    }

    TwoCommunities town;
};

template <class T>
ErrorKind refused(const Result<T> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.error().kind;
}

} // namespace linli::test
