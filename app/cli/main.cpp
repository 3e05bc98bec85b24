#include "app/cli/context.h"

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
    return linli::cli::run(QCoreApplication::arguments());
}
