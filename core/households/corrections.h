// Corrections of a household and of a resident inside somebody else's Change: the forms and the rounds share them.
#pragma once

#include "core/households/householdstore.h"

namespace linli {

/// The rules and the writes of editHousehold(); false when nothing differs.
Result<bool> correctHousehold(Change &change, Ledger &ledger, const Household &household);
/// Those of editResident().
Result<void> correctResident(
    Change &change, Ledger &ledger, const Person &person, const Membership &membership, const QStringList &careKinds);

} // namespace linli
