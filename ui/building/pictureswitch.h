// Above the ledger's list: the same building as a picture, where the chosen area lies in one.
#pragma once

#include "core/areas/areastore.h"
#include "ui/models/services.h"

#include <QWidget>

class QStackedWidget;

namespace linli::ui {

class BuildingView;
class ChipBar;
class CoverageView;

class PictureSwitch : public QWidget
{
    Q_OBJECT

public:
    /// Takes the list.
    PictureSwitch(const Services &services, QWidget *list, QWidget *parent = nullptr);

    BuildingView *view() const { return m_view; }
    /// The area that is chosen in the tree.
    void setArea(const AreaTree &tree, AreaId area);
    void reload();
    bool isPicture() const;
    void showPicture(bool picture);
    /// The gaps of the area that is chosen, in the list's place until it is closed.
    void showCoverage();

Q_SIGNALS:
    void chosen(linli::HouseholdId id);
    void areaWanted(linli::AreaId id);
    void message(const QString &text);

private:
    void arrange();

    Services m_services;
    AreaId m_area;
    AreaId m_building;
    bool m_stale = true; ///< The picture does not show m_building as it is now.
    ChipBar *m_chips;
    QStackedWidget *m_stack;
    BuildingView *m_view;
    CoverageView *m_coverage = nullptr; ///< Made when it is first asked for.
};

} // namespace linli::ui
