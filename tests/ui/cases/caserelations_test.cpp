// What is recorded goes into another case, with files and drafts; cases joined and linked in the panel.
#include "tests/ui/cases/newcase.h"

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

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
