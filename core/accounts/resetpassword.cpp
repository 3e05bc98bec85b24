#include "core/accounts/accountguard.h"
#include "core/accounts/passwordpolicy.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"

namespace linli {

Result<void> resetPassword(Ledger &ledger, qint64 id, const Secret &password)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Accounts));
    LINLI_ASSIGN(AccountKeys keys, accountKeys(ledger.db(), id));
    Account &account = keys.account;
    account.state = stateFor(ledger, account.roles);
    if (account.state == AccountState::Pending && account.roles.contains(Role::Head))
        LINLI_TRY(keepOneHead(ledger.db(), id)); // Nobody could confirm it.
    LINLI_ASSIGN(const Policy policy, policyOf(ledger.db()));
    LINLI_TRY(checkPassword(policy, password, account.name));
    // The old private key is lost with the old password, so the account gets a new pair.
    LINLI_ASSIGN(const FreshKeys fresh, freshKeys(id, password, KdfCost::named(policy.kdf), KeyPair::random()));
    return recordEvent(ledger,
        {QT_TRANSLATE_NOOP("journal", "Gave the account %1 a new first password"), {account.name}},
        [&](Database &db) -> Result<void> {
            LINLI_TRY(updateKeys(db, id, fresh, ledger.clock().now(), true));
            LINLI_TRY(setAccountState(db, id, account.state));
            return grantIfActive(ledger, account, fresh.pair.publicKey);
        });
}

} // namespace linli
