// One door of a round: its questions, and the keys that answer it.
#pragma once

#include "ui/rounds/doorquestions.h"
#include "ui/models/services.h"

class QPushButton;
class QShortcut;

namespace linli::ui {

class DoorPane : public QWidget
{
    Q_OBJECT

public:
    explicit DoorPane(const Services &services, QWidget *parent = nullptr);
    /// What was answered at this door and is not recorded yet stays.
    void show(const Round &round, const std::optional<Door> &door);
    const std::optional<Door> &door() const { return m_door; }
    DoorQuestions *questions() const { return m_questions; }
    /// The door is recorded: what was answered is not kept any more.
    void recorded(HouseholdId household);
    /// With the round's other answers as they are: everything else is as written.
    void reply();
    void focusQuestion();
    /// No second answer to this door meanwhile; the next door is there before the save is told of.
    void beginSaving(HouseholdId door);
    void endSaving(HouseholdId door);
    /// Esc: leaves the open editor; false when none is open.
    bool goBack();

Q_SIGNALS:
    void replied(const linli::DoorReply &reply);
    void answered(linli::DoorAnswer how); ///< NotMet or Refused.
    void skipped();
    void cardWanted();
    void caseWanted();
    void movesWanted(const QPoint &at);

private:
    QWidget *buildButtons();
    void addKeys();
    void enable();
    bool isSaving() const;

    Services m_services;
    std::optional<Door> m_door;
    RoundId m_round;
    QHash<std::pair<RoundId, HouseholdId>, DoorWork> m_begun; ///< Of doors that were left before they were recorded.
    QLabel *m_address;
    QLabel *m_state;
    QLabel *m_hint;
    DoorQuestions *m_questions;
    QPushButton *m_asWritten;
    QPushButton *m_notMet;
    QPushButton *m_refused;
    QPushButton *m_skip;
    QPushButton *m_moves;
    QPushButton *m_card;
    QPushButton *m_case;
    QList<QShortcut *> m_keys;
    HouseholdId m_saving;
};

} // namespace linli::ui
