// The chosen household: who lives there, what is special, what changed, and the next right step.
#pragma once

#include "core/households/householdquery.h"
#include "ui/models/services.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace linli::ui {

class DraftKeeper;
class EmptyState;
class PanelForm;
class Timeline;

class HouseholdPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HouseholdPanel(const Services &services, QWidget *parent = nullptr);

    HouseholdId household() const { return m_card.household.id; }
    void show(HouseholdId id);
    void clear();
    void reload();
    /// Forms in the panel's place; false when the card is shown.
    bool isEditing() const;
    void cancelEditing();
    void saveEditing();
    /// The form for a household that does not exist yet, in `building` or `unit` if given.
    void addHousehold(AreaId building, AreaId unit);

Q_SIGNALS:
    void message(const QString &text, const std::function<void()> &undo);
    void caseWanted(linli::HouseholdId household);
    void shown(linli::HouseholdId household);

private:
    void buildCard();
    void fillCard();
    void fillMembers();
    void fillHistory();
    QWidget *makeMember(const Member &member);
    void editHousehold();
    void addMember();
    void editMember(const Member &member);
    void moveOut(const Member &member);
    void moveToUnit();
    void voidHousehold();
    using Write = std::function<Result<void>(Ledger &)>;
    /// Shows the form in the panel's place. On Save, `prepare` reads the fields and gives what is to be
    /// written (nothing: the fields are not good yet); afterwards the card is shown again with `text`. `draft`:
    /// the form's stable word, see core/accounts/draft.h.
    void offer(PanelForm *form, const QString &draft, std::function<Write()> prepare, const QString &text,
        std::function<void()> then = {});
    /// The word of a form about the shown household: "household:12:correct".
    QString draftOf(const QString &what) const;
    void done(const Result<void> &result, const QString &text);

    Services m_services;
    HouseholdCard m_card;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_cardView;
    QLabel *m_address;
    QLabel *m_unit;
    QWidget *m_flags;
    QLabel *m_note;
    QVBoxLayout *m_members;
    Timeline *m_history;
    QPushButton *m_caseButton;
    QPushButton *m_addButton;
    QPushButton *m_more;
    PanelForm *m_form = nullptr;
    DraftKeeper *m_draft = nullptr; ///< Of m_form.
};

} // namespace linli::ui
