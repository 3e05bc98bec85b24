// Who can sign in, what their roles may do, the password rules and the ledger's keys.
#pragma once

#include "ui/models/services.h"
#include "ui/shell/page.h"

#include <QStringList>

class QStackedWidget;

namespace linli::ui {

class AccountModel;
class AccountPanel;
class ChipBar;
class KeysCard;
class MasterDetail;
class PolicyCard;
class TableView;

class AccountsPage : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    void createNew() override;
    void save() override;
    bool goBack() override;

    /// "accounts", "roles", "policy", "keys".
    void showPart(const QString &id);
    AccountModel *accountModel() const { return m_accounts; }
    AccountPanel *panel() const { return m_panel; }

Q_SIGNALS:
    void wordsMade(const QStringList &words);
    void policyChanged();

private:
    QWidget *buildAccounts();
    QWidget *buildRoles();
    QWidget *inScroll(QWidget *part);
    void connectAll();
    void arrange();
    void reload();
    void openRow();

    Services m_services;
    AccountModel *m_accounts;
    TableView *m_table;
    TableView *m_roles;
    AccountPanel *m_panel;
    MasterDetail *m_split = nullptr;
    PolicyCard *m_policy;
    KeysCard *m_keys;
    ChipBar *m_parts;
    QStackedWidget *m_stack;
};

} // namespace linli::ui
