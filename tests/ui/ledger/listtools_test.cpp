// The list of households as in a spreadsheet: filters that stay, sorting by several columns, saved views.
#include "core/accounts/savedview.h"
#include "core/households/filterwords.h"
#include "core/households/householdwords.h"
#include "tests/ui/town.h"
#include "ui/ledger/householdfilters.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/models/areatreemodel.h"
#include "ui/models/householdmodel.h"
#include "ui/papers/listpaper.h"
#include "ui/views/viewsbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/treeview.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QWidgetAction>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

struct Shown
{
    Town &town;
    Theme theme{*qApp};
    LedgerPage page;

    explicit Shown(Town &of)
        : town(of)
        , page(of.services(theme))
    {
        page.resize(1178, 640);
        page.show();
    }
    HouseholdModel *list() { return page.households(); }
    TableView *table() { return page.findChild<TableView *>(); }
    Chip *chip(const QString &id) { return page.filters()->findChild<Chip *>(id); }
    void shoot(const char *name)
    {
        if (const QString shots = qEnvironmentVariable("LINLI_SHOTS"); !shots.isEmpty()) {
            QApplication::processEvents();
            page.grab().save(shots + u'/' + QLatin1String(name));
        }
    }
    void clickHead(int column, Qt::KeyboardModifiers with = {})
    {
        QHeaderView *head = table()->horizontalHeader();
        const QPoint at(head->sectionViewportPosition(column) + 12, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, with, at);
        QTest::keyRelease(head, Qt::Key_Shift); // Or the tests after this one hold it still.
    }
    void pick(const QStringList &path)
    {
        QMenu *menu = page.filters()->makeMenu();
        for (qsizetype i = 0; i < path.size(); ++i) {
            QAction *found = nullptr;
            for (QAction *action : menu->actions())
                found = action->text() == path[i] ? action : found;
            REQUIRE(found);
            if (i + 1 < path.size())
                menu = found->menu();
            else
                found->trigger();
        }
    }
};

QStringList addresses(HouseholdModel *list)
{
    while (list->canFetchMore({}))
        list->fetchMore({});
    QStringList all;
    for (int row = 0; row < list->rowCount(); ++row)
        all.append(list->at(row)->address);
    return all;
}

} // namespace

TEST_CASE("everyone living alone from 80 on in one community: two actions; the filter is there again afterwards", "[listtools]")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    // By hand, from the sources: one present member, born on 1946-09-28 or before.
    QStringList expected;
    need(town.desk->db().each(
        QStringLiteral("SELECT n.address, MIN(p.birth) FROM membership m JOIN person p ON p.id = m.person_id JOIN household_now n "
                       "ON n.household_id = m.household_id WHERE m.until_date IS NULL GROUP BY n.address HAVING COUNT(*) = 1"),
        {}, [&](const Row &row) {
            if (row.text(1).size() == 10 && row.text(1) <= QStringLiteral("1946-09-28"))
                expected.append(row.text(0));
        }));
    expected.sort();
    {
        Shown shown(town);
        auto *tree = shown.page.findChild<TreeView *>();
        const Area *community = nullptr;
        for (const Area &area : shown.page.areas()->tree().all())
            community = area.kind == AreaKind::Community ? &area : community;
        REQUIRE(community);
        tree->setCurrentIndex(shown.page.areas()->indexOf(community->id)); // One.
        shown.chip(QStringLiteral("alone80"))->click(); // Two.
        QStringList found = addresses(shown.list());
        found.sort();
        CHECK(found == expected);
        CHECK_FALSE(found.isEmpty());
        shown.shoot("alone80.png");
    }
    Shown again(town);
    CHECK(again.chip(QStringLiteral("alone80"))->isChecked());
    CHECK(again.list()->rowCount() == expected.size());
    again.chip(QStringLiteral("all"))->click();
    CHECK(again.list()->rowCount() == 256);
}

TEST_CASE("filters of several columns hold together, show as chips, and a click takes one away", "[listtools]")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Shown shown(town);
    shown.pick({HouseholdFilters::tr("Housing"), displayName(Housing::Rented)});
    const qsizetype rented = addresses(shown.list()).size();
    CHECK(shown.chip(QStringLiteral("rented"))->isChecked()); // A usual question, however it was asked.
    shown.pick({HouseholdFilters::tr("People"), HouseholdFilters::tr("Exactly %1", "people").arg(2)});
    const qsizetype both = addresses(shown.list()).size();
    CHECK(both < rented);
    for (int row = 0; row < both; ++row) {
        CHECK(shown.list()->at(row)->residents == 2);
        CHECK(shown.list()->at(row)->housing == Housing::Rented);
    }
    shown.pick({HouseholdFilters::tr("Age of a resident"), HouseholdFilters::tr("%1 or older").arg(60)});
    shown.pick({HouseholdFilters::tr("Last confirmed"), HouseholdFilters::tr("Not for %1 months").arg(12)});
    shown.shoot("filters.png");
    shown.theme.setTypeSize(TypeSize::Large);
    shown.shoot("filters-large.png");
    shown.theme.setTypeSize(TypeSize::Normal);
    REQUIRE(shown.chip(QStringLiteral("part:people")));
    shown.chip(QStringLiteral("part:age"))->click();
    shown.chip(QStringLiteral("part:unconfirmed_months"))->click();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(addresses(shown.list()).size() == both);
    shown.chip(QStringLiteral("part:people"))->click();
    CHECK(addresses(shown.list()).size() == rented);
    shown.pick({HouseholdFilters::tr("Take all filters away")});
    CHECK(addresses(shown.list()).size() == 395);
}

TEST_CASE("heads sort, with Shift by several columns, and the keys are there again afterwards", "[listtools]")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    const QList<SortKey> keys{{HouseholdModel::Residents, true}, {HouseholdModel::Address, true}};
    {
        Shown shown(town);
        shown.clickHead(HouseholdModel::Unit); // Cannot.
        CHECK(shown.table()->sortKeys() == QList<SortKey>{{HouseholdModel::Address, false}});
        shown.clickHead(HouseholdModel::Residents);
        shown.clickHead(HouseholdModel::Residents);
        shown.clickHead(HouseholdModel::Address, Qt::ShiftModifier);
        shown.clickHead(HouseholdModel::Address, Qt::ShiftModifier);
        CHECK(shown.table()->sortKeys() == keys);
        const qsizetype rows = addresses(shown.list()).size();
        for (int row = 1; row < rows; ++row) {
            const HouseholdRow &before = *shown.list()->at(row - 1);
            const HouseholdRow &here = *shown.list()->at(row);
            CHECK((here.residents < before.residents
                || (here.residents == before.residents && naturalKey(here.address) <= naturalKey(before.address))));
        }
        shown.shoot("sorted.png");
    }
    Shown again(town);
    CHECK(again.table()->sortKeys() == keys);
}

TEST_CASE("a view keeps filters, sorting, columns and place; it is chosen, renamed and deleted", "[listtools]")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Shown shown(town);
    QString told;
    QObject::connect(&shown.page, &Page::message, [&](const QString &text, const std::function<void()> &) { told = text; });
    const auto finish = [&](const auto &act) {
        told.clear();
        act();
        waitFor([&] { return !told.isEmpty(); });
    };
    const auto views = [&] { return need(savedViews(town.desk->reader(), QStringLiteral("households"))); };
    ViewsButton *button = nullptr;
    for (QWidget *action : shown.page.actions())
        button = qobject_cast<ViewsButton *>(action) ? qobject_cast<ViewsButton *>(action) : button;
    REQUIRE(button);
    shown.pick({HouseholdFilters::tr("Living alone"), HouseholdFilters::tr("%1 or older").arg(70)});
    shown.table()->setSortKeys({{HouseholdModel::Head, true}, {HouseholdModel::Address, false}});
    shown.table()->setColumnWanted(HouseholdModel::Flags, false);
    const QStringList seen = addresses(shown.list());
    REQUIRE_FALSE(seen.isEmpty());
    finish([&] { button->saveAs(QStringLiteral("独居")); });
    CHECK(told == ViewsButton::tr("The view “%1” was saved.").arg(QStringLiteral("独居")));
    finish([&] { button->saveAs(QStringLiteral("独居")); }); // The name is taken.
    REQUIRE(views().size() == 1);

    shown.pick({HouseholdFilters::tr("Take all filters away")});
    shown.table()->setSortKeys({{HouseholdModel::Address, false}});
    shown.table()->resetColumns();
    button->choose(views().first());
    CHECK(addresses(shown.list()) == seen);
    CHECK_FALSE(shown.table()->shownColumns().contains(HouseholdModel::Flags));
    CHECK(shown.table()->sortKeys().size() == 2);
    QMenu menu;
    button->fill(&menu);
    CHECK(menu.actions().first()->text() == QStringLiteral("独居"));
    finish([&] { button->rename(views().first(), QStringLiteral("独居70")); });
    CHECK(views().first().name == QStringLiteral("独居70"));
    finish([&] { button->remove(views().first()); });
    CHECK(views().isEmpty());
}

TEST_CASE("spreadsheet and paper hold what the list shows: its filters, sorting and columns", "[listtools]")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Shown shown(town);
    shown.pick({HouseholdFilters::tr("Housing"), displayName(Housing::Rented)});
    shown.pick({HouseholdFilters::tr("People"), HouseholdFilters::tr("Exactly %1", "people").arg(2)});
    shown.table()->setColumnWanted(HouseholdModel::Unit, false);
    shown.table()->setSortKeys({{HouseholdModel::Head, true}, {HouseholdModel::Address, false}});
    // By hand, from the sources: those with two present members that are rented.
    QStringList expected;
    need(town.desk->db().each(
        QStringLiteral("SELECT n.address FROM household_now n JOIN household h ON h.id = n.household_id JOIN membership m ON "
                       "m.household_id = h.id AND m.until_date IS NULL WHERE h.housing = 'rented' GROUP BY n.address HAVING "
                       "COUNT(*) = 2"),
        {}, [&](const Row &row) { expected.append(row.text(0)); }));
    const QStringList seen = addresses(shown.list());
    CHECK(QSet<QString>(seen.begin(), seen.end()) == QSet<QString>(expected.begin(), expected.end()));
    CHECK(shown.page.summary().startsWith(LedgerPage::tr("%1 fit").arg(expected.size())));

    const ListPaper paper = shown.page.paperOfList();
    CHECK(paper.headings.size() == shown.table()->shownColumns().size());
    CHECK_FALSE(paper.headings.contains(HouseholdModel::heading(HouseholdModel::Unit)));
    QStringList printed;
    for (const QStringList &row : paper.rows)
        printed.append(row.first());
    CHECK(printed == seen);
    CHECK(paper.note.contains(displayName(Housing::Rented))); // Says what was left out.

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    QString told;
    QObject::connect(&shown.page, &Page::message, [&](const QString &text, const std::function<void()> &) { told = text; });
    shown.page.exportListTo(path);
    waitFor([&] { return !told.isEmpty(); });
    CHECK(told == LedgerPage::tr("%1 households were exported.").arg(seen.size()));
    QStringList exported;
    const Texts sheet = readTexts(path);
    for (const QStringList &row : sheet) {
        if (expected.contains(row.value(0)))
            exported.append(row.first());
    }
    CHECK(exported == seen);
    CHECK(sheet.first().first().contains(displayName(Housing::Rented)));
    CHECK_FALSE(sheet.size() > seen.size() + 3); // A title, a blank line, the headings.
}

TEST_CASE("a filter that nobody fits says so and can be taken away at once", "[listtools]")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Shown shown(town);
    shown.page.open(QStringLiteral("没有这条街"));
    CHECK(shown.list()->rowCount() == 0);
    QPushButton *away = nullptr;
    for (QPushButton *button : shown.page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == LedgerPage::tr("Take all filters away"))
            away = button;
    }
    REQUIRE(away);
    shown.shoot("nonefits.png");
    away->click();
    CHECK(shown.list()->rowCount() == 256);
    CHECK(shown.table()->isVisible());
}

TEST_CASE("cells of a spreadsheet are pasted onto the chosen rows after a look, and one undo takes them back", "[listtools]")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Shown shown(town);
    QString told;
    QObject::connect(&shown.page, &Page::message, [&](const QString &text, const std::function<void()> &) { told = text; });
    TableView *table = shown.table();
    CHECK_FALSE(table->shownColumns().contains(HouseholdModel::Livelihood)); // Until it is wanted.
    table->setColumnWanted(HouseholdModel::Livelihood, true);
    const auto count = [&] {
        return need(town.desk->db().integer(QStringLiteral("SELECT COUNT(*) FROM household WHERE livelihood = 'pension'"))).value_or(0);
    };
    const auto paste = [&](const QString &text) {
        QApplication::clipboard()->setText(text);
        table->setFocus();
        shown.page.pasteCells();
    };
    shown.chip(QStringLiteral("rented"))->click(); // Nobody lives in vacant ones.
    const QModelIndex first = shown.list()->index(0, HouseholdModel::Livelihood);
    table->setCurrentIndex(first);
    paste(QStringLiteral("a\tb\tc"));
    CHECK(shown.page.formForMany() == nullptr); // Reaches beyond the last column.
    CHECK_FALSE(told.isEmpty());
    QString pension;
    for (const NamedWord &word : livelihoods())
        pension = word.word == QStringLiteral("pension") ? word.name : pension;
    paste(pension + QStringLiteral("\r\n卖糖葫芦\r\n") + pension + QStringLiteral("\r\n"));
    REQUIRE(shown.page.formForMany());
    shown.shoot("paste.png");
    shown.page.save();
    waitFor([&] { return shown.page.formForMany() == nullptr; });
    CHECK(count() == 2);
    waitFor([&] { return shown.list()->at(2)->livelihood == QStringLiteral("pension"); });
    CHECK(shown.list()->at(1)->livelihood.isEmpty());
    shown.page.undo();
    waitFor([&] { return count() == 0; });
}
