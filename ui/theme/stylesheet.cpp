#include "ui/theme/stylesheet.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace linli::ui {

namespace {

QHash<QString, QString> colourWords(const Palette &p)
{
    const QList<std::pair<QString, QColor>> named{{QStringLiteral("background"), p.background},
        {QStringLiteral("surface"), p.surface}, {QStringLiteral("raised"), p.raised},
        {QStringLiteral("line"), p.line}, {QStringLiteral("edge"), p.edge}, {QStringLiteral("ink"), p.ink},
        {QStringLiteral("muted"), p.muted}, {QStringLiteral("accent"), p.accent},
        {QStringLiteral("accentHover"), p.accentHover}, {QStringLiteral("onAccent"), p.onAccent},
        {QStringLiteral("accentSoft"), p.accentSoft}, {QStringLiteral("onAccentSoft"), p.onAccentSoft},
        {QStringLiteral("accentLine"), p.accentLine}, {QStringLiteral("red"), p.red},
        {QStringLiteral("redSoft"), p.redSoft}, {QStringLiteral("amber"), p.amber},
        {QStringLiteral("amberSoft"), p.amberSoft}, {QStringLiteral("blue"), p.blue},
        {QStringLiteral("blueSoft"), p.blueSoft}, {QStringLiteral("grey"), p.grey},
        {QStringLiteral("greySoft"), p.greySoft}, {QStringLiteral("nav"), p.nav},
        {QStringLiteral("navPill"), p.navPill}, {QStringLiteral("navInk"), p.navInk},
        {QStringLiteral("navMuted"), p.navMuted}, {QStringLiteral("navAmber"), p.navAmber}};
    QHash<QString, QString> words;
    for (const auto &[name, colour] : named)
        words.insert(name, colour.name());
    return words;
}

QString points(double size)
{
    return QString::number(size, 'f', 1) + QStringLiteral("pt");
}

void addMetrics(QHash<QString, QString> &words, const Metrics &m)
{
    const auto pixels = [&words](const QString &name, int value) {
        words.insert(name, QString::number(value) + QStringLiteral("px"));
    };
    words.insert(QStringLiteral("family"), fontFamily());
    words.insert(QStringLiteral("basePt"), points(m.base));
    words.insert(QStringLiteral("titlePt"), points(m.title));
    words.insert(QStringLiteral("smallPt"), points(m.small));
    words.insert(QStringLiteral("navPt"), points(m.navigation));
    words.insert(QStringLiteral("navSmallPt"), points(m.navigation * 0.88));
    words.insert(QStringLiteral("brandPt"), points(m.navigation * 1.4));
    // Qt's box model adds border (1) and padding to these inner heights.
    pixels(QStringLiteral("buttonInner"), m.button - 2);
    pixels(QStringLiteral("chipInner"), m.chip - 2);
    pixels(QStringLiteral("chipRound"), m.chip / 2 - 1);
    pixels(QStringLiteral("headInner"), m.large ? m.row - 10 : 34);
    pixels(QStringLiteral("padX"), m.large ? 20 : 14);
    pixels(QStringLiteral("padXFocus"), (m.large ? 20 : 14) - 1);
    const int check = m.large ? 26 : 16;
    pixels(QStringLiteral("check"), check);
    pixels(QStringLiteral("checkRound"), check / 2 + 1);
    pixels(QStringLiteral("radioDot"), check / 3);
    pixels(QStringLiteral("radioInner"), check + 2 - 2 * (check / 3));
    pixels(QStringLiteral("icon"), m.icon);
    pixels(QStringLiteral("navScroll"), m.large ? 12 : 8);
    pixels(QStringLiteral("scroll"), m.large ? 18 : 12);
    pixels(QStringLiteral("scrollRound"), m.large ? 6 : 4);
}

} // namespace

QString styleSheet(const Palette &colours, const Metrics &metrics)
{
    QFile file(QStringLiteral(":/theme/theme.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    QHash<QString, QString> words = colourWords(colours);
    addMetrics(words, metrics);
    const bool light = colours.onAccent.lightness() > 128;
    words.insert(QStringLiteral("checkImage"),
        light ? QStringLiteral("sheet-check-light") : QStringLiteral("sheet-check-dark"));

    static const QRegularExpression name(QStringLiteral("@([A-Za-z]+)"));
    QString result;
    qsizetype from = 0;
    for (auto it = name.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += words.value(match.captured(1), match.captured(0));
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

} // namespace linli::ui
