#pragma once

#include "core/households/lifecases.h"
#include "ui/models/services.h"
#include "ui/widgets/stepform.h"

class QCheckBox;

namespace linli::ui {

/// A form for what happens to people: a step form that also asks for a household, a person, a relation, the register,
/// members, a new head; each only where asked for.
class LifeForm : public StepForm
{
    Q_OBJECT

public:
    using Choices = QList<std::pair<QString, qint64>>; ///< Name and id.
    LifeForm(const Services &services, const QString &title, const QString &saveText, QWidget *parent = nullptr);

    /// A household of a building, `building` to begin with. `none`: what stands first, for "no household".
    void addHousehold(AreaId building, HouseholdId except, const QString &none = {});
    /// Somebody found by the beginning of the name. `none`: what stands first, for "nobody of the ledger".
    void addPerson(const QString &label, const QString &none = {});
    void addRelation();
    void addRegistration();
    void addSex();
    /// Several members to tick.
    void addMembers(const QString &label, const Choices &members);
    /// One of the members; nothing is added without choices.
    void addMember(const QString &label, const Choices &members);

    HouseholdId household() const;
    PersonId person() const;
    QString relation() const;
    Registration registration() const;
    Sex sex() const;
    QList<PersonId> members() const;
    /// The n-th of addMember; null when that was not asked for.
    PersonId member(int which = 0) const;
    bool check();

private:
    void fillRooms();
    void findPeople(const QString &text);

    Services m_services;
    HouseholdId m_except;
    QString m_noHousehold;
    QString m_nobody;
    QComboBox *m_building = nullptr;
    QComboBox *m_room = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_person = nullptr;
    QComboBox *m_relation = nullptr;
    QComboBox *m_registration = nullptr;
    QComboBox *m_sex = nullptr;
    QWidget *m_memberBox = nullptr;
    QList<std::pair<QCheckBox *, qint64>> m_members;
    QList<QComboBox *> m_oneOf;
};

/// Relations to the head that are usual, the head first.
QStringList usualRelations();

} // namespace linli::ui
