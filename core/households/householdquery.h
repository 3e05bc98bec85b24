// What the ledger page and `linli household|resident list` read: one query a screen, paged by key.
#pragma once

#include "core/areas/areastore.h"
#include "core/households/householdstore.h"

namespace linli {

struct HouseholdRow
{
    HouseholdId id;
    AreaId building;
    AreaId unit;
    QString unitName;
    QString address;
    PersonId head;
    QString headName;
    int residents = 0;
    bool vacant = false;
    Housing housing = Housing::Unknown;
    QStringList flags; ///< Words of care kinds present in the household.
};

enum class HouseholdSort { Address, Head, Residents };

struct HouseholdFilter
{
    AreaId within; ///< Null: everywhere.
    std::optional<bool> vacant;
    std::optional<Housing> housing;
    QString flag; ///< A care kind's word.
    bool anyFlag = false; ///< Somebody to watch over lives there.
    QString text; ///< Part of the address or of the head's name.
};

/// Where a page ended; the next one begins after it.
struct HouseholdCursor
{
    QVariant key;
    HouseholdId id;
};

struct HouseholdPage
{
    QList<HouseholdRow> rows;
    std::optional<HouseholdCursor> next; ///< Nothing: this was the last page.
};

struct HouseholdOrder
{
    HouseholdSort by = HouseholdSort::Address;
    bool descending = false;
};

inline constexpr int pageSize = 256;

Result<HouseholdPage> householdPage(Database &db, const HouseholdFilter &filter, HouseholdOrder order,
    const std::optional<HouseholdCursor> &after = std::nullopt, int limit = pageSize);

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
