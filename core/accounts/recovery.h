// When every password is lost: the printed recovery key.
#pragma once

#include "core/accounts/signin.h"

namespace linli {

/// Opens the ledger with the recovery words and makes `credentials` a head of office who is signed in: a new
/// account, or an account of that name with a new password. Error Denied when the words are another ledger's,
/// Invalid when they hold a slip (says which word).
Result<void> recoverLedger(Ledger &ledger, const QString &words, const Credentials &credentials);

/// A new recovery key; the old page opens nothing any more. Needs Edit on Keys. Gives the words.
Result<QStringList> renewRecoveryKey(Ledger &ledger);

} // namespace linli
