#include "tests/support/catch.h"
#include "tests/ui/support.h"

#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QPixmap>

using namespace linli::ui;

TEST_CASE("the style sheet leaves no name unfilled")
{
    for (const Tone tone : {Tone::Light, Tone::Dark}) {
        for (const TypeSize size : {TypeSize::Normal, TypeSize::Large}) {
            const QString text = styleSheet(paletteFor(tone), metricsFor(size));
            CHECK(text.size() > 1000);
            CHECK_FALSE(text.contains(u'@'));
            CHECK_FALSE(text.contains(QStringLiteral("SimSun")));
        }
    }
}

TEST_CASE("type sizes: 10.5 normally, 18 to 30 when large, rows and buttons with it")
{
    CHECK(metricsFor(TypeSize::Normal).base == 10.5);
    CHECK(metricsFor(TypeSize::Normal).row == 38);
    CHECK(metricsFor(TypeSize::Normal).twoLineRow == 54);
    CHECK(metricsFor(TypeSize::Large).base == 18);
    CHECK(metricsFor(TypeSize::Large).row == 60);
    CHECK(metricsFor(TypeSize::Large, 5).base == 18);
    const Metrics largest = metricsFor(TypeSize::Large, 99);
    CHECK(largest.base == 30);
    CHECK(largest.row == 100);
    CHECK(largest.navigationWidth <= 270); // the navigation stays narrow
}

TEST_CASE("tone and type change while the program runs")
{
    Theme theme(*qApp);
    int told = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&told] { ++told; });
    theme.setTypeSize(TypeSize::Large);
    CHECK(QApplication::font().pointSizeF() == 18);
    theme.setTone(Tone::Dark);
    CHECK(QApplication::palette().color(QPalette::Base) == paletteFor(Tone::Dark).surface);
    theme.setTone(Tone::Dark);
    CHECK(told == 2);
    theme.setTypeSize(TypeSize::Normal);
    CHECK(QApplication::font().pointSizeF() == 10.5);
}

TEST_CASE("icons take the palette's colour and follow the tone")
{
    Theme theme(*qApp);
    const QIcon icon = theme.icon(QStringLiteral("list-add"), &Palette::red);
    const auto strongest = [&icon] {
        const QImage image = icon.pixmap(22, 22).toImage();
        QColor found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > found.alpha() || !found.isValid())
                    found = image.pixelColor(x, y);
            }
        }
        return found.name();
    };
    CHECK(strongest() == paletteFor(Tone::Light).red.name());
    theme.setTone(Tone::Dark);
    CHECK(strongest() == paletteFor(Tone::Dark).red.name());
    CHECK(QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*@3x.png")}).size() >= 40);
}
