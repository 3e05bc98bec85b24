#include "app/desktop/programicon.h"

#include "tests/support/catch.h"

#include <QImage>
#include <QSet>

using namespace linli::ui;

TEST_CASE("the program's icon is there in the sizes desks ask for, each drawn for its size")
{
    const QIcon icon = programIcon();
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        INFO(size);
        CHECK(icon.availableSizes().contains(QSize(size, size)));
        const QImage drawn = icon.pixmap(QSize(size, size), 1).toImage();
        REQUIRE(drawn.size() == QSize(size, size));
        QSet<QRgb> colours; // The plate, the wall, the lamp: no empty square.
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                colours.insert(drawn.pixel(x, y));
        }
        CHECK(colours.contains(qRgb(0x0f, 0x6b, 0x6b)));
        CHECK(colours.contains(qRgb(0xff, 0xff, 0xff)));
        CHECK(colours.contains(qRgb(0xf0, 0xab, 0x24)));
    }
}
