// The tree changed from the ledger page: menu, forms with what they will move, the plan, the check.
#include "core/units/unitcases.h"
#include "tests/support/catch.h"
#include "tests/ui/town.h"
#include "ui/areas/areaforms.h"
#include "ui/areas/areapanel.h"
#include "ui/areas/coveragemodel.h"
#include "ui/areas/coverageview.h"
#include "ui/areas/planform.h"
#include "ui/areas/treetools.h"
#include "ui/building/buildingcanvas.h"
#include "ui/building/buildingview.h"
#include "ui/building/pictureswitch.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/models/areatreemodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/treeview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTreeWidget>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

/// The sample office with its ledger page.
struct Office
{
    Town town{{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Leaders, "leaders.xls"}, {ImportKind::Roster, "roster.xlsx"}};
    Theme theme{*qApp};
    LedgerPage page{town.services(theme)};
    AreaPanel *panel = page.findChild<AreaPanel *>();
    TreeTools *tools = page.findChild<TreeTools *>();
    PictureSwitch *views = page.findChild<PictureSwitch *>();

    Office()
    {
        page.resize(1366, 700);
        page.show();
    }
    AreaId area(const char *name) const
    {
        const auto found = page.areas()->tree().named(QString::fromUtf8(name));
        REQUIRE(found.size() == 1);
        return found.first()->id;
    }
    bool exists(const char *name) const { return !page.areas()->tree().named(QString::fromUtf8(name)).isEmpty(); }
    int households(const char *name) const { return page.areas()->countsOf(area(name)).households; }
    /// Saves the form and waits until it is gone.
    void save()
    {
        panel->saveEditing();
        waitFor([&] { return !panel->isEditing(); });
        settle();
    }
    /// Lets the page read what changed.
    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    void choose(AreaId id) { page.findChild<ui::TreeView *>()->setCurrentIndex(page.areas()->indexOf(id)); }
    QStringList menu(AreaId id, bool enabledOnly)
    {
        QMenu menu;
        tools->fill(&menu, id);
        QStringList texts;
        for (const QAction *action : menu.actions()) {
            if (!action->isSeparator() && (action->isEnabled() || !enabledOnly))
                texts.append(action->text());
        }
        return texts;
    }
};

} // namespace

TEST_CASE("tree: the menu offers what fits the area")
{
    Office office;
    const auto ofBuilding = office.menu(office.area("麻园湾宿舍1栋"), true);
    const auto ofUnit = office.menu(office.area("麻园湾宿舍1栋-1"), true);
    CHECK(ofBuilding.contains(TreeTools::tr("Plan its micro-units")));
    CHECK_FALSE(ofBuilding.contains(TreeTools::tr("Split the micro-unit")));
    CHECK_FALSE(ofBuilding.contains(TreeTools::tr("Give up the area"))); // There are units in it.
    CHECK(ofUnit.contains(TreeTools::tr("Split the micro-unit")));
    CHECK(ofUnit.contains(TreeTools::tr("Merge into another micro-unit")));
    CHECK_FALSE(ofUnit.contains(TreeTools::tr("One place up"))); // The first one.
    CHECK(office.menu({}, false) == QStringList{TreeTools::tr("Coverage check"), TreeTools::tr("Add an area")});
}

TEST_CASE("tree: a micro-unit is split by its form and taken back")
{
    Office office;
    const int before = office.households("麻园湾宿舍1栋-1");
    office.tools->split(office.area("麻园湾宿舍1栋-1"));
    auto *form = qobject_cast<SplitForm *>(office.panel->form());
    REQUIRE(form);
    for (int i = 0; i < form->list()->count(); ++i)
        form->list()->item(i)->setCheckState(i < 3 ? Qt::Checked : Qt::Unchecked);
    CHECK(form->part().households.size() == 3);
    CHECK(form->part().name == QStringLiteral("麻园湾宿舍1栋-5"));
    office.save();
    CHECK(office.households("麻园湾宿舍1栋-5") == 3);
    CHECK(office.households("麻园湾宿舍1栋-1") == before - 3);
    office.page.undo();
    waitFor([&] { return !office.exists("麻园湾宿舍1栋-5"); });
    CHECK(office.households("麻园湾宿舍1栋-1") == before);
}

TEST_CASE("tree: a split that leaves nothing is refused in the form")
{
    Office office;
    office.tools->split(office.area("麻园湾宿舍1栋-1"));
    auto *form = qobject_cast<SplitForm *>(office.panel->form());
    for (int i = 0; i < form->list()->count(); ++i)
        form->list()->item(i)->setCheckState(Qt::Checked);
    office.panel->saveEditing();
    CHECK(office.panel->isEditing());
    CHECK_FALSE(form->form()->error(form->list()).isEmpty());
    CHECK(office.page.goBack());
    CHECK_FALSE(office.panel->isEditing());
}

TEST_CASE("tree: a micro-unit is merged into its neighbour by the form")
{
    Office office;
    const int whole = office.households("麻园湾宿舍1栋-1") + office.households("麻园湾宿舍1栋-4");
    office.tools->merge(office.area("麻园湾宿舍1栋-4"));
    auto *form = qobject_cast<MergeForm *>(office.panel->form());
    REQUIRE(form);
    office.panel->saveEditing();
    CHECK(office.panel->isEditing()); // No reason yet.
    form->findChildren<QLineEdit *>().last()->setText(QStringLiteral("户数太少"));
    CHECK(form->merge().into == office.area("麻园湾宿舍1栋-1"));
    office.save();
    CHECK_FALSE(office.exists("麻园湾宿舍1栋-4"));
    CHECK(office.households("麻园湾宿舍1栋-1") == whole);
}

TEST_CASE("tree: an area is added, renamed and moved by its forms")
{
    Office office;
    office.tools->addArea(office.area("第二片区"));
    office.panel->form()->form()->findChild<QLineEdit *>()->setText(QStringLiteral("新楼"));
    office.save();
    CHECK(office.page.areas()->tree().find(office.area("新楼"))->kind == AreaKind::Building);
    office.tools->rename(office.area("新楼"));
    office.panel->form()->form()->findChild<QLineEdit *>()->setText(QStringLiteral("新楼1栋"));
    office.save();
    office.tools->move(office.area("新楼1栋"));
    auto *places = office.panel->form()->findChild<QComboBox *>();
    places->setCurrentIndex(places->findData(office.area("第一片区").value));
    office.save();
    CHECK(office.page.areas()->tree().isWithin(office.area("新楼1栋"), office.area("第一片区")));
}

TEST_CASE("tree: a plan is shown in the picture, changed, and taken over in one action")
{
    Office office;
    const AreaId building = office.area("麻园湾宿舍1栋");
    office.choose(building);
    office.tools->planUnits(building);
    auto *form = qobject_cast<PlanForm *>(office.panel->form());
    REQUIRE(form);
    CHECK(form->plan().units.size() == 3);
    CHECK(office.views->isPicture());
    CHECK(office.views->view()->canvas()->drawing().picture().units.size() == 3); // As planned; four are there now.
    QTreeWidgetItem *household = form->tree()->topLevelItem(0)->child(0);
    household->setSelected(true);
    form->moveChosen(2);
    CHECK(form->plan().units[2].households.size() == 11);
    office.save();
    CHECK_FALSE(office.exists("麻园湾宿舍1栋-4"));
    CHECK(office.households("麻园湾宿舍1栋-3") == 11);
    office.page.undo();
    waitFor([&] { return office.exists("麻园湾宿舍1栋-4"); });
}

TEST_CASE("tree: a plan that is given up leaves the picture as it is")
{
    Office office;
    const AreaId building = office.area("麻园湾宿舍1栋");
    office.choose(building);
    office.tools->planUnits(building);
    office.panel->cancelEditing();
    CHECK(office.views->view()->canvas()->drawing().picture().units.size() == 4);
}

TEST_CASE("tree: the coverage check leads to the area without a leader")
{
    Office office;
    office.views->showCoverage();
    auto *check = office.page.findChild<CoverageView *>();
    REQUIRE(check);
    check->gaps()->setCurrent(toWord(Gap::NoLeader));
    waitFor([&] { return check->model()->rowCount() == 2; });
    const CoverageRow *row = check->model()->at(0);
    REQUIRE(row);
    Q_EMIT check->areaWanted(row->area);
    CHECK(office.page.title() == row->name);
}
