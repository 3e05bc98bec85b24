// The building picture to be looked at: mouse, keyboard, zoom.
#pragma once

#include "ui/papers/buildingdrawing.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace linli::ui {

class BuildingCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit BuildingCanvas(const Theme &theme, QWidget *parent = nullptr);

    void setPicture(const BuildingPicture &picture);
    const BuildingDrawing &drawing() const { return m_drawing; }
    void setFilter(FlatFilter filter);
    /// 0.5 … 2.5 of the theme's type.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// The flat with the frame; null: none.
    HouseholdId current() const;
    void setCurrent(HouseholdId id);
    QRect currentRect() const;

Q_SIGNALS:
    /// Clicked, or Enter.
    void chosen(linli::HouseholdId id);
    void currentChanged();
    void zoomChanged(double zoom);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void lay();
    void moveTo(int cell);
    QPointF origin() const;

    const Theme &m_theme;
    BuildingPicture m_picture;
    BuildingDrawing m_drawing;
    FlatFilter m_filter = FlatFilter::All;
    double m_zoom = 1;
    int m_current = -1;
};

} // namespace linli::ui
