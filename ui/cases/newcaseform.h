#pragma once

#include "core/cases/opencase.h"
#include "core/households/householdquery.h"
#include "core/search/find.h"
#include "ui/models/services.h"
#include "ui/search/findmodel.h"
#include "ui/widgets/panelform.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace linli::ui {

class AlikeStrip;
class Desk;
class FilesField;
class FindField;

/// What is known of a case before the first key.
struct CaseBeginning
{
    HouseholdId household;
    PersonId reporter;
    AreaId area;
    std::optional<CaseSource> source;
};

/// What, who, where; grade, scale and deadline proposed from the kind. Under half a minute by keyboard alone.
class NewCaseForm : public PanelForm
{
    Q_OBJECT

public:
    NewCaseForm(const Services &services, const CaseBeginning &beginning, QWidget *parent = nullptr);

    NewCase asked() const;
    bool check();
    /// With what was chosen in the fields that find, which are no fields of their own, and the files.
    FormValues values() const override;
    void setValues(const FormValues &values) override;

    FindField *reporterField() const { return m_reporter; }
    FindField *placeField() const { return m_place; }
    FilesField *filesField() const { return m_files; }
    QLabel *dueLabel() const { return m_due; }
    AlikeStrip *alike() const { return m_alike; }

private:
    void addWhat();
    void addWho();
    void addWhere();
    void addWhen();
    void addRest();
    void keepAll();
    QList<FindGroup> findReporter(const QString &text);
    QList<FindGroup> findPlace(const QString &text);
    QList<FindGroup> findAmong(const QString &text, const QList<FoundKind> &kinds, const std::function<void(const Found &)> &chosen);
    void chooseReporter(PersonId person, const QString &name, HouseholdId home);
    void chooseHousehold(HouseholdId id, bool withReporter);
    void chooseArea(AreaId id, const QString &name);
    void placeEdited();
    void proposeByKind();
    void showDue();
    QDateTime received() const;

    Services m_services;
    Desk &m_desk;
    HouseholdId m_household;
    AreaId m_chosenArea;
    PersonId m_person;
    bool m_placeFollows = false; ///< The place is the reporter's home, and changes with the reporter.
    QLineEdit *m_title;
    QComboBox *m_kind;
    FindField *m_reporter;
    QLineEdit *m_phone;
    FindField *m_place;
    QComboBox *m_area; ///< For a place in words.
    QComboBox *m_grade;
    QComboBox *m_scale;
    QLabel *m_due;
    QPlainTextEdit *m_body;
    QCheckBox *m_urgent;
    QComboBox *m_source;
    QLineEdit *m_received;
    FilesField *m_files;
    AlikeStrip *m_alike = nullptr;
    QString m_proposedFor; ///< The kind that grade and scale were proposed for.
    QList<Member> m_members; ///< Who lives in the chosen household.
};

} // namespace linli::ui
