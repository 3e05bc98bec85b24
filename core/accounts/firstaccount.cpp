#include "core/accounts/accountsteps.h"
#include "core/accounts/passwordpolicy.h"
#include "core/accounts/sessionof.h"
#include "core/base/text.h"
#include "core/crypto/recoverywords.h"
#include "core/ledger/change.h"

namespace linli {

namespace {

Result<void> checkFirst(Ledger &ledger, const Credentials &credentials)
{
    LINLI_ASSIGN(const bool any, hasAccounts(ledger.db()));
    if (any)
        return Error{ErrorKind::Refused, translate("accounts", "This ledger has accounts already.")};
    if (credentials.name.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, translate("accounts", "Give the account a name.")};
    LINLI_ASSIGN(const Policy policy, policyOf(ledger.db()));
    return checkPassword(policy, credentials.password, credentials.name.trimmed());
}

} // namespace

Result<QStringList> makeFirstAccount(Ledger &ledger, const Credentials &credentials, const QString &kdf)
{
    LINLI_TRY(checkFirst(ledger, credentials));
    const QString cost = kdf.isEmpty() ? Policy().kdf : kdf;
    const KeyPair pair = KeyPair::random();
    const Secret recovery = Secret::random(recoveryKeySize);
    const QDateTime now = ledger.clock().now();
    auto vault = std::make_shared<Vault>(ledger.replica());
    Account account;
    account.name = credentials.name.trimmed();
    account.roles = {Role::Head};
    account.made = account.passwordSet = now;
    const auto write = [&](Database &db) -> Result<void> {
        LINLI_ASSIGN(account.id, ledger.newId());
        LINLI_ASSIGN(
            const FreshKeys keys, freshKeys(account.id, credentials.password, KdfCost::named(cost), pair));
        LINLI_TRY(insertAccount(db, account, keys));
        LINLI_TRY(addEpoch(db, *vault, now));
        LINLI_TRY(grantKeys(db, account.id, pair.publicKey, *vault));
        LINLI_TRY(setRecoveryKey(db, recovery, *vault));
        LINLI_TRY(setMetaValue(db, QStringLiteral("policy.kdf"), cost));
        LINLI_ASSIGN(const auto rows, db.integer(QStringLiteral("SELECT 1 FROM journal_row LIMIT 1")));
        return rows ? success() : setMetaValue(db, QStringLiteral("sealed"), QStringLiteral("1")); // Else: upgrade.
    };
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Made the first account and the recovery key")},
        write, account.name));
    LINLI_ASSIGN(auto session, sessionOf(ledger, account, pair));
    ledger.setSession(std::move(session));
    return recoveryWords(recovery);
}

} // namespace linli
