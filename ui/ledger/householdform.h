#pragma once

#include "core/areas/areastore.h"
#include "core/households/household.h"
#include "ui/widgets/panelform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace linli::ui {

/// Address, housing, livelihood, note; for a new household its micro-unit too; what is rarer is folded. The contact's
/// phone stands masked and stays as it is unless it is typed anew.
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
    /// A masked number in `values` is no number: the field stays as it is.
    void setValues(const FormValues &values) override;

private:
    void addAddressFields(AreaId unit);
    void addFacts();
    void fillUnits();

    AreaTree m_tree;
    Household m_household;
    QString m_shownPhone; ///< As it stands in the field before anybody types.
    QComboBox *m_building;
    QComboBox *m_unit;
    QLineEdit *m_stairwell;
    QLineEdit *m_room;
    QComboBox *m_housing;
    QCheckBox *m_vacant;
    QComboBox *m_livelihood;
    QComboBox *m_gas;
    QComboBox *m_wiring;
    QLineEdit *m_pets;
    QLineEdit *m_safetyNote;
    QLineEdit *m_contactName;
    QLineEdit *m_contactPhone;
    QPlainTextEdit *m_vehicles;
    QLineEdit *m_note;
};

} // namespace linli::ui
