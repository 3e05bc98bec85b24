// The item models against Qt's own checker, on the sample community.
#include "tests/ui/town.h"
#include "ui/models/areatreemodel.h"
#include "ui/models/casemodel.h"
#include "ui/models/householdmodel.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemModelTester>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {
constexpr auto checked = QAbstractItemModelTester::FailureReportingMode::Fatal;
}

TEST_CASE("the tree of areas is a sound model and counts up the tree")
{
    Town town(wholeOffice());
    AreaTreeModel model(*town.desk);
    QAbstractItemModelTester tester(&model, checked);
    REQUIRE(model.rowCount() == 1);
    const QModelIndex subdistrict = model.index(0, 0);
    CHECK(model.countsOf(model.areaAt(subdistrict)).households == 395);
    CHECK(model.countsOf(model.areaAt(subdistrict)).residents == 966);
    CHECK(model.total().vacant == 15);
    model.reload();
    CHECK(model.rowCount(model.index(0, 0)) == 1);
}

TEST_CASE("a micro-unit outside 5 to 15 is marked")
{
    Town town(wholeOffice());
    AreaTreeModel model(*town.desk);
    const auto units = model.tree().named(QStringLiteral("麻园湾宿舍1栋-4"));
    REQUIRE(units.size() == 1); // One household in the roster.
    CHECK(model.data(model.indexOf(units[0]->id), LightRole).toInt() == int(LightKind::Amber));
    const auto fits = model.tree().named(QStringLiteral("麻园湾宿舍1栋-2"));
    CHECK_FALSE(model.data(model.indexOf(fits[0]->id), LightRole).isValid());
}

TEST_CASE("the household list pages by key and sorts")
{
    Town town(wholeOffice());
    HouseholdModel model(*town.desk);
    QAbstractItemModelTester tester(&model, checked);
    tester.setUseFetchMore(false); // It would fetch inside a reset, which no view does.
    model.setFilter({});
    CHECK(model.rowCount() == 256);
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK(model.rowCount() == 395);
    model.sort(HouseholdModel::Residents, Qt::DescendingOrder);
    int last = 99;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int people = model.data(model.index(row, HouseholdModel::Residents), Qt::DisplayRole).toInt();
        CHECK(people <= last);
        last = people;
    }
    HouseholdFilter vacant;
    vacant.vacant = true;
    model.setFilter(vacant);
    CHECK(model.rowCount() == 15);
}

TEST_CASE("the case list shows lights in words")
{
    Town town(wholeOffice());
    CaseModel model(*town.desk);
    QAbstractItemModelTester tester(&model, checked);
    CaseFilter open;
    open.open = true;
    model.setFilter(open);
    CHECK(model.rowCount() == 23);
    for (int row = 0; row < model.rowCount(); ++row) {
        CHECK_FALSE(model.data(model.index(row, CaseModel::Deadline), Qt::DisplayRole).toString().isEmpty());
        CHECK(model.data(model.index(row, CaseModel::Deadline), LightRole).isValid());
    }
}

TEST_CASE("the desk tells of a change after it is written, on the window's thread")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}});
    Touched heard;
    QObject::connect(town.desk.get(), &Desk::changed, qApp, [&](const Touched &touched) { heard = touched; });
    bool done = false;
    town.desk->write<ImportSummary>(qApp, [](Ledger &ledger) { return importSheet(ledger, ImportKind::Leaders, sample("leaders.xls")); },
        [&](const Result<ImportSummary> &summary) { done = summary.ok(); });
    waitFor([&] { return done; });
    CHECK(heard.value(QStringLiteral("appointment")).size() == 57);
}

TEST_CASE("a head that can't sort leaves the list in its order")
{
    Town town(wholeOffice());
    CaseModel model(*town.desk);
    CaseFilter open;
    open.open = true;
    model.setFilter(open);
    const CaseId first = model.at(0)->id;
    model.sort(CaseModel::Number, Qt::AscendingOrder);
    const CaseId byNumber = model.at(0)->id;
    CHECK(byNumber != first);
    model.sort(CaseModel::Title, Qt::AscendingOrder);
    CHECK(model.at(0)->id == byNumber);
    CHECK(model.sortColumn() == CaseModel::Number);
}
