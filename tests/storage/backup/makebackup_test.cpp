#include "tests/storage/backup/office.h"

#include "core/journal/journal.h"

#include <QStringEncoder>

#include <csignal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace linli;
using namespace linli::test;

TEST_CASE("a backup says of which ledger, when and by whom it was made", "[backup]")
{
    BackupOffice office;
    const qint64 sequence = need(journalLog(office.ledger->db(), 0, 1)).first().sequence;
    const BackupInfo made = office.backUp();
    CHECK(office.filesOn(office.stick) == QStringList{QStringLiteral("办公室-20260921-100000.linlibak")});
    const BackupInfo info = need(inspectBackup(made.path));
    CHECK(info.madeBy == BackupOffice::head);
    CHECK(info.ledgerName == QStringLiteral("办公室"));
    CHECK(info.made == monday());
    CHECK(info.replica == office.ledger->replica());
    CHECK(info.sequence == sequence);
    CHECK(info.size == QFileInfo(made.path).size());
}

TEST_CASE("making a backup is noted in the ledger and leaves nothing beside it", "[backup]")
{
    BackupOffice office;
    const QStringList before = office.filesOn(office.desk);
    office.backUp();
    CHECK(office.filesOn(office.desk) == before);
    const BackupState state = need(backupState(*office.ledger));
    CHECK(state.lastMade == monday());
    CHECK(state.lastVerified == monday());
    const EntryHeader last = need(journalLog(office.ledger->db(), 0, 1)).first();
    CHECK(last.sentence.text.contains(QStringLiteral("backup")));
    CHECK(last.actor == BackupOffice::head);
}

TEST_CASE("two backups in one second keep each other's file", "[backup]")
{
    BackupOffice office;
    const BackupInfo first = office.backUp();
    const QByteArray bytes = bytesOf(first.path);
    const BackupInfo second = office.backUp();
    CHECK(first.path != second.path);
    CHECK(bytesOf(first.path) == bytes);
    CHECK(office.filesOn(office.stick).size() == 2);
}

TEST_CASE("nothing of the records can be read in a backup, not even names", "[backup]")
{
    BackupOffice office;
    const QByteArray bytes = bytesOf(office.backUp().path);
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    for (const QString &canary : {BackupOffice::idNumber, BackupOffice::phone, BackupOffice::note,
             BackupOffice::personName, QStringLiteral("CREATE TABLE"), QStringLiteral("SQLite format")}) {
        CAPTURE(canary.toStdString());
        CHECK_FALSE(bytes.contains(canary.toUtf8()));
        const QByteArray wide = utf16(canary);
        CHECK_FALSE(bytes.contains(wide));
    }
    CHECK(bytes.contains(BackupOffice::head.toUtf8())); // The search finds what is there.
}

TEST_CASE("an administrator without the key makes a backup that does not count as opened", "[backup]")
{
    BackupOffice office;
    office.signIn(BackupOffice::admin);
    const BackupInfo made = office.backUp();
    CHECK(need(inspectBackup(made.path)).madeBy == BackupOffice::admin);
    const BackupState state = need(backupState(*office.ledger));
    CHECK(state.lastMade.isValid());
    CHECK_FALSE(state.lastVerified.isValid());
}

TEST_CASE("without signing in, or without the right, there is no backup", "[backup]")
{
    BackupOffice office;
    auto session = std::make_shared<Session>(*office.ledger->session());
    const bool signedIn = GENERATE(false, true);
    session->roles = session->viewer.roles = {Role::Auditor};
    office.ledger->setSession(signedIn ? session : nullptr);
    const auto made = makeBackup(*office.ledger, office.stick);
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().kind == ErrorKind::Denied);
    CHECK(office.filesOn(office.stick).isEmpty());
}

TEST_CASE("a backup that was stopped leaves nothing, whenever it was", "[backup]")
{
    BackupOffice office;
    const QStringList desk = office.filesOn(office.desk);
    int steps = 0;
    need(makeBackup(*office.ledger, office.stick, {{}, [&] { return ++steps < 0; }}));
    REQUIRE(steps > 6);
    QFile::remove(office.stick + u'/' + office.filesOn(office.stick).first());
    for (int stop = 1; stop <= steps; ++stop) {
        CAPTURE(stop);
        int asked = 0;
        const auto made = makeBackup(*office.ledger, office.stick, {{}, [&] { return ++asked == stop; }});
        if (made.ok()) { // A step more or less, as the ledger grows by the first one's note.
            CHECK(stop >= steps - 2);
            continue;
        }
        CHECK(made.error().kind == ErrorKind::Cancelled);
        CHECK(office.filesOn(office.stick).isEmpty());
        CHECK(office.filesOn(office.desk) == desk);
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("a full disk is told and leaves nothing", "[backup]")
{
    BackupOffice office;
    const QStringList desk = office.filesOn(office.desk);
    const qint64 size = office.backUp().size;
    QFile::remove(office.stick + u'/' + office.filesOn(office.stick).first());
    ::signal(SIGXFSZ, SIG_IGN); // The write fails instead.
    rlimit usual;
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &usual) == 0);
    for (const qint64 room : {qint64(8192), size / 2, size - 1000}) {
        CAPTURE(room, size);
        const rlimit small{rlim_t(room), usual.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto made = makeBackup(*office.ledger, office.stick);
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &usual) == 0);
        REQUIRE_FALSE(made.ok());
        CHECK(made.error().kind == ErrorKind::Io);
        CHECK(office.filesOn(office.stick).isEmpty());
        CHECK(office.filesOn(office.desk) == desk);
    }
}
#endif

TEST_CASE("what a killed backup left is cleared by the next", "[backup]")
{
    BackupOffice office;
    const QString left = office.desk + QStringLiteral("/.办公室.linli.work-aBcDeF");
    const QString others = office.desk + QStringLiteral("/.另一本.linli.work-aBcDeF");
    REQUIRE(QDir().mkpath(left));
    REQUIRE(QDir().mkpath(others));
    writeBytes(left + QStringLiteral("/snapshot"), "plain names");
    office.backUp();
    CHECK_FALSE(QFileInfo::exists(left));
    CHECK(QFileInfo::exists(others));
}

TEST_CASE("a folder that is not there is named as such", "[backup]")
{
    BackupOffice office;
    const auto made = makeBackup(*office.ledger, office.root.filePath(QStringLiteral("unplugged")));
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().kind == ErrorKind::Io);
}
