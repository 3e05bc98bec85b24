// The planned micro-units of a building beside how it is now: households can be moved between them before it is accepted.
#pragma once

#include "core/units/buildingplan.h"
#include "core/units/buildingpicture.h"
#include "ui/widgets/panelform.h"

class QComboBox;
class QTreeWidget;

namespace linli::ui {

class DateField;

class PlanForm : public PanelForm
{
    Q_OBJECT

public:
    PlanForm(const Theme &theme, const BuildingPlan &plan, QDate today, QWidget *parentWidget = nullptr);

    const BuildingPlan &plan() const { return m_plan; }
    QDate day() const;
    bool check();
    QTreeWidget *tree() const { return m_tree; }
    /// Moves the chosen households into the planned unit at this place.
    void moveChosen(qsizetype to);
    /// The picture as it would be.
    static BuildingPicture preview(BuildingPicture picture, const BuildingPlan &plan);

Q_SIGNALS:
    void planChanged();

private:
    void fill();

    BuildingPlan m_plan;
    DateField *m_day;
    QTreeWidget *m_tree;
    QComboBox *m_target;
};

} // namespace linli::ui
