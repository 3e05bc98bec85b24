#include "core/backup/backupkey.h"

#include "core/accounts/accountstore.h"
#include "core/base/text.h"
#include "core/crypto/backupkeys.h"
#include "core/crypto/recoverywords.h"
#include "core/crypto/sealing.h"
#include "core/rights/permission.h"

namespace linli {

namespace {

Error wrongCredentials()
{
    return {ErrorKind::Denied,
        translate("backup",
            "Name or password is wrong. Give them as they were when the backup was made, or use the recovery "
            "page.")};
}

Error wrongWords()
{
    return {ErrorKind::Denied,
        translate("backup", "These recovery words do not open this backup. They belong to another ledger or to "
                            "a page that was replaced.")};
}

/// The data keys sealed to an account, as far as its private key opens them.
std::shared_ptr<const Vault> vaultOf(const BackupHead &head, qint64 account, const KeyPair &keys)
{
    auto vault = std::make_shared<Vault>(head.info.replica);
    for (const BackupGrant &grant : head.grants) {
        if (grant.account != account)
            continue;
        if (const auto dataKey = openSealed(keys, grant.wrapped); dataKey && dataKey->size() == keySize)
            vault->add(grant.epoch, *dataKey);
    }
    return vault;
}

Result<KeyPair> privateKeysOf(const BackupAccount &account, const Secret &password)
{
    LINLI_ASSIGN(const Secret key, keyFromPassword(password, account.salt, account.cost));
    const auto privateKey = openSecret(key, account.wrappedKey, privateKeyAbout(account.id));
    if (!privateKey || privateKey->size() != keySize)
        return wrongCredentials();
    return KeyPair::fromPrivate(*privateKey);
}

Result<std::shared_ptr<const Vault>> vaultOf(const BackupHead &head, const Credentials &credentials)
{
    for (const BackupAccount &account : head.accounts) {
        if (account.name != credentials.name)
            continue;
        LINLI_ASSIGN(const KeyPair keys, privateKeysOf(account, credentials.password));
        const Roles roles = rolesFromWords(account.roles);
        if (reachOf(roles, Action::Restore, Kind::Backups) == Reach::Nothing)
            return refusal(roles, Action::Restore, Kind::Backups);
        return vaultOf(head, account.id, keys);
    }
    return wrongCredentials();
}

} // namespace

std::optional<Secret> fileKeyOf(const BackupHead &head, const Vault &vault)
{
    if (!vault.epochs().contains(head.epoch))
        return std::nullopt;
    return openSealed(backupKeys(vault.dataKey(head.epoch)), head.sealedKey);
}

Result<BackupKeys> openKeys(const BackupHead &head, const RestoreKey &key)
{
    BackupKeys keys;
    if (key.credentials) {
        LINLI_ASSIGN(keys.vault, vaultOf(head, *key.credentials));
    } else {
        LINLI_ASSIGN(const Secret secret, recoveryKey(key.recoveryWords));
        keys.vault = vaultOf(head, recoveryAccount, recoveryKeys(secret));
        if (keys.vault->isEmpty())
            return wrongWords();
    }
    const auto file = fileKeyOf(head, *keys.vault);
    if (!file)
        return Error{ErrorKind::Denied,
            translate("backup",
                "This account held no key to the records when the backup was made. Use the head of office's "
                "account or the recovery page.")};
    keys.file = *file;
    return keys;
}

} // namespace linli
