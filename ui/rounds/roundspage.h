// Rounds from door to door: how far they are, and one household after the other by the keyboard alone.
#pragma once

#include "core/rounds/doorreply.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QComboBox;
class QPrinter;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace linli::ui {

class DoorPane;
class EmptyState;
class HouseholdPanel;
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
    /// The household of the door.
    QVariantMap inHand() const override;
    bool undo() override;
    void save() override;
    bool goBack() override;

    const std::optional<Door> &door() const { return m_door; }
    DoorPane *pane() const { return m_pane; }
    HouseholdPanel *household() const { return m_household; }
    RoundModel *progress() const { return m_model; }
    NewRoundForm *form() const { return m_form; }
    void printTo(const QString &pdf);

private:
    void connectAll();
    QWidget *buildLists();
    QWidget *buildDoor();
    void connectDoor();
    void arrange();
    void reload();
    void loadRound();
    void showDoor(const std::optional<Door> &door);
    void record(std::function<Result<void>(Ledger &)> answer);
    void skip();
    void offerMoves(const QPoint &at);
    void print(QPrinter &printer);
    void choosePaper();
    AreaId currentArea() const;

    Services m_services;
    RoundModel *m_model;
    QComboBox *m_rounds;
    TableView *m_table;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    EmptyState *m_empty;
    NewRoundForm *m_form;
    QStackedWidget *m_side; ///< The door, or the forms for who moves in or out.
    DoorPane *m_pane;
    HouseholdPanel *m_household;
    QPushButton *m_print;
    QPushButton *m_new;
    QTimer *m_refresh; ///< Gathers the changes of one action into one reading.
    QList<Round> m_all;
    std::optional<Round> m_round;
    QList<Door> m_doors;
    std::optional<Door> m_door;
};

} // namespace linli::ui
