#include "ui/attachments/openedfiles.h"

#include "ui/models/desk.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

namespace linli::ui {

OpenedFiles::OpenedFiles(Desk &desk, QObject *parent)
    : QObject(parent)
{
    connect(&desk, &Desk::leaving, this, &OpenedFiles::removeAll);
}

bool OpenedFiles::mayOpen(const QString &media, const QString &name)
{
    static const QStringList harmless{QStringLiteral("application/pdf"), QStringLiteral("text/plain"), QStringLiteral("text/csv"),
        QStringLiteral("application/msword"), QStringLiteral("application/rtf"), QStringLiteral("application/vnd.ms-excel"),
        QStringLiteral("application/vnd.ms-powerpoint"), QStringLiteral("application/x-ole-storage")};
    static const QStringList running{QStringLiteral(".desktop"), QStringLiteral(".bat"), QStringLiteral(".cmd"), QStringLiteral(".sh"),
        QStringLiteral(".exe"), QStringLiteral(".vbs"), QStringLiteral(".js"), QStringLiteral(".lnk"), QStringLiteral(".py")};
    for (const QString &ending : running) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return false;
    }
    return harmless.contains(media) || media.startsWith(u"image/") || media.startsWith(u"audio/") || media.startsWith(u"video/")
        || media.startsWith(u"application/vnd.openxmlformats-officedocument.") || media.startsWith(u"application/vnd.oasis.opendocument.");
}

Result<void> OpenedFiles::open(const QString &name, const QByteArray &content)
{
    const Error failed{ErrorKind::Io, tr("The file could not be opened: there is no room for it. Save it in a folder of your own instead.")};
#ifdef Q_OS_WIN
    const QString place = QDir::tempPath(); // The account's own there; RuntimeLocation would be the home folder.
#else
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString place = runtime.isEmpty() ? QDir::tempPath() : runtime;
#endif
    auto folder = std::make_unique<QTemporaryDir>(place + QStringLiteral("/linli-XXXXXX"));
    if (!folder->isValid())
        folder = std::make_unique<QTemporaryDir>();
    QFile file(folder->filePath(name));
    if (!folder->isValid() || !file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size() || !file.flush())
        return failed;
    file.close();
    m_folders.push_back(std::move(folder));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file.fileName()))) {
        m_folders.pop_back();
        return Error{ErrorKind::Io, tr("No program on this computer opens this kind of file. Save it instead.")};
    }
    return success();
}

QStringList OpenedFiles::folders() const
{
    QStringList paths;
    for (const auto &folder : m_folders)
        paths.append(folder->path());
    return paths;
}

} // namespace linli::ui
