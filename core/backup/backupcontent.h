// What is inside a backup, opened and looked at.
#pragma once

#include "core/backup/backupkey.h"
#include "core/backup/sealedfile.h"

namespace linli {

/// Opens what is sealed in `file` (as readBackup left it) into a new file at `path`, on the disk when this
/// returns, and checks that it is a whole ledger and the one that the head tells of. Errors: Broken, Io,
/// Cancelled.
Result<void> openContent(QFile &file, const BackupStart &start, const Secret &fileKey, const QString &path,
    const BackupControl &control);

/// Error Broken when quick_check finds something.
Result<void> quickCheck(Database &db);

} // namespace linli
