// From credentials or recovery words to the keys of a backup.
#pragma once

#include "core/backup/backuphead.h"

namespace linli {

/// What opens a backup: the file's key, and the data keys that the person holds in it.
struct BackupKeys
{
    Secret file;
    std::shared_ptr<const Vault> vault;
};

/// With what a signed-in session holds; nothing when it holds no key of the backup's epoch, or another
/// ledger's.
std::optional<Secret> fileKeyOf(const BackupHead &head, const Vault &vault);

/// Errors: Denied (wrong name or password, an account without key, a role that may not restore, words of
/// another ledger), Invalid (a slip in the words), Broken (a damaged key row), Io (no memory).
Result<BackupKeys> openKeys(const BackupHead &head, const RestoreKey &key);

} // namespace linli
