// What happens to people, from the household card: forms, confirmations and proposals.
#include "core/clarity/clarityquery.h"
#include "core/households/lifecases.h"
#include "tests/ui/town.h"
#include "ui/ledger/householdpanel.h"
#include "ui/ledger/lifeform.h"
#include "ui/widgets/lightlabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

/// A household of the sample roster with at least `least` members.
HouseholdId homeOf(Town &town, int least)
{
    const auto id = need(town.desk->db().integer(
        QStringLiteral("SELECT household_id FROM household_now WHERE residents >= ? AND head_id IS NOT NULL ORDER BY "
                       "household_id LIMIT 1"),
        {least}));
    REQUIRE(id);
    return HouseholdId(*id);
}

void trigger(const QWidget &panel, const QString &text)
{
    for (const QMenu *menu : panel.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
    }
    FAIL("no such action: " << text.toStdString());
}

QPushButton *buttonOf(const QWidget &panel, const QString &text)
{
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(&panel))
            return button;
    }
    return nullptr;
}

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("a birth is recorded on the card, waits to be confirmed there, and is confirmed")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    HouseholdPanel panel(town.services(theme));
    panel.resize(300, 640);
    panel.QWidget::show();
    const HouseholdId home = homeOf(town, 2);
    panel.show(home);
    trigger(panel, HouseholdPanel::tr("A child was born"));
    auto *form = panel.findChild<LifeForm *>();
    REQUIRE(form);
    panel.saveEditing(); // Without a name it is not saved.
    CHECK(panel.isEditing());
    form->setValues({{QStringLiteral("line"), QStringLiteral("新生儿")}});
    panel.saveEditing();
    waitFor([&] { return !panel.isEditing(); });
    CHECK(textsOf(panel).contains(QStringLiteral("新生儿")));
    waitFor([&] { return buttonOf(panel, HouseholdPanel::tr("Confirm")) != nullptr; });
    buttonOf(panel, HouseholdPanel::tr("Confirm"))->click();
    waitFor([&] { return buttonOf(panel, HouseholdPanel::tr("Confirm")) == nullptr; });
    CHECK(need(waitingEvents(town.desk->reader())).rows.isEmpty());
}

TEST_CASE("the card tells the four clarities with a sign each, and confirming clears its reason")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    HouseholdPanel panel(town.services(theme));
    panel.resize(300, 640);
    panel.QWidget::show();
    const HouseholdId home = homeOf(town, 2);
    panel.show(home);
    QStringList marks;
    for (const LightLabel *label : panel.findChildren<LightLabel *>())
        marks.append(lightText(label->light()));
    for (const Clarity clarity : allClarities)
        CHECK(marks.filter(displayName(clarity)).size() == 1);
    const auto reasons = [&] {
        QStringList words;
        const auto unclear = need(clarityOf(town.desk->reader(), home));
        for (const Unclear &one : unclear.value_or(QList<Unclear>()))
            words.append(one.word);
        return words;
    };
    CHECK(reasons().contains(QStringLiteral("confirmed")));
    buttonOf(panel, HouseholdPanel::tr("Confirm who lives here"))->click();
    waitFor([&] { return !reasons().contains(QStringLiteral("confirmed")); });
    CHECK(reasons().contains(QStringLiteral("reviewed")));
}

TEST_CASE("a move from the card needs the household, and asks for a new head only when several could be")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    HouseholdPanel panel(town.services(theme));
    panel.resize(300, 640);
    panel.QWidget::show();
    const HouseholdId home = homeOf(town, 2);
    panel.show(home);
    trigger(panel, HouseholdPanel::tr("Somebody of the ledger moves in"));
    auto *form = panel.findChild<LifeForm *>();
    REQUIRE(form);
    const auto somebody = need(town.desk->db().text(
        QStringLiteral("SELECT p.name FROM membership m JOIN person p ON p.id = m.person_id WHERE m.until_date IS NULL AND "
                       "m.is_head = 0 AND m.household_id <> ? ORDER BY m.id LIMIT 1"),
        {home.value}));
    REQUIRE(somebody);
    panel.saveEditing();
    CHECK(panel.isEditing());
    form->setValues({{QStringLiteral("search"), *somebody}});
    CHECK(form->person());
    const PersonId mover = form->person();
    panel.saveEditing();
    waitFor([&] { return !panel.isEditing(); });
    CHECK(need(currentMembership(town.desk->db(), mover))->household == home);
}

TEST_CASE("a phone in the household form stands masked and stays as it is unless typed anew")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    HouseholdPanel panel(town.services(theme));
    const HouseholdId home = homeOf(town, 1);
    panel.show(home);
    trigger(panel, HouseholdPanel::tr("Correct the household"));
    panel.findChildren<PanelForm *>().last()->setValues({{QStringLiteral("contact_name"), QStringLiteral("王三")},
        {QStringLiteral("contact_phone"), QStringLiteral("13900001239")}, {QStringLiteral("gas"), QStringLiteral("old")}});
    panel.saveEditing();
    waitFor([&] { return !panel.isEditing(); });
    CHECK(textsOf(panel).contains(QStringLiteral("139****1239")));
    CHECK_FALSE(textsOf(panel).contains(QStringLiteral("13900001239")));
    trigger(panel, HouseholdPanel::tr("Correct the household"));
    panel.findChildren<PanelForm *>().last()->setValues({{QStringLiteral("pets"), QStringLiteral("猫 1")}});
    panel.saveEditing();
    waitFor([&] { return !panel.isEditing(); });
    const Household saved = *need(findHousehold(town.desk->db(), home));
    CHECK(saved.contactPhone == QStringLiteral("13900001239"));
    CHECK(saved.pets == QStringLiteral("猫 1"));
    CHECK(saved.gas == QStringLiteral("old"));
}
