// What can be done with an area of the tree: the menu, and the form of each step.
#pragma once

#include "core/units/buildingplan.h"
#include "ui/areas/areaforms.h"
#include "ui/models/services.h"

#include <QObject>

class QMenu;

namespace linli::ui {

class AreaPanel;

class TreeTools : public QObject
{
    Q_OBJECT

public:
    /// The panel outlives the tools.
    TreeTools(const Services &services, AreaPanel *panel, QObject *parent = nullptr);

    /// Fills the menu for an area (null: none is chosen).
    void fill(QMenu *menu, AreaId area);

    void addArea(AreaId parent);
    void rename(AreaId area);
    void move(AreaId area);
    void split(AreaId unit);
    void merge(AreaId unit);
    void voidArea(AreaId area);
    void appoint(AreaId area);
    void endLeader(AreaId area);
    void planUnits(AreaId building);

Q_SIGNALS:
    void pictureWanted(linli::AreaId building);
    void coverageWanted();
    /// A plan is being looked at, or changed.
    void planShown(const linli::BuildingPlan &plan);

private:
    AreaTree tree() const;
    void fillTreePart(QMenu *menu, const AreaTree &tree, const Area &area);
    void fillLeaderPart(QMenu *menu, const Area &area);
    void addEdit(QMenu *menu, const QString &text, const std::function<void()> &act, bool possible = true);
    void reorder(AreaId area, int place);
    MergeChoice choiceOf(const Area &unit) const;

    Services m_services;
    AreaPanel *m_panel;
};

} // namespace linli::ui
