#include "core/households/householdcases.h"

#include "core/base/text.h"
#include "core/households/householdrules.h"

namespace linli {

Result<HouseholdId> addHousehold(Ledger &ledger, const Household &given, AreaId unit)
{
    LINLI_ASSIGN(Household household, tidied(given));
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
