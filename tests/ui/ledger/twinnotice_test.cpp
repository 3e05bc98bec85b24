// While somebody is entered who is in the ledger already: a notice, and three ways on.
#include "tests/ui/town.h"
#include "core/households/householdquery.h"
#include "ui/ledger/householdpanel.h"
#include "ui/ledger/lifeform.h"
#include "ui/ledger/residentform.h"
#include "ui/ledger/twinnotice.h"

#include <QPushButton>
#include <QTimer>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

struct Typing
{
    Typing()
        : town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}})
        , theme(*qApp)
        , panel(town.services(theme))
    {
        need(town.desk->db().each(
            QStringLiteral("SELECT a.household_id, b.household_id, p.id, p.name, p.birth FROM household_now b JOIN membership m ON "
                           "m.household_id = b.household_id AND m.until_date IS NULL AND m.is_head = 0 JOIN person p ON p.id = "
                           "m.person_id JOIN household_now a ON a.household_id <> b.household_id AND a.residents > 0 WHERE "
                           "LENGTH(p.birth) = 10 ORDER BY p.id, a.household_id LIMIT 1"),
            {}, [&](const Row &row) {
                here = row.id<HouseholdId>(0);
                there = row.id<HouseholdId>(1);
                person = row.id<PersonId>(2);
                name = row.text(3);
                birth = row.text(4);
            }));
        REQUIRE(person);
        panel.resize(420, 640);
        panel.QWidget::show();
        panel.show(here);
        for (QPushButton *button : panel.findChildren<QPushButton *>()) {
            if (button->text() == HouseholdPanel::tr("Add a resident"))
                button->click();
        }
        auto *form = panel.findChild<ResidentForm *>();
        REQUIRE(form);
        notice = form->findChild<TwinNotice *>();
        REQUIRE(notice);
        CHECK(notice->isHidden());
        form->setValues({{QStringLiteral("name"), name}, {QStringLiteral("birth"), birth}});
        waitFor([&] { return notice->shown() != nullptr; });
        CHECK(notice->shown()->first.person.id == person);
        CHECK(notice->isVisible());
        if (const QString shots = qEnvironmentVariable("LINLI_SHOTS"); !shots.isEmpty())
            panel.grab().save(shots + QStringLiteral("/twin.png"));
    }

    Town town;
    Theme theme;
    HouseholdPanel panel;
    HouseholdId here;
    HouseholdId there;
    PersonId person;
    QString name;
    QString birth;
    TwinNotice *notice = nullptr;
};

} // namespace

TEST_CASE("who is entered and in the ledger already can be opened")
{
    Typing typing;
    typing.notice->openButton()->click();
    waitFor([&] { return typing.panel.household() == typing.there; });
    CHECK_FALSE(typing.panel.isEditing());
}

TEST_CASE("who is entered and judged another person is not asked about again in this form")
{
    Typing typing;
    typing.notice->otherButton()->click();
    CHECK(typing.notice->isHidden());
    typing.panel.findChild<ResidentForm *>()->setValues({{QStringLiteral("relation"), QStringLiteral("租客")}});
    bool rested = false;
    QTimer::singleShot(900, [&] { rested = true; });
    waitFor([&] { return rested; });
    CHECK(typing.notice->shown() == nullptr);
}

TEST_CASE("who is entered and in the ledger already moves in instead of being written twice")
{
    Typing typing;
    typing.notice->takeButton()->click();
    waitFor([&] { return typing.panel.findChild<LifeForm *>() != nullptr; });
    auto *form = typing.panel.findChild<LifeForm *>();
    CHECK(form->person() == typing.person);
    typing.panel.saveEditing();
    waitFor([&] { return !typing.panel.isEditing(); });
    CHECK(need(currentMembership(typing.town.desk->db(), typing.person))->household == typing.here);
}
