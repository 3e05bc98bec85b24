// The programs of the core's tests.
#include "tests/support/runner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return linli::test::run(argc, argv);
}
