// What the card shows of numbers, and how one is looked at.
#include "core/base/text.h"
#include "core/journal/journal.h"
#include "core/persons/personstore.h"
#include "tests/ui/town.h"
#include "ui/ledger/householdpanel.h"
#include "ui/widgets/stepform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

/// The first resident of the sample roster who has an ID number and a phone.
Person known(Town &town)
{
    qint64 id = 0;
    need(town.desk->db().each(QStringLiteral("SELECT m.person_id FROM membership m JOIN person p ON p.id = m.person_id "
                                             "WHERE p.id_status = 'verified' AND p.phone IS NOT NULL ORDER BY m.id LIMIT 1"),
        {}, [&](const Row &row) { id = row.integer(0); }));
    return need(findPerson(town.desk->db(), PersonId(id))).value();
}

HouseholdId homeOf(Town &town, const Person &person)
{
    return need(currentMembership(town.desk->db(), person.id)).value().household;
}

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    for (const QLineEdit *edit : widget.findChildren<QLineEdit *>())
        texts.append(edit->text());
    return texts.join(u'\n');
}

QAction *actionOf(const QWidget &panel, const QString &button, const QString &text)
{
    for (const QPushButton *candidate : panel.findChildren<QPushButton *>()) {
        if (candidate->accessibleName() != button || !candidate->menu())
            continue;
        for (QAction *action : candidate->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("a phone is masked on the card until it is looked at with a purpose, and the log keeps that")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    HouseholdPanel panel(town.services(theme));
    panel.resize(320, 640);
    static_cast<QWidget &>(panel).show();
    const Person person = known(town);
    panel.show(homeOf(town, person));
    CHECK(textsOf(panel).contains(maskPhone(person.phone)));
    CHECK_FALSE(textsOf(panel).contains(person.phone));

    QAction *look = actionOf(panel, HouseholdPanel::tr("More about %1").arg(person.name), HouseholdPanel::tr("Show the phone"));
    REQUIRE(look);
    CHECK(look->isEnabled());
    look->trigger();
    auto *form = panel.findChild<StepForm *>();
    REQUIRE(form);
    panel.saveEditing(); // Without a purpose nothing is shown.
    CHECK(panel.isEditing());
    form->findChild<QComboBox *>()->setCurrentText(QStringLiteral("联系本人"));
    panel.saveEditing();
    waitFor([&] { return !panel.isEditing(); });
    CHECK(textsOf(panel).contains(person.phone));
    CHECK_FALSE(textsOf(panel).contains(person.idNumber));
    CHECK(need(journalLog(town.desk->db(), 0, 1)).value(0).sentence.arguments
        == QStringList{person.id.toText(), QStringLiteral("联系本人")});
    panel.clear();
    panel.show(homeOf(town, person));
    CHECK_FALSE(textsOf(panel).contains(person.phone));
}

TEST_CASE("correcting a resident shows masked numbers and keeps the true ones")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    HouseholdPanel panel(town.services(theme));
    static_cast<QWidget &>(panel).show();
    const Person person = known(town);
    panel.show(homeOf(town, person));
    QPushButton *edit = nullptr;
    for (QPushButton *candidate : panel.findChildren<QPushButton *>()) {
        if (candidate->accessibleName() == HouseholdPanel::tr("Edit %1").arg(person.name))
            edit = candidate;
    }
    REQUIRE(edit);
    edit->click();
    auto *form = panel.findChild<PanelForm *>();
    REQUIRE(form);
    CHECK_FALSE(textsOf(*form).contains(person.idNumber));
    CHECK_FALSE(textsOf(*form).contains(person.phone));
    QLineEdit *phone = nullptr;
    for (QLineEdit *field : form->findChildren<QLineEdit *>()) {
        if (field->text() == person.name)
            field->setText(QStringLiteral("新名字"));
        if (field->text() == maskPhone(person.phone))
            phone = field;
    }
    REQUIRE(phone);
    phone->setText(QStringLiteral("139****9"));
    panel.saveEditing(); // Half a mask is neither the old number nor a new one.
    CHECK(panel.isEditing());
    phone->setText(maskPhone(person.phone));
    panel.saveEditing();
    waitFor([&] { return !panel.isEditing(); });
    const Person saved = need(findPerson(town.desk->db(), person.id)).value();
    CHECK(saved.name == QStringLiteral("新名字"));
    CHECK(saved.idNumber == person.idNumber);
    CHECK(saved.phone == person.phone);
}
