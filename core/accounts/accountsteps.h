// What is done to accounts: one small file each. All of it is journalled, none of it can be undone.
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/signin.h"

namespace linli {

struct NewAccount
{
    Credentials credentials; ///< The first password; the person sets their own at the first sign-in.
    Roles roles;
    QList<qint64> areas;
    qint64 person = 0;
};

/// The first account of a new ledger (head of office), its first data key and the recovery key; signs it in.
/// Gives the recovery words, which are nowhere kept. `kdf`: see KdfCost::named.
Result<QStringList> makeFirstAccount(Ledger &ledger, const Credentials &credentials, const QString &kdf = {});

/// Active at once where its maker holds the data key or the account needs none; else pending.
Result<qint64> addAccount(Ledger &ledger, const NewAccount &account);
/// Hands the data key to a pending account.
Result<void> confirmAccount(Ledger &ledger, qint64 id);
/// Changes roles and areas. Refused where it would leave the ledger without a head of office.
Result<void> editAccount(Ledger &ledger, qint64 id, const Roles &roles, const QList<qint64> &areas, qint64 person);
/// A new key pair under a new first password: pending until confirmed when an administrator did it.
Result<void> resetPassword(Ledger &ledger, qint64 id, const Secret &password);
/// Removes the account's keys for good. Whoever had the file and the password could have kept the data key:
/// change it afterwards (changeDataKey). Refused for the last head of office and for oneself.
Result<void> removeAccount(Ledger &ledger, qint64 id);
/// One's own password. The old one opens the ledger until the new one is on disk.
Result<void> changePassword(Ledger &ledger, const Secret &old, const Secret &fresh);
/// Lifts a lock.
Result<void> unlockAccount(Ledger &ledger, qint64 id);

} // namespace linli
