// Sealing a ledger that was made before there were accounts.
#pragma once

#include "core/ledger/ledger.h"

namespace linli {

/// Seals every plain value and every journal payload and makes derived data again, in one transaction; then
/// shrinks the file so that no plain text stays in free pages, and last marks the ledger sealed. Somebody with the data
/// key must be signed in. What is sealed already stays as it is.
Result<void> sealAll(Ledger &ledger);

} // namespace linli
