#include "ui/widgets/light.h"

#include <QFontMetrics>
#include <QPainter>

namespace linli::ui {

QString lightSign(LightKind kind)
{
    switch (kind) {
    case LightKind::Red:
        return QStringLiteral("■");
    case LightKind::Amber:
        return QStringLiteral("▲");
    case LightKind::Green:
        return QStringLiteral("●");
    case LightKind::Done:
        return QStringLiteral("✓");
    case LightKind::Open:
        return QStringLiteral("◆");
    case LightKind::Rented:
        return QStringLiteral("◇");
    case LightKind::VisitOverdue:
        return QStringLiteral("○");
    case LightKind::None:
        break;
    }
    return {};
}

QString lightText(const Light &light)
{
    const QString sign = lightSign(light.kind);
    return sign.isEmpty() ? light.words : sign + u' ' + light.words;
}

QColor lightInk(LightKind kind, const Palette &colours)
{
    switch (kind) {
    case LightKind::Red:
        return colours.red;
    case LightKind::Amber:
        return colours.amber;
    case LightKind::Green:
        return colours.green;
    case LightKind::Open:
        return colours.blue;
    case LightKind::Rented:
        return colours.onAccentSoft;
    case LightKind::Done:
    case LightKind::VisitOverdue:
    case LightKind::None:
        break;
    }
    return colours.grey;
}

QColor lightGround(LightKind kind, const Palette &colours)
{
    switch (kind) {
    case LightKind::Red:
        return colours.redSoft;
    case LightKind::Amber:
        return colours.amberSoft;
    case LightKind::Green:
        return colours.greenSoft;
    case LightKind::Open:
        return colours.blueSoft;
    case LightKind::Rented:
        return colours.accentSoft;
    case LightKind::Done:
    case LightKind::VisitOverdue:
    case LightKind::None:
        break;
    }
    return colours.greySoft;
}

namespace {

QFont lightFont(const Light &light, const Theme &theme)
{
    QFont font = theme.smallFont();
    font.setBold(light.kind != LightKind::None);
    return font;
}

} // namespace

QSize lightSize(const Light &light, const Theme &theme)
{
    const QFontMetrics metrics(lightFont(light, theme));
    return {metrics.horizontalAdvance(lightText(light)) + 2 * Space::small + 2, // advances are rounded
        qMax(theme.scaled(21), metrics.ascent() + metrics.descent())};
}

void paintLight(QPainter &painter, const QRect &area, const Light &light, const Theme &theme)
{
    QSize size = lightSize(light, theme);
    size.setWidth(qMin(size.width(), area.width()));
    if (light.words.isEmpty() || size.width() <= 2 * Space::small)
        return;
    const QRect pill(QPoint(area.left(), area.center().y() - size.height() / 2), size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lightGround(light.kind, theme.colours()));
    painter.drawRoundedRect(pill, Space::hair, Space::hair);
    painter.setFont(lightFont(light, theme));
    painter.setPen(lightInk(light.kind, theme.colours()));
    const QRect inner = pill.adjusted(Space::small, 0, -Space::small, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(lightText(light), Qt::ElideRight, inner.width()));
    painter.restore();
}

} // namespace linli::ui
