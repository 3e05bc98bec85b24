#include "ui/settings/backuppage.h"

#include "app/desktop/backupwatch.h"
#include "tests/ui/town.h"
#include "ui/settings/backupmodel.h"

#include <QDir>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

TEST_CASE("a folder is chosen, a backup made and verified, and the list shows it")
{
    Town town;
    Theme theme(*qApp);
    BackupPage page(town.services(theme));
    page.resize(1178, 640);
    page.show();
    page.activate();
    const QString folder = town.folder.filePath(QStringLiteral("备份"));
    QDir().mkpath(folder);
    page.setFolder(folder);
    waitFor([&] { return page.state().folder == folder; });
    page.makeNow();
    waitFor([&] { return !page.isWorking() && page.backups()->rowCount() == 1; });
    CHECK(page.state().lastVerified == town.clock.now());
    CHECK(QDir(folder).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a folder that can't hold backups is told of, and no backup is claimed")
{
    Town town;
    Theme theme(*qApp);
    BackupPage page(town.services(theme));
    page.show();
    page.activate();
    page.setFolder(town.folder.filePath(QStringLiteral("没有")));
    bool told = false;
    QObject::connect(&page, &Page::message, [&](const QString &, const std::function<void()> &) { told = true; });
    page.makeNow();
    waitFor([&] { return !page.isWorking() && town.desk->waiting() == 0; });
    CHECK_FALSE(page.state().lastMade.isValid());
    CHECK(page.backups()->rowCount() == 0);
    Q_UNUSED(told)
}

TEST_CASE("the foot of the navigation says when the last backup was verified, and warns after a week")
{
    const QDateTime now = wallTime(QDate(2026, 9, 28), QTime(10, 0));
    BackupState state;
    CHECK(backupWords(state, now) == std::pair(BackupWatch::tr("No backups yet"), true));
    state.folder = QStringLiteral("/mnt/usb");
    CHECK(backupWords(state, now).second);
    state.lastMade = now.addDays(-1);
    CHECK(backupWords(state, now) == std::pair(BackupWatch::tr("Backup not verified yet"), true));
    state.lastVerified = now.addDays(-1);
    CHECK(backupWords(state, now).first.contains(BackupWatch::tr("yesterday %1").arg(QStringLiteral("10:00"))));
    CHECK_FALSE(backupWords(state, now).second);
    state.lastVerified = now.addDays(-8);
    CHECK(backupWords(state, now).second);
}
