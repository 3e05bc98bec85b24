// A ledger made before there were accounts becomes a sealed one.
#pragma once

#include "core/program/openledger.h"

namespace linli {

/// Makes the first account, keeps a sealed backup of the ledger as it was beside it, then seals everything in one
/// transaction. Cut off in the middle, the next call (with the account that was made) goes on, and gives new
/// recovery words. Error Refused for a sealed ledger. On a server no backup is made: its administrator keeps those.
Result<NewLedger> upgradeLedger(
    const QString &target, const Clock &clock, const Credentials &credentials, const QString &kdf = {});

} // namespace linli
