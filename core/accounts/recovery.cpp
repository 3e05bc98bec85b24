#include "core/accounts/recovery.h"

#include "core/accounts/accountguard.h"
#include "core/accounts/passwordpolicy.h"
#include "core/accounts/sessionof.h"
#include "core/base/text.h"
#include "core/crypto/backupkeys.h"
#include "core/crypto/recoverywords.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"

namespace linli {

namespace {

Result<std::shared_ptr<Vault>> vaultOfWords(Ledger &ledger, const QString &words)
{
    LINLI_ASSIGN(const Secret key, recoveryKey(words));
    auto vault = openVault(ledger.db(), ledger.replica(), recoveryAccount, recoveryKeys(key));
    if (!vault.ok() && vault.error().kind == ErrorKind::Broken)
        return Error{ErrorKind::Denied,
            translate("accounts",
                "These words belong to another ledger, or to a recovery page that was replaced by a newer one.")};
    return vault;
}

Account recoveredAccount(const std::optional<AccountKeys> &known, const QString &name, const QDateTime &now)
{
    Account account = known ? known->account : Account();
    account.name = name;
    account.roles = {Role::Head};
    account.areas.clear();
    account.state = AccountState::Active;
    account.passwordSet = now;
    account.mustChange = false;
    if (!known)
        account.made = now;
    return account;
}

} // namespace

Result<void> recoverLedger(Ledger &ledger, const QString &words, const Credentials &credentials)
{
    LINLI_ASSIGN(const auto vault, vaultOfWords(ledger, words));
    const QString name = credentials.name.trimmed();
    if (name.isEmpty())
        return Error{ErrorKind::Invalid, translate("accounts", "Give the account a name.")};
    LINLI_ASSIGN(const Policy policy, policyOf(ledger.db()));
    LINLI_TRY(checkPassword(policy, credentials.password, name));
    LINLI_ASSIGN(const auto known, findAccountKeys(ledger.db(), name));
    Account account = recoveredAccount(known, name, ledger.clock().now());
    const KeyPair pair = KeyPair::random();
    const auto write = [&](Database &db) -> Result<void> {
        if (!known) {
            LINLI_ASSIGN(account.id, ledger.newId());
        }
        LINLI_ASSIGN(
            const FreshKeys keys, freshKeys(account.id, credentials.password, KdfCost::named(policy.kdf), pair));
        if (known) {
            LINLI_TRY(updateKeys(db, account.id, keys, account.passwordSet, false));
            LINLI_TRY(updateReach(db, account));
            LINLI_TRY(setAccountState(db, account.id, AccountState::Active));
        } else {
            LINLI_TRY(insertAccount(db, account, keys));
        }
        return grantKeys(db, account.id, pair.publicKey, *vault);
    };
    LINLI_TRY(recordEvent(ledger,
        {QT_TRANSLATE_NOOP("journal", "Opened the ledger with the recovery page and made %1 a head of office"), {name}},
        write, name));
    LINLI_ASSIGN(auto session, sessionOf(ledger, account, pair));
    ledger.setSession(std::move(session));
    return success();
}

Result<QStringList> renewRecoveryKey(Ledger &ledger)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Keys));
    const auto &vault = ledger.db().viewer().vault;
    if (!vault)
        return refusal(ledger.session()->roles, Action::Edit, Kind::Keys);
    const Secret key = Secret::random(recoveryKeySize);
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Made a new recovery page; the old one opens nothing")},
        [&](Database &db) { return setRecoveryKey(db, key, *vault); }));
    return recoveryWords(key);
}

} // namespace linli
