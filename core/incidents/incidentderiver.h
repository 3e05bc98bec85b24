// incident_now: when, where and as what each incident counts, made in the transaction that changes it. No sums are kept:
// figures are counted from it, so that one that is entered late, corrected or made void is never counted by its old facts.
#pragma once

#include "core/ledger/deriver.h"

namespace linli {

/// An incident counts for the area that it happened in, and everything that holds that area today; where the area itself is
/// gone, for the nearest one above that is still there.
Deriver incidentDeriver();

} // namespace linli
