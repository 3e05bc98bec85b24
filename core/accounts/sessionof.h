// From an account whose key was opened to a session: keys, roles and areas.
#pragma once

#include "core/accounts/accountstore.h"

namespace linli {

/// Error Denied while the account waits for confirmation, Broken when its keys don't open.
Result<std::shared_ptr<const Session>> sessionOf(Ledger &ledger, const Account &account, const KeyPair &keys);

} // namespace linli
