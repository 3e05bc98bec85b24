// Where the features meet: opening a ledger with all of their derived data.
#pragma once

#include "core/accounts/signin.h"
#include "core/ledger/ledger.h"

namespace linli {

/// What every part of the program opens ledgers with. `actor` empty: the account of the computer.
LedgerOptions programOptions(const Clock &clock, const QString &actor = {});

/// Makes an empty ledger, without accounts and nobody signed in: makeFirstAccount() comes next, then
/// afterSignIn().
Result<std::unique_ptr<Ledger>> createLedger(const QString &target, const Clock &clock);
/// Opens one; nobody is signed in.
Result<std::unique_ptr<Ledger>> openLedger(const QString &target, const Clock &clock);
/// What the program does by itself once somebody with the data key is there: takes over the shipped holiday
/// arrangements. Nothing for others and on a ledger open for reading only.
Result<void> afterSignIn(Ledger &ledger);

/// A ledger with its first account, who is signed in, and the recovery words, which are nowhere kept.
struct NewLedger
{
    std::unique_ptr<Ledger> ledger;
    QStringList recoveryWords;
    QString backup; ///< Of an upgraded ledger as it was: a sealed backup; empty on a server.
};
/// createLedger, makeFirstAccount and afterSignIn in one.
Result<NewLedger> newLedger(
    const QString &target, const Clock &clock, const Credentials &credentials, const QString &kdf = {});
/// openLedger, signIn and afterSignIn in one.
Result<std::unique_ptr<Ledger>> openLedgerAs(
    const QString &target, const Clock &clock, const Credentials &credentials);

} // namespace linli
