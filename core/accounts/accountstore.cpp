#include "core/accounts/accountstore.h"

#include "core/base/text.h"
#include "core/crypto/backupkeys.h"
#include "core/crypto/sealing.h"

#include <QCryptographicHash>

namespace linli {

namespace {

const QString columns = QStringLiteral(
    "id, name, roles, areas, person_id, state, public_key, salt, kdf_operations, kdf_memory, wrapped_key, made, "
    "password_set, must_change, last_sign_in, failed, tried, wait");

QString toWord(AccountState state)
{
    return state == AccountState::Active  ? QStringLiteral("active")
        : state == AccountState::Pending ? QStringLiteral("pending")
                                         : QStringLiteral("removed");
}

AccountState stateFromWord(const QString &word)
{
    return word == u"active" ? AccountState::Active
        : word == u"pending" ? AccountState::Pending
                             : AccountState::Removed;
}

QString timeText(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QDateTime timeAt(const Row &row, int column)
{
    return row.isNull(column) ? QDateTime() : parseWallTime(row.text(column));
}

QString idsText(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.isEmpty() ? QStringLiteral("") : texts.join(u','); // Never null: the column is not.
}

const QString recoveryPublic = QStringLiteral("recovery_public");

Error damagedKeys()
{
    return {ErrorKind::Broken,
        translate("accounts",
            "This account's key row is damaged. Sign in with another account, use the recovery page, or "
            "restore a backup.")};
}

QString digestName(qint64 account)
{
    return QStringLiteral("account_keys.%1").arg(account);
}

/// Of what signing in reads; kept in another table, so that damage is told from a wrong password.
QString digestOf(const QByteArray &publicKey, const QByteArray &salt, const KdfCost &cost, const QByteArray &wrapped)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const QByteArray &part :
        {publicKey, salt, QByteArray::number(cost.operations), QByteArray::number(cost.memory), wrapped})
        hash.addData(part.toHex() + '\n');
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> keepDigest(Database &db, qint64 account, const FreshKeys &keys)
{
    return setMetaValue(
        db, digestName(account), digestOf(keys.pair.publicKey, keys.salt, keys.cost, keys.wrapped));
}

AccountKeys keysOf(const Row &row)
{
    AccountKeys keys;
    Account &account = keys.account;
    account.id = row.integer(0);
    account.name = row.text(1);
    account.roles = rolesFromWords(row.text(2));
    for (const QString &id : row.text(3).split(u',', Qt::SkipEmptyParts))
        account.areas.append(id.toLongLong());
    account.person = row.integer(4);
    account.state = stateFromWord(row.text(5));
    keys.publicKey = row.blob(6);
    keys.salt = row.blob(7);
    keys.cost = {row.integer(8), row.integer(9)};
    keys.wrappedKey = row.blob(10);
    account.made = timeAt(row, 11);
    account.passwordSet = timeAt(row, 12);
    account.mustChange = row.flag(13);
    account.lastSignIn = timeAt(row, 14);
    account.failed = int(row.integer(15));
    keys.tried = timeAt(row, 16);
    keys.wait = int(row.integer(17));
    if (keys.wait > 0 && keys.tried.isValid())
        account.lockedUntil = keys.tried.addSecs(keys.wait);
    return keys;
}

Result<QList<AccountKeys>> keysWhere(Database &db, const QString &condition, const QVariantList &values)
{
    QList<AccountKeys> found;
    LINLI_TRY(db.each(QStringLiteral("SELECT %1 FROM account WHERE %2").arg(columns, condition), values,
        [&](const Row &row) { found.append(keysOf(row)); }));
    return found;
}

} // namespace

Result<std::optional<AccountKeys>> findAccountKeys(Database &db, const QString &name)
{
    LINLI_ASSIGN(const auto found,
        keysWhere(db, QStringLiteral("name = ? AND state <> 'removed' ORDER BY id"), {name}));
    return found.isEmpty() ? std::optional<AccountKeys>() : std::optional(found.first());
}

Result<AccountKeys> accountKeys(Database &db, qint64 id)
{
    LINLI_ASSIGN(const auto found, keysWhere(db, QStringLiteral("id = ? AND state <> 'removed'"), {id}));
    if (found.isEmpty())
        return Error{ErrorKind::NotFound, translate("accounts", "There is no such account any more.")};
    return found.first();
}

Result<QList<AccountKeys>> allAccountKeys(Database &db)
{
    return keysWhere(db,
        QStringLiteral("1 = 1 ORDER BY CASE WHEN state = 'removed' THEN 1 ELSE 0 END, name, id"), {});
}

Result<void> checkWhole(Database &db, const AccountKeys &keys)
{
    LINLI_ASSIGN(const auto digest, metaValue(db, digestName(keys.account.id)));
    if (!digest || *digest == digestOf(keys.publicKey, keys.salt, keys.cost, keys.wrappedKey))
        return success();
    return damagedKeys();
}

QByteArray privateKeyAbout(qint64 account)
{
    return QByteArrayLiteral("linli account ") + QByteArray::number(account);
}

Result<FreshKeys> freshKeys(qint64 account, const Secret &password, const KdfCost &cost, const KeyPair &pair)
{
    FreshKeys keys{pair, freshSalt(), cost, {}};
    LINLI_ASSIGN(const Secret key, keyFromPassword(password, keys.salt, cost));
    keys.wrapped = sealSecret(key, pair.privateKey, privateKeyAbout(account));
    return keys;
}

Result<void> insertAccount(Database &db, const Account &account, const FreshKeys &keys)
{
    LINLI_TRY(keepDigest(db, account.id, keys));
    return db.exec(QStringLiteral("INSERT INTO account (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                  "NULL, 0, NULL, 0)")
                       .arg(columns),
        {account.id, account.name, toWords(account.roles), idsText(account.areas),
            account.person != 0 ? QVariant(account.person) : QVariant(QMetaType::fromType<qint64>()),
            toWord(account.state), keys.pair.publicKey, keys.salt, keys.cost.operations, keys.cost.memory,
            keys.wrapped, timeText(account.made), timeText(account.passwordSet), account.mustChange ? 1 : 0});
}

Result<void> updateKeys(Database &db, qint64 id, const FreshKeys &keys, const QDateTime &now, bool mustChange)
{
    LINLI_TRY(keepDigest(db, id, keys));
    return db.exec(
        QStringLiteral("UPDATE account SET public_key = ?, salt = ?, kdf_operations = ?, kdf_memory = ?, "
                       "wrapped_key = ?, password_set = ?, must_change = ?, failed = 0, tried = NULL, wait = 0 "
                       "WHERE id = ?"),
        {keys.pair.publicKey, keys.salt, keys.cost.operations, keys.cost.memory, keys.wrapped, timeText(now),
            mustChange ? 1 : 0, id});
}

Result<void> updateReach(Database &db, const Account &account)
{
    return db.exec(QStringLiteral("UPDATE account SET roles = ?, areas = ?, person_id = ? WHERE id = ?"),
        {toWords(account.roles), idsText(account.areas),
            account.person != 0 ? QVariant(account.person) : QVariant(QMetaType::fromType<qint64>()), account.id});
}

Result<void> setAccountState(Database &db, qint64 id, AccountState state)
{
    return db.exec(QStringLiteral("UPDATE account SET state = ? WHERE id = ?"), {toWord(state), id});
}

Result<void> grantKeys(Database &db, qint64 account, const QByteArray &publicKey, const Vault &vault)
{
    LINLI_TRY(revokeKeys(db, account));
    for (const int epoch : vault.epochs()) {
        const QByteArray wrapped = sealTo(publicKey, vault.dataKey(epoch));
        if (wrapped.isEmpty())
            return Error{ErrorKind::Broken,
                translate("accounts",
                    "This account's key row is damaged. Reset its password, then confirm it again.")};
        LINLI_TRY(db.exec(QStringLiteral("INSERT INTO key_grant (account_id, epoch, wrapped) VALUES (?, ?, ?)"),
            {account, epoch, wrapped}));
    }
    return success();
}

Result<void> revokeKeys(Database &db, qint64 account)
{
    return db.exec(QStringLiteral("DELETE FROM key_grant WHERE account_id = ?"), {account});
}

Result<std::shared_ptr<Vault>> openVault(Database &db, qint64 ledger, qint64 account, const KeyPair &keys)
{
    auto vault = std::make_shared<Vault>(ledger);
    bool broken = false;
    LINLI_TRY(db.each(QStringLiteral("SELECT epoch, wrapped FROM key_grant WHERE account_id = ? ORDER BY epoch"),
        {account}, [&](const Row &row) {
            const auto dataKey = openSealed(keys, row.blob(1));
            if (dataKey && dataKey->size() == keySize)
                vault->add(int(row.integer(0)), *dataKey);
            else
                broken = true;
        }));
    if (broken || vault->isEmpty())
        return damagedKeys();
    return vault;
}

Result<void> setRecoveryKey(Database &db, const Secret &recoveryKey, const Vault &vault)
{
    const QByteArray publicKey = recoveryKeys(recoveryKey).publicKey;
    LINLI_TRY(setMetaValue(db, recoveryPublic, QString::fromLatin1(publicKey.toBase64())));
    return grantKeys(db, recoveryAccount, publicKey, vault);
}

Result<void> grantToAll(Database &db, const Vault &vault)
{
    LINLI_ASSIGN(const auto all, allAccountKeys(db));
    for (const AccountKeys &keys : all) {
        if (keys.account.state == AccountState::Active && holdsDataKey(keys.account.roles))
            LINLI_TRY(grantKeys(db, keys.account.id, keys.publicKey, vault));
    }
    LINLI_ASSIGN(const auto publicKey, metaValue(db, recoveryPublic));
    return grantKeys(
        db, recoveryAccount, QByteArray::fromBase64(publicKey.value_or(QString()).toLatin1()), vault);
}

Result<void> addEpoch(Database &db, Vault &vault, const QDateTime &now)
{
    const int epoch = vault.epoch() + 1;
    vault.add(epoch, Secret::random(keySize));
    return db.exec(QStringLiteral("INSERT INTO key_epoch (epoch, made, backup_public) VALUES (?, ?, ?)"),
        {epoch, timeText(now), backupKeys(vault.dataKey(epoch)).publicKey});
}

} // namespace linli
