// household_now: one row a household for lists, counts and sorting; made from its sources in their
// transaction.
#pragma once

#include "core/ledger/deriver.h"

namespace linli {

Deriver householdNowDeriver();

} // namespace linli
