// Accounts and their keys as they stand in the ledger. They have no row history (old keys must not stay); what
// is done to them is journalled by a sentence (recordEvent).
#pragma once

#include "core/accounts/account.h"
#include "core/ledger/meta.h"
#include "core/crypto/passwordkey.h"
#include "core/crypto/keypair.h"

#include <optional>

namespace linli {

/// The owner of the recovery key's grants.
inline constexpr qint64 recoveryAccount = 0;

/// What signing in needs of an account.
struct AccountKeys
{
    Account account;
    QByteArray publicKey;
    QByteArray salt;
    KdfCost cost;
    QByteArray wrappedKey; ///< The private key, sealed with the password's key (privateKeyAbout).
    QDateTime tried; ///< When the last wrong password was given.
    int wait = 0; ///< Seconds to wait after it.
};

/// The account of this name that is not removed.
Result<std::optional<AccountKeys>> findAccountKeys(Database &db, const QString &name);
/// Error NotFound when there is no such account, or it is removed.
Result<AccountKeys> accountKeys(Database &db, qint64 id);
Result<QList<AccountKeys>> allAccountKeys(Database &db);

/// Error Broken when the row is not as it was written.
Result<void> checkWhole(Database &db, const AccountKeys &keys);

/// Bound to the private key's seal: "linli account 17".
QByteArray privateKeyAbout(qint64 account);

/// A new key pair under a password.
struct FreshKeys
{
    KeyPair pair;
    QByteArray salt;
    KdfCost cost;
    QByteArray wrapped;
};
Result<FreshKeys> freshKeys(qint64 account, const Secret &password, const KdfCost &cost, const KeyPair &pair);

/// Writes a whole account; its id is new or replaced.
Result<void> insertAccount(Database &db, const Account &account, const FreshKeys &keys);
/// Keys and the day of the password.
Result<void> updateKeys(Database &db, qint64 id, const FreshKeys &keys, const QDateTime &now, bool mustChange);
/// Roles, areas and person.
Result<void> updateReach(Database &db, const Account &account);
Result<void> setAccountState(Database &db, qint64 id, AccountState state);

/// Hands every data key of the vault to an account (0: the recovery key).
Result<void> grantKeys(Database &db, qint64 account, const QByteArray &publicKey, const Vault &vault);
Result<void> revokeKeys(Database &db, qint64 account);
/// Seals the data keys to a new recovery key, in place of the one before.
Result<void> setRecoveryKey(Database &db, const Secret &recoveryKey, const Vault &vault);
/// The vault that a key pair opens. Error Broken when a grant does not open.
Result<std::shared_ptr<Vault>> openVault(Database &db, qint64 ledger, qint64 account, const KeyPair &keys);
/// Hands every data key of the vault to all active accounts that hold one, and to the recovery key.
Result<void> grantToAll(Database &db, const Vault &vault);
/// A new epoch with a fresh data key, into `vault` and the ledger.
Result<void> addEpoch(Database &db, Vault &vault, const QDateTime &now);

} // namespace linli
