#include "ui/theme/theme.h"

#include "ui/theme/iconengine.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace linli::ui {

Theme::Theme(QApplication &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
}

void Theme::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    apply();
}

void Theme::setTypeSize(TypeSize size)
{
    if (size == m_typeSize)
        return;
    m_typeSize = size;
    apply();
}

void Theme::setLargePoints(int points)
{
    points = std::clamp(points, smallestLargeType, largestLargeType);
    if (points == m_largePoints)
        return;
    m_largePoints = points;
    if (m_typeSize == TypeSize::Large)
        apply();
}

QFont Theme::baseFont() const
{
    QFont font(fontFamily());
    font.setPointSizeF(m_metrics.base);
    return font;
}

QFont Theme::boldFont() const
{
    QFont font = baseFont();
    font.setBold(true);
    return font;
}

QFont Theme::smallFont() const
{
    QFont font = baseFont();
    font.setPointSizeF(m_metrics.small);
    return font;
}

QFont Theme::titleFont() const
{
    QFont font = boldFont();
    font.setPointSizeF(m_metrics.title);
    return font;
}

int Theme::scaled(int pixels) const
{
    return static_cast<int>(std::lround(pixels * m_metrics.scale));
}

QIcon Theme::icon(const QString &name, QColor Palette::*colour) const
{
    return QIcon(new IconEngine(*this, name, colour));
}

void Theme::apply()
{
    m_colours = paletteFor(m_tone);
    m_metrics = metricsFor(m_typeSize, m_largePoints);
    QApplication::setPalette(qtPalette(m_colours));
    QApplication::setFont(baseFont());
    m_app.setStyleSheet(styleSheet(m_colours, m_metrics));
    Q_EMIT changed();
}

void setKind(QWidget *widget, const char *kind)
{
    widget->setProperty("kind", QString::fromLatin1(kind));
    // What stands inside may be styled by it too (a banner's text).
    QList<QWidget *> styled = widget->findChildren<QWidget *>();
    styled.prepend(widget);
    for (QWidget *each : std::as_const(styled)) {
        each->style()->unpolish(each);
        each->style()->polish(each);
    }
}

} // namespace linli::ui
