#include "core/backup/backuphead.h"

#include "core/base/clock.h"
#include "core/base/text.h"

#include <QCborArray>
#include <QCborMap>

namespace linli {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

// The words of the head; FORMAT.md names them.
const QString madeWord = QStringLiteral("made");
const QString byWord = QStringLiteral("by");
const QString ledgerWord = QStringLiteral("ledger");
const QString replicaWord = QStringLiteral("replica");
const QString sequenceWord = QStringLiteral("sequence");
const QString householdsWord = QStringLiteral("households");
const QString residentsWord = QStringLiteral("residents");
const QString casesWord = QStringLiteral("cases");
const QString schemaWord = QStringLiteral("schema");
const QString accountsWord = QStringLiteral("accounts");
const QString grantsWord = QStringLiteral("grants");
const QString epochsWord = QStringLiteral("epochs");
const QString epochWord = QStringLiteral("epoch");
const QString keyWord = QStringLiteral("key");

BackupAccount accountOf(const QCborArray &row)
{
    return {row.at(0).toInteger(), row.at(1).toString(), row.at(2).toString(), row.at(3).toByteArray(),
        row.at(4).toByteArray(), {row.at(5).toInteger(), row.at(6).toInteger()}, row.at(7).toByteArray()};
}

} // namespace

QByteArray encode(const BackupHead &head)
{
    QCborArray accounts;
    for (const BackupAccount &account : head.accounts)
        accounts.append(QCborArray{account.id, account.name, account.roles, account.publicKey, account.salt,
            account.cost.operations, account.cost.memory, account.wrappedKey});
    QCborArray grants;
    for (const BackupGrant &grant : head.grants)
        grants.append(QCborArray{grant.account, grant.epoch, grant.wrapped});
    QCborArray epochs;
    for (const BackupEpoch &epoch : head.epochs)
        epochs.append(QCborArray{epoch.epoch, epoch.backupPublic});
    const QCborMap map{{madeWord, timeText(head.info.made)}, {byWord, head.info.madeBy},
        {ledgerWord, head.info.ledgerName}, {replicaWord, head.info.replica}, {sequenceWord, head.info.sequence},
        {householdsWord, head.info.households}, {residentsWord, head.info.residents},
        {casesWord, head.info.cases}, {schemaWord, head.schema}, {accountsWord, accounts},
        {grantsWord, grants}, {epochsWord, epochs}, {epochWord, head.epoch}, {keyWord, head.sealedKey}};
    return map.toCborValue().toCbor();
}

std::optional<BackupHead> decodeHead(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error.c != QCborError::NoError || !value.isMap())
        return std::nullopt;
    const QCborMap map = value.toMap();
    BackupHead head;
    head.info.made = parseWallTime(map.value(madeWord).toString());
    head.info.madeBy = map.value(byWord).toString();
    head.info.ledgerName = map.value(ledgerWord).toString();
    head.info.replica = map.value(replicaWord).toInteger();
    head.info.sequence = map.value(sequenceWord).toInteger();
    head.info.households = map.value(householdsWord).toInteger();
    head.info.residents = map.value(residentsWord).toInteger();
    head.info.cases = map.value(casesWord).toInteger();
    head.schema = int(map.value(schemaWord).toInteger());
    const QCborArray accounts = map.value(accountsWord).toArray();
    for (const QCborValue &row : accounts)
        head.accounts.append(accountOf(row.toArray()));
    const QCborArray grants = map.value(grantsWord).toArray();
    for (const QCborValue &row : grants)
        head.grants.append(BackupGrant{row.toArray().at(0).toInteger(), int(row.toArray().at(1).toInteger()),
            row.toArray().at(2).toByteArray()});
    const QCborArray epochs = map.value(epochsWord).toArray();
    for (const QCborValue &row : epochs)
        head.epochs.append(
            BackupEpoch{int(row.toArray().at(0).toInteger()), row.toArray().at(1).toByteArray()});
    head.epoch = int(map.value(epochWord).toInteger());
    head.sealedKey = map.value(keyWord).toByteArray();
    if (!head.info.made.isValid() || head.info.replica <= 0 || head.sealedKey.isEmpty())
        return std::nullopt;
    return head;
}

Result<void> countInto(BackupInfo &info, Database &db)
{
    LINLI_ASSIGN(const auto replica, db.text(QStringLiteral("SELECT value FROM meta WHERE name = 'replica'")));
    info.replica = replica.value_or(QString()).toLongLong();
    LINLI_ASSIGN(const auto sequence,
        db.integer(QStringLiteral("SELECT MAX(sequence) FROM journal_entry WHERE replica = ?"), {info.replica}));
    info.sequence = sequence.value_or(0);
    LINLI_TRY(db.each(QStringLiteral("SELECT COUNT(*), COALESCE(SUM(residents), 0) FROM household_now"), {},
        [&](const Row &row) {
            info.households = row.integer(0);
            info.residents = row.integer(1);
        }));
    LINLI_ASSIGN(const auto cases, db.integer(QStringLiteral("SELECT COUNT(*) FROM case_file")));
    info.cases = cases.value_or(0);
    return success();
}

Result<BackupHead> headOf(Database &snapshot)
{
    BackupHead head;
    LINLI_TRY(countInto(head.info, snapshot));
    Migrator migrator(snapshot, shippedMigrations());
    LINLI_ASSIGN(head.schema, migrator.currentVersion());
    LINLI_TRY(snapshot.each(
        QStringLiteral("SELECT id, name, roles, public_key, salt, kdf_operations, kdf_memory, wrapped_key "
                       "FROM account WHERE state = 'active' ORDER BY id"),
        {}, [&](const Row &row) {
            head.accounts.append(BackupAccount{row.integer(0), row.text(1), row.text(2), row.blob(3), row.blob(4),
                {row.integer(5), row.integer(6)}, row.blob(7)});
        }));
    LINLI_TRY(snapshot.each(
        QStringLiteral("SELECT account_id, epoch, wrapped FROM key_grant WHERE account_id = 0 OR account_id IN "
                       "(SELECT id FROM account WHERE state = 'active') ORDER BY account_id, epoch"),
        {}, [&](const Row &row) {
            head.grants.append(BackupGrant{row.integer(0), int(row.integer(1)), row.blob(2)});
        }));
    LINLI_TRY(snapshot.each(QStringLiteral("SELECT epoch, backup_public FROM key_epoch ORDER BY epoch"), {},
        [&](const Row &row) {
            head.epochs.append(BackupEpoch{int(row.integer(0)), row.blob(1)});
        }));
    if (head.epochs.isEmpty() || head.grants.isEmpty())
        return Error{ErrorKind::NeedsUpgrade,
            translate("backup",
                "This ledger has no accounts and no keys yet, so that nothing can be sealed. Bring it up to "
                "date first.")};
    head.epoch = head.epochs.last().epoch;
    return head;
}

} // namespace linli
