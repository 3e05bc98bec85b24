// A round in the window, by the keyboard alone, on the sample community.
#include "ui/rounds/roundspage.h"

#include "core/households/householdstore.h"
#include "core/households/householdquery.h"
#include "tests/ui/town.h"
#include "ui/ledger/householdpanel.h"
#include "ui/rounds/areapicker.h"
#include "ui/rounds/doorpane.h"
#include "ui/rounds/newroundform.h"
#include "ui/rounds/roundmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

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
    RoundsPage page{town.services(theme)};

    Scene()
    {
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.activate();
        page.createNew();
        page.form()->nameEdit()->setText(QStringLiteral("秋季敲门行动"));
        const AreaTree tree = need(AreaTree::loadInScope(town.desk->db()));
        page.form()->areas()->tick(tree.all().first().id);
        page.form()->start();
        waitFor([this] { return page.door().has_value(); });
        page.pane()->focusQuestion();
    }
    Household stored(HouseholdId id) { return need(findHousehold(town.desk->db(), id)).value(); }
    void key(Qt::Key key) { QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, key); }
    void type(const QString &text) { QTest::keyClicks(page.focusWidget(), text); }
    /// Presses a key and waits for the next door.
    HouseholdId press(Qt::Key which)
    {
        const HouseholdId here = page.door()->household;
        key(which);
        waitFor([&] { return page.door() && page.door()->household != here; });
        return here;
    }
    /// Skips to a door where somebody lives.
    HouseholdId livedIn()
    {
        while (page.door()->residents == 0)
            key(Qt::Key_S);
        page.pane()->focusQuestion();
        return page.door()->household;
    }
    /// The questions in the order of the form: people, phone, livelihood, gas, wiring, care.
    void enter(int times)
    {
        for (int i = 0; i < times; ++i)
            key(Qt::Key_Return);
    }
    void shoot(const char *name)
    {
        if (const QString shots = qEnvironmentVariable("LINLI_SHOTS"); !shots.isEmpty())
            CHECK(page.grab().save(shots + u'/' + QLatin1String(name)));
    }
};

/// The text of each page of a PDF, as pdftotext reads it.
QStringList pagesOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    return pages;
}

} // namespace

TEST_CASE("a round is answered door after door by the keyboard alone", "[rounds]")
{
    Scene scene;
    QAbstractItemModelTester tester(scene.page.progress());
    const HouseholdId first = scene.press(Qt::Key_A);
    CHECK(scene.stored(first).confirmedOn == QStringLiteral("2026-09-28"));
    CHECK(scene.stored(first).reviewedOn == QStringLiteral("2026-09-28"));
    const HouseholdId second = scene.press(Qt::Key_N);
    CHECK(second != first);
    CHECK(scene.stored(second).confirmedOn.isEmpty());
    const HouseholdId third = scene.press(Qt::Key_R);
    CHECK(third != second);
    const auto round = need(rounds(scene.town.desk->db())).first();
    const auto all = need(roundProgress(scene.town.desk->db(), round.id, need(AreaTree::loadInScope(scene.town.desk->db())))).value(AreaId());
    CHECK(all.of(DoorState::Done) == 1);
    CHECK(all.of(DoorState::NotMet) == 1);
    CHECK(all.of(DoorState::Refused) == 1);
    CHECK(scene.page.progress()->index(0, RoundModel::Done).data().toString() == QStringLiteral("1/%1").arg(all.all()));
}

TEST_CASE("each question is answered by a key, what is wrong is corrected there, and the last answer records the door", "[rounds]")
{
    Scene scene;
    const HouseholdId here = scene.livedIn();
    scene.enter(1); // People.
    scene.key(Qt::Key_C); // Phone.
    REQUIRE(scene.page.pane()->questions()->isEditing());
    qobject_cast<QLineEdit *>(scene.page.focusWidget())->selectAll();
    scene.type(QStringLiteral("n1"));
    scene.key(Qt::Key_Return);
    CHECK(scene.page.pane()->questions()->isEditing()); // No phone; and N was typed, not answered.
    qobject_cast<QLineEdit *>(scene.page.focusWidget())->selectAll();
    scene.type(QStringLiteral("13900004321"));
    scene.key(Qt::Key_Return);
    CHECK_FALSE(scene.page.pane()->questions()->isEditing());
    scene.enter(1); // Livelihood.
    scene.key(Qt::Key_C); // Gas.
    scene.key(Qt::Key_Down);
    scene.shoot("rounds-editing.png");
    scene.key(Qt::Key_Return);
    scene.key(Qt::Key_U); // Wiring.
    const QString gas = scene.stored(here).gas;
    scene.press(Qt::Key_Return); // Care: the last.
    CHECK(scene.stored(here).gas != gas);
    CHECK(scene.stored(here).confirmedOn == QStringLiteral("2026-09-28"));
    CHECK(scene.stored(here).reviewedOn.isEmpty());
    const auto phoneOf = [&] {
        const auto card = need(householdCard(scene.town.desk->db(), here));
        return card.members.first().person.phone;
    };
    CHECK(phoneOf() == QStringLiteral("13900004321"));
    CHECK(scene.page.undo());
    waitFor([&] { return scene.stored(here).gas == gas; });
    CHECK(phoneOf() != QStringLiteral("13900004321"));
    CHECK(scene.stored(here).confirmedOn.isEmpty());
}

TEST_CASE("answers of a door that is left stay until it is recorded", "[rounds]")
{
    Scene scene;
    const HouseholdId here = scene.livedIn();
    scene.enter(1);
    scene.key(Qt::Key_U);
    REQUIRE_FALSE(scene.page.pane()->questions()->work().isEmpty());
    scene.key(Qt::Key_S);
    REQUIRE(scene.page.door()->household != here);
    CHECK(scene.page.pane()->questions()->work().isEmpty());
    for (int i = 0; i < 1000 && scene.page.door()->household != here; ++i)
        scene.key(Qt::Key_S);
    REQUIRE(scene.page.door()->household == here);
    CHECK(scene.page.pane()->questions()->work().reply.unknown == QStringList{QStringLiteral("phone")});
}

TEST_CASE("who moved in or out is recorded from the door, and the round goes on there", "[rounds]")
{
    Scene scene;
    const HouseholdId here = scene.livedIn();
    scene.key(Qt::Key_M);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Return); // Somebody new moves in.
    waitFor([&] { return scene.page.household()->isEditing(); });
    CHECK(scene.page.household()->isVisible());
    CHECK(scene.page.household()->household() == here);
    scene.shoot("rounds-moves.png");
    CHECK(scene.page.goBack());
    waitFor([&] { return scene.page.pane()->isVisible(); });
    CHECK(scene.page.door()->household == here);
}

TEST_CASE("the card of the door is a key away, and the round waits there", "[rounds]")
{
    Scene scene;
    QVariant asked;
    QObject::connect(&scene.page, &Page::goTo, [&](const QString &page, const QVariant &what) {
        CHECK(page == QStringLiteral("ledger"));
        asked = what;
    });
    const HouseholdId here = scene.page.door()->household;
    scene.key(Qt::Key_E);
    CHECK(asked.toLongLong() == here.value);
    CHECK(scene.page.door()->household == here);
}

TEST_CASE("a round goes through as many areas as are ticked", "[rounds]")
{
    Scene scene;
    const AreaTree tree = need(AreaTree::loadInScope(scene.town.desk->db()));
    QList<AreaId> buildings;
    for (const Area &area : tree.all()) {
        if (area.kind == AreaKind::Building)
            buildings.append(area.id);
    }
    REQUIRE(buildings.size() > 3);
    scene.page.createNew();
    scene.page.form()->start(); // Neither a name nor an area.
    CHECK(need(rounds(scene.town.desk->db())).size() == 1);
    scene.page.form()->nameEdit()->setText(QStringLiteral("两栋"));
    scene.page.form()->areas()->tick(buildings[0]);
    scene.page.form()->areas()->tick(buildings[2]);
    scene.shoot("rounds-new.png");
    scene.page.form()->start();
    waitFor([&] { return need(rounds(scene.town.desk->db())).size() == 2; });
    CHECK(need(rounds(scene.town.desk->db())).first().areas == QList<AreaId>{buildings[0], buildings[2]});
}

TEST_CASE("the sheets of a round go to paper: each page says what it is of, with the whole header", "[rounds]")
{
    Scene scene;
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    const QString path = (shots.isEmpty() ? scene.town.folder.path() : shots) + QStringLiteral("/round.pdf");
    const auto doors = need(doorsOf(scene.town.desk->db(), need(rounds(scene.town.desk->db())).first().id, {}));
    scene.page.printTo(path);
    waitFor([&] { return QFile::exists(path) && QFile(path).size() > 1000; });
    const QStringList pages = pagesOf(path);
    CHECK(pages.size() >= 10);
    QSet<AreaId> units;
    for (const Door &door : doors)
        units.insert(door.unit);
    CHECK(pages.size() >= units.size());
    qsizetype heads = 0;
    for (const QString &page : pages) {
        QString text = page;
        text.remove(QRegularExpression(QStringLiteral("\\s")));
        CHECK(text.startsWith(QStringLiteral("秋季敲门行动")));
        for (const char *heading : {"Address", "Corrections"})
            CHECK(text.contains(QCoreApplication::translate("linli::ui::RoundPaper", heading)));
        CHECK(page.contains(QCoreApplication::translate("linli::ui::RoundPaper", "Not met").left(2)));
        for (const Door &door : doors)
            heads += door.unit && !door.headName.isEmpty() && text.contains(door.headName) ? 1 : 0;
    }
    for (const Door &door : doors) {
        const bool printed = door.headName.isEmpty()
            || std::any_of(pages.begin(), pages.end(), [&](const QString &page) { return page.contains(door.headName); });
        CHECK(printed);
    }
    CHECK(heads > 0);
    scene.shoot("rounds.png");
}
