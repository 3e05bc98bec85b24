// A case's life through the cases page: recorded, taken up, solved, answered, closed.
#include "core/accounts/savedview.h"
#include "core/cases/casestore.h"
#include "tests/ui/town.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/models/casemodel.h"
#include "ui/views/viewsbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/panelform.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

CaseDetails detailsOf(Town &town, CaseId id)
{
    return need(caseDetails(town.desk->reader(), id));
}

/// Takes a step and fills every text of its form.
void step(CasesPage &page, CaseStep which)
{
    int told = 0;
    const QObject here; // The connection ends with this step.
    QObject::connect(page.panel(), &CasePanel::message, &here, [&](const QString &, bool) { ++told; });
    page.panel()->take(which);
    if (page.panel()->isEditing()) {
        for (QPlainTextEdit *text : page.panel()->findChildren<QPlainTextEdit *>()) {
            if (text->isVisible()) // The form of the step before may not be gone yet.
                text->setPlainText(QStringLiteral("已上门处理。"));
        }
        page.save();
    }
    waitFor([&] { return told > 0 && !page.panel()->isEditing(); });
}

} // namespace

TEST_CASE("a case is recorded, solved, answered and closed through the page")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Leaders, "leaders.xls"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    CasesPage page(town.services(theme));
    page.resize(1178, 640);
    page.show();
    const qint64 household = need(town.desk->db().integer(QStringLiteral("SELECT household_id FROM household_now WHERE vacant = 0 ORDER BY address_key LIMIT 1"))).value_or(0);
    page.open(QVariantMap{{QStringLiteral("household"), household}});
    auto *form = page.panel()->findChild<PanelForm *>();
    REQUIRE(form);
    page.save(); // The matter is missing.
    CHECK(page.panel()->isEditing());
    form->findChildren<QLineEdit *>().first()->setText(QStringLiteral("楼道灯不亮"));
    page.save();
    waitFor([&] { return !page.panel()->isEditing(); });
    const CaseId id = page.panel()->shownCase();
    REQUIRE(id);
    CHECK(detailsOf(town, id).standing.state == CaseState::Received);
    CHECK(detailsOf(town, id).file.number == QStringLiteral("GJQ-202609-001"));

    step(page, CaseStep::Accept);
    step(page, CaseStep::Solve);
    CHECK(nextStep(detailsOf(town, id)) == CaseStep::Feedback); // R9: nothing is closed before the answer.
    step(page, CaseStep::Feedback);
    CHECK(nextStep(detailsOf(town, id)) == CaseStep::Close);
    step(page, CaseStep::Close);
    CHECK(detailsOf(town, id).standing.state == CaseState::Closed);
    CHECK(detailsOf(town, id).events.size() == 5);
}

TEST_CASE("a view of the cases keeps chip, filters and sorting; it is chosen again and deleted")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Leaders, "leaders.xls"}, {ImportKind::Roster, "roster.xlsx"},
        {ImportKind::Cases, "hotline-2026-09.csv"}});
    Theme theme(*qApp);
    CasesPage page(town.services(theme));
    page.resize(1178, 640);
    page.show();
    page.activate();
    QString told;
    QObject::connect(&page, &Page::message, [&](const QString &text, const std::function<void()> &) { told = text; });
    const auto finish = [&](const auto &act) {
        told.clear();
        act();
        waitFor([&] { return !told.isEmpty(); });
    };
    const auto views = [&] { return need(savedViews(town.desk->reader(), QStringLiteral("cases"))); };
    const QList<QWidget *> actions = page.actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [](QWidget *one) { return qobject_cast<ViewsButton *>(one); });
    REQUIRE(found != actions.end());
    auto *button = static_cast<ViewsButton *>(*found);

    auto *chips = page.findChild<ChipBar *>();
    auto *table = page.findChild<TableView *>();
    chips->findChild<Chip *>(QStringLiteral("open"))->click();
    const int all = page.cases()->rowCount();
    REQUIRE(all > 0);
    QList<QComboBox *> boxes;
    for (QComboBox *box : page.findChildren<QComboBox *>()) {
        if (!box->isHidden() && box->count() > 1)
            boxes.append(box);
    }
    QComboBox *narrowing = nullptr; // The first filter with a choice that leaves some of them.
    for (QComboBox *box : boxes) {
        for (int i = 1; i < box->count() && !narrowing; ++i) {
            box->setCurrentIndex(i);
            Q_EMIT box->activated(i);
            if (page.cases()->rowCount() > 0 && page.cases()->rowCount() < all)
                narrowing = box;
            else
                box->setCurrentIndex(0);
        }
    }
    REQUIRE(narrowing);
    const int chosen = narrowing->currentIndex();
    const int some = page.cases()->rowCount();
    const QList<SortKey> keys = table->sortKeys();
    finish([&] { button->saveAs(QStringLiteral("我的事项")); });
    REQUIRE(views().size() == 1);

    narrowing->setCurrentIndex(0);
    Q_EMIT narrowing->activated(0);
    CHECK(page.cases()->rowCount() == all);
    button->choose(views().first());
    CHECK(narrowing->currentIndex() == chosen);
    CHECK(page.cases()->rowCount() == some);
    CHECK(table->sortKeys() == keys);
    CHECK(chips->current() == QStringLiteral("open"));
    finish([&] { button->remove(views().first()); });
    CHECK(views().isEmpty());
}
