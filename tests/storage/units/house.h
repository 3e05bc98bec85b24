// A sector with a building of two stairwells, six floors of two flats each, in two micro-units with leaders.
#pragma once

#include "core/areas/areacases.h"
#include "core/households/householdcases.h"
#include "core/ledger/doctor.h"
#include "core/ledger/undo.h"
#include "core/persons/personstore.h"
#include "core/program/openledger.h"
#include "core/units/unitcases.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

namespace linli::test {

inline const QDate today(2026, 9, 21);

class House
{
public:
    explicit House(Engine engine = Engine::Sqlite)
        : ledger(engine, programOptions(SystemClock()).derivers)
    {
        community = area({}, AreaKind::Community, "广济桥社区");
        sector = area(community, AreaKind::Sector, "第一片区");
        otherSector = area(community, AreaKind::Sector, "第二片区");
        building = area(sector, AreaKind::Building, "1栋");
        left = area(building, AreaKind::Unit, "1栋-1");
        right = area(building, AreaKind::Unit, "1栋-2");
        leftLeader = leader(left, "王左");
        rightLeader = leader(right, "李右");
        auto change = need(Change::begin(*ledger, Action::Edit, Kind::Imports));
        for (int stairwell = 1; stairwell <= 2; ++stairwell) {
            for (int floor = 1; floor <= 6; ++floor) {
                for (int door = 1; door <= 2; ++door) {
                    Household flat;
                    flat.building = building;
                    flat.stairwell = QStringLiteral("%1单元").arg(stairwell);
                    flat.floor = floor;
                    flat.room = QStringLiteral("%1%2").arg(floor).arg(door, 2, 10, QLatin1Char('0'));
                    flats.append(need(insertHousehold(change, flat)));
                    need(setUnit(change, ledger->db(), flats.last(), stairwell == 1 ? left : right, {}));
                }
            }
        }
        need(change.commit({"Made a house"}));
    }

    AreaId area(AreaId parent, AreaKind kind, const char *name)
    {
        return need(addArea(*ledger, {{}, parent, kind, QString::fromUtf8(name), {}, 0}));
    }
    AppointmentId leader(AreaId over, const char *name)
    {
        Person person;
        person.name = QString::fromUtf8(name);
        Appointment appointment;
        appointment.area = over;
        appointment.from = QStringLiteral("2025-01-01");
        return need(appointLeader(*ledger, person, appointment));
    }
    QString leaderName(AreaId area)
    {
        const auto found = need(leaderOf(ledger->db(), area));
        return found ? found->person.name : QString();
    }
    int households(AreaId unit) { return int(need(householdsOfUnit(ledger->db(), unit)).size()); }
    AreaTree tree() { return need(AreaTree::load(ledger->db())); }
    /// "1栋-1 -2026-09-21 / 1栋-3 2026-09-21-": the belongings of a household.
    QString belongings(HouseholdId id)
    {
        QStringList out;
        need(ledger->db().each(QStringLiteral("SELECT a.name, u.from_date, u.until_date FROM household_unit u JOIN area a ON "
                                              "a.id = u.unit_id WHERE u.household_id = ? ORDER BY u.id"),
            {id.value}, [&](const Row &row) { out.append(row.text(0) + u' ' + row.text(1) + u'~' + row.text(2)); }));
        return out.join(QStringLiteral(" / "));
    }
    /// The source tables and derived data, as text, in a fixed order.
    QStringList everything()
    {
        QStringList out;
        for (const char *sql : {"SELECT id, parent_id, name, ordinal, void_reason FROM area ORDER BY id",
                 "SELECT household_id, unit_id, from_date, until_date, '' FROM household_unit ORDER BY id",
                 "SELECT area_id, person_id, from_date, until_date, end_reason FROM appointment ORDER BY id",
                 "SELECT household_id, unit_id, building_id, address, '' FROM household_now ORDER BY household_id",
                 "SELECT ancestor_id, area_id, depth, '', '' FROM area_path ORDER BY ancestor_id, area_id"}) {
            need(ledger->db().each(QString::fromLatin1(sql), {}, [&](const Row &row) {
                QStringList cells;
                for (int i = 0; i < 5; ++i)
                    cells.append(row.text(i));
                out.append(cells.join(u'|'));
            }));
        }
        return out;
    }
    bool healthy()
    {
        for (const Finding &finding : need(examine(*ledger))) {
            if (!finding.ok)
                return false;
        }
        return true;
    }
    /// One Undo takes the last action back to `before`.
    void undoneTo(const QStringList &before)
    {
        need(undoLast(*ledger));
        CHECK(everything() == before);
        CHECK(healthy());
    }
    /// A clerk of the second sector only, or the head of office again.
    void enterAsClerkOf(AreaId area)
    {
        ledger->setSession(ledger.session());
        ledger->setSession(testSession(*ledger, QStringLiteral("刘办"), {linli::Role::Clerk}, {area.value}, 0));
    }

    TestLedger ledger;
    AreaId community, sector, otherSector, building, left, right;
    AppointmentId leftLeader, rightLeader;
    QList<HouseholdId> flats; ///< 12 of the first stairwell, then 12 of the second.
};

/// The kind of a failure.
template <class T>
ErrorKind kindOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.error().kind;
}

} // namespace linli::test
