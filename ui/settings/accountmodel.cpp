#include "ui/settings/accountmodel.h"

#include "core/areas/areastore.h"
#include "ui/models/desk.h"
#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

namespace {

LightKind lightOf(const Account &account, const QDateTime &now)
{
    if (account.state == AccountState::Removed)
        return LightKind::None;
    if (isLocked(account, now))
        return LightKind::Red;
    return account.state == AccountState::Pending ? LightKind::Amber : LightKind::Green;
}

} // namespace

bool isLocked(const Account &account, const QDateTime &now)
{
    return account.lockedUntil.isValid() && account.lockedUntil > now;
}

QString stateWords(const Account &account, const QDateTime &now)
{
    if (account.state != AccountState::Removed && isLocked(account, now))
        return AccountModel::tr("locked until %1").arg(account.lockedUntil.toString(QStringLiteral("HH:mm")));
    return displayName(account.state);
}

AccountModel::AccountModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

Result<void> AccountModel::reload()
{
    auto found = accounts(m_desk.reader());
    beginResetModel();
    m_accounts = found.ok() ? found.take() : QList<Account>();
    m_areaNames.clear();
    if (const auto tree = AreaTree::load(m_desk.db()); tree.ok()) {
        for (const Area &area : tree->all())
            m_areaNames.insert(area.id.value, area.name);
    }
    endResetModel();
    return found.ok() ? success() : Result<void>(found.error());
}

const Account *AccountModel::at(int row) const
{
    return row >= 0 && row < m_accounts.size() ? &m_accounts[row] : nullptr;
}

int AccountModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_accounts.size(); ++row) {
        if (m_accounts[row].id == id)
            return row;
    }
    return -1;
}

int AccountModel::pending() const
{
    return int(std::count_if(m_accounts.begin(), m_accounts.end(), [](const Account &a) { return a.state == AccountState::Pending; }));
}

int AccountModel::present() const
{
    return int(std::count_if(m_accounts.begin(), m_accounts.end(), [](const Account &a) { return a.state != AccountState::Removed; }));
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

int AccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AccountModel::areasOf(const Account &account) const
{
    QStringList names;
    for (const qint64 id : account.areas)
        names.append(m_areaNames.value(id, tr("an area that is gone")));
    if (names.isEmpty() && account.roles.contains(linli::Role::Leader))
        return tr("areas of the appointments");
    if (!holdsDataKey(account.roles))
        return tr("no records");
    return names.isEmpty() ? tr("the whole ledger") : names.join(u'、');
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    const Account *account = index.isValid() ? at(index.row()) : nullptr;
    if (!account)
        return {};
    if (index.column() == State && role == LightRole)
        return int(lightOf(*account, m_desk.clock().now()));
    if (index.column() == RolesColumn && role == SecondLineRole)
        return areasOf(*account);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return account->name;
    case RolesColumn:
        return displayNames(account->roles);
    case State:
        return stateWords(*account, m_desk.clock().now());
    default:
        return account->lastSignIn.isValid() ? account->lastSignIn.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : tr("never");
    }
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case RolesColumn:
        return tr("Roles and areas");
    case State:
        return tr("State");
    default:
        return tr("Last sign-in");
    }
}

} // namespace linli::ui
