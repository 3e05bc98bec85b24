// Making a backup: a snapshot, sealed, written aside, opened again to see that it is whole, put in its place.
#include "core/backup/backup.h"
#include "core/backup/backupcontent.h"
#include "core/backup/backupmarks.h"
#include "core/backup/disk.h"
#include "core/base/text.h"
#include "core/crypto/keypair.h"
#include "core/crypto/sealing.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"

#include <QDir>
#include <QFileInfo>

namespace linli {

namespace {

const QString ending = QStringLiteral(".linlibak");
constexpr int staleDays = 1; ///< A part that old belongs to a program that was killed.

/// The plain copy that is sealed, in a private folder beside the ledger.
Result<BackupHead> takeSnapshot(Ledger &ledger, const QString &path, bool mustCheck)
{
    LINLI_TRY(ledger.db().copyTo(path));
    LINLI_ASSIGN(const auto snapshot, Database::openSqlite(path, OpenMode::ReadOnly));
    if (mustCheck)
        LINLI_TRY(quickCheck(*snapshot));
    LINLI_ASSIGN(BackupHead head, headOf(*snapshot));
    const QDateTime now = ledger.clock().now();
    head.info.made = now.addMSecs(-now.time().msec()); // The file keeps seconds.
    head.info.madeBy = ledger.actor();
    head.info.ledgerName = QFileInfo(ledger.target()).completeBaseName();
    return head;
}

/// Gives the backup's beginning; the sealed bytes stand in `part`.
Result<BackupStart> sealSnapshot(BackupHead head, const QString &snapshot, QFile &part, const BackupControl &control)
{
    const Secret fileKey = Secret::random(keySize);
    head.sealedKey = sealTo(head.epochs.last().backupPublic, fileKey);
    if (head.sealedKey.isEmpty())
        return Error{ErrorKind::Broken,
            translate("backup", "The ledger's key rows are damaged, so that no backup can be sealed. Restore an "
                                "earlier backup.")};
    const BackupStart start = startOf(std::move(head));
    QFile plain(snapshot);
    if (!plain.open(QIODevice::ReadOnly))
        return writeFailure(plain);
    LINLI_TRY(sealFile(plain, part, start, fileKey, control));
    return start;
}

/// A part that a killed program left in the folder.
void clearStaleParts(const Ledger &ledger, const QDir &folder)
{
    const QString prefix = QFileInfo(ledger.target()).completeBaseName() + u'-';
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-staleDays);
    const QFileInfoList parts = folder.entryInfoList({u'*' + ending + QStringLiteral(".part")}, QDir::Files);
    for (const QFileInfo &part : parts) {
        if (part.fileName().startsWith(prefix) && part.lastModified() < limit)
            QFile::remove(part.filePath());
    }
}

/// Takes the file away again unless it was finished.
class PartFile
{
public:
    explicit PartFile(const QString &path)
        : file(path)
    {
    }
    ~PartFile()
    {
        if (finished)
            return;
        file.close();
        QFile::remove(file.fileName()); // file.remove() leaves it where its last bytes can't be flushed.
    }
    QFile file;
    bool finished = false;
};

Result<void> checkPlace(const Ledger &ledger, const QString &folder)
{
    if (Ledger::isServer(ledger.target()))
        return Error{ErrorKind::Refused,
            translate("backup", "A shared ledger is backed up on its server, by its administrator.")};
    if (ledger.isReadOnly())
        return Error{ErrorKind::ReadOnly,
            translate("backup", "This ledger is open for reading only; making a backup could not be noted in it.")};
    if (!QFileInfo(folder).isDir())
        return Error{ErrorKind::Io,
            translate("backup", "The folder for the backup does not exist. Is the disk plugged in?")};
    return success();
}

/// Whether the finished bytes were opened and found whole; false without the key.
Result<bool> verify(QFile &part, const Ledger &ledger, const QString &work, const BackupControl &control)
{
    LINLI_ASSIGN(const BackupStart start, readBackup(part, partOf(control, 0, 0.4)));
    const auto &vault = ledger.session()->viewer.vault;
    if (!vault || !vault->epochs().contains(start.head.epoch))
        return false;
    const auto fileKey = fileKeyOf(start.head, *vault);
    if (!fileKey)
        return Error{ErrorKind::Broken,
            translate("backup", "The ledger's key rows are damaged, so that no backup can be sealed. Restore an "
                                "earlier backup.")};
    LINLI_TRY(openContent(part, start, *fileKey, work, partOf(control, 0.4, 1)));
    return true;
}

} // namespace

Result<BackupInfo> makeBackup(Ledger &ledger, const QString &folder, const BackupControl &control)
{
    LINLI_TRY(permit(ledger, Action::Make, Kind::Backups));
    LINLI_TRY(checkPlace(ledger, folder));
    clearStaleParts(ledger, QDir(folder));
    LINLI_ASSIGN(const auto work, WorkFolder::beside(ledger.target()));
    const QString snapshot = work->filePath(QStringLiteral("snapshot"));
    // With the key the finished file is opened and checked; without it only now can be seen what is sealed.
    const bool holdsKey = ledger.session()->viewer.vault != nullptr;
    LINLI_ASSIGN(BackupHead head, takeSnapshot(ledger, snapshot, !holdsKey));
    const QString stem = QStringLiteral("%1-%2").arg(
        head.info.ledgerName, head.info.made.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const QString path = freeName(QDir(folder).absolutePath(), stem, ending);
    PartFile part(path + QStringLiteral(".part"));
    if (!part.file.open(QIODevice::ReadWrite | QIODevice::NewOnly))
        return writeFailure(part.file);
    LINLI_ASSIGN(BackupStart start, sealSnapshot(std::move(head), snapshot, part.file, partOf(control, 0, 0.5)));
    QFile::remove(snapshot);
    LINLI_ASSIGN(const bool verified,
        verify(part.file, ledger, work->filePath(QStringLiteral("opened")), partOf(control, 0.5, 1)));
    BackupInfo info = start.head.info;
    info.path = path;
    info.size = part.file.size();
    part.file.close();
    if (!part.file.rename(path)) // Never over another file.
        return writeFailure(part.file);
    syncFolder(QFileInfo(path).absolutePath());
    LINLI_TRY(noteBackup(ledger, info, verified));
    part.finished = true;
    return info;
}

} // namespace linli
