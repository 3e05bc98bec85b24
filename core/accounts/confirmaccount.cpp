#include "core/accounts/accountguard.h"
#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"

namespace linli {

Result<void> confirmAccount(Ledger &ledger, qint64 id)
{
    LINLI_TRY(permit(ledger, Action::Confirm, Kind::Accounts));
    LINLI_ASSIGN(AccountKeys keys, accountKeys(ledger.db(), id));
    if (keys.account.state != AccountState::Pending)
        return Error{ErrorKind::Refused, translate("accounts", "This account needs no confirmation.")};
    keys.account.state = AccountState::Active;
    return recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Confirmed the account %1"), {keys.account.name}},
        [&](Database &db) -> Result<void> {
            LINLI_TRY(setAccountState(db, id, AccountState::Active));
            return grantIfActive(ledger, keys.account, keys.publicKey);
        });
}

} // namespace linli
