#include "tests/storage/backup/office.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("a backup is due once a day, when a folder is chosen", "[backup]")
{
    BackupOffice office;
    CHECK_FALSE(need(backupState(*office.ledger)).isDue(office.clock.now()));
    CHECK_FALSE(need(makeDueBackup(*office.ledger)));
    need(setBackupFolder(*office.ledger, office.stick));
    CHECK(need(backupState(*office.ledger)).folder == office.stick);
    CHECK(need(makeDueBackup(*office.ledger)));
    office.clock.set(monday().addSecs(9 * 3600));
    CHECK_FALSE(need(makeDueBackup(*office.ledger)));
    office.clock.set(monday().addSecs(15 * 3600)); // One in the morning.
    CHECK(need(makeDueBackup(*office.ledger)));
    CHECK(office.filesOn(office.stick).size() == 2);
}

TEST_CASE("the daily backup drops what is older than it has to keep, and nothing else", "[backup]")
{
    BackupOffice office;
    need(setBackupFolder(*office.ledger, office.stick));
    const QString strange = office.stick + QStringLiteral("/照片.linlibak");
    writeBytes(strange, "not ours");
    for (int day = 0; day < 9; ++day) {
        office.clock.set(monday().addDays(day));
        REQUIRE(need(makeDueBackup(*office.ledger)));
    }
    // Tuesday 29 September: seven days back to the 23rd. The 21st and 22nd are no week's and no month's newest.
    QStringList expected;
    for (int day = 23; day <= 29; ++day)
        expected.append(QStringLiteral("办公室-202609%1-100000.linlibak").arg(day));
    expected.append(QStringLiteral("照片.linlibak"));
    CHECK(office.filesOn(office.stick) == expected);
}

TEST_CASE("a folder that can't be written is refused when it is chosen", "[backup]")
{
    BackupOffice office;
    const auto chosen = setBackupFolder(*office.ledger, office.root.filePath(QStringLiteral("missing")));
    REQUIRE_FALSE(chosen.ok());
    CHECK(chosen.error().kind == ErrorKind::Io);
    CHECK(need(backupState(*office.ledger)).folder.isEmpty());
}

TEST_CASE("a clerk does not choose where backups go", "[backup]")
{
    BackupOffice office;
    office.signIn(BackupOffice::clerk);
    const auto chosen = setBackupFolder(*office.ledger, office.stick);
    REQUIRE_FALSE(chosen.ok());
    CHECK(chosen.error().kind == ErrorKind::Denied);
}

TEST_CASE("listed are the whole backups of this ledger, newest first", "[backup]")
{
    BackupOffice office;
    const BackupInfo first = office.backUp();
    office.clock.set(monday().addDays(1));
    const BackupInfo second = office.backUp();
    office.clock.set(monday().addDays(2));
    const BackupInfo damaged = office.backUp();
    writeBytes(damaged.path, bytesOf(damaged.path).chopped(1));
    BackupOffice other;
    REQUIRE(QFile::copy(other.backUp().path, office.stick + QStringLiteral("/other.linlibak")));
    QStringList paths;
    for (const BackupInfo &info : need(listBackups(*office.ledger, office.stick)))
        paths.append(info.path);
    CHECK(paths == QStringList{second.path, first.path});
}
