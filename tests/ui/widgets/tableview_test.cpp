#include "tests/support/catch.h"
#include "tests/ui/support.h"

#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QHeaderView>
#include <QStandardItemModel>

using namespace linli::ui;
using linli::test::press;

namespace {

void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({QStringLiteral("事由"), QStringLiteral("人数"), QStringLiteral("期限")});
    const QStringList names{
        QStringLiteral("燃气软管老化"), QStringLiteral("楼道\t堆放"), QStringLiteral("停车费")};
    for (int row = 0; row < names.size(); ++row) {
        auto *first = new QStandardItem(names.at(row));
        first->setData(QStringLiteral("1栋"), SecondLineRole);
        auto *number = new QStandardItem;
        number->setData(30 - row * 10, Qt::DisplayRole);
        auto *light = new QStandardItem(QStringLiteral("逾期"));
        light->setData(static_cast<int>(LightKind::Red), LightRole);
        model.appendRow({first, number, light});
    }
}

} // namespace

TEST_CASE("Ctrl+C copies the selected cells as tab-separated text, signs included")
{
    Theme theme(*qApp);
    QStandardItemModel model;
    fill(model);
    TableView table(theme);
    table.setModel(&model);
    table.selectRow(0);
    table.selectionModel()->select(
        model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    press(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text()
        == QStringLiteral("燃气软管老化 1栋\t30\t■ 逾期\n\"楼道\t堆放 1栋\"\t20\t■ 逾期"));
}

TEST_CASE("single cells are copied where cells are chosen, in the order shown")
{
    Theme theme(*qApp);
    QStandardItemModel model;
    fill(model);
    TableView table(theme);
    table.setModel(&model);
    table.setSelectionBehavior(QAbstractItemView::SelectItems);
    table.horizontalHeader()->moveSection(2, 0);
    table.selectionModel()->select(model.index(0, 1), QItemSelectionModel::ClearAndSelect);
    table.selectionModel()->select(model.index(0, 2), QItemSelectionModel::Select);
    CHECK(table.selectedText() == QStringLiteral("■ 逾期\t30"));
}

TEST_CASE("cells with tabs, lines and quotes are copied as spreadsheets read them")
{
    Theme theme(*qApp);
    QStandardItemModel model(1, 4);
    const QStringList texts{QStringLiteral("a\tb"), QStringLiteral("湘A1\n湘A2"), QStringLiteral("\"小\"区"), QStringLiteral("3\" 管")};
    for (int column = 0; column < 4; ++column)
        model.setItem(0, column, new QStandardItem(texts[column]));
    TableView table(theme);
    table.setModel(&model);
    table.selectAll();
    CHECK(table.selectedText() == QStringLiteral("\"a\tb\"\t\"湘A1\n湘A2\"\t\"\"\"小\"\"区\"\t3\" 管"));
}

TEST_CASE("a click sorts by one column, with Shift by a further one; a second turns it round, a third takes it away")
{
    QList<SortKey> keys{{0, false}};
    keys = sortKeysAfterClick(keys, 2, true);
    CHECK(toText(keys) == QStringLiteral("0+,2+"));
    CHECK(sortMark(keys, 2) == QStringLiteral(" ↑2"));
    CHECK(sortMark(keys, 1).isEmpty());
    keys = sortKeysAfterClick(keys, 2, true);
    CHECK(toText(keys) == QStringLiteral("0+,2-"));
    keys = sortKeysAfterClick(keys, 2, true);
    CHECK(toText(keys) == QStringLiteral("0+"));
    keys = sortKeysAfterClick(keys, 0, false);
    CHECK(sortMark(keys, 0) == QStringLiteral(" ↓"));
    CHECK(toText(sortKeysAfterClick(keys, 3, false)) == QStringLiteral("3+"));
    CHECK(toText(sortKeysFromText(QStringLiteral("4-,x+,,-,4+,1+"))) == QStringLiteral("4-,1+"));
}

TEST_CASE("rows are 38, with two lines 54, in large type 60 and more")
{
    Theme theme(*qApp);
    QStandardItemModel model;
    fill(model);
    TableView table(theme);
    table.setModel(&model);
    CHECK(table.rowHeight(0) == 38);
    theme.setTypeSize(TypeSize::Large);
    CHECK(table.rowHeight(0) == 60);
    theme.setTypeSize(TypeSize::Normal);
    table.setColumnDelegate(0, new TwoLineDelegate(theme, &table));
    CHECK(table.rowHeight(0) == 54);
}

TEST_CASE("column widths and sorting are kept, in pixels of normal type")
{
    Theme theme(*qApp);
    linli::test::OwnSettings own;
    QStandardItemModel model;
    fill(model);
    {
        TableView table(theme);
        table.setModel(&model);
        table.setSortingEnabled(true);
        table.setColumnWidths({100, 80, 120});
        table.keepLayout(own.settings, QStringLiteral("cases/list"));
        table.setColumnWidth(0, 210);
        table.sortByColumn(1, Qt::AscendingOrder);
    }
    theme.setTypeSize(TypeSize::Large);
    TableView table(theme);
    table.setModel(&model);
    table.setSortingEnabled(true);
    table.setColumnWidths({100, 80, 120});
    table.keepLayout(own.settings, QStringLiteral("cases/list"));
    CHECK(table.columnWidth(0) == 360); // 210 · 18 / 10.5
    CHECK(table.horizontalHeader()->sortIndicatorSection() == 1);
    CHECK(model.index(0, 1).data().toInt() == 10);
}

TEST_CASE("a column that large type hides has its width again afterwards")
{
    Theme theme(*qApp);
    linli::test::OwnSettings own;
    QStandardItemModel model;
    fill(model);
    {
        TableView table(theme);
        table.setModel(&model);
        table.setColumnWidths({100, 80, 120});
        table.keepLayout(own.settings, QStringLiteral("cases/list"));
        table.setHiddenInLargeType({1});
        theme.setTypeSize(TypeSize::Large);
        CHECK(table.isColumnHidden(1));
        table.setColumnWidth(0, theme.scaled(150)); // Something is saved while the other one is hidden.
        theme.setTypeSize(TypeSize::Normal);
        CHECK_FALSE(table.isColumnHidden(1));
    }
    TableView table(theme);
    table.setModel(&model);
    table.setColumnWidths({100, 80, 120});
    table.keepLayout(own.settings, QStringLiteral("cases/list"));
    CHECK(table.columnWidth(0) == 150);
    CHECK(table.columnWidth(1) == 80);
}

TEST_CASE("Enter opens the current row; Tab leaves the table")
{
    Theme theme(*qApp);
    QStandardItemModel model;
    fill(model);
    TableView table(theme);
    table.setModel(&model);
    int opened = -1;
    QObject::connect(
        &table, &TableView::rowActivated, &table, [&opened](const QModelIndex &i) { opened = i.row(); });
    table.selectRow(0);
    press(&table, Qt::Key_Down);
    press(&table, Qt::Key_Return);
    CHECK(opened == 1);
    CHECK_FALSE(table.tabKeyNavigation());
}

TEST_CASE("columns are taken away and moved, never all of them, and stay so")
{
    Theme theme(*qApp);
    linli::test::OwnSettings own;
    QStandardItemModel model;
    fill(model);
    {
        TableView table(theme);
        table.setModel(&model);
        table.setColumnWidths({100, 80, 120});
        table.keepLayout(own.settings, QStringLiteral("cases/list"));
        CHECK(table.shownColumns() == QList<int>{0, 1, 2});
        table.horizontalHeader()->moveSection(2, 0);
        table.setColumnWanted(1, false);
        CHECK(table.shownColumns() == QList<int>{2, 0});
    }
    TableView table(theme);
    table.setModel(&model);
    table.setColumnWidths({100, 80, 120});
    table.keepLayout(own.settings, QStringLiteral("cases/list"));
    CHECK(table.shownColumns() == QList<int>{2, 0});
    table.setColumnWanted(2, false);
    table.setColumnWanted(0, false);
    CHECK(table.shownColumns() == QList<int>{0});
    table.resetColumns();
    CHECK(table.shownColumns() == QList<int>{0, 1, 2});
    CHECK(table.columnWidth(1) == 80);
}
