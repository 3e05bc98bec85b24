// Past days in the window, on the sample community.
#include "ui/history/pastpage.h"

#include "core/households/householdcases.h"
#include "core/households/householdquery.h"
#include "core/ledger/undo.h"
#include "tests/ui/town.h"
#include "ui/history/pastcardview.h"
#include "ui/history/pastmodels.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>

using namespace linli;
using namespace linli::ui;
using linli::test::need;
using linli::test::Town;
using linli::test::waitFor;

namespace {

struct Scene
{
    Town town{linli::test::wholeOffice()};
    Theme theme{*qApp};
    PastPage page{town.services(theme)};
    QString leaver;

    Scene()
    {
        page.resize(1130, 700);
        page.show();
    }
    /// On the next day the first head of a household moves out.
    void somebodyLeaves()
    {
        town.clock.set(wallTime(QDate(2026, 9, 29), QTime(9, 0)));
        bool done = false;
        town.desk->write<void>(
            &page,
            [this](Ledger &ledger) -> Result<void> {
                const auto rows = need(householdPage(ledger.db(), {}, {})).rows;
                const auto row = std::find_if(rows.begin(), rows.end(), [](const HouseholdRow &one) { return one.head.value != 0; });
                leaver = row->headName;
                const auto card = need(householdCard(ledger.db(), row->id));
                return moveOut(ledger, card.members.first().membership.id, QDate(2026, 9, 29), QStringLiteral("迁出"));
            },
            [&](const Result<void> &moved) {
                need(moved);
                done = true;
            });
        waitFor([&] { return done; });
    }
    void settled()
    {
        waitFor([this] { return !page.isWorking(); });
        waitFor([this] { return page.households()->rowCount() > 0 || page.changes()->rowCount() > 0; });
    }
    bool listNames(const QString &name) const
    {
        for (int row = 0; row < page.households()->rowCount(); ++row) {
            if (page.households()->index(row, PastHouseholdModel::People).data().toString().contains(name))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("the page shows who lived there on a day, though they have left since", "[history]")
{
    Scene scene;
    QAbstractItemModelTester tester(scene.page.households());
    scene.somebodyLeaves();
    REQUIRE_FALSE(scene.leaver.isEmpty());
    scene.page.showDay(QDate(2026, 9, 28));
    scene.settled();
    CHECK(scene.listNames(scene.leaver));
    CHECK(scene.page.summary() == PastPage::tr("%1 households · %2 residents on %3")
                                      .arg(scene.page.areas()->index(0, 1).data().toInt())
                                      .arg(966)
                                      .arg(QStringLiteral("2026-09-28")));
    scene.page.showDay(QDate(2026, 9, 29));
    scene.settled();
    CHECK_FALSE(scene.listNames(scene.leaver));
    CHECK(scene.page.areas()->index(0, 2).data().toInt() == 965);
}

TEST_CASE("a row opens the household as it was on that day: who has left since, masked, with the leader of then", "[history]")
{
    Scene scene;
    scene.somebodyLeaves();
    scene.page.showDay(QDate(2026, 9, 28));
    scene.settled();
    int row = 0;
    while (!scene.page.households()->index(row, PastHouseholdModel::People).data().toString().contains(scene.leaver))
        ++row;
    auto *table = scene.page.findChildren<TableView *>().value(1);
    REQUIRE(table->model() == scene.page.households());
    Q_EMIT table->rowActivated(scene.page.households()->index(row, 0));
    waitFor([&] { return bool(scene.page.card()->household()); });
    QStringList said;
    for (const QLabel *label : scene.page.card()->findChildren<QLabel *>())
        said.append(label->text());
    const QString all = said.join(u'\n');
    CHECK(all.contains(scene.leaver));
    CHECK(all.contains(QStringLiteral("2026-09-28")));
    CHECK(all.contains(QStringLiteral("****")));
    CHECK_FALSE(all.contains(QRegularExpression(QStringLiteral("\\d{11}"))));
    CHECK(all.contains(leaderTitle(AreaKind::Unit)));
    CHECK(all.contains(PastCardView::tr("The four clarities are judged by today's limits and are not shown for past days. "
                                        "Care marks stand under the names they have today.")));
    if (const QString shots = qEnvironmentVariable("LINLI_SHOTS"); !shots.isEmpty())
        CHECK(scene.page.grab().save(shots + QStringLiteral("/pastcard.png")));
    CHECK(scene.page.goBack());
    CHECK(scene.page.card()->household().isNull());
    CHECK_FALSE(scene.page.goBack());
}

TEST_CASE("the difference of two days is shown in groups and exported", "[history]")
{
    Scene scene;
    scene.somebodyLeaves();
    scene.page.showDifference(QDate(2026, 9, 28), QDate(2026, 9, 29));
    scene.settled();
    REQUIRE(scene.page.changes()->rowCount() == 1);
    CHECK(scene.page.changes()->index(0, ChangeModel::Name).data().toString() == scene.leaver);
    CHECK(scene.page.areas()->index(0, 2).data().toInt() == 1);
    const QString path = scene.town.folder.filePath(QStringLiteral("变化.xlsx"));
    QString said;
    QObject::connect(&scene.page, &Page::message, [&](const QString &text) { said = text; });
    scene.page.exportTo(path);
    waitFor([&] { return !said.isEmpty(); });
    CHECK(QFile::exists(path));
}

TEST_CASE("a day that has not come is refused in words", "[history]")
{
    Scene scene;
    scene.page.showDay(QDate(2026, 9, 30));
    waitFor([&] { return !scene.page.isWorking(); });
    CHECK(scene.page.households()->rowCount() == 0);
    CHECK(scene.page.summary().isEmpty());
}
