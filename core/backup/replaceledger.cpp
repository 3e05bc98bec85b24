#include "core/backup/replaceledger.h"

#include "core/backup/disk.h"
#include "core/base/text.h"
#include "core/storage/database.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace linli {

namespace {

const QString walTail = QStringLiteral("-wal");
/// What SQLite would read together with the file, and the index of the WAL, which is made again.
const QStringList logTails{walTail, QStringLiteral("-journal")};
const QString shmTail = QStringLiteral("-shm");

bool hasLog(const QString &path)
{
    return std::any_of(logTails.begin(), logTails.end(),
        [&](const QString &tail) { return QFileInfo(path + tail).size() > 0; });
}

Error cannotMove()
{
    return {ErrorKind::Io,
        translate("backup",
            "The ledger that stands there can't be set aside; it was left as it is. Check the disk and the "
            "folder's permissions.")};
}

/// Brings what the WAL holds into the file, where that can still be done; the WAL goes when the connection
/// closes.
void foldWalIn(const QString &target)
{
    QFile file(target);
    if (!QFileInfo::exists(target + walTail) || !file.open(QIODevice::ReadOnly)
        || !file.read(16).startsWith("SQLite format 3"))
        return; // SQLite would throw away the WAL of a file that is none of its own.
    file.close();
    const auto db = Database::openSqlite(target, OpenMode::ReadWrite);
    if (db.ok())
        (void)(*db)->script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).ok();
}

bool copyDurably(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to))
        return false;
    QFile copy(to);
    return copy.open(QIODevice::ReadWrite) && syncToDisk(copy).ok();
}

/// The usual case: one file and one move.
Result<void> moveAside(const QString &target, const QString &aside)
{
    return QFile::rename(target, aside) ? success() : Result<void>(cannotMove());
}

void removeWithLogs(const QString &path)
{
    QFile::remove(path);
    for (const QString &tail : logTails)
        QFile::remove(path + tail);
}

/// A damaged ledger whose WAL could not be folded in: files that belong together, and no way to move them at
/// once. They are copied whole before any is taken away.
Result<void> copyAside(const QString &target, const QString &aside)
{
    bool copied = true;
    for (const QString &tail : logTails) {
        if (QFileInfo::exists(target + tail))
            copied = copied && copyDurably(target + tail, aside + tail);
    }
    copied = copied && copyDurably(target, aside);
    syncFolder(QFileInfo(target).absolutePath());
    // The file goes first: a ledger without its WAL would open and lack the newest work.
    if (!copied || !QFile::remove(target)) {
        removeWithLogs(aside);
        return cannotMove();
    }
    return success();
}

/// A log that lies there when its ledger is gone would be taken for the new one's.
Result<void> clearLogs(const QString &target)
{
    for (const QString &tail : logTails + QStringList{shmTail}) {
        if (QFileInfo::exists(target + tail) && !QFile::remove(target + tail))
            return cannotMove();
    }
    return success();
}

void putBack(const QString &target, const QString &aside)
{
    for (const QString &tail : logTails) {
        if (QFileInfo::exists(aside + tail)) {
            QFile::remove(target + tail); // The same bytes, where clearing did not get to it.
            QFile::rename(aside + tail, target + tail);
        }
    }
    QFile::rename(aside, target);
}

Result<void> place(const QString &fresh, const QString &target, const BackupControl &control)
{
    if (control.progress)
        control.progress(0.5);
    LINLI_TRY(clearLogs(target));
    if (!QFile::rename(fresh, target))
        return Error{ErrorKind::Io,
            translate("backup", "The restored ledger can't be put in its place. Check the disk and the folder.")};
    return success();
}

} // namespace

Result<QString> replaceLedger(
    const QString &fresh, const QString &target, const QDateTime &now, const BackupControl &control)
{
    const QFileInfo info(target);
    if (!info.exists()) {
        LINLI_TRY(place(fresh, target, control));
        syncFolder(info.absolutePath());
        return QString();
    }
    foldWalIn(target);
    const QString aside = freeName(info.absolutePath(),
        QStringLiteral("%1.replaced-%2").arg(
            info.completeBaseName(), now.toString(QStringLiteral("yyyyMMdd-HHmmss"))),
        QStringLiteral(".linli"));
    QFile::setPermissions(fresh, info.permissions());
    LINLI_TRY(hasLog(target) ? copyAside(target, aside) : moveAside(target, aside));
    syncFolder(info.absolutePath());
    const auto placed = place(fresh, target, control);
    if (!placed.ok()) {
        putBack(target, aside);
        return placed.error();
    }
    syncFolder(info.absolutePath());
    return aside;
}

} // namespace linli
