#pragma once

#include "core/ledger/ledger.h"

namespace linli {

/// Fills the derived tables that a newer Linli brought along and this ledger has not had yet (meta `derived` names
/// those that it has). Somebody with the data key must be signed in. Quick when there is none.
Result<void> buildNewDerived(Ledger &ledger);

} // namespace linli
