#include "core/accounts/accountguard.h"
#include "core/accounts/passwordpolicy.h"
#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"

namespace linli {

Result<qint64> addAccount(Ledger &ledger, const NewAccount &wanted)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Accounts));
    const QString name = wanted.credentials.name.trimmed();
    if (name.isEmpty())
        return Error{ErrorKind::Invalid, translate("accounts", "Give the account a name.")};
    LINLI_TRY(checkReach(wanted.roles, wanted.areas, wanted.person));
    LINLI_ASSIGN(const Policy policy, policyOf(ledger.db()));
    LINLI_TRY(checkPassword(policy, wanted.credentials.password, name));
    LINLI_ASSIGN(const auto taken, findAccountKeys(ledger.db(), name));
    if (taken)
        return Error{
            ErrorKind::Refused, translate("accounts", "There is an account of this name already.")};
    Account account;
    account.name = name;
    account.roles = wanted.roles;
    account.areas = wanted.areas;
    account.person = wanted.person;
    account.made = account.passwordSet = ledger.clock().now();
    account.mustChange = true;
    account.state = stateFor(ledger, wanted.roles);
    const auto write = [&](Database &db) -> Result<void> {
        LINLI_ASSIGN(account.id, ledger.newId());
        LINLI_ASSIGN(const FreshKeys keys,
            freshKeys(account.id, wanted.credentials.password, KdfCost::named(policy.kdf), KeyPair::random()));
        LINLI_TRY(insertAccount(db, account, keys));
        return grantIfActive(ledger, account, keys.pair.publicKey);
    };
    LINLI_TRY(recordEvent(ledger,
        {QT_TRANSLATE_NOOP("journal", "Made the account %1 (%2)"), {name, displayNames(wanted.roles)}}, write));
    return account.id;
}

} // namespace linli
