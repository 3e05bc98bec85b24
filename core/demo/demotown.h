// Communities of the demo: areas, households, residents and leaders, written as they are planned.
#pragma once

#include "core/areas/appointment.h"
#include "core/areas/areastore.h"
#include "core/demo/demobuilding.h"

namespace linli {

/// A lived-in household, as the cases need it.
struct DemoHome
{
    HouseholdId household;
    AreaId unit;
    PersonId reporter;
    PersonId unitLeader;
    PersonId sectorLeader;
};

struct DemoCommunity
{
    AreaId id;
    QString code;
    QString clerk; ///< The account its office's steps are recorded by.
    QList<DemoHome> homes;
};

class DemoTown
{
public:
    DemoTown(Ledger &ledger, DemoRandom &random, AreaTree tree);

    Result<AreaId> addSubdistrict(Change &change);
    /// Exactly so many residents, in 2–3 grids, sectors, buildings and micro-units, with their leaders.
    Result<DemoCommunity> addCommunity(Change &change, AreaId subdistrict, int residents);

private:
    struct Sector
    {
        AreaId id;
        QString estate;
        PersonId leader;
        int buildings = 0;
        qsizetype firstHome = 0;
    };
    struct Plan ///< How many of each the community should get.
    {
        int grids = 1;
        int sectors = 1;
        int buildingsPerSector = 1;
    };

    Result<AreaId> addArea(Change &change, AreaId parent, AreaKind kind, const QString &name, int ordinal,
        const QString &code = {});
    Result<Sector> addSector(Change &change, AreaId community, const Plan &plan, int index);
    Result<void> addBuilding(Change &change, Sector &sector, int &residentsLeft, DemoCommunity &community);
    Result<PersonId> writeFamily(Change &change, HouseholdId household, const DemoFamily &family,
        DemoPlace place, QHash<QPair<qsizetype, qsizetype>, PersonId> &written);
    Result<PersonId> appointOutsider(
        Change &change, AreaId area, int youngest, int oldest, Standing standing);
    Result<void> appoint(Change &change, AreaId area, PersonId person, const QString &phone);
    Result<void> appointPredecessor(Change &change, AreaId area);
    QString freshCode(const QString &name);

    Ledger &m_ledger;
    DemoRandom &m_random;
    QDate m_today;
    DemoRandom m_facts{0x4c4c}; ///< Its own chance, so that names and numbers of the town stay what they were.
    DemoNames m_names;
    DemoFamilies m_families;
    AreaTree m_tree;
    QSet<QString> m_codes;
    QHash<AreaId, int> m_children; ///< How many communities a subdistrict has.
    AreaId m_grid; ///< The one that sectors are added to.
    int m_gridIndex = -1;
};

} // namespace linli
