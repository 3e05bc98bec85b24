// The program of the window's tests: an application without a screen, in Chinese, with settings of its own.
#include "core/base/text.h"
#include "tests/support/runner.h"

#include <QApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    linli::installLanguage(QStringLiteral("zh"));
    return linli::test::run(argc, argv);
}
