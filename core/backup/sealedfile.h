// The bytes of a backup file: beginning, sealed chunks, digest. See FORMAT.md.
#pragma once

#include "core/backup/backuphead.h"

#include <QFile>

namespace linli {

/// The beginning of a backup: everything before the sealed chunks.
struct BackupStart
{
    BackupHead head;
    QByteArray bytes; ///< As they stand in the file; their hash is bound into every chunk.
};

BackupStart startOf(BackupHead head);

/// Part of a longer piece of work: progress from `from` to `to`.
BackupControl partOf(const BackupControl &control, double from, double to);

/// Seals the whole of `plain` into `target` (both open, at their beginning) and ends it with the digest.
/// Errors: Io, Cancelled.
Result<void> sealFile(QFile &plain, QFile &target, const BackupStart &start, const Secret &fileKey,
    const BackupControl &control);

/// Whether an open file begins with the mark of a backup; it then stands at its start.
bool beginsLikeBackup(QFile &file);
/// Reads the beginning and checks the digest of the whole; the file stands at the first chunk afterwards.
/// Errors as inspectBackup, and Cancelled.
Result<BackupStart> readBackup(QFile &file, const BackupControl &control);

/// Opens the chunks (`file` as readBackup left it) into `plain`. Errors: Broken, Io, Cancelled.
Result<void> openFile(QFile &file, const BackupStart &start, const Secret &fileKey, QFile &plain,
    const BackupControl &control);

} // namespace linli
