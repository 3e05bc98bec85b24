// The page of deliberations: proposed by its form, step by step by the primary button, and printed.
#include "core/deliberation/deliberationsteps.h"
#include "tests/ui/town.h"
#include "ui/deliberation/deliberationmodel.h"
#include "ui/deliberation/deliberationpage.h"
#include "ui/deliberation/deliberationpanel.h"
#include "ui/deliberation/voterlist.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QSpinBox>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

void shoot(Theme &theme, QWidget &page, const char *name)
{
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    if (shots.isEmpty())
        return;
    for (const TypeSize size : {TypeSize::Large, TypeSize::Normal}) {
        theme.setTypeSize(size);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        page.grab().save(QStringLiteral("%1/deliberation-%2-%3.png").arg(shots, QString::fromLatin1(name)).arg(int(size)));
    }
}

/// The page on the sample community.
struct Scene
{
    Town town{{{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}}};
    Theme theme{*qApp};
    DeliberationsPage page{town.services(theme)};
    DeliberationPanel *panel = page.panel();

    Scene()
    {
        page.resize(1150, 680);
        page.show();
        page.activate();
    }
    DeliberationState state() const { return panel->details().row.state; }
    void fill(const char16_t *text)
    {
        for (auto *field : panel->editor()->findChildren<QPlainTextEdit *>())
            field->setPlainText(QString::fromUtf16(text));
    }
    void save()
    {
        panel->saveEditing();
        waitFor([&] { return !panel->isEditing(); });
    }
    void next(DeliberationStep step)
    {
        REQUIRE(panel->details().next == step);
        panel->take(step);
    }
    void propose();
    void announce();
    void meet();
    void vote();
    void carryOut();
    void finish();
};

void Scene::propose()
{
    page.createNew();
    REQUIRE(panel->isEditing());
    auto *area = panel->editor()->findChild<QComboBox *>();
    for (auto *line : panel->editor()->findChildren<QLineEdit *>()) {
        if (line->parentWidget() != area)
            line->setText(QStringLiteral("一单元加装电梯"));
    }
    fill(u"老人上下楼不便，拟加装电梯");
    shoot(theme, page, "propose");
    area->setCurrentIndex(area->findText(QStringLiteral("麻园湾宿舍1栋")));
    save();
    CHECK(state() == DeliberationState::Proposed);
    waitFor([&] { return page.model()->rowCount() == 1; });
}

void Scene::announce()
{
    next(DeliberationStep::Assess);
    fill(u"十二户老人需要");
    shoot(theme, page, "assess");
    save();
    next(DeliberationStep::Announce);
    for (auto *line : panel->editor()->findChildren<QLineEdit *>()) {
        if (line->parentWidget() == panel->editor()->form() || line->text().isEmpty())
            line->setText(QStringLiteral("社区活动室"));
    }
    save();
    CHECK(state() == DeliberationState::Announced);
}

void Scene::meet()
{
    next(DeliberationStep::Register);
    waitFor([&] { return panel->details().attendance.registered > 0; });
    next(DeliberationStep::Attend);
    auto *list = panel->editor()->findChild<VoterList *>();
    REQUIRE(list);
    for (int row = 0; row < list->rowCount(); ++row)
        list->tick(row, 0);
    shoot(theme, page, "attend");
    save();
    CHECK(panel->details().attendance.came == panel->details().attendance.registered);
    town.clock.set(panel->details().meetings.last().starts.addSecs(7200));
    next(DeliberationStep::Hold);
    fill(u"讨论了费用分摊");
    save();
}

void Scene::vote()
{
    panel->take(DeliberationStep::Vote);
    auto *list = panel->editor()->findChild<VoterList *>();
    REQUIRE(list);
    for (int row = 0; row < list->rowCount(); ++row)
        list->tick(row, row == 0 ? 1 : 0);
    list->tick(1, 1);
    list->tick(1, 0); // One vote each: the last one counts.
    shoot(theme, page, "vote");
    save();
    CHECK(panel->details().attendance.against == 1);
}

void Scene::carryOut()
{
    panel->take(DeliberationStep::Task);
    fill(u"请物业报价");
    for (auto *line : panel->editor()->findChildren<QLineEdit *>()) {
        if (line->text().isEmpty())
            line->setText(QStringLiteral("物业服务中心"));
    }
    shoot(theme, page, "task");
    save();
    REQUIRE(panel->details().tasks.size() == 1);
    CHECK(panel->details().tasks.first().owner == QStringLiteral("物业服务中心"));
    panel->take(DeliberationStep::TaskDone);
    fill(u"三家报价已公示");
    save();
    CHECK(panel->details().tasks.first().done.isValid());
}

void Scene::finish()
{
    town.clock.set(town.clock.now().addDays(60)); // past the office's time before the evaluation
    panel->reload();
    for (const int score : {5, 2}) {
        panel->take(DeliberationStep::Score);
        auto *home = panel->editor()->findChild<QComboBox *>();
        home->setCurrentIndex(score == 5 ? 1 : 2);
        for (auto *spin : panel->editor()->findChildren<QSpinBox *>())
            spin->setValue(score);
        shoot(theme, page, "score");
        save();
    }
    CHECK(panel->details().averageScore() == 3.5);
    panel->take(DeliberationStep::Evaluate);
    fill(u"电梯已投用");
    save();
    CHECK(state() == DeliberationState::Evaluated);
    shoot(theme, page, "evaluated");
    panel->take(DeliberationStep::FollowUp);
    for (auto *line : panel->editor()->findChildren<QLineEdit *>())
        line->setText(QStringLiteral("电梯维护费用分摊"));
    save();
    CHECK(panel->details().one.followUp);
    panel->take(DeliberationStep::Close);
    save();
    CHECK(state() == DeliberationState::Closed);
}

} // namespace

TEST_CASE("a deliberation is led through its stages on the page, and its minutes are printed", "[deliberation]")
{
    Scene scene;
    scene.propose();
    scene.announce();
    scene.meet();
    scene.vote();
    scene.next(DeliberationStep::Decide);
    shoot(scene.theme, scene.page, "decide");
    scene.save();
    CHECK(scene.state() == DeliberationState::Decided);
    shoot(scene.theme, scene.page, "decided");
    const QString pdf = scene.town.folder.filePath(QStringLiteral("minutes.pdf"));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(pdf);
    bool printed = false;
    QObject::connect(&scene.page, &Page::message, [&](const QString &, const auto &) { printed = true; });
    scene.panel->print(DeliberationPanel::Paper::Minutes, printer);
    waitFor([&] { return printed; });
    printer.reset();
    CHECK(QFileInfo(pdf).size() > 1000);
    scene.carryOut();
    scene.finish();
}

TEST_CASE("the result of a deliberation becomes a livelihood project from its page (R17)", "[deliberation]")
{
    Scene scene;
    scene.propose();
    scene.announce();
    scene.meet();
    scene.next(DeliberationStep::Decide);
    scene.panel->editor()->findChild<QSpinBox *>()->setValue(scene.panel->details().attendance.came); // All hands for it.
    scene.save();
    scene.town.clock.set(scene.town.clock.now().addDays(60));
    bool judged = false;
    scene.town.desk->write<void>(
        &scene.page,
        [id = scene.panel->shownOne()](Ledger &ledger) -> Result<void> {
            LINLI_TRY(scoreDeliberation(ledger, {id}, {}, 5, {}));
            return evaluateDeliberation(ledger, {id}, QStringLiteral("同意立项"));
        },
        [&](const Result<void> &done) {
            need(done);
            judged = true;
        });
    waitFor([&] { return judged; });
    scene.panel->reload();
    REQUIRE(scene.state() == DeliberationState::Evaluated);
    scene.panel->becomeProject();
    REQUIRE(scene.panel->isEditing());
    shoot(scene.theme, scene.page, "project");
    scene.save();
    CHECK(scene.panel->details().projectNumber.contains(QStringLiteral("-MS2026-")));
}
