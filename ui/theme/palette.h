// The colours of Linli, in this one place. Pages and delegates name a colour by its meaning.
#pragma once

#include <QColor>
#include <QPalette>

namespace linli::ui {

enum class Tone { Light, Dark };

/// Every text colour reads at 4.5:1 or better on the grounds it is used on (tests/ui/theme/palette_test.cpp).
struct Palette
{
    QColor background; ///< behind cards
    QColor surface; ///< cards, tables, fields
    QColor raised; ///< table heads, hints, hover
    QColor line; ///< card and row lines
    QColor edge; ///< borders of fields and buttons
    QColor ink;
    QColor muted;
    QColor accent; ///< primary buttons, links, focus
    QColor accentHover;
    QColor onAccent; ///< text on `accent`
    QColor accentSoft; ///< selection, checked chips
    QColor onAccentSoft;
    QColor accentLine; ///< border of checked chips
    QColor red;
    QColor redSoft;
    QColor amber;
    QColor amberSoft;
    QColor green;
    QColor greenSoft;
    QColor blue; ///< a case that is open
    QColor blueSoft;
    QColor grey; ///< done, or no light
    QColor greySoft;
    QColor nav;
    QColor navInk;
    QColor navMuted;
    QColor navActive;
    QColor navLine;
    QColor navPill;
    QColor navFocus; ///< accent that shows on `nav`
    QColor navAmber; ///< what to look after, on `nav`
    QColor navAlert; ///< pill of what is overdue
    QColor onNavAlert;
};

Palette paletteFor(Tone tone);

/// WCAG 2 contrast of two opaque colours, 1 … 21.
double contrastRatio(const QColor &one, const QColor &other);

/// The same colours as Qt's roles, for what Fusion paints itself.
QPalette qtPalette(const Palette &colours);

} // namespace linli::ui
