// The ledger page as a clerk uses it: choose, correct, add, take back.
#include "tests/ui/town.h"
#include "ui/ledger/bulkform.h"
#include "ui/ledger/householdpanel.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/models/areatreemodel.h"
#include "ui/models/householdmodel.h"
#include "ui/widgets/panelform.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

qint64 count(Town &town, const QString &sql)
{
    return need(town.desk->db().integer(sql)).value_or(0);
}

} // namespace

TEST_CASE("an empty ledger says what to do next")
{
    Town town;
    Theme theme(*qApp);
    LedgerPage page(town.services(theme));
    page.resize(1100, 600);
    page.show();
    QString asked;
    QObject::connect(&page, &Page::goTo, [&](const QString &id, const QVariant &) { asked = id; });
    QPushButton *button = nullptr;
    for (QPushButton *candidate : page.findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text() == LedgerPage::tr("Import a spreadsheet"))
            button = candidate;
    }
    REQUIRE(button);
    button->click();
    CHECK(asked == QStringLiteral("import"));
}

TEST_CASE("choosing a household shows who lives there; a household added is shown and can be undone")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    LedgerPage page(town.services(theme));
    page.resize(1178, 640);
    page.show();
    auto *table = page.findChild<TableView *>();
    REQUIRE(table);
    table->selectRow(3);
    auto *panel = page.findChild<HouseholdPanel *>();
    CHECK(panel->household() == page.households()->at(3)->id);

    const Area *building = page.areas()->tree().named(QStringLiteral("广济苑1栋")).value(0);
    REQUIRE(building);
    panel->addHousehold(building->id, {});
    auto *form = panel->findChild<PanelForm *>();
    REQUIRE(form);
    page.save(); // Without a room it is not saved, and the field says why.
    CHECK(panel->isEditing());
    form->setValues({{QStringLiteral("room"), QStringLiteral("9901")}});
    page.save();
    waitFor([&] { return !panel->isEditing(); });
    CHECK(count(town, QStringLiteral("SELECT COUNT(*) FROM household WHERE room = '9901'")) == 1);
    bool told = false;
    QObject::connect(&page, &Page::message, [&](const QString &, const std::function<void()> &) { told = true; });
    page.undo();
    waitFor([&] { return told; });
    CHECK(count(town, QStringLiteral("SELECT COUNT(*) FROM household WHERE room = '9901'")) == 0);
}

TEST_CASE("several chosen households are changed at once after a look at what comes of it, and undone")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    LedgerPage page(town.services(theme));
    page.resize(1178, 640);
    page.show();
    QString told;
    QObject::connect(&page, &Page::message, [&](const QString &text, const std::function<void()> &) { told = text; });
    page.findChild<TableView *>()->selectRow(0);
    page.editChosen(); // One is no several.
    CHECK_FALSE(told.isEmpty());
    CHECK(page.bulkForm() == nullptr);
    page.chooseAll();
    CHECK(page.chosenHouseholds().size() == 395);
    page.editChosen();
    REQUIRE(page.bulkForm());
    QComboBox *livelihood = nullptr;
    for (QComboBox *box : page.bulkForm()->findChildren<QComboBox *>())
        livelihood = box->findData(QStringLiteral("pension")) > 0 ? box : livelihood;
    REQUIRE(livelihood);
    livelihood->setCurrentIndex(livelihood->findData(QStringLiteral("pension")));
    CHECK(page.bulkForm()->edit().livelihood == QStringLiteral("pension"));
    if (const QString shots = qEnvironmentVariable("LINLI_SHOTS"); !shots.isEmpty()) {
        QApplication::processEvents();
        page.grab().save(shots + QStringLiteral("/bulk.png"));
    }
    const QString withPension = QStringLiteral("SELECT COUNT(*) FROM household WHERE livelihood = 'pension'");
    page.save();
    waitFor([&] { return page.bulkForm() == nullptr; });
    CHECK(count(town, withPension) == 395);
    page.undo();
    waitFor([&] { return count(town, withPension) == 0; });
}
