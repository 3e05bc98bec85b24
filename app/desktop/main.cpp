// The desktop program: makes the application, its language and its look, and opens the window.
#include "app/desktop/desktop.h"
#include "app/desktop/programicon.h"
#include "core/base/crashlog.h"
#include "core/base/text.h"
#include "core/crypto/coredumps.h"
#include "core/crypto/selftest.h"
#include "core/program/identity.h"
#include "ui/theme/theme.h"
#include "ui/theme/titlebar.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QTranslator>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace {

int run(int argc, char **argv)
{
    linli::keepOutOfCoreDumps();
    QApplication app(argc, argv);
    linli::nameProgram();
    linli::installCrashLog(linli::crashFolder());

    linli::installLanguage();
    QTranslator qtTexts; // Qt's own menus and calendars
    if (!qEnvironmentVariable("LINLI_LANG").startsWith(u"en")) {
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        if (qtTexts.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QApplication::installTranslator(&qtTexts);
    }

    if (const auto sound = linli::cryptoSelfTest(); !sound.ok()) {
        QMessageBox::critical(nullptr, QStringLiteral("Linli"), sound.error().message);
        return 3;
    }
    QApplication::setApplicationDisplayName(linli::ui::MainWindow::tr("Linli")); // what the window's title ends with
    QApplication::setDesktopFileName(QStringLiteral("linli"));
    QApplication::setWindowIcon(linli::ui::programIcon());
    linli::ui::Theme theme(app);
    const linli::ui::TitleBar titles(theme);
    QSettings settings;
    linli::ui::Desktop desktop(theme, settings);
    // arguments(), not argv: on Windows only these carry Chinese paths.
    const QString target = QApplication::arguments().value(1, qEnvironmentVariable("LINLI_LEDGER"));
    desktop.start(target);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const int code = run(argc, argv);
#ifdef Q_OS_WIN
    // All of ours is closed and saved. The runtime's own end can wait for ever there on a lock that a thread of Qt's
    // held when the system ended it, and a program without a window would keep the lock of the ledger's file.
    TerminateProcess(GetCurrentProcess(), UINT(code));
#endif
    return code;
}
