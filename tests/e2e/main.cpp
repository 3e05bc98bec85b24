// The program of the tests that run `linli`: its sign-in comes from the environment, as in a script.
#include "tests/support/runner.h"
#include "tests/support/testaccount.h"

#include <QCoreApplication>
#include <QTemporaryFile>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTemporaryFile password;
    if (!password.open())
        return 1;
    password.write(linli::test::testPassword.toUtf8() + '\n');
    password.close();
    QFile::setPermissions(password.fileName(), QFile::ReadOwner | QFile::ReadUser | QFile::ReadOther);
    qputenv("LINLI_USER", linli::test::testUser.toUtf8());
    qputenv("LINLI_PASSWORD_FILE", password.fileName().toUtf8());
    return linli::test::run(argc, argv);
}
