// A case recorded by keyboard alone: found reporter and place, deadline said before, likely duplicates.
#include "tests/ui/cases/newcase.h"

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

TEST_CASE("a case is recorded by keyboard alone: the reporter is found, their home is the place")
{
    Scene scene;
    const Resident who = scene.resident();
    NewCaseForm *form = scene.openForm();
    scene.type(QStringLiteral("厨房燃气软管老化"));
    scene.key(Qt::Key_Tab);
    scene.type(QStringLiteral("燃气安全"));
    scene.key(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == form->reporterField());
    scene.type(who.name);
    form->reporterField()->searchNow();
    REQUIRE(form->reporterField()->isListShown());
    scene.shoot(QStringLiteral("newcase-finding"));
    form->reporterField()->setFocus();
    form->reporterField()->searchNow();
    scene.key(Qt::Key_Return);
    CHECK_FALSE(form->reporterField()->isListShown());
    CHECK(form->asked().reporter == who.id);
    CHECK(form->placeField()->text() == who.address);
    scene.shoot(QStringLiteral("newcase-filled"));
    scene.save();
    const CaseDetails made = scene.shown();
    CHECK(made.file.title == QStringLiteral("厨房燃气软管老化"));
    CHECK(made.file.kind == QStringLiteral("gas"));
    CHECK(made.file.reporter == who.id);
    CHECK(made.file.household == who.home);
    CHECK(made.standing.grade == Grade::Key); // The kind's proposal.
    CHECK(made.standing.scale == Scale::Important);
}

TEST_CASE("the place follows the reporter as long as nobody named another one")
{
    Scene scene;
    const Resident one = scene.resident(0);
    const Resident other = scene.resident(1);
    const auto choose = [&](NewCaseForm *form, const Resident &who) {
        form->reporterField()->setFocus();
        form->reporterField()->selectAll();
        scene.type(who.name);
        form->reporterField()->searchNow();
        FindModel *model = form->reporterField()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == who.name && model->index(row, 0).data(FindModel::WhereRole).toString() == who.address)
                return model->open(row);
        }
        FAIL("not found");
    };
    NewCaseForm *form = scene.openForm();
    choose(form, one);
    CHECK(form->asked().household == one.home);
    choose(form, other);
    CHECK(form->asked().household == other.home);
    CHECK(form->asked().reporter == other.id);
    form = scene.openForm({{QStringLiteral("household"), one.home.value}});
    choose(form, other);
    CHECK(form->asked().household == one.home);
    CHECK(form->asked().reporter == other.id);
}

TEST_CASE("the form says by when it is due before it is saved, and changes with the grade")
{
    Scene scene;
    NewCaseForm *form = scene.openForm();
    const QDateTime now = scene.town.clock.now();
    const auto said = [&](Grade grade) {
        const FirstDue due = need(firstDue(scene.town.desk->reader(), grade, now));
        return form->dueLabel()->text().contains(due.due.toString(QStringLiteral("HH:mm")))
            && form->dueLabel()->text().contains(due.due.toString(QStringLiteral("MM-dd")))
            && form->dueLabel()->text().contains(displayName(due.clock));
    };
    CHECK(said(Grade::Ordinary));
    for (QComboBox *box : form->findChildren<QComboBox *>()) {
        if (box->findText(displayName(Grade::Key)) >= 0)
            box->setCurrentIndex(box->findText(displayName(Grade::Key)));
    }
    CHECK(said(Grade::Key));
}

TEST_CASE("somebody who is not in the ledger, at a place in words, is recorded as written")
{
    Scene scene;
    NewCaseForm *form = scene.openForm();
    scene.type(QStringLiteral("路灯不亮"));
    form->reporterField()->setFocus();
    scene.type(QStringLiteral("过路的王先生"));
    form->placeField()->setFocus();
    scene.type(QStringLiteral("菜市场北门外的路口"));
    scene.save();
    const CaseDetails made = scene.shown();
    CHECK(made.file.reporterName == QStringLiteral("过路的王先生"));
    CHECK_FALSE(made.file.reporter);
    CHECK(made.file.place == QStringLiteral("菜市场北门外的路口"));
    CHECK(made.file.area);
}

TEST_CASE("an area is found as the place, and Esc closes the list before the form")
{
    Scene scene;
    NewCaseForm *form = scene.openForm();
    scene.type(QStringLiteral("楼道堆物"));
    form->placeField()->setFocus();
    const auto name = need(scene.town.desk->db().text(QStringLiteral("SELECT name FROM area WHERE kind = 'building' ORDER BY id LIMIT 1"))).value_or(QString());
    scene.type(name);
    form->placeField()->searchNow();
    REQUIRE(form->placeField()->isListShown());
    scene.key(Qt::Key_Escape);
    CHECK_FALSE(form->placeField()->isListShown());
    CHECK(scene.page.panel()->isEditing());
    FindModel *model = form->placeField()->model();
    int row = 0;
    while (row < model->rowCount() && (model->index(row, 0).data(FindModel::HeadRole).toBool() || model->index(row, 0).data().toString() != name))
        ++row;
    REQUIRE(row < model->rowCount());
    model->open(row);
    CHECK(form->placeField()->text() == name);
    scene.save();
    CHECK(scene.shown().file.place.isEmpty());
    CHECK(scene.shown().row.areaName == name);
}

TEST_CASE("an urgent case goes past the rungs and is red at once")
{
    Scene scene;
    NewCaseForm *form = scene.openForm({{QStringLiteral("household"), scene.resident().home.value}});
    scene.type(QStringLiteral("闻到煤气味"));
    for (QCheckBox *box : form->findChildren<QCheckBox *>()) {
        if (box->text() == NewCaseForm::tr("Urgent danger: gas, fire …"))
            box->setChecked(true);
    }
    CHECK(form->dueLabel()->text().contains(NewCaseForm::tr("Red at once, until it is solved.")));
    scene.save();
    CHECK(scene.shown().row.urgent);
    CHECK(scene.shown().standing.offered == Rung::Community);
}

TEST_CASE("from a household and a resident the form begins with both; the others of the home are offered")
{
    Scene scene;
    const Resident who = scene.resident(1);
    NewCaseForm *form = scene.openForm({{QStringLiteral("household"), who.home.value}, {QStringLiteral("person"), who.id.value}, {QStringLiteral("source"), QStringLiteral("visit")}});
    CHECK(form->asked().household == who.home);
    CHECK(form->asked().reporter == who.id);
    CHECK(form->asked().source == CaseSource::Visit);
    form->reporterField()->setFocus();
    form->reporterField()->searchNow();
    CHECK(form->reporterField()->model()->index(0, 0).data().toString() == NewCaseForm::tr("In this household"));
    const auto card = need(householdCard(scene.town.desk->db(), who.home));
    int others = 0;
    for (int row = 0; row < form->reporterField()->model()->rowCount(); ++row) {
        for (const Member &member : card.members)
            others += form->reporterField()->model()->index(row, 0).data().toString() == member.person.name ? 1 : 0;
    }
    CHECK(others > 1);
}

TEST_CASE("likely duplicates are shown while one writes: linked when saved, or left alone")
{
    Scene scene;
    const Resident who = scene.resident();
    const QVariantMap about{{QStringLiteral("household"), who.home.value}};
    scene.openForm(about);
    scene.type(QStringLiteral("楼道灯不亮"));
    scene.save();
    const CaseId first = scene.page.panel()->shownCase();
    NewCaseForm *form = scene.openForm(about);
    scene.type(QStringLiteral("楼道灯又不亮了"));
    waitFor([&] { return !form->alike()->found().isEmpty() && form->alike()->found().first().sameWords; });
    CHECK(form->alike()->isVisible());
    CHECK(form->alike()->found().first().id == first);
    scene.shoot(QStringLiteral("newcase-alike"));
    form->alike()->link(first, true);
    scene.save();
    REQUIRE(scene.shown().linked.size() == 1);
    CHECK(scene.shown().linked.first().id == first);
    scene.shoot(QStringLiteral("case-linked"));

    form = scene.openForm(about);
    scene.type(QStringLiteral("楼道灯还是不亮"));
    waitFor([&] { return form->alike()->found().size() == 2; });
    form->alike()->dismiss();
    CHECK_FALSE(form->alike()->isVisible());
    bool again = false;
    QObject::connect(form->alike(), &AlikeStrip::filled, form, [&again] { again = true; });
    scene.type(QStringLiteral("呢"));
    waitFor([&] { return again; });
    CHECK_FALSE(form->alike()->isVisible());
}
