// A resource asked for from a case's panel, and the answers that stand there.
#include "core/areas/areastore.h"
#include "core/cases/opencase.h"
#include "core/resources/resourcesteps.h"
#include "tests/ui/town.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/resources/requestform.h"
#include "ui/search/findfield.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

struct Scene
{
    Town town{{ImportKind::Areas, "areas.xlsx"}};
    Theme theme{*qApp};
    CasesPage page{town.services(theme)};
    CasePanel *panel = page.panel();
    CaseFile file;
    ResourceId hall;
    QString wentTo;
    QVariant wentFor;

    Scene()
    {
        bool done = false;
        town.desk->write<std::pair<CaseFile, ResourceId>>(
            &page,
            [](Ledger &ledger) -> Result<std::pair<CaseFile, ResourceId>> {
                LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
                NewCase asked;
                Resource one;
                for (const Area &area : tree.all()) {
                    asked.area = area.kind == AreaKind::Building ? area.id : asked.area;
                    one.area = area.kind == AreaKind::Community ? area.id : one.area;
                }
                asked.title = QStringLiteral("楼道堆物，邻里争执");
                LINLI_ASSIGN(const CaseFile opened, openCase(ledger, asked));
                one.kind = ResourceKind::Venue;
                one.name = QStringLiteral("邻里活动室");
                one.offers = QStringLiteral("桌椅 投影");
                LINLI_ASSIGN(const ResourceId venue, addResource(ledger, one));
                one.kind = ResourceKind::Team;
                one.name = QStringLiteral("老街坊志愿队");
                one.offers = QStringLiteral("搬运 调解");
                LINLI_TRY(addResource(ledger, one));
                return std::pair(opened, venue);
            },
            [&](const Result<std::pair<CaseFile, ResourceId>> &made) {
                std::tie(file, hall) = need(Result<std::pair<CaseFile, ResourceId>>(made));
                done = true;
            });
        waitFor([&] { return done; });
        QObject::connect(&page, &Page::goTo, &page, [this](const QString &place, const QVariant &what) {
            wentTo = place;
            wentFor = what;
        });
        page.resize(1178, 640);
        page.show();
        page.activate();
        page.open(file.id.value);
    }
    RequestForm *form()
    {
        auto *asking = panel->findChild<RequestForm *>();
        REQUIRE(asking);
        return asking;
    }
    QList<BookingRow> bookingsOfCase()
    {
        BookingFilter ofCase;
        ofCase.owner = {BookingFor::Case, file.id.value};
        return need(bookings(town.desk->reader(), ofCase)).rows;
    }
    template <class Widget>
    Widget *shown(const QString &part)
    {
        for (auto *widget : panel->findChildren<Widget *>()) {
            if (widget->isVisible() && widget->text().contains(part))
                return widget;
        }
        return nullptr;
    }
    void shoot(const char *name)
    {
        const QString shots = qEnvironmentVariable("LINLI_SHOTS");
        if (shots.isEmpty())
            return;
        for (const TypeSize size : {TypeSize::Normal, TypeSize::Large}) {
            theme.setTypeSize(size);
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            page.grab().save(QStringLiteral("%1/caseresources-%2-%3.png").arg(shots, QString::fromLatin1(name)).arg(int(size)));
        }
        theme.setTypeSize(TypeSize::Normal);
    }
};

} // namespace

TEST_CASE("the menu of an open case offers to ask for a resource")
{
    Scene scene;
    QAction *asking = nullptr;
    for (auto *menu : scene.panel->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions())
            asking = action->text() == CasePanel::tr("Ask for a resource…") ? action : asking;
    }
    REQUIRE(asking);
    CHECK(asking->isEnabled());
    asking->trigger();
    waitFor([&] { return scene.panel->findChild<RequestForm *>() != nullptr; });
}

TEST_CASE("a resource is found by what it offers and booked for the case; a click leads to it")
{
    Scene scene;
    scene.panel->askForResource();
    RequestForm *form = scene.form();
    CHECK(form->fields()->purpose->text().contains(scene.file.number));
    scene.panel->saveEditing(); // Nothing is chosen yet.
    CHECK(scene.panel->isEditing());
    CHECK_FALSE(form->form()->error(form->resourceField()).isEmpty());
    form->resourceField()->setText(QStringLiteral("没有这样的"));
    scene.panel->saveEditing();
    CHECK_FALSE(form->form()->error(form->resourceField()).isEmpty());
    form->resourceField()->model()->search(QStringLiteral("投影"), true);
    REQUIRE(form->resourceField()->model()->rowCount() == 2); // A head and one line.
    form->resourceField()->model()->open(1);
    CHECK(form->resourceField()->text() == QStringLiteral("邻里活动室"));
    CHECK(form->form()->error(form->resourceField()).isEmpty());
    form->fields()->day->setDate(QDate(2026, 9, 29));
    scene.shoot("form");
    scene.panel->saveEditing();
    waitFor([&] { return !scene.panel->isEditing(); });
    REQUIRE(scene.bookingsOfCase().size() == 1);
    const Booking made = scene.bookingsOfCase().first().one;
    CHECK(made.resource == scene.hall);
    CHECK(made.state == BookingState::Granted); // It lies in one's own area.
    CHECK(made.time.starts == wallTime(QDate(2026, 9, 29), QTime(9, 0)));
    CHECK(made.time.ends == wallTime(QDate(2026, 9, 29), QTime(11, 0)));
    waitFor([&] { return scene.shown<QPushButton>(QStringLiteral("邻里活动室")) != nullptr; });
    auto *link = scene.shown<QPushButton>(QStringLiteral("邻里活动室"));
    CHECK(link->text().contains(QStringLiteral("09-29 09:00 – 11:00")));
    CHECK(scene.shown<QLabel>(displayName(BookingState::Granted)));
    link->click();
    waitFor([&] { return scene.wentTo == QStringLiteral("resources"); });
    CHECK(scene.wentFor.toLongLong() == scene.hall.value);
}

TEST_CASE("a declined request stands in the case's panel with its reason")
{
    Scene scene;
    scene.town.desk->write<void>(
        &scene.page,
        [owner = BookingOwner{BookingFor::Case, scene.file.id.value}, hall = scene.hall](Ledger &ledger) -> Result<void> {
            NewBooking asked;
            asked.resource = hall;
            asked.owner = owner;
            asked.time = {wallTime(QDate(2026, 9, 29), QTime(14, 0)), wallTime(QDate(2026, 9, 29), QTime(16, 0))};
            LINLI_TRY(askForResource(ledger, asked));
            asked.time = {wallTime(QDate(2026, 9, 30), QTime(14, 0)), wallTime(QDate(2026, 9, 30), QTime(16, 0))};
            LINLI_ASSIGN(const BookingId declined, askForResource(ledger, asked));
            return declineBooking(ledger, {declined}, QStringLiteral("当天有书法班上课，投影仪也借出去了，请改到周五下午"));
        },
        [](const Result<void> &written) { need(Result<void>(written)); });
    waitFor([&] { return scene.shown<QLabel>(QStringLiteral("书法班")) != nullptr; });
    CHECK(scene.shown<QLabel>(QStringLiteral("书法班"))->text().contains(displayName(BookingState::Declined)));
    CHECK(scene.shown<QLabel>(displayName(BookingState::Asked)));
    scene.shoot("answers");
}
