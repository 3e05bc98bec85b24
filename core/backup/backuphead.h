// What stands at the beginning of a backup, readable without a key: see FORMAT.md.
#pragma once

#include "core/backup/backup.h"
#include "core/crypto/passwordkey.h"

namespace linli {

/// What an account needs to sign in to a backup.
struct BackupAccount
{
    qint64 id = 0;
    QString name;
    QString roles; ///< words, see rolesFromWords
    QByteArray publicKey;
    QByteArray salt;
    KdfCost cost;
    QByteArray wrappedKey; ///< The private key, sealed with the password's key.
};

/// The data key of one epoch, sealed to an account; 0 is the recovery key.
struct BackupGrant
{
    qint64 account = 0;
    int epoch = 0;
    QByteArray wrapped;
};

struct BackupEpoch
{
    int epoch = 0;
    QByteArray backupPublic;
};

struct BackupHead
{
    BackupInfo info; ///< Without path and size.
    int schema = 0; ///< The migration the ledger stood at.
    QList<BackupAccount> accounts; ///< Active ones.
    QList<BackupGrant> grants;
    QList<BackupEpoch> epochs;
    int epoch = 0; ///< The newest: what the file's key is sealed to.
    QByteArray sealedKey;
};

/// Reads everything but madeBy, ledgerName and made, and leaves sealedKey empty. Error NeedsUpgrade when the
/// ledger has no keys yet.
Result<BackupHead> headOf(Database &snapshot);

/// CBOR, and back; nothing when the bytes make no sense.
QByteArray encode(const BackupHead &head);
std::optional<BackupHead> decodeHead(const QByteArray &bytes);

/// Counts and the newest journal entry, for previews.
Result<void> countInto(BackupInfo &info, Database &db);

} // namespace linli
