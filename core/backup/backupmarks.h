// What the ledger remembers of its backups.
#pragma once

#include "core/backup/backup.h"

namespace linli {

/// Journals that a backup was made, and marks when.
Result<void> noteBackup(Ledger &ledger, const BackupInfo &made, bool verified);

} // namespace linli
