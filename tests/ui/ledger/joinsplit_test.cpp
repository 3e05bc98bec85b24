// The forms that join two households and split one: relations to the head there, a flat that is not in the ledger yet.
#include "tests/ui/town.h"
#include "core/households/householdquery.h"
#include "core/persons/mask.h"
#include "ui/ledger/householdpanel.h"
#include "ui/ledger/lifeform.h"
#include "ui/widgets/stepform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

struct Pair
{
    HouseholdId first;
    HouseholdId second;
    AreaId building;
};

/// Two lived-in households of one building, the first with at least three people.
Pair neighbours(Town &town)
{
    Pair pair;
    need(town.desk->db().each(
        QStringLiteral("SELECT a.household_id, b.household_id, a.building_id FROM household_now a JOIN household_now b ON "
                       "b.building_id = a.building_id AND b.household_id <> a.household_id WHERE a.residents > 2 AND b.residents > 0 "
                       "AND b.head_id IS NOT NULL ORDER BY a.household_id, b.household_id LIMIT 1"),
        {}, [&](const Row &row) { pair = {row.id<HouseholdId>(0), row.id<HouseholdId>(1), row.id<AreaId>(2)}; }));
    REQUIRE(pair.first);
    return pair;
}

LifeForm *formOf(HouseholdPanel &panel, const QString &text)
{
    for (const QMenu *menu : panel.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
    }
    auto *form = panel.findChild<LifeForm *>();
    REQUIRE(form);
    return form;
}

void shoot(QWidget &panel, Theme &theme, const char *name)
{
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    if (shots.isEmpty())
        return;
    for (const TypeSize size : {TypeSize::Large, TypeSize::Normal}) {
        theme.setTypeSize(size);
        QCoreApplication::processEvents();
        panel.grab().save(QStringLiteral("%1/%2%3.png").arg(shots, QString::fromLatin1(name), QString::number(int(size))));
    }
}

} // namespace

TEST_CASE("joining a household asks what each one is to its head")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    HouseholdPanel panel(town.services(theme));
    panel.resize(420, 640);
    panel.QWidget::show();
    const Pair pair = neighbours(town);
    panel.show(pair.first);
    const HouseholdCard before = need(householdCard(town.desk->db(), pair.first));
    LifeForm *form = formOf(panel, HouseholdPanel::tr("Everybody moves or joins another household"));
    form->setValues({{QStringLiteral("household"), pair.second.toText()}});
    CHECK(form->household() == pair.second);
    const PersonId one = before.members.first().person.id;
    form->setValues({{QStringLiteral("relation:") + one.toText(), QStringLiteral("母亲")}});
    CHECK(form->relations().value(one) == QStringLiteral("母亲"));
    CHECK(form->relations().size() == 1);
    shoot(panel, theme, "merge");
    panel.saveEditing();
    waitFor([&] { return !panel.isEditing(); });
    const HouseholdCard after = need(householdCard(town.desk->db(), pair.second));
    const auto moved = std::find_if(after.members.begin(), after.members.end(),
        [&](const Member &member) { return member.person.id == one && member.membership.until.isEmpty(); });
    REQUIRE(moved != after.members.end());
    CHECK(moved->membership.relation == QStringLiteral("母亲"));
    CHECK_FALSE(moved->membership.isHead);
}

TEST_CASE("those who split off can go to a flat that is not in the ledger yet")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    HouseholdPanel panel(town.services(theme));
    panel.resize(420, 640);
    panel.QWidget::show();
    const Pair pair = neighbours(town);
    panel.show(pair.first);
    const HouseholdCard before = need(householdCard(town.desk->db(), pair.first));
    PersonId goes;
    for (const Member &member : before.members) {
        if (member.membership.until.isEmpty() && !member.membership.isHead && !isMinor(member.person, town.clock.today()))
            goes = member.person.id;
    }
    REQUIRE(goes);
    LifeForm *form = formOf(panel, HouseholdPanel::tr("Split the household"));
    CHECK_FALSE(form->isFresh());
    form->setValues({{QStringLiteral("household"), QStringLiteral("-1")}, {QStringLiteral("member:") + goes.toText(), QStringLiteral("1")},
        {QStringLiteral("one_of1"), goes.toText()}});
    REQUIRE(form->isFresh());
    panel.saveEditing();
    CHECK(panel.isEditing()); // The room is missing.
    shoot(panel, theme, "split");
    form->setValues({{QStringLiteral("stairwell"), QStringLiteral("9")}, {QStringLiteral("room"), QStringLiteral("909")}});
    panel.saveEditing();
    waitFor([&] { return !panel.isEditing(); });
    CHECK(panel.household() != pair.first);
    const HouseholdCard made = need(householdCard(town.desk->db(), panel.household()));
    CHECK(made.household.stairwell == QStringLiteral("9单元"));
    CHECK(made.household.room == QStringLiteral("909"));
    CHECK(made.household.building == pair.building);
    REQUIRE(made.members.size() == 1);
    CHECK(made.members.first().person.id == goes);
    CHECK(made.members.first().membership.isHead);
}
