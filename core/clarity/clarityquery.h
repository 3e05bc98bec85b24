// What the four clarities come to: of one household, of each area, and the list of what is missing.
#pragma once

#include "core/areas/areastore.h"
#include "core/clarity/clarity.h"

namespace linli {

/// The reasons of one household; nothing when it does not count (vacant, void). Errors: Denied, NotFound outside
/// one's areas.
Result<std::optional<QList<Unclear>>> clarityOf(Ledger &ledger, HouseholdId household);

/// How many households of an area count, and how many of these are clear.
struct ClarityShare
{
    int households = 0;
    std::array<int, clarityCount> clear{};
    int allClear = 0;

    int clearOf(Clarity clarity) const { return clear[size_t(clarity)]; }
    ClarityShare &operator+=(const ClarityShare &other);
};
/// Of every area in the viewer's reach (AreaTree::loadInScope), everything inside it counted; the null id: together.
Result<QHash<AreaId, ClarityShare>> clarityShares(Ledger &ledger, const AreaTree &tree);

/// A household with what is missing, for the list that leads to the field.
struct UnclearRow
{
    HouseholdId id;
    QString address;
    QString unitName;
    QList<Unclear> reasons; ///< Of the clarities asked for.
};
struct UnclearCursor
{
    QString key;
    HouseholdId id;
};
struct UnclearPage
{
    QList<UnclearRow> rows;
    std::optional<UnclearCursor> next;
};
struct UnclearFilter
{
    AreaId within; ///< Null: everywhere.
    std::optional<Clarity> clarity; ///< Nothing: any of the four.
};
/// By address.
Result<UnclearPage> unclearPage(
    Ledger &ledger, const UnclearFilter &filter, const std::optional<UnclearCursor> &after = std::nullopt, int limit = 256);

} // namespace linli
