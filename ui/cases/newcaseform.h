#pragma once

#include "core/cases/opencase.h"
#include "core/households/householdquery.h"
#include "ui/widgets/panelform.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace linli::ui {

class Desk;

/// Who, where, what; grade and scale proposed from the kind. Under half a minute by keyboard alone.
class NewCaseForm : public PanelForm
{
    Q_OBJECT

public:
    /// `household` null: the place is found by typing a part of its address.
    NewCaseForm(const Theme &theme, Desk &desk, HouseholdId household, QWidget *parent = nullptr);

    NewCase asked() const;
    bool check();
    /// With the chosen household, which is no field of its own.
    FormValues values() const override;
    void setValues(const FormValues &values) override;

private:
    void addWhere();
    void addWho();
    void addWhat();
    void keepAll();
    void findHouseholds(const QString &text);
    void chooseHousehold(HouseholdId id);
    void proposeByKind();

    Desk &m_desk;
    HouseholdId m_household;
    QComboBox *m_place;
    QComboBox *m_area;
    QComboBox *m_reporter;
    QLineEdit *m_phone;
    QLineEdit *m_title;
    QPlainTextEdit *m_body;
    QComboBox *m_kind;
    QComboBox *m_grade;
    QComboBox *m_scale;
    QComboBox *m_source;
    QLineEdit *m_received;
    QList<Member> m_members;
};

} // namespace linli::ui
