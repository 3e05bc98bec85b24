// The name of a file as libzip wants it.
#pragma once

#include <QFile>

namespace linli {

/// UTF-8 on Windows, whatever the code page there; elsewhere as the file system has it.
inline QByteArray zipName(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

} // namespace linli
