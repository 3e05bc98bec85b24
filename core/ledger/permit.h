// Whether the person who is signed in may do something.
#pragma once

#include "core/ledger/ledger.h"
#include "core/rights/permission.h"

namespace linli {

/// Error Denied, with a sentence, when nobody is signed in or the role does not allow it.
Result<void> permit(const Ledger &ledger, Action action, Kind kind);
/// The same for the person on whose behalf a connection reads.
Result<void> permit(const Database &db, Action action, Kind kind);

} // namespace linli
