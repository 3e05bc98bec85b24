// The building picture: places, signs, keyboard, filter, zoom, paper.
#include "tests/support/catch.h"
#include "tests/ui/town.h"
#include "ui/building/buildingcanvas.h"
#include "ui/building/buildingview.h"
#include "ui/building/pictureswitch.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/models/areatreemodel.h"
#include "ui/papers/picturepaper.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/treeview.h"

#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QSignalSpy>
#include <QTreeView>
#include <QWheelEvent>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

/// Two stairwells, `floors` × 2 flats each; ids count from 1. The first stairwell is unit 101, the second 102.
BuildingPicture house(int floors)
{
    BuildingPicture picture;
    picture.building = AreaId(1);
    picture.name = QStringLiteral("麻园湾宿舍1栋");
    for (int stairwell = 1; stairwell <= 2; ++stairwell) {
        for (int floor = 1; floor <= floors; ++floor) {
            for (int door = 1; door <= 2; ++door) {
                PictureFlat flat;
                flat.id = HouseholdId(picture.flats.size() + 1);
                flat.unit = AreaId(100 + stairwell);
                flat.stairwell = QStringLiteral("%1单元").arg(stairwell);
                flat.floor = floor;
                flat.room = QStringLiteral("%1%2").arg(floor).arg(door, 2, 10, QLatin1Char('0'));
                flat.headName = QStringLiteral("张秀英");
                flat.residents = 2;
                picture.flats.append(flat);
            }
        }
    }
    picture.units = {{AreaId(101), QStringLiteral("麻园湾宿舍1栋-1"), QStringLiteral("王桂兰"), 2 * floors, 2 * floors},
        {AreaId(102), QStringLiteral("麻园湾宿舍1栋-2"), {}, 2 * floors, 2 * floors}};
    return picture;
}

QFont font()
{
    QFont font;
    font.setPixelSize(14);
    return font;
}

QString signsOf(const PictureFlat &flat)
{
    QString signs;
    for (const FlatMark &mark : BuildingDrawing::marksOf(flat))
        signs += mark.sign;
    return signs;
}

/// Walks from one flat and gives the rooms passed.
QString walk(const BuildingDrawing &drawing, int id, std::initializer_list<int> keys)
{
    int cell = drawing.cellOf(HouseholdId(id));
    for (const int key : keys)
        cell = drawing.neighbour(cell, key);
    return drawing.flat(cell).stairwell.left(1) + u'-' + drawing.flat(cell).room;
}

} // namespace

TEST_CASE("building picture: every flat has a sign for each thing there is to see, the most urgent first")
{
    PictureFlat flat;
    CHECK(signsOf(flat).isEmpty());
    flat.openCases = 2;
    flat.overdueCases = 1;
    flat.flags = {QStringLiteral("alone")};
    flat.housing = Housing::Rented;
    flat.confirmationOverdue = true;
    CHECK(signsOf(flat) == QStringLiteral("■▲◆○◇"));
    flat.overdueCases = 2;
    CHECK(signsOf(flat) == QStringLiteral("■▲○◇"));
    PictureFlat empty;
    empty.vacant = true;
    empty.housing = Housing::Rented;
    CHECK(signsOf(empty) == QStringLiteral("□"));
}

TEST_CASE("building picture: the top floor stands on top, flats side by side, unknown floors last")
{
    BuildingPicture picture = house(3);
    picture.flats[0].floor = 0;
    const BuildingDrawing drawing(picture, font());
    const auto rect = [&](int id) { return drawing.cells()[drawing.cellOf(HouseholdId(id))].rect; };
    CHECK(drawing.cells().size() == 12);
    CHECK(rect(5).top() < rect(3).top()); // 301 above 201
    CHECK(rect(3).top() == rect(4).top());
    CHECK(rect(3).right() < rect(4).left());
    CHECK(rect(4).right() < rect(9).left()); // 1-202, 2-201
    CHECK(rect(1).top() > rect(2).top());
    for (const BuildingDrawing::Cell &cell : drawing.cells()) {
        CHECK(QRectF({0, 0}, drawing.size()).contains(cell.rect));
        CHECK(drawing.cellAt(cell.rect.center()) == drawing.cellOf(picture.flats[cell.flat].id));
    }
    CHECK(drawing.cellAt({1, 1}) == -1);
}

TEST_CASE("building picture: arrows go to the neighbour, Home and End to the ends of the floor")
{
    const BuildingDrawing drawing(house(3), font());
    CHECK(walk(drawing, 1, {Qt::Key_Up}) == QStringLiteral("1-201"));
    CHECK(walk(drawing, 1, {Qt::Key_Right}) == QStringLiteral("1-102"));
    CHECK(walk(drawing, 1, {Qt::Key_Right, Qt::Key_Right}) == QStringLiteral("2-101"));
    CHECK(walk(drawing, 1, {Qt::Key_End}) == QStringLiteral("2-102"));
    CHECK(walk(drawing, 12, {Qt::Key_Home, Qt::Key_Down, Qt::Key_Down}) == QStringLiteral("1-101"));
    CHECK(walk(drawing, 1, {Qt::Key_Down, Qt::Key_Left}) == QStringLiteral("1-101"));
}

TEST_CASE("building picture: a flat in words for the tip and the reader")
{
    const BuildingPicture picture = house(1);
    const QString text = BuildingDrawing::describe(picture, picture.flats[0]);
    CHECK(text.contains(QStringLiteral("1单元 101")));
    CHECK(text.contains(QStringLiteral("张秀英")));
    CHECK(text.contains(QStringLiteral("王桂兰")));
}

TEST_CASE("building picture: mouse, keyboard and zoom on the canvas")
{
    Theme theme(*qApp);
    BuildingCanvas canvas(theme);
    canvas.setPicture(house(3));
    QSignalSpy chosen(&canvas, &BuildingCanvas::chosen);
    press(&canvas, Qt::Key_Right);
    CHECK(canvas.current());
    press(&canvas, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<HouseholdId>() == canvas.current());
    CHECK_FALSE(canvas.accessibleDescription().isEmpty());
    canvas.setCurrent(HouseholdId(7));
    const QPoint at = canvas.currentRect().center();
    canvas.setCurrent({});
    QMouseEvent click(QEvent::MouseButtonPress, QPointF(at), QPointF(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&canvas, &click);
    CHECK(canvas.current() == HouseholdId(7));
    CHECK(chosen.size() == 2);
    const QSize before = canvas.minimumSize();
    press(&canvas, Qt::Key_Plus);
    CHECK(canvas.zoom() > 1);
    CHECK(canvas.minimumWidth() > before.width());
    press(&canvas, Qt::Key_0);
    CHECK(canvas.minimumSize() == before);
    QWheelEvent wheel(QPointF(9, 9), QPointF(9, 9), {}, {0, -120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&canvas, &wheel);
    CHECK(canvas.minimumWidth() < before.width());
    for (int i = 0; i < 40; ++i)
        press(&canvas, Qt::Key_Minus);
    CHECK(canvas.zoom() == 0.5);
}

TEST_CASE("building picture: the ledger shows it where the chosen area lies in a building, and a click opens the household")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    LedgerPage page(town.services(theme));
    page.resize(1366, 700);
    page.show();
    auto *views = page.findChild<PictureSwitch *>();
    REQUIRE(views);
    views->showPicture(true);
    CHECK_FALSE(views->isPicture()); // Nothing is chosen yet.
    const auto named = page.areas()->tree().named(QStringLiteral("麻园湾宿舍1栋-2"));
    REQUIRE(named.size() == 1);
    auto *tree = page.findChild<ui::TreeView *>();
    REQUIRE(tree);
    tree->setCurrentIndex(page.areas()->indexOf(named.first()->id));
    CHECK(views->isPicture());
    BuildingCanvas *canvas = views->view()->canvas();
    CHECK(canvas->drawing().picture().name == QStringLiteral("麻园湾宿舍1栋"));
    CHECK(canvas->drawing().cells().size() == 34);
    press(canvas, Qt::Key_Right);
    press(canvas, Qt::Key_Return);
    auto *panel = page.findChild<HouseholdPanel *>();
    CHECK(panel->household() == canvas->current());
    auto *all = views->view()->filters()->findChildren<Chip *>().first();
    CHECK(all->shownCount() == 34);
}

TEST_CASE("building picture: a house fits one page, a tower goes on over several")
{
    QTemporaryDir folder;
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    const auto pages = [&](const BuildingPicture &picture, QPageSize::PageSizeId paper, const char *name) {
        const QString path = (shots.isEmpty() ? folder.path() : shots) + u'/' + QLatin1String(name);
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageSize(QPageSize(paper));
        printer.setPageOrientation(bestOrientation(picture, paper));
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printPicture(picture, QStringLiteral("24 户"), printer);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return int(file.readAll().count("/Type /Page\n"));
    };
    BuildingPicture small = house(6);
    small.flats[3].vacant = true;
    small.flats[5].flags = {QStringLiteral("alone")};
    small.flats[8].overdueCases = small.flats[8].openCases = 1;
    CHECK(pages(small, QPageSize::A4, "house.pdf") == 1);
    CHECK(pages(house(33), QPageSize::A4, "tower.pdf") > 1);
    CHECK(pages(house(33), QPageSize::A3, "tower-a3.pdf") < pages(house(33), QPageSize::A4, "tower.pdf"));
}
