// The day's list in a window: what waits for the person signed in, its next step, and the way to the case's page.
#include "core/areas/areastore.h"
#include "core/cases/casesteps.h"
#include "core/cases/opencase.h"
#include "core/cases/transitions.h"
#include "tests/ui/town.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/cases/stepforms.h"
#include "ui/today/todaymodel.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QLabel>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

template <class T>
T writeNow(Town &town, std::function<Result<T>(Ledger &)> action)
{
    std::optional<Result<T>> done;
    town.desk->write<T>(town.desk.get(), std::move(action), [&](const Result<T> &result) { done = result; });
    waitFor([&] { return done.has_value(); });
    return need(std::move(*done));
}

/// A case at the community's desk, where the head of office sits.
CaseId atCommunity(Town &town, const QString &title, Grade grade, bool danger = false)
{
    return writeNow<CaseId>(town, [=](Ledger &ledger) -> Result<CaseId> {
        LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
        NewCase asked;
        for (const Area &area : tree.all())
            asked.area = area.kind == AreaKind::Building ? area.id : asked.area;
        asked.title = title;
        asked.grade = grade;
        LINLI_ASSIGN(const CaseFile file, openCase(ledger, asked));
        if (danger) {
            LINLI_TRY(alarmCase(ledger, {file.id}, QStringLiteral("燃气味"), Rung::Community));
        } else {
            LINLI_TRY(transferCase(ledger, {file.id}, Rung::Community, QStringLiteral("归社区")));
        }
        return file.id;
    });
}

QStringList titles(const TodayModel &model)
{
    QStringList all;
    for (const TurnRow &row : model.rows())
        all.append(row.row.title);
    return all;
}

void shoot(QWidget &page, Theme &theme, const char *name)
{
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    if (shots.isEmpty())
        return;
    for (const TypeSize size : {TypeSize::Large, TypeSize::Normal}) {
        theme.setTypeSize(size);
        QCoreApplication::processEvents();
        page.grab().save(QStringLiteral("%1/%2%3.png").arg(shots, QString::fromLatin1(name)).arg(int(size)));
    }
}

} // namespace

TEST_CASE("today shows danger first, then what is due first, and takes the next right step")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Leaders, "leaders.xls"}});
    Theme theme(*qApp);
    const CaseId ordinary = atCommunity(town, QStringLiteral("楼道灯不亮，老人上下楼看不清"), Grade::Ordinary);
    atCommunity(town, QStringLiteral("加装电梯要协商"), Grade::Key);
    const CaseId danger = atCommunity(town, QStringLiteral("楼道有燃气味"), Grade::Key, true);
    TodayPage page(town.services(theme));
    page.resize(1178, 640);
    page.show();
    page.activate();
    waitFor([&] { return page.model()->rowCount() == 3; });
    CHECK(titles(*page.model()).first() == QStringLiteral("楼道有燃气味"));
    CHECK(titles(*page.model()).last() == QStringLiteral("加装电梯要协商"));
    CHECK(page.panel()->shownCase() == danger); // The first is shown without a click.
    waitFor([&] { return page.summary().startsWith(TodayPage::tr("%1 wait for you").arg(3)); });
    shoot(page, theme, "today");

    page.table()->selectRow(1);
    CHECK(page.panel()->shownCase() == ordinary);
    CHECK(page.model()->index(1, TodayModel::Why).data().toString() == stepVerb(CaseStep::Accept, true));
    page.panel()->take(CaseStep::Accept);
    waitFor([&] { return page.model()->index(1, TodayModel::Why).data().toString() == stepVerb(CaseStep::Solve, false); });

    QString to;
    QVariant what;
    QObject::connect(&page, &Page::goTo, [&](const QString &id, const QVariant &value) {
        to = id;
        what = value;
    });
    Q_EMIT page.table()->rowActivated(page.model()->index(1, 0));
    CHECK(to == QStringLiteral("cases"));
    CasesPage cases(town.services(theme));
    cases.resize(1178, 640);
    cases.show();
    cases.open(what);
    CHECK(cases.panel()->shownCase() == ordinary);
    CHECK_FALSE(cases.panel()->isEditing());
}

TEST_CASE("an empty day says so and offers to record a case")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}});
    Theme theme(*qApp);
    TodayPage page(town.services(theme));
    page.resize(1178, 640);
    page.show();
    page.activate();
    waitFor([&] { return page.empty()->isVisible() && !page.empty()->accessibleName().isEmpty(); });
    CHECK(page.empty()->accessibleName() == TodayPage::tr("Nothing waits for you"));
    shoot(page, theme, "today-empty");
    QString to;
    QObject::connect(&page, &Page::goTo, [&](const QString &id, const QVariant &) { to = id; });
    page.empty()->actionButton()->click();
    CHECK(to == QStringLiteral("cases"));
}
