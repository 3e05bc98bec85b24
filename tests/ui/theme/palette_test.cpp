#include "tests/support/catch.h"

#include "ui/theme/palette.h"
#include "ui/widgets/light.h"

#include <cmath>

using namespace linli::ui;

TEST_CASE("contrast is that of WCAG 2")
{
    CHECK(std::abs(contrastRatio(Qt::black, Qt::white) - 21.0) < 0.01);
    CHECK(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // the known #777
}

TEST_CASE("every text reads at 4.5:1 or better on its grounds, in both tones")
{
    for (const Tone tone : {Tone::Light, Tone::Dark}) {
        const Palette p = paletteFor(tone);
        const QList<std::pair<QColor, QList<QColor>>> uses{
            {p.ink, {p.background, p.surface, p.raised, p.accentSoft, p.greySoft, p.redSoft, p.amberSoft}},
            {p.muted, {p.background, p.surface, p.raised, p.accentSoft, p.greySoft}},
            {p.accent, {p.background, p.surface, p.accentSoft}}, {p.onAccent, {p.accent, p.accentHover}},
            {p.onAccentSoft, {p.accentSoft, p.surface, p.raised}},
            {p.red, {p.surface, p.background, p.redSoft, p.accentSoft}},
            {p.amber, {p.surface, p.background, p.amberSoft, p.accentSoft}},
            {p.green, {p.surface, p.background, p.greenSoft, p.accentSoft}},
            {p.blue, {p.surface, p.background, p.blueSoft, p.accentSoft}}, {p.grey, {p.surface, p.greySoft}},
            {p.navInk, {p.nav, p.navActive, p.navLine, p.navPill}}, {p.navMuted, {p.nav}}, {p.navAmber, {p.nav}},
            {p.onNavAlert, {p.navAlert}}, {p.surface, {p.ink}}};
        for (const auto &[ink, grounds] : uses) {
            for (const QColor &ground : grounds) {
                INFO(ink.name() << " on " << ground.name());
                CHECK(contrastRatio(ink, ground) >= 4.5);
            }
        }
        for (const QColor &ground : {p.background, p.surface, p.accentSoft})
            CHECK(contrastRatio(p.accent, ground) >= 3.0); // the focus frame
    }
}

TEST_CASE("every light has a sign of its own beside its colour")
{
    QStringList signs;
    for (int kind = static_cast<int>(LightKind::Red); kind <= static_cast<int>(LightKind::VisitOverdue);
         ++kind)
        signs.append(lightSign(static_cast<LightKind>(kind)));
    CHECK_FALSE(signs.contains(QString()));
    CHECK(signs.removeDuplicates() == 0);
    for (const Tone tone : {Tone::Light, Tone::Dark}) {
        for (int kind = 0; kind <= static_cast<int>(LightKind::VisitOverdue); ++kind) {
            const auto light = static_cast<LightKind>(kind);
            CHECK(contrastRatio(lightInk(light, paletteFor(tone)), lightGround(light, paletteFor(tone)))
                >= 4.5);
        }
    }
}
