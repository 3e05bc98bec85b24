// People to watch over (R6): what the data propose, decided by a person one by one or all that is listed.
#pragma once

#include "core/households/careflags.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;
class QTimer;

namespace linli::ui {

class EmptyState;
class ProposalModel;
class TableView;

class ProposalsPage : public Page
{
    Q_OBJECT

public:
    explicit ProposalsPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    bool undo() override;

    ProposalModel *proposals() const { return m_proposals; }
    TableView *table() const { return m_table; }
    void decide(bool accept);

private:
    void refresh();
    void showState();
    QList<FlagProposal> chosen() const;
    void takeBack();

    Services m_services;
    ProposalModel *m_proposals;
    TableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_accept = nullptr;
    QPushButton *m_refuse = nullptr;
    QTimer *m_refresh; ///< Gathers the changes of one action into one reading.
};

} // namespace linli::ui
