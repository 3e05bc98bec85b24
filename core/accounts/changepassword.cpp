#include "core/accounts/accountguard.h"
#include "core/accounts/passwordpolicy.h"
#include "core/base/text.h"
#include "core/crypto/sealing.h"
#include "core/ledger/change.h"

namespace linli {

Result<void> changePassword(Ledger &ledger, const Secret &old, const Secret &fresh)
{
    if (!ledger.session())
        return refusal({}, Action::Edit, Kind::Accounts);
    LINLI_ASSIGN(const AccountKeys keys, accountKeys(ledger.db(), ledger.session()->account));
    LINLI_ASSIGN(const Secret oldKey, keyFromPassword(old, keys.salt, keys.cost));
    const auto privateKey = openSecret(oldKey, keys.wrappedKey, privateKeyAbout(keys.account.id));
    if (!privateKey)
        return Error{ErrorKind::Denied, translate("accounts", "The old password is wrong; nothing was changed.")};
    if (old == fresh)
        return Error{ErrorKind::Refused, translate("accounts", "The new password is the old one.")};
    LINLI_ASSIGN(const Policy policy, policyOf(ledger.db()));
    LINLI_TRY(checkPassword(policy, fresh, keys.account.name));
    LINLI_ASSIGN(const FreshKeys wrapped,
        freshKeys(keys.account.id, fresh, KdfCost::named(policy.kdf), KeyPair::fromPrivate(*privateKey)));
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Changed the own password")},
        [&](Database &db) {
            return updateKeys(db, keys.account.id, wrapped, ledger.clock().now(), false);
        }));
    auto session = std::make_shared<Session>(*ledger.session());
    session->mustChangePassword = false;
    ledger.setSession(std::move(session));
    return success();
}

} // namespace linli
