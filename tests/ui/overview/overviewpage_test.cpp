// The overview of the sample community: sums counted in the hotline's list itself, and every bar and line leads to its cases.
#include "ui/overview/overviewpage.h"

#include "tests/ui/town.h"
#include "ui/models/casemodel.h"
#include "ui/overview/barchart.h"
#include "ui/widgets/tableview.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

void shoot(QWidget &page, const char *name)
{
    const QString folder = qEnvironmentVariable("LINLI_SHOTS");
    if (folder.isEmpty())
        return;
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    page.grab().save(folder + QStringLiteral("/overview-%1.png").arg(QLatin1String(name)));
}

int countOf(const CaseModel &cases)
{
    while (cases.canFetchMore({}))
        const_cast<CaseModel &>(cases).fetchMore({});
    return cases.rowCount();
}

struct Scene
{
    Town town{{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}, {ImportKind::Cases, "hotline-2026-09.csv"}};
    Theme theme{*qApp};
    OverviewPage page{town.services(theme)};

    Scene()
    {
        page.resize(1178, 660);
        page.show();
        page.activate();
        waitFor([&] { return page.months()->total(11) > 0; });
    }
};

} // namespace

TEST_CASE("a month's bar, a kind's part of it and a place lead to their cases")
{
    Scene scene;
    OverviewPage &page = scene.page;
    CHECK(page.months()->total(11) == 180); // as many as the hotline's list has, all of September
    CHECK(page.months()->total(10) == 0);
    page.months()->choose(11, -1);
    CHECK(countOf(*page.cases()) == 180);
    shoot(page, "normal");
    page.months()->choose(11, 0);
    CHECK(countOf(*page.cases()) == 31); // 咨询, seen most
    page.months()->choose(11, 5);
    CHECK(countOf(*page.cases()) == 180); // "all others" is no filter: the month is shown
    CHECK(page.months()->words(11, 5).contains(QStringLiteral("67"))); // all but the five seen most
    press(page.months(), Qt::Key_End);
    CHECK(countOf(*page.cases()) == 180);
    press(page.months(), Qt::Key_Up);
    CHECK(countOf(*page.cases()) == 31);

    int sum = 0;
    for (int i = 0; i < 20; ++i)
        sum += page.places()->total(i);
    CHECK(sum == 180);
    page.places()->choose(0, -1);
    CHECK(countOf(*page.cases()) == page.places()->total(0));

    scene.theme.setTypeSize(TypeSize::Large);
    page.resize(1178, 1700);
    shoot(page, "large");
}

TEST_CASE("hot spots lead to their cases, and a repeated trouble to a deliberation that names them")
{
    Scene scene;
    OverviewPage &page = scene.page;
    page.chooseList(SpotModel::List::HotSpots);
    REQUIRE(page.spots()->rowCount() > 0);
    CHECK(page.spots()->at(0)->cases == 22); // 肖家坡宿舍, 麻园湾宿舍: 22 lines each
    page.chooseSpot(0);
    CHECK(countOf(*page.cases()) == 22);
    shoot(page, "spots");

    page.chooseList(SpotModel::List::Troubles);
    REQUIRE(page.spots()->rowCount() > 0);
    page.chooseSpot(0);
    const int cases = page.spots()->at(0)->cases;
    CHECK(cases >= repeatTimes);
    CHECK(countOf(*page.cases()) == cases);
    shoot(page, "troubles");
    QVariantMap asked;
    QObject::connect(&page, &Page::goTo, [&](const QString &id, const QVariant &what) {
        asked = id == u"deliberations" ? what.toMap() : QVariantMap();
    });
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == OverviewPage::tr("Propose as a 122 matter"))
            button->click();
    }
    CHECK(asked.value(QStringLiteral("area")).toLongLong() == page.spots()->at(0)->trouble->place.value);
    CHECK(asked.value(QStringLiteral("proposal")).toString().count(QStringLiteral("GJQ-202609-")) == cases);
}

TEST_CASE("Enter on a case of the overview opens it")
{
    Scene scene;
    scene.page.months()->choose(11, -1);
    QVariant opened;
    QObject::connect(&scene.page, &Page::goTo, [&](const QString &id, const QVariant &what) { opened = id == u"cases" ? what : QVariant(); });
    for (TableView *table : scene.page.findChildren<TableView *>()) {
        if (table->model() == scene.page.cases())
            Q_EMIT table->rowActivated(scene.page.cases()->index(0, 0));
    }
    CHECK(opened.toMap().value(QStringLiteral("case")).toLongLong() == scene.page.cases()->at(0)->id.value);
}
