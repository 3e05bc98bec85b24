// The panel: clocks and how they were counted, whom one can ask for help, and the way to the 122.
#include "core/areas/areastore.h"
#include "core/cases/caserules.h"
#include "core/cases/opencase.h"
#include "tests/ui/town.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/deliberation/deliberationpage.h"
#include "ui/deliberation/deliberationpanel.h"
#include "ui/widgets/panelform.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

struct Panel
{
    Town town{{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Leaders, "leaders.xls"}};
    Theme theme{*qApp};
    CaseId one;
    CasesPage page{town.services(theme)};

    Panel()
    {
        bool done = false;
        town.desk->write<CaseId>(
            town.desk.get(),
            [](Ledger &ledger) -> Result<CaseId> {
                ClockRules rules;
                LINLI_TRY(rules.setLimit(Grade::Key, ClockKind::Answer, 1));
                LINLI_TRY(rules.setLimit(Grade::Key, ClockKind::Solve, 20));
                LINLI_TRY(setClockRules(ledger, rules));
                LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
                NewCase asked;
                for (const Area &area : tree.all())
                    asked.area = area.kind == AreaKind::Unit ? area.id : asked.area;
                asked.title = QStringLiteral("加装电梯，几户意见不一");
                asked.grade = Grade::Key;
                LINLI_ASSIGN(const CaseFile file, openCase(ledger, asked));
                return file.id;
            },
            [&](const Result<CaseId> &made) {
                one = need(Result<CaseId>(made));
                done = true;
            });
        waitFor([&] { return done; });
        page.resize(1178, 640);
        page.show();
        page.open(one.value);
    }
    QStringList texts() const
    {
        QStringList all;
        for (const QLabel *label : page.panel()->findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all;
    }
    QList<QPushButton *> hows() const
    {
        QList<QPushButton *> all;
        for (QPushButton *button : page.panel()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == CasePanel::tr("How was it counted?"))
                all.append(button);
        }
        return all;
    }
};

} // namespace

TEST_CASE("each clock of a case has its line; a long count folds its holidays and folds away")
{
    Panel panel;
    for (const ClockKind kind : allOf<ClockKind>)
        CHECK(panel.texts().contains(displayName(kind)));
    REQUIRE(panel.hows().size() == 3);
    const qsizetype before = panel.texts().size();
    panel.hows()[1]->click(); // 20 working days from 28 September: the holidays of October lie in between.
    QApplication::processEvents();
    const QString all = panel.texts().join(u'\n');
    CHECK(all.contains(CasePanel::tr("working day %1").arg(20)));
    CHECK(all.contains(QStringLiteral("10-01")));
    CHECK_FALSE(all.contains(QStringLiteral("10-03"))); // In the line from the 1st to the 7th.
    if (const QString shots = qEnvironmentVariable("LINLI_SHOTS"); !shots.isEmpty())
        panel.page.grab().save(shots + QStringLiteral("/caseclocks.png"));
    panel.hows()[1]->click();
    QApplication::processEvents();
    CHECK(panel.texts().size() == before);
}

TEST_CASE("help can be asked of every rung and every area")
{
    Panel panel;
    panel.page.panel()->take(CaseStep::Help);
    auto *form = panel.page.panel()->findChild<PanelForm *>();
    REQUIRE(form);
    const auto *whom = form->findChild<QComboBox *>();
    REQUIRE(whom);
    const AreaTree tree = need(AreaTree::load(panel.town.desk->db()));
    int areas = 0;
    for (const Area &area : tree.all()) {
        if (area.kind == AreaKind::Unit)
            continue;
        ++areas;
        CHECK(whom->findData(area.id.toText()) >= 0);
    }
    CHECK(whom->count() == areas + int(allOf<Rung>.size()) - 1); // All rungs but the case's own.
}

TEST_CASE("the menu leads to the 122, which proposes a deliberation of the case")
{
    Panel panel;
    QString to;
    QVariant what;
    QObject::connect(&panel.page, &Page::goTo, [&](const QString &id, const QVariant &value) {
        to = id;
        what = value;
    });
    QAction *deliberate = nullptr;
    for (QMenu *menu : panel.page.panel()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions())
            deliberate = action->text() == CasePanel::tr("Deliberate it (122)") ? action : deliberate;
    }
    REQUIRE(deliberate);
    deliberate->trigger();
    CHECK(to == QStringLiteral("deliberations"));
    CHECK(what.toLongLong() == panel.one.value);
    DeliberationsPage deliberations(panel.town.services(panel.theme));
    deliberations.resize(1178, 640);
    deliberations.show();
    deliberations.open(what);
    CHECK(deliberations.panel()->isEditing());
    QString asked;
    QVariant back;
    QObject::connect(&deliberations, &Page::goTo, [&](const QString &id, const QVariant &value) {
        asked = id;
        back = value;
    });
    Q_EMIT deliberations.panel()->caseWanted(panel.one); // And back to the case, not to a new one.
    CHECK(asked == QStringLiteral("cases"));
    panel.page.open(back);
    CHECK_FALSE(panel.page.panel()->isEditing());
    CHECK(panel.page.panel()->shownCase() == panel.one);
}
