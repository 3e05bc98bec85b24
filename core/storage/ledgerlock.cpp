#include "core/storage/ledgerlock.h"

#include "core/base/text.h"

#include <QFileInfo>

#ifdef Q_OS_WIN
extern Q_CORE_EXPORT int qt_ntfs_permission_lookup; // Documented at QFileInfo.
#endif

namespace linli {

namespace {
constexpr int signingWait = 300; // milliseconds

/// The account that a file belongs to, by its name; empty where the system does not tell.
QString ownerOf(const QString &path)
{
#ifdef Q_OS_WIN
    ++qt_ntfs_permission_lookup; // Qt asks NTFS for owners only when it is told to.
    const QString owner = QFileInfo(path).owner();
    --qt_ntfs_permission_lookup;
    return owner;
#else
    return QFileInfo(path).owner();
#endif
}
} // namespace

Result<std::unique_ptr<LedgerLock>> LedgerLock::take(const QString &path)
{
    const QString lockPath = path + QStringLiteral(".lock");
    std::unique_ptr<LedgerLock> lock(new LedgerLock(lockPath));
    lock->m_file.setStaleLockTime(0); // Never by age: a desk may stay open for days.
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError && !lock->m_file.getLockInfo(nullptr, nullptr, nullptr)) {
        // A program killed between making the file and signing it leaves one that names nobody. One that is
        // being made just now is signed within the wait; the system's own lock keeps a living one from removal.
        if (lock->m_file.tryLock(signingWait) || (lock->m_file.removeStaleLockFile() && lock->m_file.tryLock(0)))
            return lock;
    }
    if (lock->m_file.error() == QLockFile::PermissionError)
        return Error{ErrorKind::ReadOnly,
            translate(
                "storage", "The folder of this ledger can't be written; the ledger opens for reading only.")};
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return Error{ErrorKind::Io,
            translate("storage", "The ledger can't be locked. Check the disk and the folder.")};
    qint64 pid = 0;
    QString host;
    QString program;
    lock->m_file.getLockInfo(&pid, &host, &program);
    const QString account = ownerOf(lockPath);
    return Error{ErrorKind::Busy,
        translate("storage",
            "This ledger is open already: %1 on computer %2, account %3 (process %4). Close it there first.")
            .arg(program.isEmpty() ? QStringLiteral("?") : program,
                host.isEmpty() ? QStringLiteral("?") : host,
                account.isEmpty() ? QStringLiteral("?") : account)
            .arg(pid)};
}

} // namespace linli
