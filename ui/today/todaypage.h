// Today: what waits for the person who is signed in, and the chosen case with its next right step.
#pragma once

#include "core/cases/today.h"
#include "core/rounds/round.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace linli::ui {

class CasePanel;
class DeskReader;
class EmptyState;
class MasterDetail;
class TableView;
class TodayModel;

class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    bool undo() override;
    void createNew() override;
    void save() override;
    bool goBack() override;

    TodayModel *model() const { return m_model; }
    CasePanel *panel() const { return m_panel; }
    TableView *table() const { return m_table; }
    EmptyState *empty() const { return m_empty; }

private:
    /// What stands around the list.
    struct Facts
    {
        WaitingCounts counts;
        bool nobody = false; ///< The account has no seat: nothing will ever wait for it.
        QList<Round> rounds; ///< Under way today.
    };
    static Result<Facts> factsOf(Ledger &ledger);

    QWidget *buildList();
    void connectAll();
    void refresh();
    void tell(const Facts &facts);
    void loaded();
    void takeBack();

    Services m_services;
    DeskReader *m_reader;
    TodayModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_rounds;
    QLabel *m_roundsText;
    CasePanel *m_panel;
    MasterDetail *m_split;
    QTimer *m_refresh; ///< Gathers the changes of one action into one reading.
    QTimer *m_minute; ///< Lights and the office time that is left change with the time.
    Facts m_facts;
    int m_scrolled = -1; ///< Where the list stood before it was read anew; -1: it was not.
};

} // namespace linli::ui
