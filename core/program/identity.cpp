#include "core/program/identity.h"

#include <QCoreApplication>
#include <QSettings>

namespace linli {

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("linli"));
    QCoreApplication::setApplicationName(QStringLiteral("linli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINLI_VERSION));
#ifdef Q_OS_WIN
    QSettings::setDefaultFormat(QSettings::IniFormat); // %APPDATA%/linli/linli.ini; the native one is the registry.
#endif
}

} // namespace linli
