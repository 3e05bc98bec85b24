// The page of livelihood projects: proposed by its form, step by step by the primary button, filtered, exported.
#include "tests/support/xlsxparts.h"
#include "tests/ui/town.h"
#include "ui/models/areabox.h"
#include "ui/projects/projectmodel.h"
#include "ui/projects/projectpage.h"
#include "ui/projects/projectpanel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

void shoot(Theme &theme, QWidget &page, const char *name)
{
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    if (shots.isEmpty())
        return;
    for (const TypeSize size : {TypeSize::Normal, TypeSize::Large}) {
        theme.setTypeSize(size);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        page.grab().save(QStringLiteral("%1/projects-%2-%3.png").arg(shots, QString::fromLatin1(name)).arg(int(size)));
    }
    theme.setTypeSize(TypeSize::Normal);
}

struct Scene
{
    Town town{{{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}}};
    Theme theme{*qApp};
    ProjectsPage page{town.services(theme)};
    ProjectPanel *panel = page.panel();

    Scene()
    {
        page.resize(1150, 680);
        page.show();
        page.activate();
    }
    template <class Field>
    Field *field(int which)
    {
        return panel->editor()->findChildren<Field *>().value(which);
    }
    void save()
    {
        panel->saveEditing();
        waitFor([&] { return !panel->isEditing(); });
    }
    void next(ProjectStep step)
    {
        REQUIRE(panel->details().next == step);
        panel->take(step);
        REQUIRE(panel->isEditing());
        for (auto *text : panel->editor()->findChildren<QPlainTextEdit *>())
            text->setPlainText(QStringLiteral("已落实"));
        save();
    }
};

QLineEdit *titled(PanelForm *form)
{
    for (auto *line : form->findChildren<QLineEdit *>()) {
        if (line->maxLength() == 120)
            return line;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a project is proposed in the window and led to its evaluation")
{
    Scene scene;
    waitFor([&] { return scene.page.model()->rowCount() == 0; });
    scene.page.createNew();
    REQUIRE(scene.panel->isEditing());
    scene.panel->saveEditing(); // Nothing is written: the form says so and stays.
    CHECK(scene.panel->isEditing());
    CHECK(scene.panel->editor()->form()->hasErrors());
    titled(scene.panel->editor())->setText(QStringLiteral("一单元加装电梯"));
    scene.panel->saveEditing(); // The area is chosen, never proposed.
    CHECK(scene.panel->editor()->form()->hasErrors());
    const AreaTree tree = need(AreaTree::loadInScope(scene.town.desk->db()));
    scene.panel->editor()->findChild<AreaBox *>()->setArea(tree.named(QStringLiteral("麻园湾宿舍1栋")).first()->id);
    shoot(scene.theme, scene.page, "form");
    scene.save();
    CHECK(scene.panel->details().row.state == ProjectState::Proposed);
    waitFor([&] { return scene.page.model()->rowCount() == 1; });

    scene.panel->take(ProjectStep::Approve); // Without a date and somebody in charge it is refused with the core's sentence.
    scene.panel->editor()->findChildren<DateField *>().value(1)->setDate(QDate(2026, 9, 24));
    scene.panel->saveEditing();
    waitFor([&] { return scene.panel->editor()->isEnabled(); });
    CHECK(scene.panel->isEditing());
    scene.panel->take(ProjectStep::Edit);
    for (auto *box : scene.panel->editor()->findChildren<QComboBox *>()) {
        if (box->isEditable())
            box->setEditText(QStringLiteral("街道城管办"));
    }
    scene.save();
    CHECK(scene.panel->details().row.owner == QStringLiteral("街道城管办"));
    scene.panel->take(ProjectStep::Approve);
    scene.panel->editor()->findChildren<QLineEdit *>().value(0)->setText(QStringLiteral("28万"));
    scene.panel->editor()->findChildren<DateField *>().value(1)->setDate(QDate(2026, 9, 24));
    scene.save();
    CHECK(scene.panel->details().one.granted == 28'000'000);
    scene.next(ProjectStep::Start);
    CHECK(scene.panel->details().row.light == linli::Light::Red); // Now is 28 September.
    scene.panel->take(ProjectStep::Spend);
    scene.panel->editor()->findChildren<QLineEdit *>().value(0)->setText(QStringLiteral("30万"));
    scene.save();
    CHECK(scene.panel->details().one.spent == 30'000'000);
    waitFor([&] { return scene.page.model()->rowCount() == 1 && scene.page.model()->at(0)->spent == 30'000'000; });
    shoot(scene.theme, scene.page, "underway");
    scene.next(ProjectStep::Finish);
    scene.next(ProjectStep::Evaluate);
    CHECK(scene.panel->details().row.state == ProjectState::Evaluated);
    CHECK_FALSE(scene.panel->details().next);
    waitFor([&] { return scene.page.model()->rowCount() == 0; }); // Not open any more.
    scene.page.findChild<ChipBar *>()->setCurrent(QStringLiteral("all"));
    waitFor([&] { return scene.page.model()->rowCount() == 1; });
    shoot(scene.theme, scene.page, "accepted");
    CHECK(scene.page.undo());
    waitFor([&] { return scene.panel->details().row.state == ProjectState::Finished; });

    const QString path = scene.town.folder.filePath(QStringLiteral("项目.xlsx"));
    scene.page.exportTo(path);
    waitFor([&] { return QFileInfo::exists(path); });
    waitFor([&] { return XlsxParts(path).cells(1)[QStringLiteral("B4")].value == QStringLiteral("一单元加装电梯"); });
}
