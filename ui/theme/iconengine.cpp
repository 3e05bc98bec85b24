#include "ui/theme/iconengine.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>

namespace linli::ui {

namespace {

constexpr int drawnAt = 22;

/// The smallest rendering that needs no enlarging.
QString fileFor(const QString &name, int pixels)
{
    const QString base = QStringLiteral(":/icons/") + name;
    if (pixels <= drawnAt)
        return base + QStringLiteral(".png");
    return base + (pixels <= 2 * drawnAt ? QStringLiteral("@2x.png") : QStringLiteral("@3x.png"));
}

} // namespace

IconEngine::IconEngine(const Theme &theme, QString name, QColor Palette::*colour)
    : m_theme(theme)
    , m_name(std::move(name))
    , m_colour(colour)
{
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->drawPixmap(square, pixmap((QSizeF(side, side) * ratio).toSize(), mode, state));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    const QColor colour = mode == QIcon::Disabled ? m_theme.colours().muted : m_theme.colours().*m_colour;
    const int side = qMin(size.width(), size.height());
    const QString key = QStringLiteral("linli/%1/%2/%3").arg(m_name, QString::number(side), colour.name());
    QPixmap result;
    if (side <= 0 || QPixmapCache::find(key, &result))
        return result;
    QImage image(fileFor(m_name, side));
    if (image.isNull())
        return result;
    image.setDevicePixelRatio(1);
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                .scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    result = QPixmap::fromImage(image);
    QPixmapCache::insert(key, result);
    return result;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

bool IconEngine::isNull()
{
    return !QFile::exists(fileFor(m_name, drawnAt));
}

} // namespace linli::ui
