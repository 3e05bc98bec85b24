#pragma once

#include "ui/widgets/light.h"

#include <QWidget>

namespace linli::ui {

/// A light pill as a widget, e.g. beside a case's title.
class LightLabel : public QWidget
{
    Q_OBJECT

public:
    explicit LightLabel(const Theme &theme, Light light = {}, QWidget *parent = nullptr);

    const Light &light() const { return m_light; }
    void setLight(Light light);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Light m_light;
};

} // namespace linli::ui
