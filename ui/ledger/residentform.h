#pragma once

#include "core/households/carekinds.h"
#include "core/households/household.h"
#include "ui/widgets/panelform.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace linli::ui {

class DateField;

/// One resident: who it is, how they belong to the household, and the care flags; what is rarer is folded. ID number,
/// phone and passport stand masked and stay as they are unless they are typed anew.
class ResidentForm : public PanelForm
{
    Q_OBJECT

public:
    ResidentForm(const Theme &theme, const Person &person, const Membership &membership,
        const QStringList &careKinds, const CareKinds &known, QDate today, QWidget *parent = nullptr);

    Person person() const;
    Membership membership() const;
    QStringList careKinds() const;
    bool check();
    /// A masked number in `values` is no number: the field stays as it is.
    void setValues(const FormValues &values) override;

private:
    void addPersonFields();
    void addMoreFields();
    void addMembershipFields();
    void addCareFields(const QStringList &careKinds, const CareKinds &known);

    Person m_person;
    Membership m_membership;
    QString m_shownId; ///< As they stand in the fields before anybody types.
    QString m_shownPhone;
    QString m_shownPassport;
    QLineEdit *m_name;
    QComboBox *m_relation;
    QComboBox *m_sex;
    QLineEdit *m_birth;
    QLineEdit *m_idNumber;
    QLineEdit *m_phone;
    QLineEdit *m_employer;
    QComboBox *m_education;
    QComboBox *m_politics;
    QComboBox *m_military;
    QComboBox *m_marital;
    QLineEdit *m_registeredAt;
    QLineEdit *m_passport;
    QLineEdit *m_ownNote;
    QComboBox *m_registration;
    DateField *m_from;
    QLineEdit *m_note;
    QHash<QString, QCheckBox *> m_care;
};

} // namespace linli::ui
