#include "core/households/householdcases.h"

#include "core/base/text.h"

namespace linli {

Result<HouseholdId> addHousehold(Ledger &ledger, const Household &given, AreaId unit)
{
    Household household = given;
    household.room = normalisedRoom(household.room);
    household.stairwell = normalisedStairwell(household.stairwell);
    if (household.building.isNull() || household.room.isEmpty())
        return Error{
            ErrorKind::Invalid, translate("households", "A household needs a building and a room number.")};
    if (household.floor == 0)
        household.floor = floorOfRoom(household.room);
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Households));
    LINLI_ASSIGN(
        const auto taken, householdAt(ledger.db(), household.building, household.stairwell, household.room));
    if (taken)
        return Error{ErrorKind::Refused,
            translate("households", "There is a household at this address already. Open it instead.")};
    LINLI_ASSIGN(const HouseholdId id, insertHousehold(change, household));
    if (unit)
        LINLI_TRY(setUnit(change, ledger.db(), id, unit, {}));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Added a household")}));
    return id;
}

} // namespace linli
