// The figures beside the places, and the day's one reminder: in office hours, once, without names.
#include "app/desktop/deskwatch.h"

#include "core/areas/areastore.h"
#include "core/cases/casesteps.h"
#include "core/cases/opencase.h"
#include "tests/ui/town.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/navigationdelegate.h"
#include "ui/today/reminding.h"
#include "ui/widgets/banner.h"

#include <QListWidget>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

class EmptyPage : public Page
{
public:
    using Page::Page;
    QString title() const override { return QStringLiteral("页"); }
};

struct Watched
{
    Town town{{ImportKind::Areas, "areas.xlsx"}};
    Theme theme{*qApp};
    MainWindow window{theme, town.own.settings};
    QStringList told;
    std::unique_ptr<DeskWatch> watch;

    explicit Watched(const QString &dangerous = {})
    {
        if (!dangerous.isEmpty())
            danger(dangerous);
        for (const char *id : {"today", "cases"})
            window.addPage({QString::fromLatin1(id), QString::fromLatin1(id), {}, [](QWidget *parent) { return new EmptyPage(parent); }});
        window.start();
        window.show();
        watch = std::make_unique<DeskWatch>(window, town.services(theme));
        QObject::connect(watch.get(), &DeskWatch::reminded, [this](const QString &text) { told.append(text); });
    }
    void look()
    {
        bool done = false;
        const QObject here;
        QObject::connect(watch.get(), &DeskWatch::counted, &here, [&] { done = true; });
        watch->refresh();
        waitFor([&] { return done; });
    }
    int waiting(int place) const { return window.navigation()->list()->item(place)->data(WaitingRole).toInt(); }
    void danger(const QString &title)
    {
        bool done = false;
        town.desk->write<void>(
            town.desk.get(),
            [title](Ledger &ledger) -> Result<void> {
                LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
                NewCase asked;
                asked.area = tree.all().last().id;
                asked.title = title;
                LINLI_ASSIGN(const CaseFile file, openCase(ledger, asked));
                return alarmCase(ledger, {file.id}, QStringLiteral("燃气味"), Rung::Community);
            },
            [&](const Result<void> &written) { done = written.ok(); });
        waitFor([&] { return done; });
    }
};

} // namespace

TEST_CASE("places count what waits, and follow a change by themselves")
{
    Watched watched;
    watched.look();
    CHECK(watched.waiting(0) == 0);
    watched.danger(QStringLiteral("楼道有燃气味"));
    waitFor([&] { return watched.waiting(0) == 1 && watched.waiting(1) == 1; });
}

TEST_CASE("the reminder comes once a day in office hours and names nobody")
{
    Watched watched(QStringLiteral("张三家有燃气味")); // Monday, 28 September 2026, 10:00.
    waitFor([&] { return watched.told.size() == 1; });
    CHECK_FALSE(watched.told.first().contains(QStringLiteral("张三")));
    CHECK_FALSE(watched.told.first().contains(QStringLiteral("燃气")));
    CHECK(watched.told.first().contains(QStringLiteral("1")));
    CHECK(watched.window.notice()->isVisible()); // No tray here: the window's own quiet line.
    watched.look();
    CHECK(watched.told.size() == 1);
    watched.town.clock.set(wallTime(QDate(2026, 9, 29), QTime(3, 0)));
    watched.look();
    CHECK(watched.told.size() == 1); // Never at night.
    setReminding(watched.town.own.settings, false);
    watched.town.clock.set(wallTime(QDate(2026, 9, 29), QTime(9, 0)));
    watched.look();
    CHECK(watched.told.size() == 1); // Switched off.
    setReminding(watched.town.own.settings, true);
    watched.look();
    CHECK(watched.told.size() == 2);
    watched.town.clock.set(wallTime(QDate(2026, 10, 1), QTime(10, 0)));
    watched.look();
    CHECK(watched.told.size() == 2); // National Day.
}

TEST_CASE("a day with nothing due is no reminder")
{
    CHECK(reminderText({5, 0, 0, 0}).isEmpty());
    CHECK(reminderText({5, 0, 3, 1}).contains(DeskWatch::tr("%1 due today").arg(3)));
}
