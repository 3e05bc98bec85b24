#include "core/accounts/accountguard.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"

namespace linli {

Result<void> editAccount(
    Ledger &ledger, qint64 id, const Roles &roles, const QList<qint64> &areas, qint64 person)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Accounts));
    LINLI_TRY(checkReach(roles, areas, person));
    LINLI_ASSIGN(AccountKeys keys, accountKeys(ledger.db(), id));
    Account &account = keys.account;
    if (account.roles.contains(Role::Head) && !roles.contains(Role::Head))
        LINLI_TRY(keepOneHead(ledger.db(), id));
    account.roles = roles;
    account.areas = areas;
    account.person = person;
    // Wider rights are handed out like a key: by somebody without one they wait for confirmation.
    if (account.state == AccountState::Active)
        account.state = stateFor(ledger, roles);
    return recordEvent(ledger,
        {QT_TRANSLATE_NOOP("journal", "Changed the roles of the account %1 (%2)"), {account.name, displayNames(roles)}},
        [&](Database &db) -> Result<void> {
            LINLI_TRY(updateReach(db, account));
            LINLI_TRY(setAccountState(db, id, account.state));
            return grantIfActive(ledger, account, keys.publicKey);
        });
}

} // namespace linli
