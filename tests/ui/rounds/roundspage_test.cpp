// A round in the window, by the keyboard alone, on the sample community.
#include "ui/rounds/roundspage.h"

#include "core/households/householdstore.h"
#include "tests/ui/town.h"
#include "ui/rounds/newroundform.h"
#include "ui/rounds/roundmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
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
        page.activate();
        page.createNew();
        page.form()->nameEdit()->setText(QStringLiteral("秋季敲门行动"));
        page.form()->start();
        waitFor([this] { return page.door().has_value(); });
    }
    Household stored(HouseholdId id) { return need(findHousehold(town.desk->db(), id)).value(); }
    /// Presses a key and waits for the next door.
    HouseholdId press(Qt::Key key)
    {
        const HouseholdId here = page.door()->household;
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, key);
        waitFor([&] { return page.door() && page.door()->household != here; });
        return here;
    }
};

} // namespace

TEST_CASE("a round is answered door after door by the keyboard alone", "[rounds]")
{
    Scene scene;
    QAbstractItemModelTester tester(scene.page.progress());
    const HouseholdId first = scene.press(Qt::Key_Return);
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

TEST_CASE("to correct a household leads to its card, and the round waits there", "[rounds]")
{
    Scene scene;
    QVariant asked;
    QObject::connect(&scene.page, &Page::goTo, [&](const QString &page, const QVariant &what) {
        CHECK(page == QStringLiteral("ledger"));
        asked = what;
    });
    const HouseholdId here = scene.page.door()->household;
    QTest::keyClick(scene.page.focusWidget() ? scene.page.focusWidget() : &scene.page, Qt::Key_E);
    CHECK(asked.toLongLong() == here.value);
    CHECK(scene.page.door()->household == here);
}

TEST_CASE("the sheets of a round go to paper, several pages with each unit on its own", "[rounds]")
{
    Scene scene;
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    const QString path = (shots.isEmpty() ? scene.town.folder.path() : shots) + QStringLiteral("/round.pdf");
    scene.page.printTo(path);
    waitFor([&] { return QFile::exists(path) && QFile(path).size() > 1000; });
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("/Type /Page\n") >= 10);
    if (!shots.isEmpty())
        CHECK(scene.page.grab().save(shots + QStringLiteral("/rounds.png")));
}
