// Changes in households (变化清, R5) that wait for a person to confirm them: one by one or several at once.
#pragma once

#include "core/households/lifecases.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;
class QTimer;

namespace linli::ui {

class EmptyState;
class TableView;
class WaitingModel;

class ChangesPage : public Page
{
    Q_OBJECT

public:
    explicit ChangesPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    bool undo() override;

    WaitingModel *changes() const { return m_changes; }
    TableView *table() const { return m_table; }
    /// Confirms the selected rows.
    void confirm();

private:
    void refresh();
    void showState();
    QList<LifeEventId> chosen() const;
    void openHousehold(int row);
    void takeBack();

    Services m_services;
    WaitingModel *m_changes;
    TableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_all = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_confirm = nullptr;
    QTimer *m_refresh; ///< Gathers the changes of one action into one reading.
};

} // namespace linli::ui
