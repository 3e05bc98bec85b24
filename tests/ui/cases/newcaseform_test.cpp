// A case recorded by keyboard alone: found reporter and place, deadline said before, likely duplicates, files, drafts.
// Set LINLI_SHOTS to a folder for pictures.
#include "ui/cases/newcaseform.h"

#include "core/attachments/attach.h"
#include "core/cases/alikecases.h"
#include "core/cases/casequery.h"
#include "core/cases/firstdue.h"
#include "tests/ui/town.h"
#include "ui/attachments/attachmentbox.h"
#include "ui/attachments/filedrop.h"
#include "ui/attachments/filesfield.h"
#include "ui/cases/alikestrip.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/search/findfield.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

struct Resident
{
    PersonId id;
    QString name;
    HouseholdId home;
    QString address;
};

struct Scene
{
    Town town{{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Leaders, "leaders.xls"}, {ImportKind::Roster, "roster.xlsx"}};
    Theme theme{*qApp};
    CasesPage page{town.services(theme)};

    Scene()
    {
        page.resize(1178, 690);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    NewCaseForm *openForm(const QVariantMap &about = {})
    {
        page.open(about);
        QApplication::processEvents();
        return form();
    }
    NewCaseForm *form() const
    {
        const auto forms = page.panel()->findChildren<NewCaseForm *>();
        return forms.isEmpty() ? nullptr : forms.last();
    }
    /// As an input method commits it.
    void type(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void save()
    {
        page.save();
        waitFor([this] { return !page.panel()->isEditing() && town.desk->waiting() == 0; });
    }
    CaseDetails shown() { return need(caseDetails(town.desk->reader(), page.panel()->shownCase())); }
    Resident resident(int which = 0)
    {
        Resident one;
        need(town.desk->db().each(
            QStringLiteral("SELECT p.id, p.name, n.household_id FROM membership m JOIN person p ON p.id = m.person_id JOIN household_now n ON "
                           "n.household_id = m.household_id WHERE m.until_date IS NULL AND m.is_head = 1 AND n.residents > 1 ORDER BY n.address_key LIMIT 1 OFFSET %1")
                .arg(which),
            {}, [&](const Row &row) { one = {row.id<PersonId>(0), row.text(1), row.id<HouseholdId>(2), {}}; }));
        REQUIRE(one.id);
        one.address = need(householdCard(town.desk->db(), one.home)).address;
        return one;
    }
    QString picture(const char *name)
    {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(Qt::darkYellow);
        const QString path = town.folder.filePath(QString::fromUtf8(name));
        REQUIRE(image.save(path));
        return path;
    }
    void add(const QString &path)
    {
        const auto before = form()->filesField()->files().size();
        form()->filesField()->drop()->add({path});
        waitFor([&] { return form()->filesField()->files().size() > before; });
    }
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("LINLI_SHOTS");
        if (folder.isEmpty())
            return;
        for (const TypeSize size : {TypeSize::Normal, TypeSize::Large}) {
            theme.setTypeSize(size);
            for (int i = 0; i < 8; ++i)
                QApplication::processEvents();
            page.grab().save(QDir(folder).filePath(name + (QString::fromLatin1(size == TypeSize::Large ? "-large.png" : ".png"))));
        }
        theme.setTypeSize(TypeSize::Normal);
    }
};

} // namespace

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

TEST_CASE("what is written becomes one more report of a case that is open, with its files")
{
    Scene scene;
    scene.openForm({{QStringLiteral("household"), scene.resident(0).home.value}});
    scene.type(QStringLiteral("楼道灯不亮"));
    scene.save();
    const CaseId first = scene.page.panel()->shownCase();
    const Resident other = scene.resident(1);
    NewCaseForm *form = scene.openForm({{QStringLiteral("household"), other.home.value}, {QStringLiteral("person"), other.id.value}});
    scene.type(QStringLiteral("灯坏了"));
    scene.add(scene.picture("灯.png"));
    Q_EMIT form->alike()->joinWanted(first);
    waitFor([&] { return !scene.page.panel()->isEditing() && scene.town.desk->waiting() == 0; });
    CHECK(scene.page.panel()->shownCase() == first);
    REQUIRE(scene.shown().joined.size() == 1);
    CHECK(scene.shown().joined.first().name == other.name);
    CHECK(need(attachmentsOf(scene.town.desk->db(), {OwnerKind::Case, first.value})).size() == 1);
    CHECK(need(scene.town.desk->db().integer(QStringLiteral("SELECT COUNT(*) FROM case_file"))) == 1);
    CHECK(need(scene.town.desk->db().integer(QStringLiteral("SELECT COUNT(*) FROM draft"))) == 0);
    waitFor([&] { return scene.page.panel()->files()->files().size() == 1; });
    scene.shoot(QStringLiteral("case-files"));
}

TEST_CASE("files are saved with the case, and a draft has them again after a crash")
{
    Scene scene;
    NewCaseForm *form = scene.openForm({{QStringLiteral("household"), scene.resident().home.value}});
    scene.type(QStringLiteral("墙面渗水"));
    scene.add(scene.picture("墙.png"));
    QMimeData pasted;
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::cyan);
    pasted.setImageData(image);
    CHECK(form->filesField()->drop()->take(&pasted));
    waitFor([&] { return form->filesField()->files().size() == 2; });
    waitFor([&] { return need(scene.town.desk->db().integer(QStringLiteral("SELECT COUNT(*) FROM draft"))) == 1; }, 5000);
    scene.page.goBack();
    waitFor([&] { return scene.town.desk->waiting() == 0; });

    form = scene.openForm();
    REQUIRE(form->offer()->isVisible());
    form->offer()->actionButton()->click();
    waitFor([&] { return form->filesField()->files().size() == 2; });
    CHECK(form->asked().title == QStringLiteral("墙面渗水"));
    CHECK(form->asked().household == scene.resident().home);
    scene.save();
    CHECK(need(attachmentsOf(scene.town.desk->db(), {OwnerKind::Case, scene.page.panel()->shownCase().value})).size() == 2);
    CHECK(need(scene.town.desk->db().integer(QStringLiteral("SELECT COUNT(*) FROM draft"))) == 0);
}

TEST_CASE("a case is joined into another one, linked and unlinked in the panel")
{
    Scene scene;
    QList<CaseId> ids;
    for (int i = 0; i < 3; ++i) {
        scene.openForm({{QStringLiteral("household"), scene.resident(i).home.value}});
        scene.type(QStringLiteral("楼道灯不亮%1").arg(i));
        scene.save();
        ids.append(scene.page.panel()->shownCase());
    }
    const auto pick = [&](bool join, CaseId other) {
        scene.page.panel()->askOther(join);
        FindField *field = nullptr;
        for (FindField *one : scene.page.panel()->findChildren<FindField *>()) {
            if (one->isVisible()) // The form before may not be gone yet.
                field = one;
        }
        REQUIRE(field);
        const QString number = need(loadCase(scene.town.desk->reader(), other)).number;
        field->setFocus();
        field->searchNow();
        scene.shoot(join ? QStringLiteral("case-join") : QStringLiteral("case-link"));
        field->setText(number);
        scene.save();
    };
    scene.page.panel()->show(ids[1]);
    pick(false, ids[0]);
    REQUIRE(scene.shown().linked.size() == 1);
    for (QPushButton *button : scene.page.panel()->findChildren<QPushButton *>()) {
        if (button->text() == CasePanel::tr("Take the link away"))
            button->click();
    }
    waitFor([&] { return scene.shown().linked.isEmpty(); });
    scene.page.panel()->show(ids[2]);
    pick(true, ids[0]);
    CHECK(scene.shown().standing.state == CaseState::Void);
    scene.page.panel()->show(ids[0]);
    CHECK(scene.shown().joined.size() == 1);
    const QString number = need(loadCase(scene.town.desk->reader(), ids[2])).number;
    for (QPushButton *button : scene.page.panel()->findChildren<QPushButton *>()) {
        if (button->text() == CasePanel::tr("%1 (joined)").arg(number))
            button->click();
    }
    waitFor([&] { return scene.page.panel()->shownCase() == ids[2]; });
}

TEST_CASE("a case begun elsewhere leads back there when it is given up, and a visit goes on when it is saved")
{
    Scene scene;
    QStringList led;
    QObject::connect(&scene.page, &Page::goTo, &scene.page, [&led](const QString &id, const QVariant &what) {
        CHECK_FALSE(what.isValid());
        led.append(id);
    });
    scene.openForm({{QStringLiteral("from"), QStringLiteral("ledger")}});
    CHECK(scene.page.goBack());
    CHECK(led == QStringList{QStringLiteral("ledger")});
    scene.openForm({{QStringLiteral("from"), QStringLiteral("cases")}});
    scene.page.goBack();
    CHECK(led.size() == 1);
    scene.openForm({{QStringLiteral("household"), scene.resident().home.value}, {QStringLiteral("from"), QStringLiteral("rounds")}, {QStringLiteral("returns"), true}});
    scene.type(QStringLiteral("门铃坏了"));
    scene.save();
    CHECK(led.value(1) == QStringLiteral("rounds"));
}
