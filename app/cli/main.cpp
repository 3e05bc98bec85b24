#include "app/cli/context.h"
#include "core/base/crashlog.h"
#include "core/program/identity.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

int main(int argc, char **argv)
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
    const QCoreApplication app(argc, argv);
    linli::nameProgram(); // The window's folder: it tells of a crash.
    linli::installCrashLog(linli::crashFolder());
    return linli::cli::run(QCoreApplication::arguments());
}
