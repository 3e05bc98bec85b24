#include "core/backup/disk.h"

#include "core/base/text.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace linli {

Result<void> syncToDisk(QFile &file)
{
    bool done = file.flush();
#ifdef Q_OS_WIN
    done = done && ::_commit(file.handle()) == 0;
#else
    done = done && ::fsync(file.handle()) == 0;
#endif
#ifdef Q_OS_LINUX
    // What is read back to check it shall come from the disk, not from memory.
    if (done)
        (void)::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
#endif
    return done ? success() : Result<void>(writeFailure(file));
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder) // NTFS journals its names; a folder can't be flushed.
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    (void)::fsync(handle); // Some file systems know no such thing; the name is written soon all the same.
    ::close(handle);
#endif
}

Error writeFailure(const QFile &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorKind::Io,
            translate("backup", "The disk is full; nothing was kept. Free some space and try again.")};
    return {ErrorKind::Io,
        translate("backup", "This can't be written. Check the disk, its free space and the folder's permissions.")};
}

QString freeName(const QString &folder, const QString &stem, const QString &ending)
{
    const QDir place(folder);
    QString path = place.filePath(stem + ending);
    const auto taken = [](const QString &name) { return QFileInfo::exists(name) || QFileInfo(name).isSymLink(); };
    for (int i = 2; taken(path) || taken(path + QStringLiteral(".part")); ++i)
        path = place.filePath(QStringLiteral("%1-%2%3").arg(stem).arg(i).arg(ending));
    return path;
}

Result<std::unique_ptr<WorkFolder>> WorkFolder::beside(const QString &ledger)
{
    const QFileInfo info(ledger);
    QDir folder = info.absoluteDir();
    const QString prefix = QStringLiteral(".%1.work-").arg(info.fileName());
    const QStringList names = folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (name.startsWith(prefix) && !QFileInfo(folder.filePath(name)).isSymLink())
            QDir(folder.filePath(name)).removeRecursively();
    }
    std::unique_ptr<WorkFolder> work(new WorkFolder(folder.filePath(prefix + QStringLiteral("XXXXXX"))));
    if (!work->m_folder.isValid())
        return Error{ErrorKind::Io,
            translate("backup",
                "The ledger's folder can't be written, which this needs for a moment. Check its permissions "
                "and the disk.")};
    return work;
}

} // namespace linli
