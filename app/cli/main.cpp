#include "app/cli/context.h"
#include "core/base/crashlog.h"
#include "core/program/identity.h"

#include <QCoreApplication>
#include <QScopeGuard>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

int main(int argc, char **argv)
{
#ifdef Q_OS_WIN
    const UINT before = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    const auto restore = qScopeGuard([before] { SetConsoleOutputCP(before); }); // The console outlives us.
#endif
    const QCoreApplication app(argc, argv);
    linli::nameProgram(); // The window's folder: it tells of a crash.
    linli::installCrashLog(linli::crashFolder());
    return linli::cli::run(QCoreApplication::arguments());
}
