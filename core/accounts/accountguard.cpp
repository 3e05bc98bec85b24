#include "core/accounts/accountguard.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"

namespace linli {

Result<void> checkReach(const Roles &roles, const QList<qint64> &areas, qint64 person)
{
    LINLI_TRY(checkRoles(roles));
    if (roles.contains(Role::Clerk) && areas.isEmpty())
        return Error{
            ErrorKind::Refused, translate("accounts", "Say for which community this clerk works.")};
    if (roles.contains(Role::Leader) && person == 0)
        return Error{ErrorKind::Refused,
            translate("accounts", "Say which leader of the ledger this account belongs to.")};
    return success();
}

AccountState stateFor(const Ledger &ledger, const Roles &roles)
{
    const bool mayGrant = ledger.db().viewer().vault && permit(ledger, Action::Confirm, Kind::Accounts).ok();
    return !holdsDataKey(roles) || mayGrant ? AccountState::Active : AccountState::Pending;
}

Result<void> grantIfActive(Ledger &ledger, const Account &account, const QByteArray &publicKey)
{
    if (account.state != AccountState::Active || !holdsDataKey(account.roles))
        return revokeKeys(ledger.db(), account.id);
    return grantKeys(ledger.db(), account.id, publicKey, *ledger.db().viewer().vault);
}

Result<void> keepOneHead(Database &db, qint64 without)
{
    LINLI_ASSIGN(const auto all, allAccountKeys(db));
    for (const AccountKeys &keys : all) {
        if (keys.account.id != without && keys.account.state == AccountState::Active
            && keys.account.roles.contains(Role::Head))
            return success();
    }
    return Error{ErrorKind::Refused,
        translate("accounts",
            "This is the last head of office. Without one nobody could confirm accounts; make another head of "
            "office first, or use the recovery page.")};
}

} // namespace linli
