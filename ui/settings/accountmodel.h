#pragma once

#include "core/accounts/account.h"

#include <QAbstractTableModel>

namespace linli::ui {

class Desk;

/// The accounts of the ledger: everybody who can sign in, and who could.
class AccountModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, RolesColumn, State, LastSignIn, ColumnCount };

    explicit AccountModel(Desk &desk, QObject *parent = nullptr);

    /// Error Denied when the role may not see accounts.
    Result<void> reload();
    const Account *at(int row) const;
    int rowOf(qint64 id) const;
    int pending() const;
    int present() const; ///< Accounts that are not removed.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString areasOf(const Account &account) const;

    Desk &m_desk;
    QList<Account> m_accounts;
    QHash<qint64, QString> m_areaNames;
};

/// "locked until 10:45", "waits to be confirmed" …, with its light.
bool isLocked(const Account &account, const QDateTime &now);
QString stateWords(const Account &account, const QDateTime &now);

} // namespace linli::ui
