#include "core/backup/sealedfile.h"
#include "core/ledger/permit.h"

#include <QDir>

#include <algorithm>

namespace linli {

bool isBackup(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && beginsLikeBackup(file);
}

Result<BackupInfo> inspectBackup(const QString &path)
{
    QFile file(path);
    LINLI_ASSIGN(const BackupStart start, readBackup(file, {}));
    return start.head.info;
}

Result<QList<BackupInfo>> listBackups(Ledger &ledger, const QString &folder)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Backups));
    QList<BackupInfo> backups;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.linlibak")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const auto info = inspectBackup(file.filePath());
        if (info.ok() && info->replica == ledger.replica())
            backups.append(*info);
    }
    std::sort(backups.begin(), backups.end(), [](const BackupInfo &a, const BackupInfo &b) {
        return std::pair(a.made, a.path) > std::pair(b.made, b.path);
    });
    return backups;
}

} // namespace linli
