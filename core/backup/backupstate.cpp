// Where backups go and when the last one was made, in the table meta; the automatic one.
#include "core/accounts/accountstore.h"
#include "core/backup/backupmarks.h"
#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

namespace linli {

namespace {

const QString folderMark = QStringLiteral("backup.folder");
const QString lastMark = QStringLiteral("backup.last");
const QString verifiedMark = QStringLiteral("backup.verified");
const QString timeFormat = QStringLiteral("yyyy-MM-dd HH:mm:ss");

Result<QString> mark(Ledger &ledger, const QString &name)
{
    LINLI_ASSIGN(const auto value, metaValue(ledger.db(), name));
    return value.value_or(QString());
}

Result<void> checkWritable(const QString &folder)
{
    QTemporaryFile trial(QDir(folder).filePath(QStringLiteral(".linli-XXXXXX")));
    if (!QFileInfo(folder).isDir() || !trial.open() || trial.write("linli") < 0 || !trial.flush())
        return Error{ErrorKind::Io,
            translate("backup", "Nothing can be written in this folder. Choose another one, best on another disk.")};
    return success();
}

} // namespace

Result<void> noteBackup(Ledger &ledger, const BackupInfo &made, bool verified)
{
    const QString now = made.made.toString(timeFormat);
    const Sentence sentence = verified ? Sentence(QT_TRANSLATE_NOOP("journal", "Made a backup and opened it to check"))
                                       : Sentence(QT_TRANSLATE_NOOP("journal", "Made a backup"));
    return recordEvent(ledger, sentence, [&](Database &db) -> Result<void> {
        LINLI_TRY(setMetaValue(db, lastMark, now));
        return verified ? setMetaValue(db, verifiedMark, now) : success();
    });
}

bool BackupState::isDue(const QDateTime &now) const
{
    return !folder.isEmpty() && (!lastMade.isValid() || lastMade.date() != now.date());
}

Result<BackupState> backupState(Ledger &ledger)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Backups));
    BackupState state;
    LINLI_ASSIGN(state.folder, mark(ledger, folderMark));
    LINLI_ASSIGN(const QString last, mark(ledger, lastMark));
    LINLI_ASSIGN(const QString verified, mark(ledger, verifiedMark));
    state.lastMade = parseWallTime(last);
    state.lastVerified = parseWallTime(verified);
    return state;
}

Result<void> setBackupFolder(Ledger &ledger, const QString &folder)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Backups));
    if (Ledger::isServer(ledger.target()))
        return Error{ErrorKind::Refused,
            translate("backup", "A shared ledger is backed up on its server, by its administrator.")};
    const QString path = QDir(folder).absolutePath();
    LINLI_TRY(checkWritable(path));
    return recordEvent(ledger, Sentence(QT_TRANSLATE_NOOP("journal", "Chose another folder for backups")),
        [&](Database &db) { return setMetaValue(db, folderMark, path); });
}

Result<std::optional<BackupInfo>> makeDueBackup(Ledger &ledger, const BackupControl &control)
{
    LINLI_ASSIGN(const BackupState state, backupState(ledger));
    if (!state.isDue(ledger.clock().now()))
        return std::optional<BackupInfo>();
    LINLI_ASSIGN(const BackupInfo made, makeBackup(ledger, state.folder, control));
    LINLI_ASSIGN(const QList<BackupInfo> all, listBackups(ledger, state.folder));
    for (const BackupInfo &old : backupsToDrop(all, ledger.clock().today()))
        QFile::remove(old.path); // One that can't be removed now is tried again tomorrow.
    return std::optional(made);
}

} // namespace linli
