// Sealed copies of a ledger: made, checked, listed and kept, and brought back.
#pragma once

#include "core/accounts/signin.h"

#include <QDateTime>

#include <functional>

namespace linli {

/// What a backup file says of itself without a key.
struct BackupInfo
{
    QString path;
    QDateTime made; ///< Wall time (UTC+8).
    QString madeBy; ///< The account.
    QString ledgerName; ///< The file's name without ending.
    qint64 replica = 0;
    qint64 sequence = 0; ///< The journal's newest entry in it.
    qint64 households = 0; ///< Counts at that time, as a preview.
    qint64 residents = 0;
    qint64 cases = 0;
    qint64 size = 0; ///< bytes
};

struct BackupControl
{
    std::function<void(double done)> progress; ///< 0 … 1
    std::function<bool()> cancelled;
};

/// Writes a sealed backup `NAME-yyyyMMdd-HHmmss.linlibak` into `folder`, checks its digest and, where the
/// session holds the data key, opens it and runs quick_check on what is inside. Needs Make on Backups. Nothing
/// is left behind on failure. Errors: Refused on a server, Io (folder, disk), Cancelled, Denied.
Result<BackupInfo> makeBackup(Ledger &ledger, const QString &folder, const BackupControl &control = {});

/// Whether the file begins like a backup, whole or not; false when it can't be read. Quick.
bool isBackup(const QString &path);

/// Reads the head and checks the digest of the ciphertext; no key is needed. Errors: Invalid (no backup of
/// Linli), Broken (damaged or cut short), Newer, Io.
Result<BackupInfo> inspectBackup(const QString &path);

/// Backups of this ledger in a folder, newest first; files that are none are left out, damaged ones too.
Result<QList<BackupInfo>> listBackups(Ledger &ledger, const QString &folder);

/// Of these (any order), the ones to delete: kept are the newest of each of the last 7 days, 4 weeks and 12
/// months, seen from `today`, and always the newest of all. Pure.
QList<BackupInfo> backupsToDrop(const QList<BackupInfo> &backups, QDate today);

/// Where backups go and how the last one went; kept in the ledger.
struct BackupState
{
    QString folder; ///< Empty: not chosen yet.
    QDateTime lastMade;
    QDateTime lastVerified; ///< Opened and found whole.
    bool isDue(const QDateTime &now) const; ///< A folder is chosen and none was made today.
};
/// Needs See on Backups.
Result<BackupState> backupState(Ledger &ledger);
/// Needs Edit on Backups. Error Io when the folder can't be written.
Result<void> setBackupFolder(Ledger &ledger, const QString &folder);
/// The automatic one: makes a backup in the chosen folder and drops old ones. Nothing when none is due.
Result<std::optional<BackupInfo>> makeDueBackup(Ledger &ledger, const BackupControl &control = {});

/// What restoring would bring: the backup, and what the present ledger has beyond it.
struct RestorePreview
{
    BackupInfo backup;
    bool sameLedger = true;
    qint64 entriesSince = 0; ///< Journal entries of the present ledger that are not in the backup.
    qint64 households = 0; ///< Counts now.
    qint64 residents = 0;
    qint64 cases = 0;
};
/// `ledger` may be null (it is lost): then only the backup is told of.
Result<RestorePreview> previewRestore(const QString &backup, Ledger *ledger);

/// Either credentials as they were when the backup was made, or the recovery words.
struct RestoreKey
{
    std::optional<Credentials> credentials;
    QString recoveryWords;
};
/// Opens a backup into `target`. A ledger that stands there is first set aside as
/// `NAME.replaced-yyyyMMdd-HHmmss.linli`; it is never overwritten, and it comes back when anything fails. The
/// restored ledger is checked (quick_check, journal chain) before it takes its place. No program may have the
/// target open (Error Busy). Gives the path of what was set aside, or an empty text.
Result<QString> restoreBackup(const QString &backup, const QString &target, const RestoreKey &key, const Clock &clock,
    const BackupControl &control = {});
/// Journals in the ledger that was restored that it was, and by whom. After it the ledger differs from the
/// backup by this one entry.
Result<void> noteRestore(
    const QString &target, const BackupInfo &backup, const RestoreKey &key, const Clock &clock);

} // namespace linli
