// What the ledger page and `linli resident list` read beside the list of households: one query a screen, paged by key.
#pragma once

#include "core/areas/areastore.h"
#include "core/households/householdlist.h"
#include "core/households/householdstore.h"

namespace linli {

/// Numbers of one area and everything inside it.
struct AreaCounts
{
    int households = 0; ///< Vacant flats included.
    int vacant = 0;
    int residents = 0;
    int livedIn() const { return households - vacant; }
};
/// For every area of the tree.
Result<QHash<AreaId, AreaCounts>> areaCounts(Database &db, const AreaTree &tree);

/// A resident as lists show them; leaders who live elsewhere are no residents (D2a).
struct ResidentRow
{
    Person person;
    Membership membership;
    QString address;
    QString unitName;
    QStringList flags;
};

/// Residents, ordered by pinyin, after the given one; inside `within` if given.
struct ResidentCursor
{
    QString key;
    PersonId id;
};
struct ResidentPage
{
    QList<ResidentRow> rows;
    std::optional<ResidentCursor> next;
};
Result<ResidentPage> residentPage(Database &db, AreaId within,
    const std::optional<ResidentCursor> &after = std::nullopt, int limit = pageSize);
Result<qint64> countResidents(Database &db, AreaId within);

/// Everything the household card shows.
struct Member
{
    Membership membership;
    Person person;
    QList<CareFlag> flags;
};
struct HouseholdCard
{
    Household household;
    QString address;
    QString buildingName;
    AreaId unit;
    QString unitName;
    QList<Member> members; ///< Present ones first, the head first; then who has left.
};
Result<HouseholdCard> householdCard(Database &db, HouseholdId id);

} // namespace linli
