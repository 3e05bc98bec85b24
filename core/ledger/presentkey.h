#pragma once

#include "core/storage/database.h"

namespace linli {

/// On a shared ledger somebody may have changed the key since this person signed in; what would be sealed with
/// the old one could never be opened again once that is forgotten. Error Denied then; call it in the
/// transaction that seals something.
Result<void> checkKeyIsPresent(Database &db);

} // namespace linli
