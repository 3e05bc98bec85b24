// What the program does with the file it is started with, when that is no ledger.
#include "app/desktop/desktop.h"

#include "core/backup/backup.h"
#include "core/base/text.h"
#include "tests/ui/town.h"
#include "ui/settings/restorepage.h"
#include "ui/widgets/banner.h"

#include <QFile>
#include <QLabel>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

struct Started
{
    QTemporaryDir folder;
    SystemClock clock;
    OwnSettings own;
    Theme theme{*qApp};
    Desktop desktop{theme, own.settings};

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(folder.filePath(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    QString backup()
    {
        auto ledger = newTestLedger(folder.filePath(QStringLiteral("广济桥 社区.linli")), clock);
        return need(makeBackup(*ledger, folder.path())).path;
    }
    /// The welcome, with this sentence over it.
    void checkTold(const QString &sentence)
    {
        REQUIRE(desktop.window());
        CHECK(desktop.window()->isVisible());
        CHECK_FALSE(desktop.window()->isCovered());
        CHECK_FALSE(desktop.desk());
        CHECK(desktop.window()->banner()->isVisible());
        CHECK(desktop.window()->banner()->text().contains(sentence));
        if (const QString folderOfShots = qEnvironmentVariable("LINLI_SHOTS"); !folderOfShots.isEmpty())
            desktop.window()->grab().save(QStringLiteral("%1/start-%2.png").arg(folderOfShots).arg(qHash(sentence)));
    }
};

} // namespace

TEST_CASE("a backup that the program is started with leads to bringing it back")
{
    Started started;
    const QString backup = started.backup();
    started.desktop.start(backup);
    auto *page = started.desktop.window()->findChild<RestorePage *>();
    REQUIRE(page);
    CHECK(page->isVisible());
    if (const QString shots = qEnvironmentVariable("LINLI_SHOTS"); !shots.isEmpty())
        started.desktop.window()->grab().save(shots + QStringLiteral("/start-backup.png"));
    QStringList told; // of what is in it
    for (const QLabel *label : page->findChildren<QLabel *>())
        told.append(label->text());
    CHECK(told.contains(QStringLiteral("广济桥 社区")));
    Q_EMIT page->cancelled(); // and the welcome follows
    waitFor([&] { return !started.desktop.window()->isCovered(); });
    CHECK_FALSE(started.desktop.desk());
}

TEST_CASE("a damaged backup that the program is started with is told of")
{
    Started started;
    QFile cut(started.backup());
    REQUIRE(cut.resize(cut.size() - 100));
    started.desktop.start(cut.fileName());
    started.checkTold(previewRestore(cut.fileName(), nullptr).error().message);
}

TEST_CASE("what only bears the ending of a backup is told of as none")
{
    Started started;
    const QString file = started.file(QStringLiteral("备份.linlibak"), QByteArrayLiteral("anything"));
    started.desktop.start(file);
    started.checkTold(previewRestore(file, nullptr).error().message);
}

TEST_CASE("a file of another program is told of, with what to do")
{
    Started started;
    started.desktop.start(started.file(QStringLiteral("花名册.xlsx"), QByteArray(4096, 'P')));
    started.checkTold(translate("ledger",
        "This file is no ledger of Linli. To bring in a spreadsheet, open or make a ledger first and import the file there."));
}

TEST_CASE("a package of another computer is told of until this program reads them")
{
    Started started;
    started.desktop.start(started.file(QStringLiteral("一号楼.linlipack"), QByteArrayLiteral("anything")));
    started.checkTold(Desktop::tr(
        "This version of Linli can't read packages of other computers yet. Nothing was changed; update Linli and open the file again."));
}

TEST_CASE("a file that is gone is told of")
{
    Started started;
    started.desktop.start(started.folder.filePath(QStringLiteral("没有了.linli")));
    REQUIRE(started.desktop.window()->banner()->isVisible());
    CHECK_FALSE(started.desktop.window()->banner()->text().isEmpty());
}
