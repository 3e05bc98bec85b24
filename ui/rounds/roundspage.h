// Rounds from door to door: how far they are, and one household after the other by the keyboard alone.
#pragma once

#include "core/rounds/round.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace linli::ui {

class Card;
class EmptyState;
class NewRoundForm;
class RoundModel;
class TableView;

class RoundsPage : public Page
{
    Q_OBJECT

public:
    explicit RoundsPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    void createNew() override;
    bool undo() override;

    const std::optional<Door> &door() const { return m_door; }
    RoundModel *progress() const { return m_model; }
    NewRoundForm *form() const { return m_form; }
    void printTo(const QString &pdf);

private:
    void connectAll();
    QWidget *buildLists();
    QWidget *buildDoor();
    void addKeys();
    void arrange();
    void reload();
    void loadRound();
    void showDoor(const std::optional<Door> &door);
    void answer(DoorAnswer how);
    void skip();
    void correct();
    void print(QPrinter &printer);
    void choosePaper();
    AreaId currentArea() const;

    Services m_services;
    RoundModel *m_model;
    QComboBox *m_rounds;
    TableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NewRoundForm *m_form;
    QLabel *m_address;
    QLabel *m_state;
    QWidget *m_facts = nullptr;
    QVBoxLayout *m_factColumn;
    QPushButton *m_asWritten;
    QPushButton *m_notMet;
    QPushButton *m_refused;
    QPushButton *m_skip;
    QPushButton *m_correct;
    QPushButton *m_print;
    QPushButton *m_new;
    QTimer *m_refresh; ///< Gathers the changes of one action into one reading.
    QList<Round> m_all;
    std::optional<Round> m_round;
    QList<Door> m_doors;
    std::optional<Door> m_door;
};

} // namespace linli::ui
