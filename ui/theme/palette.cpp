#include "ui/theme/palette.h"

#include <algorithm>
#include <cmath>

namespace linli::ui {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(0xff000000U | value);
}

Palette lightPalette()
{
    Palette p;
    p.background = rgb(0xf4f6f7);
    p.surface = rgb(0xffffff);
    p.raised = rgb(0xf9fbfb);
    p.line = rgb(0xdfe4e7);
    p.edge = rgb(0xbcc5ca);
    p.ink = rgb(0x1d2529);
    p.muted = rgb(0x5c6a72);
    p.accent = rgb(0x0f6b6b);
    p.accentHover = rgb(0x0b5858);
    p.onAccent = rgb(0xffffff);
    p.accentSoft = rgb(0xe3f1f0);
    p.onAccentSoft = rgb(0x0a4f4f);
    p.accentLine = rgb(0x9cc9c7);
    p.red = rgb(0xb3261e);
    p.redSoft = rgb(0xfbe9e7);
    p.amber = rgb(0x8a5a00);
    p.amberSoft = rgb(0xfff3d6);
    p.green = rgb(0x21693a);
    p.greenSoft = rgb(0xe4f3e8);
    p.blue = rgb(0x1f4f8f);
    p.blueSoft = rgb(0xe5edf8);
    p.grey = rgb(0x4d5a61);
    p.greySoft = rgb(0xecf0f1);
    p.nav = rgb(0x16292d);
    p.navInk = rgb(0xe8f0f0);
    p.navMuted = rgb(0xa3b6b9);
    p.navActive = rgb(0x24474c);
    p.navLine = rgb(0x2c454a);
    p.navPill = rgb(0x3b5a5f);
    p.navFocus = rgb(0x63c2bd);
    p.navAmber = rgb(0xffd27a);
    p.navAlert = rgb(0xc5362d);
    p.onNavAlert = rgb(0xffffff);
    return p;
}

Palette darkPalette()
{
    Palette p;
    p.background = rgb(0x12191b);
    p.surface = rgb(0x1a2326);
    p.raised = rgb(0x202b2e);
    p.line = rgb(0x2d3a3e);
    p.edge = rgb(0x4b5c62);
    p.ink = rgb(0xe4ebed);
    p.muted = rgb(0xa2b2b8);
    p.accent = rgb(0x63c2bd);
    p.accentHover = rgb(0x7ed2cd);
    p.onAccent = rgb(0x08201f);
    p.accentSoft = rgb(0x1d3d3e);
    p.onAccentSoft = rgb(0xaee6e2);
    p.accentLine = rgb(0x3b7371);
    p.red = rgb(0xffa79e);
    p.redSoft = rgb(0x44211f);
    p.amber = rgb(0xf0c674);
    p.amberSoft = rgb(0x3b2f14);
    p.green = rgb(0x92d6a6);
    p.greenSoft = rgb(0x1b3826);
    p.blue = rgb(0xa4c6f5);
    p.blueSoft = rgb(0x1f3049);
    p.grey = rgb(0xb6c3c8);
    p.greySoft = rgb(0x2a3539);
    p.nav = rgb(0x0c1315);
    p.navInk = rgb(0xdfe9ea);
    p.navMuted = rgb(0x98abaf);
    p.navActive = rgb(0x1f3a3e);
    p.navLine = rgb(0x243337);
    p.navPill = rgb(0x314a4f);
    p.navFocus = rgb(0x63c2bd);
    p.navAmber = rgb(0xffd27a);
    p.navAlert = rgb(0xc5362d);
    p.onNavAlert = rgb(0xffffff);
    return p;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

Palette paletteFor(Tone tone)
{
    return tone == Tone::Dark ? darkPalette() : lightPalette();
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QPalette qtPalette(const Palette &colours)
{
    QPalette result;
    result.setColor(QPalette::Window, colours.background);
    result.setColor(QPalette::WindowText, colours.ink);
    result.setColor(QPalette::Base, colours.surface);
    result.setColor(QPalette::AlternateBase, colours.raised);
    result.setColor(QPalette::Text, colours.ink);
    result.setColor(QPalette::PlaceholderText, colours.muted);
    result.setColor(QPalette::Button, colours.surface);
    result.setColor(QPalette::ButtonText, colours.ink);
    result.setColor(QPalette::BrightText, colours.red);
    result.setColor(QPalette::Highlight, colours.accent);
    result.setColor(QPalette::HighlightedText, colours.onAccent);
    result.setColor(QPalette::Link, colours.accent);
    result.setColor(QPalette::LinkVisited, colours.accent);
    result.setColor(QPalette::ToolTipBase, colours.ink);
    result.setColor(QPalette::ToolTipText, colours.surface);
    result.setColor(QPalette::Light, colours.surface);
    result.setColor(QPalette::Midlight, colours.raised);
    result.setColor(QPalette::Mid, colours.line);
    result.setColor(QPalette::Dark, colours.edge);
    result.setColor(QPalette::Shadow, colours.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, colours.muted);
    return result;
}

} // namespace linli::ui
