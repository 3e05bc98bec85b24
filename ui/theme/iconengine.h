#pragma once

#include "ui/theme/palette.h"

#include <QIconEngine>

namespace linli::ui {

class Theme;

/// Paints a monochrome PNG of :/icons in the palette's colour of the moment; disabled icons are muted.
class IconEngine : public QIconEngine
{
public:
    IconEngine(const Theme &theme, QString name, QColor Palette::*colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    bool isNull() override;

private:
    const Theme &m_theme;
    QString m_name;
    QColor Palette::*m_colour;
};

} // namespace linli::ui
