#pragma once

#include "core/areas/areastore.h"
#include "core/households/household.h"
#include "ui/widgets/panelform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace linli::ui {

/// Address, housing, note; for a new household its micro-unit too.
class HouseholdForm : public PanelForm
{
    Q_OBJECT

public:
    HouseholdForm(const Theme &theme, const AreaTree &tree, const Household &household, AreaId unit,
        QWidget *parent = nullptr);

    /// What the fields say; the id is the given household's.
    Household household() const;
    AreaId unit() const;
    /// Marks what is missing; false when something is.
    bool check();

private:
    void fillUnits();

    AreaTree m_tree;
    Household m_household;
    QComboBox *m_building;
    QComboBox *m_unit;
    QLineEdit *m_stairwell;
    QLineEdit *m_room;
    QComboBox *m_housing;
    QCheckBox *m_vacant;
    QLineEdit *m_note;
};

} // namespace linli::ui
