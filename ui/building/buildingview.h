// The building picture (楼栋图) with its filters, which are its legend too, zoom and print.
#pragma once

#include "core/units/buildingpicture.h"
#include "ui/models/services.h"
#include "ui/papers/buildingdrawing.h"

#include <QPageSize>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace linli::ui {

class BuildingCanvas;
class ChipBar;
class EmptyState;

class BuildingView : public QWidget
{
    Q_OBJECT

public:
    explicit BuildingView(const Services &services, QWidget *parent = nullptr);

    void show(AreaId building);
    AreaId building() const { return m_picture.building; }
    void reload();
    BuildingCanvas *canvas() const { return m_canvas; }
    ChipBar *filters() const { return m_filters; }
    void setCurrent(HouseholdId id);
    /// Shows another picture of the same building until the next show().
    void preview(const BuildingPicture &picture);
    const BuildingPicture &picture() const { return m_picture; }

Q_SIGNALS:
    void chosen(linli::HouseholdId id);
    void message(const QString &text);

private:
    void buildBar(QWidget *bar);
    void fillCounts();
    QString note() const;
    void print();
    void printOn(QPageSize::PageSizeId paper, const QString &printerName, const QString &file);

    Services m_services;
    BuildingPicture m_picture;
    ChipBar *m_filters;
    QLabel *m_units;
    QPushButton *m_zoom;
    QScrollArea *m_scroll;
    BuildingCanvas *m_canvas;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
};

} // namespace linli::ui
