// The register of incidents in the window: recorded, corrected, made void; the figures and the three zeros beside it.
#include "core/areas/areastore.h"
#include "core/households/householdquery.h"
#include "tests/support/xlsxparts.h"
#include "tests/ui/town.h"
#include "ui/incidents/householdbox.h"
#include "ui/incidents/incidentmodel.h"
#include "ui/incidents/incidentpage.h"
#include "ui/incidents/incidentpanel.h"
#include "ui/incidents/peopleparts.h"
#include "ui/incidents/zeromodels.h"
#include "ui/incidents/zeroview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPlainTextEdit>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

void shoot(Theme &theme, QWidget &page, const char *name)
{
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    if (shots.isEmpty())
        return;
    for (const TypeSize size : {TypeSize::Normal, TypeSize::Large}) {
        theme.setTypeSize(size);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        page.grab().save(QStringLiteral("%1/incidents-%2-%3.png").arg(shots, QString::fromLatin1(name)).arg(int(size)));
    }
    theme.setTypeSize(TypeSize::Normal);
}

struct Scene
{
    Town town{{{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}}};
    Theme theme{*qApp};
    IncidentsPage page{town.services(theme)};
    IncidentPanel *panel = page.panel();

    Scene()
    {
        page.resize(1150, 680);
        page.show();
        page.activate();
    }
    HouseholdRow home(int which)
    {
        return need(householdPage(town.desk->db(), {}, {}, std::nullopt, 12)).rows.at(which);
    }
    void write(const char16_t *body, IncidentKind kind, QDate day, HouseholdId household)
    {
        page.createNew();
        REQUIRE(panel->isEditing());
        auto *form = qobject_cast<IncidentForm *>(panel->editor());
        auto *kinds = form->findChildren<QComboBox *>().value(0);
        kinds->setCurrentIndex(kinds->findData(int(kind)));
        form->findChild<DateField *>()->setDate(day);
        form->findChildren<QPlainTextEdit *>().value(0)->setPlainText(QString::fromUtf16(body));
        form->findChild<HouseholdBox *>()->setHousehold(household);
    }
    void save()
    {
        panel->saveEditing();
        waitFor([&] { return !panel->isEditing(); });
    }
};

} // namespace

TEST_CASE("an incident is recorded in the window, corrected, and made void")
{
    Scene scene;
    scene.page.createNew();
    scene.panel->saveEditing();
    CHECK(scene.panel->editor()->form()->hasErrors()); // No words, no place.
    scene.panel->cancelEditing();
    const HouseholdRow home = scene.home(0);
    scene.write(u"厨房起火，已扑灭", IncidentKind::Fire, QDate(2026, 9, 20), home.id);
    auto *form = qobject_cast<IncidentForm *>(scene.panel->editor());
    REQUIRE(form->people()->findChild<QComboBox *>());
    form->people()->findChild<QComboBox *>()->setCurrentIndex(1); // Harmed.
    shoot(scene.theme, scene.page, "form");
    scene.save();
    CHECK(scene.panel->details().row.address == home.address);
    CHECK(scene.panel->details().one.facts.persons.size() == 1);
    CHECK_FALSE(scene.panel->details().persons.first().isEmpty());
    waitFor([&] { return scene.page.model()->rowCount() == 1; });
    scene.panel->edit();
    scene.panel->editor()->findChild<DateField *>()->setDate(QDate(2026, 9, 21));
    scene.save();
    CHECK(scene.panel->details().row.day == QDate(2026, 9, 21));
    CHECK(scene.panel->details().one.facts.persons.size() == 1); // Who was concerned stays.
    shoot(scene.theme, scene.page, "shown");
    scene.panel->makeVoid();
    for (auto *box : scene.panel->editor()->findChildren<QComboBox *>())
        box->setCurrentText(QStringLiteral("重复登记"));
    scene.save();
    waitFor([&] { return scene.page.model()->rowCount() == 0; });
    CHECK(scene.panel->details().row.voidReason == QStringLiteral("重复登记"));
    CHECK(scene.page.undo());
    waitFor([&] { return scene.page.model()->rowCount() == 1; });
}

TEST_CASE("figures year on year and the three zeros follow what is recorded")
{
    Scene scene;
    const HouseholdRow first = scene.home(0);
    const std::tuple<const char16_t *, IncidentKind, QDate> all[] = {{u"厨房起火", IncidentKind::Fire, QDate(2026, 9, 20)},
        {u"电动车起火", IncidentKind::Fire, QDate(2025, 9, 2)}, {u"阳台起火", IncidentKind::Fire, QDate(2025, 9, 3)},
        {u"电动车被盗", IncidentKind::Theft, QDate(2026, 3, 3)}};
    for (const auto &[body, kind, day] : all) {
        scene.write(body, kind, day, first.id);
        scene.save();
    }
    waitFor([&] { return scene.page.model()->rowCount() == 4; });
    shoot(scene.theme, scene.page, "list");
    bool loaded = false;
    QObject::connect(scene.page.zeros(), &ZeroView::loaded, &scene.page, [&] { loaded = true; });
    scene.page.showView(QStringLiteral("figures"));
    waitFor([&] { return loaded; });
    const FigureLinesModel *figures = scene.page.zeros()->figures();
    const auto cell = [&](int row, int column) { return figures->data(figures->index(row, column), Qt::DisplayRole).toString(); };
    CHECK(cell(0, FigureLinesModel::Name) == displayName(IncidentKind::Fire));
    CHECK(cell(0, FigureLinesModel::Month) == QStringLiteral("1"));
    CHECK(cell(0, FigureLinesModel::MonthBefore) == QStringLiteral("2"));
    CHECK(cell(0, FigureLinesModel::MonthChange) == QStringLiteral("−1（−50.00 %）"));
    CHECK(cell(1, FigureLinesModel::MonthChange) == QStringLiteral("0"));
    CHECK(cell(6, FigureLinesModel::YearChange) == QStringLiteral("+1（–）")); // One theft, none a year ago.
    shoot(scene.theme, scene.page, "figures");
    scene.page.showView(QStringLiteral("zeros"));
    const ZeroModel *zeros = scene.page.zeros()->zeros();
    const int areas = zeros->rowCount();
    REQUIRE(areas > 3);
    int missed = 0;
    for (const ZeroRow &row : zeros->rows())
        missed += row.atZero(false) ? 0 : 1;
    CHECK(missed >= 2); // The building and the community at least.
    CHECK(missed < areas);
    shoot(scene.theme, scene.page, "zeros");
    scene.page.zeros()->chips()->setCurrent(QStringLiteral("year"));
    CHECK(zeros->rowCount() == areas);
    CHECK(scene.page.zeros()->sumText().contains(QStringLiteral("/")));
    const QString path = scene.town.folder.filePath(QStringLiteral("三零.xlsx"));
    scene.page.zeros()->exportZerosTo(path);
    waitFor([&] { return QFileInfo::exists(path); });
    waitFor([&] { return XlsxParts(path).cells(1)[QStringLiteral("A4")].value == zeros->rows().first().name; });
}
