// Putting a ledger in the place of another, so that one whole ledger is there at every moment.
#pragma once

#include "core/backup/backup.h"

namespace linli {

/// Moves the file `fresh` (a closed SQLite file on the same disk, no WAL beside it) to `target`. What stands
/// there is first moved to `target`'s folder as NAME.replaced-TIME.linli; the path of that is given, or an
/// empty text. The caller holds the target's lock. On an error the old one is at its place again.
Result<QString> replaceLedger(
    const QString &fresh, const QString &target, const QDateTime &now, const BackupControl &control);

} // namespace linli
