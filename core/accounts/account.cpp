#include "core/accounts/account.h"

#include "core/accounts/accountstore.h"
#include "core/base/text.h"
#include "core/ledger/permit.h"

namespace linli {

QString displayName(AccountState state)
{
    switch (state) {
    case AccountState::Active:
        return translate("accounts", "active");
    case AccountState::Pending:
        return translate("accounts", "waits for confirmation");
    case AccountState::Removed:
        break;
    }
    return translate("accounts", "removed");
}

bool holdsDataKey(const Roles &roles)
{
    return roles.contains(Role::Leader) || roles.contains(Role::Clerk) || roles.contains(Role::Head);
}

Result<void> checkRoles(const Roles &roles)
{
    if (roles.isEmpty())
        return Error{ErrorKind::Refused, translate("accounts", "An account needs a role.")};
    if (roles.contains(Role::Auditor) && roles.size() > 1)
        return Error{
            ErrorKind::Refused, translate("accounts", "An auditor can't have another role beside it.")};
    if (roles.contains(Role::Admin) && holdsDataKey(roles))
        return Error{ErrorKind::Refused,
            translate("accounts",
                "A system administrator can't read records, so this role can't be joined with another one.")};
    return success();
}

Result<QList<Account>> accounts(Ledger &ledger)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Accounts));
    LINLI_ASSIGN(const auto all, allAccountKeys(ledger.db()));
    QList<Account> accounts;
    for (const AccountKeys &keys : all) {
        accounts.append(keys.account);
        Account &account = accounts.last();
        if (account.lockedUntil.isValid() && account.lockedUntil <= ledger.clock().now())
            account.lockedUntil = {};
    }
    return accounts;
}

Result<bool> hasAccounts(Database &db)
{
    LINLI_ASSIGN(const auto one, db.integer(QStringLiteral("SELECT 1 FROM account LIMIT 1")));
    return one.has_value();
}

} // namespace linli
