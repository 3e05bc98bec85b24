// Where the features meet: opening a ledger with all of their derived data.
#pragma once

#include "core/ledger/ledger.h"

namespace linli {

/// What every part of the program opens ledgers with. `actor` empty: the account of the computer.
LedgerOptions programOptions(const Clock &clock, const QString &actor = {});

/// Makes a ledger and takes over the shipped holiday arrangements.
Result<std::unique_ptr<Ledger>> createLedger(const QString &target, const Clock &clock);
/// Opens one and takes over arrangements that a newer program brought.
Result<std::unique_ptr<Ledger>> openLedger(const QString &target, const Clock &clock);

} // namespace linli
