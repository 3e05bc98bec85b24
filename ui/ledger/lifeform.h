#pragma once

#include "core/households/lifecases.h"
#include "ui/models/services.h"
#include "ui/widgets/stepform.h"

class QCheckBox;
class QLabel;

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
    /// After addHousehold: the choice of a flat that is not in the ledger yet, in the chosen building; its fields show then.
    void addFreshFlat();
    /// After addHousehold: what each member is to the head of the chosen household; shows where somebody lives there.
    void addRelations(const Choices &members);
    /// Somebody found by the beginning of the name. `none`: what stands first, for "nobody of the ledger".
    void addPerson(const QString &label, const QString &none = {});
    /// The one found is this person, also among many of the name.
    void choosePerson(const PersonFound &person);
    void addRelation();
    void addRegistration();
    void addSex();
    /// Several members to tick.
    void addMembers(const QString &label, const Choices &members);
    /// One of the members; nothing is added without choices.
    void addMember(const QString &label, const Choices &members);

    HouseholdId household() const; ///< Null for "no household" and for a flat that is not in the ledger yet.
    bool isFresh() const; ///< A flat that is not in the ledger yet was chosen:
    Household freshFlat() const; ///< Building, stairwell and room.
    AreaId freshUnit() const; ///< Null: none.
    QHash<PersonId, QString> relations() const; ///< Those that were said, where somebody lives.
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
    void followRoom();
    void fillUnits();
    void findPeople(const QString &text);

    Services m_services;
    HouseholdId m_except;
    QString m_noHousehold;
    QString m_nobody;
    QComboBox *m_building = nullptr;
    QComboBox *m_room = nullptr;
    QLineEdit *m_stairwell = nullptr; ///< Of a flat that is not in the ledger yet.
    QLineEdit *m_number = nullptr;
    QComboBox *m_unit = nullptr;
    QWidget *m_relationBox = nullptr;
    QLabel *m_relationHead = nullptr;
    QList<std::pair<QComboBox *, qint64>> m_relations;
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
