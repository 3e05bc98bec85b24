#include "ui/widgets/lightlabel.h"

#include <QPainter>

namespace linli::ui {

LightLabel::LightLabel(const Theme &theme, Light light, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setLight(std::move(light));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void LightLabel::setLight(Light light)
{
    m_light = std::move(light);
    setAccessibleName(lightText(m_light));
    setToolTip(m_light.words);
    updateGeometry();
    update();
}

QSize LightLabel::sizeHint() const
{
    return lightSize(m_light, m_theme);
}

QSize LightLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), m_theme.scaled(40)), sizeHint().height()};
}

void LightLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLight(painter, rect(), m_light, m_theme);
}

} // namespace linli::ui
