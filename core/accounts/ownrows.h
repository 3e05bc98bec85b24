// Rows that an account keeps for itself, drafts and views: written without a journal entry, no part of the office's record.
#pragma once

#include "core/ledger/ledger.h"

#include <functional>

namespace linli {

/// Error Denied when nobody is signed in.
Result<void> checkSignedIn(const Ledger &ledger);
/// One transaction without a journal entry. Errors: Denied, ReadOnly with these words.
Result<void> writeOwnRows(
    Ledger &ledger, const QString &readOnlyWords, const std::function<Result<void>(Database &)> &write);

} // namespace linli
