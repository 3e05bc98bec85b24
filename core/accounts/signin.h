// Signing in: the password's key opens the person's key, that the ledger's data key.
#pragma once

#include "core/crypto/secret.h"
#include "core/ledger/ledger.h"

namespace linli {

struct Credentials
{
    QString name;
    Secret password; ///< passwordOf(typed)
};

/// Signs in and makes the session the ledger's; `sharedSession()` then serves the program's other connections.
/// A try is counted before the password is checked, so that cutting the power does not give another one. Five
/// wrong ones lock the account: a minute, then twice as long each time, at most a day; setting the clock back
/// does not shorten it. Errors: Denied (wrong name or password, the same sentence for both; pending; removed),
/// Locked (says for how long), Broken (a damaged key row), NeedsUpgrade (no accounts yet).
Result<void> signIn(Ledger &ledger, const Credentials &credentials);
/// Journals it and forgets the keys of this connection.
Result<void> signOut(Ledger &ledger);

/// Wrong passwords in a row before an account is locked.
inline constexpr int triesBeforeLock = 5;

} // namespace linli
