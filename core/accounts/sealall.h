// Sealing a ledger that was made before there were accounts.
#pragma once

#include "core/ledger/ledger.h"

namespace linli {

/// Seals every plain value and every journal payload, makes derived data again and marks the ledger sealed, all
/// in one transaction; then shrinks the file so that no plain text stays in free pages. Somebody with the data
/// key must be signed in. What is sealed already stays as it is.
Result<void> sealAll(Ledger &ledger);

} // namespace linli
