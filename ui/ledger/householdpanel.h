// The chosen household: who lives there, what is special, what changed, and the next right step.
#pragma once

#include "core/duplicates/likelypairs.h"
#include "core/households/careflags.h"
#include "core/households/householdquery.h"
#include "core/households/lifecases.h"
#include "core/persons/reveal.h"
#include "ui/models/services.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace linli::ui {

class DraftKeeper;
class EmptyState;
class PanelForm;
class Revealed;
class Timeline;

/// A step that wants nothing but a reason.
struct ReasonQuestion
{
    QString title;
    QString notice; ///< What it does, above the field.
    QString label;
    QStringList usual;
    QString button;
};

class HouseholdPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HouseholdPanel(const Services &services, QWidget *parent = nullptr);

    HouseholdId household() const { return m_card.household.id; }
    /// The member that somebody looked for.
    PersonId chosen() const { return m_chosen; }
    /// `chosen`, if given, is the member somebody looked for: marked, and brought into view.
    void show(HouseholdId id, PersonId chosen = {});
    void clear();
    void reload();
    /// Forms in the panel's place; false when the card is shown.
    bool isEditing() const;
    void cancelEditing();
    void saveEditing();
    /// The form for a household that does not exist yet, in `building` or `unit` if given.
    void addHousehold(AreaId building, AreaId unit);
    using Write = std::function<Result<void>(Ledger &)>;
    /// The steps for who moves in or out, is born or dies, as a menu; `chosen` is told when one was taken, whose form
    /// stands in the panel's place then.
    void popUpMoves(const QPoint &at, const std::function<void()> &chosen);
    /// Asks for the reason in the panel's place; then writes, shows the card again, says `text` and calls `then`.
    void askReason(const ReasonQuestion &question, const std::function<Write(const QString &)> &write, const QString &text,
        std::function<void()> then = {});

Q_SIGNALS:
    void message(const QString &text, bool undoable);
    /// `person`: who reports it; null where nobody was named.
    void caseWanted(linli::HouseholdId household, linli::PersonId person);
    void shown(linli::HouseholdId household);
    /// A form was saved or left.
    void editingEnded();

private:
    void buildCard();
    void fillCard();
    void fillClarity();
    void fillFacts();
    void fillWaiting();
    void fillMembers();
    void fillHistory();
    QWidget *makeMember(const Member &member);
    void mark(QWidget *box);
    void editHousehold();
    void addMember();
    void editMember(const Member &member);
    void moveOut(const Member &member);
    void moveToUnit();
    void voidHousehold();
    void confirm(Confirmed what);
    void confirmEvent(LifeEventId id);
    void lookAtContact();
    // Marks of people to watch over (flagactions.cpp):
    void fillProposals();
    void decide(const FlagProposal &proposal, bool accept);
    void addFlagSteps(QMenu *menu, const Member &member);
    void editFlag(const Member &member, const CareFlag &flag);
    void endFlag(const Member &member, const CareFlag &flag);
    // What happens to people and households (lifeactions.cpp):
    void moveElsewhere(const Member &member);
    void recordDeath(const Member &member);
    void recordMarriage(const Member &member);
    void recordDivorce(const Member &member);
    void addMover() { addMover({}); }
    /// `twin`: who moves in, where that is known already.
    void addMover(const std::optional<Twin> &twin);
    /// Warns of a record that is likely the one who is entered; a new one can become a move of that one.
    void watchTwins(PanelForm *form, std::function<Person()> typed, bool isNew);
    void addBirth();
    void split();
    void merge();
    QMenu *makeHouseholdMenu(QWidget *parent);
    void addLifeSteps(QMenu *menu, const Member &member);
    QList<std::pair<QString, qint64>> presentMembers() const;
    /// Who could follow `leaving` as the head; empty where nobody has to be asked for.
    QList<std::pair<QString, qint64>> successorsOf(const QList<PersonId> &leaving) const { return successorsOf(m_card, leaving); }
    QList<std::pair<QString, qint64>> successorsOf(const HouseholdCard &card, const QList<PersonId> &leaving) const;
    QMenu *makeMemberMenu(const Member &member, QWidget *parent);
    QString shownIdOf(const Person &person) const;
    QString shownPhoneOf(const Person &person) const;
    QString shownPassportOf(const Person &person) const;
    void lookAt(const Person &person, PersonField field);
    void handCopy(PersonId person);
    void erase(const Person &person);
    /// Shows the form in the panel's place. On Save, `prepare` reads the fields and gives what is to be
    /// written (nothing: the fields are not good yet); afterwards the card is shown again with `text`. `draft`:
    /// the form's stable word, see core/accounts/draft.h; empty: nothing is kept.
    void offer(PanelForm *form, const QString &draft, std::function<Write()> prepare, const QString &text,
        std::function<void()> then = {}, bool undoable = true);
    /// The word of a form about the shown household: "household:12:correct".
    QString draftOf(const QString &what) const;
    void done(const Result<void> &result, const QString &text, bool undoable);

    Services m_services;
    HouseholdCard m_card;
    PersonId m_chosen;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_cardView;
    QLabel *m_address;
    QLabel *m_unit;
    QWidget *m_flags;
    QLabel *m_note;
    QVBoxLayout *m_clarity;
    QVBoxLayout *m_facts;
    QVBoxLayout *m_waiting;
    QVBoxLayout *m_members;
    Timeline *m_history;
    Revealed *m_revealed;
    QPushButton *m_caseButton;
    QPushButton *m_addButton;
    QPushButton *m_more;
    PanelForm *m_form = nullptr;
    DraftKeeper *m_draft = nullptr; ///< Of m_form.
};

} // namespace linli::ui
