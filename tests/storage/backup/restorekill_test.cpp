// kill -9 at every step of a restore, and a disk that fills up: one whole ledger is always there.
#include "tests/storage/backup/office.h"

#include "core/ledger/doctor.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace linli;
using namespace linli::test;

namespace {

/// Restores in a process of its own that is killed at its `step`-th word of progress; false when it came to
/// its end before.
bool killedAt(int step, const BackupOffice &office, const QString &backup)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        int told = 0;
        const auto restored = restoreBackup(backup, office.target, office.key(), office.clock,
            {[&](double) {
                 if (++told == step)
                     ::kill(::getpid(), SIGKILL);
             },
                {}});
        ::_exit(restored.ok() ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    if (WIFEXITED(status))
        CHECK(WEXITSTATUS(status) == 0);
    return WIFSIGNALED(status);
}

bool isHealthy(const QString &path, const FixedClock &clock)
{
    const auto ledger = Ledger::open(path, programOptions(clock));
    if (!ledger.ok())
        return false;
    for (const Finding &finding : need(examine(**ledger))) {
        if (!finding.ok)
            return false;
    }
    return true;
}

QStringList ledgersIn(const QString &folder)
{
    QStringList paths;
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.linli")}, QDir::Files);
    for (const QFileInfo &file : files)
        paths.append(file.filePath());
    return paths;
}

} // namespace

TEST_CASE("killed at any step of a restore: the old ledger or both are there, whole", "[backup][kill]")
{
    BackupOffice office;
    const auto early = digests(office.ledger->db());
    const BackupInfo made = office.backUp();
    office.addPerson(QStringLiteral("后来的人"));
    const bool withWal = GENERATE(false, true);
    const QByteArray file = bytesOf(office.target);
    const QByteArray wal = bytesOf(office.target + QStringLiteral("-wal"));
    const auto late = digests(office.ledger->db());
    office.ledger.reset();
    const QByteArray closed = bytesOf(office.target);
    int step = 0;
    bool killed = true;
    bool sawEmptyPlace = false;
    while (killed) {
        QDir(office.desk).removeRecursively();
        REQUIRE(QDir().mkpath(office.desk));
        writeBytes(office.target, withWal ? file : closed);
        if (withWal)
            writeBytes(office.target + QStringLiteral("-wal"), wal);
        killed = killedAt(++step, office, made.path);
        CAPTURE(step, killed, withWal);
        int old = 0;
        const QStringList ledgers = ledgersIn(office.desk);
        REQUIRE_FALSE(ledgers.isEmpty());
        sawEmptyPlace = sawEmptyPlace || !ledgers.contains(office.target);
        for (const QString &ledger : ledgers) {
            CAPTURE(ledger);
            auto content = digestsOf(ledger);
            CHECK(isHealthy(ledger, office.clock));
            for (const QString &mark : {QStringLiteral("meta")}) // "closed properly" may differ
                content.remove(mark);
            auto lateRows = late;
            auto earlyRows = early;
            lateRows.remove(QStringLiteral("meta"));
            earlyRows.remove(QStringLiteral("meta"));
            CHECK((content == lateRows || content == earlyRows));
            old += content == lateRows;
        }
        CHECK(old == 1);
        // And it can simply be done again.
        if (killed)
            CHECK(office.restore(made.path, office.key()).ok());
        CHECK_FALSE(QDir(office.desk).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).size() > 0);
    }
    CHECK(step > 8);
    CHECK(sawEmptyPlace); // One of the kills fell between setting aside and putting in place.
}

TEST_CASE("the disk fills up during a restore: a sentence, and the old ledger is at its place", "[backup]")
{
    BackupOffice office;
    const BackupInfo made = office.backUp();
    office.ledger.reset();
    const QByteArray before = bytesOf(office.target);
    ::signal(SIGXFSZ, SIG_IGN); // The write fails instead.
    rlimit usual;
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &usual) == 0);
    for (const qint64 room : {qint64(4096), before.size() / 2, before.size() - 4096}) {
        CAPTURE(room);
        const rlimit small{rlim_t(room), usual.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto restored = office.restore(made.path, office.key());
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &usual) == 0);
        REQUIRE_FALSE(restored.ok());
        CHECK(restored.error().kind == ErrorKind::Io);
        CHECK(bytesOf(office.target) == before);
        CHECK(office.filesOn(office.desk) == QStringList{QStringLiteral("办公室.linli")});
    }
}
