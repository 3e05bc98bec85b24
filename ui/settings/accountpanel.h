// The chosen account and what can be done with it.
#pragma once

#include "core/accounts/account.h"
#include "ui/models/services.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace linli::ui {

class EmptyState;
class LightLabel;
class PanelForm;

class AccountPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPanel(const Services &services, QWidget *parent = nullptr);

    void show(const Account &account);
    void clear();
    void addAccount();
    bool isEditing() const { return m_form != nullptr; }
    void cancelEditing();
    void saveEditing();
    const std::optional<Account> &account() const { return m_account; }

Q_SIGNALS:
    void message(const QString &text);
    /// The list is to be read again.
    void changed();
    /// An account that held the data key is gone.
    void keyHolderRemoved(const QString &name);

private:
    using Write = std::function<Result<void>(Ledger &)>;
    void fill();
    void fillButtons();
    void addFact(const QString &label, const QString &value);
    void edit();
    void resetPassword();
    void remove();
    void offer(PanelForm *form, std::function<Write()> prepare, std::function<void()> then);
    void write(Write action, std::function<void()> then);

    Services m_services;
    std::optional<Account> m_account;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_view;
    QLabel *m_name;
    LightLabel *m_state;
    QVBoxLayout *m_facts;
    QWidget *m_buttons;
    PanelForm *m_form = nullptr;
};

} // namespace linli::ui
