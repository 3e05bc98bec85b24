#include "core/base/text.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    linli::installLanguage();
    return 0;
}
