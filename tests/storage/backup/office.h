// An office with keys, accounts and records, for the tests of backups: a desk's folder and a stick's folder.
#pragma once

#include "core/accounts/sessionof.h"
#include "core/backup/backup.h"
#include "core/crypto/sealing.h"
#include "core/ledger/change.h"
#include "core/program/openledger.h"
#include "tests/support/digests.h"
#include "tests/support/testledger.h"

#include <QDir>

namespace linli::test {

/// Cheap to derive, since these tests sign in often; passwordkey's own tests use the real costs.
inline const KdfCost cheapCost{1, 8192};

class BackupOffice
{
public:
    QTemporaryDir root;
    QString desk = root.filePath(QStringLiteral("desk"));
    QString stick = root.filePath(QStringLiteral("stick"));
    QString target = desk + QStringLiteral("/办公室.linli");
    FixedClock clock{monday()};
    Secret recovery = Secret::random(16);
    std::unique_ptr<Ledger> ledger;

    BackupOffice()
    {
        REQUIRE(QDir().mkpath(desk));
        REQUIRE(QDir().mkpath(stick));
        ledger = need(Ledger::create(target, programOptions(clock)));
        Vault vault(ledger->replica());
        need(recordEvent(*ledger, Sentence("set up"), [&](Database &db) -> Result<void> {
            LINLI_TRY(addEpoch(db, vault, clock.now()));
            LINLI_TRY(setRecoveryKey(db, recovery, vault));
            LINLI_TRY(setMetaValue(db, QStringLiteral("sealed"), QStringLiteral("1")));
            LINLI_TRY(addAccount(db, 1, head, {Role::Head}, &vault));
            LINLI_TRY(addAccount(db, 2, clerk, {Role::Clerk}, &vault));
            return addAccount(db, 3, admin, {Role::Admin}, nullptr);
        }));
        signIn(head);
        addRecords();
    }

    inline static const QString head = QStringLiteral("王主任");
    inline static const QString clerk = QStringLiteral("李专干");
    inline static const QString admin = QStringLiteral("赵管理");
    inline static const QString idNumber = QStringLiteral("430111194803121224");
    inline static const QString phone = QStringLiteral("13907310001");
    inline static const QString note = QStringLiteral("夜里睡不着，心脏不好");
    inline static const QString personName = QStringLiteral("欧阳桂英");

    /// Every account's password is its name twice.
    static Credentials credentials(const QString &name) { return {name, passwordOf(name + name)}; }
    RestoreKey key(const QString &name = head) const { return {credentials(name), {}}; }

    void signIn(const QString &name)
    {
        const auto keys = need(findAccountKeys(ledger->db(), name));
        REQUIRE(keys);
        const Secret passwordKey = need(keyFromPassword(credentials(name).password, keys->salt, keys->cost));
        const auto privateKey = openSecret(passwordKey, keys->wrappedKey, privateKeyAbout(keys->account.id));
        REQUIRE(privateKey);
        ledger->setSession(need(sessionOf(*ledger, keys->account, KeyPair::fromPrivate(*privateKey))));
    }
    void addPerson(const QString &name)
    {
        auto change = need(Change::begin(*ledger, Action::Edit, Kind::Residents));
        need(change.insert(QStringLiteral("person"),
            {{QStringLiteral("name"), name}, {QStringLiteral("id_number"), idNumber},
                {QStringLiteral("id_status"), QStringLiteral("ok")}, {QStringLiteral("phone"), phone},
                {QStringLiteral("note"), note}}));
        need(change.commit(Sentence("added")));
    }
    BackupInfo backUp() { return need(makeBackup(*ledger, stick)); }
    QStringList filesOn(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    Result<QString> restore(const QString &backup, const RestoreKey &with) const
    {
        return restoreBackup(backup, target, with, clock);
    }

private:
    Result<void> addAccount(Database &db, qint64 id, const QString &name, const Roles &roles, const Vault *vault)
    {
        Account account;
        account.id = id;
        account.name = name;
        account.roles = roles;
        account.made = account.passwordSet = clock.now();
        LINLI_ASSIGN(
            const FreshKeys keys, freshKeys(id, credentials(name).password, cheapCost, KeyPair::random()));
        LINLI_TRY(insertAccount(db, account, keys));
        return vault ? grantKeys(db, id, keys.pair.publicKey, *vault) : success();
    }
    void addRecords()
    {
        for (int i = 0; i < 40; ++i)
            addPerson(personName + QString::number(i));
    }
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace linli::test
