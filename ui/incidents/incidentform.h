#pragma once

#include "core/incidents/incidentquery.h"
#include "ui/widgets/panelform.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace linli::ui {

class AreaBox;
class DateField;
class Desk;
class HouseholdBox;
class PeopleParts;

/// An incident: a new one, or one that is there.
class IncidentForm : public PanelForm
{
    Q_OBJECT

public:
    IncidentForm(const Theme &theme, Desk &desk, const IncidentDetails &details, QWidget *parent = nullptr);

    /// Marks what is missing or can't be read; false when something is.
    bool check();
    IncidentFacts facts() const;
    PeopleParts *people() const { return m_people; }

private:
    void addWhat(const IncidentFacts &facts);
    void addWhere(const IncidentFacts &facts);
    void addHarm(const IncidentFacts &facts);
    void offerPeople(HouseholdId household);

    Desk &m_desk;
    QString m_caseNumber;
    CaseId m_case;
    QComboBox *m_kind;
    DateField *m_day;
    QLineEdit *m_time;
    HouseholdBox *m_household;
    AreaBox *m_area;
    QLineEdit *m_place;
    QPlainTextEdit *m_body;
    PeopleParts *m_people;
    QSpinBox *m_injured;
    QSpinBox *m_dead;
    QLineEdit *m_loss;
    QPlainTextEdit *m_handled;
    QLineEdit *m_fromCase;
};

} // namespace linli::ui
