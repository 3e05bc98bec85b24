#include "core/accounts/accountstore.h"
#include "core/backup/backup.h"
#include "core/backup/backupcontent.h"
#include "core/backup/disk.h"
#include "core/backup/replaceledger.h"
#include "core/base/text.h"
#include "core/journal/journal.h"

#include <QFileInfo>

namespace linli {

namespace {

Result<void> checkTarget(const QString &target)
{
    const QFileInfo info(target);
    if (Ledger::isServer(target))
        return Error{ErrorKind::Refused,
            translate("backup", "A backup is restored into a file. A shared ledger is restored on its server.")};
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return Error{ErrorKind::Refused,
            translate("backup", "This place is a folder or a link. Name the ledger's file itself.")};
    if (!QFileInfo(info.absolutePath()).isDir())
        return Error{ErrorKind::Io, translate("backup", "The folder to restore into does not exist.")};
    return success();
}

/// With the keys every row of the history is opened and compared with its hash.
Result<void> checkHistory(const QString &path, std::shared_ptr<const Vault> vault)
{
    LINLI_ASSIGN(const auto db, Database::openSqlite(path, OpenMode::ReadOnly));
    LINLI_ASSIGN(const auto sealed, metaValue(*db, QStringLiteral("sealed")));
    Viewer viewer;
    if (sealed == QStringLiteral("1")) // Else it is the copy kept of a ledger before it was sealed.
        viewer.vault = std::move(vault);
    db->setViewer(viewer);
    LINLI_ASSIGN(const QString problem, verifyChain(*db));
    if (!problem.isEmpty())
        return Error{ErrorKind::Broken,
            translate("backup", "The change history in this backup does not hold. Use another one. %1").arg(problem)};
    return success();
}

} // namespace

Result<RestorePreview> previewRestore(const QString &backup, Ledger *ledger)
{
    RestorePreview preview;
    LINLI_ASSIGN(preview.backup, inspectBackup(backup));
    if (!ledger)
        return preview;
    BackupInfo now;
    LINLI_TRY(countInto(now, ledger->db()));
    preview.sameLedger = now.replica == preview.backup.replica;
    preview.entriesSince =
        preview.sameLedger ? std::max<qint64>(0, now.sequence - preview.backup.sequence) : now.sequence;
    preview.households = now.households;
    preview.residents = now.residents;
    preview.cases = now.cases;
    return preview;
}

Result<QString> restoreBackup(const QString &backup, const QString &target, const RestoreKey &key,
    const Clock &clock, const BackupControl &control)
{
    LINLI_TRY(checkTarget(target));
    QFile file(backup);
    LINLI_ASSIGN(const BackupStart start, readBackup(file, partOf(control, 0, 0.2)));
    LINLI_ASSIGN(const BackupKeys keys, openKeys(start.head, key));
    LINLI_ASSIGN(const auto lock, LedgerLock::take(target));
    LINLI_ASSIGN(const auto work, WorkFolder::beside(target));
    const QString fresh = work->filePath(QStringLiteral("restored"));
    LINLI_TRY(openContent(file, start, keys.file, fresh, partOf(control, 0.2, 0.7)));
    LINLI_TRY(checkHistory(fresh, keys.vault));
    if (control.cancelled && control.cancelled())
        return Error{ErrorKind::Cancelled, translate("backup", "Stopped; everything is as it was before.")};
    LINLI_ASSIGN(const QString aside,
        replaceLedger(fresh, QFileInfo(target).absoluteFilePath(), clock.now(), partOf(control, 0.8, 1)));
    if (control.progress)
        control.progress(1);
    return aside;
}

} // namespace linli
