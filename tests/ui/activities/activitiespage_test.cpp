// The pages of activities and resources: entered by their forms, booked, signed up for, held, printed.
#include "tests/ui/town.h"
#include "ui/activities/activitiespage.h"
#include "ui/activities/activitymodel.h"
#include "ui/activities/activitypanel.h"
#include "ui/activities/attendancelist.h"
#include "ui/activities/peoplepicker.h"
#include "ui/resources/resourcemodel.h"
#include "ui/resources/resourcepanel.h"
#include "ui/resources/resourcespage.h"

#include <QFileInfo>
#include <QPrinter>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

void shoot(Theme &theme, QWidget &page, const char *name)
{
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    if (shots.isEmpty())
        return;
    for (const TypeSize size : {TypeSize::Large, TypeSize::Normal}) {
        theme.setTypeSize(size);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        page.grab().save(QStringLiteral("%1/%2-%3.png").arg(shots, QString::fromLatin1(name)).arg(int(size)));
    }
}

struct Scene
{
    Town town{{{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}}};
    Theme theme{*qApp};

    AreaId area() const
    {
        return AreaId(need(town.desk->db().integer(QStringLiteral("SELECT id FROM area WHERE kind = 'community'"))).value_or(0));
    }
    template <class T>
    T write(std::function<Result<T>(Ledger &)> action)
    {
        std::optional<T> made;
        town.desk->write<T>(town.desk.get(), std::move(action), [&](const Result<T> &result) { made = need(result); });
        waitFor([&] { return made.has_value(); });
        return *made;
    }
    ResourceId hall()
    {
        Resource one;
        one.area = area();
        one.name = QStringLiteral("社区活动室");
        one.capacity = 60;
        one.offers = QStringLiteral("桌椅、投影、音响");
        one.opening = QStringLiteral("周一至周六 8:30–20:00");
        one.contact = QStringLiteral("物业王经理");
        one.phone = QStringLiteral("13900000001");
        return write<ResourceId>([one](Ledger &ledger) { return addResource(ledger, one); });
    }
    template <class Panel>
    void save(Panel *panel)
    {
        panel->saveEditing();
        waitFor([&] { return !panel->isEditing(); });
    }
};

QLineEdit *lineNamed(PanelForm *form, int which)
{
    QList<QLineEdit *> lines;
    for (auto *line : form->findChildren<QLineEdit *>()) {
        if (!qobject_cast<QComboBox *>(line->parentWidget()) && !qobject_cast<QAbstractSpinBox *>(line->parentWidget())
            && !qobject_cast<DateField *>(line->parentWidget()))
            lines.append(line);
    }
    return lines.value(which);
}

} // namespace

TEST_CASE("an activity is planned, signed up for, held and printed on its page", "[activities]")
{
    Scene scene;
    const ResourceId hall = scene.hall();
    const SeriesId series = scene.write<SeriesId>([area = scene.area()](Ledger &ledger) {
        return addSeries(ledger, {{}, area, QStringLiteral("邻里节"), Rhythm::Yearly, 2018, {}});
    });
    ActivitiesPage page(scene.town.services(scene.theme));
    ActivityPanel *panel = page.panel();
    page.resize(1150, 680);
    page.show();
    page.activate();
    page.createNew();
    REQUIRE(panel->isEditing());
    for (auto *box : panel->editor()->findChildren<QComboBox *>()) {
        for (const QVariant &value : {QVariant(series.value), QVariant(hall.value), QVariant(scene.area().value)}) {
            if (box->findData(value) > 0 || (box->isEditable() && box->findData(value) >= 0))
                box->setCurrentIndex(box->findData(value));
        }
    }
    shoot(scene.theme, page, "activity-plan");
    scene.save(panel);
    CHECK(panel->details().one.edition == 9);
    CHECK(panel->details().bookings.size() == 1);
    CHECK(panel->next() == ActivityStep::SignUp);
    panel->take(ActivityStep::SignUp);
    auto *picker = panel->editor()->findChild<PeoplePicker *>();
    REQUIRE(picker);
    waitFor([&] { return picker->list()->count() > 3; });
    for (int row = 0; row < 3; ++row)
        picker->list()->item(row)->setCheckState(Qt::Checked);
    CHECK(picker->chosen().size() == 3);
    shoot(scene.theme, page, "activity-signup");
    scene.save(panel);
    CHECK(panel->details().attendees.size() == 3);
    scene.town.clock.set(panel->details().one.time.starts.addSecs(7200));
    panel->reload();
    CHECK(panel->next() == ActivityStep::Hold);
    panel->take(ActivityStep::Attend);
    auto *list = panel->editor()->findChild<AttendanceList *>();
    REQUIRE(list);
    list->tick(0);
    list->tick(1);
    shoot(scene.theme, page, "activity-attend");
    scene.save(panel);
    CHECK(panel->details().row.came == 2);
    panel->take(ActivityStep::Hold);
    panel->editor()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("包饺子、义诊，气氛很好"));
    scene.save(panel);
    CHECK(panel->details().one.state == ActivityState::Held);
    waitFor([&] { return page.model()->rowCount() == 1; });
    shoot(scene.theme, page, "activity-held");
    panel->copyNext();
    scene.save(panel);
    waitFor([&] { return page.model()->rowCount() == 2; });
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    const QString pdf = (shots.isEmpty() ? scene.town.folder.path() : shots) + QStringLiteral("/activity-signin.pdf");
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(pdf);
    bool printed = false;
    QObject::connect(&page, &Page::message, [&](const QString &, const auto &) { printed = true; });
    panel->print(printer);
    waitFor([&] { return printed; });
    printer.reset();
    CHECK(QFileInfo(pdf).size() > 1000);
}

TEST_CASE("a resource is entered and booked on its page, and what is taken is refused in the form", "[resources]")
{
    Scene scene;
    ResourcesPage page(scene.town.services(scene.theme));
    ResourcePanel *panel = page.panel();
    page.resize(1150, 680);
    page.show();
    page.activate();
    page.createNew();
    REQUIRE(panel->isEditing());
    lineNamed(panel->editor(), 0)->setText(QStringLiteral("投影仪"));
    shoot(scene.theme, page, "resource-new");
    scene.save(panel);
    waitFor([&] { return page.model()->rowCount() == 1; });
    const ResourceId hall = scene.hall();
    waitFor([&] { return page.model()->rowCount() == 2; });
    panel->show(hall);
    for (const bool taken : {false, true}) {
        panel->book();
        auto *form = qobject_cast<BookingForm *>(panel->editor());
        REQUIRE(form);
        lineNamed(form, 0)->setText(QStringLiteral("合唱队排练"));
        panel->saveEditing();
        if (!taken) {
            waitFor([&] { return !panel->isEditing(); });
            continue;
        }
        waitFor([&] { return scene.town.desk->waiting() == 0; });
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        CHECK(panel->isEditing());
        shoot(scene.theme, page, "resource-taken");
        panel->cancelEditing();
    }
    REQUIRE(panel->bookings().size() == 1);
    CHECK(panel->bookings()[0].one.state == BookingState::Granted);
    shoot(scene.theme, page, "resource-booked");
    panel->take(panel->bookings()[0], BookingStep::Return);
    waitFor([&] { return panel->bookings().size() == 1 && panel->bookings()[0].one.state == BookingState::Returned; });
}
