// A ledger that can't be written is opened for reading, as the account that can't write it sees it.
#include "core/program/openledger.h"
#include "tests/support/testaccount.h"
#include "tests/support/ran.h"
#include "tests/support/testledger.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

using namespace linli;
using namespace linli::test;

namespace {

/// Runs linli as an ordinary user: for root no file is read-only.
Ran asOrdinaryUser(QStringList arguments)
{
    QString program = QStringLiteral(LINLI_CLI);
    if (geteuid() == 0) {
        arguments = QStringList{QStringLiteral("--reuid=nobody"), QStringLiteral("--regid=nogroup"), QStringLiteral("--clear-groups"), program}
            + arguments;
        program = QStringLiteral("setpriv");
    }
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return Ran::of(process);
}

} // namespace

TEST_CASE("a ledger whose file or folder can't be written opens for reading only")
{
    const bool folderToo = GENERATE(false, true);
    // Under /tmp by a way an ordinary user may walk; the build tree may lie where only root can.
    QTemporaryDir folder(QStringLiteral("/tmp/linli-readonly-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("只读 台账.linli"));
    FixedClock clock(monday());
    newTestLedger(path, clock);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther);
    QFile::Permissions walk = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    if (!folderToo)
        walk |= QFile::WriteOwner | QFile::WriteOther;
    QFile::setPermissions(folder.path(), walk);

    const Ran read = asOrdinaryUser({QStringLiteral("area"), QStringLiteral("tree"), QStringLiteral("--json"),
        QStringLiteral("--ledger"), path});
    INFO(read.err.toStdString());
    CHECK(read.exit == 0);
    CHECK(read.out.startsWith(u'['));
    CHECK_FALSE(read.err.isEmpty()); // It says that it is open for reading only.
    const Ran write = asOrdinaryUser({QStringLiteral("calendar"), QStringLiteral("rest"),
        QStringLiteral("2026-09-22"), QStringLiteral("--ledger"), path});
    CHECK(write.exit == 1);
    CHECK(need(need(Ledger::openReader(path, programOptions(clock)))
                   ->db()
                   .integer(QStringLiteral("SELECT COUNT(*) FROM calendar_day WHERE arrangement_year = 0")))
        == 0);
    QFile::setPermissions(
        folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // So that it can be removed.
}
