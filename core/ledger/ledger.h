// An open ledger: its connection, clock, who works on it, and what must follow a change.
#pragma once

#include "core/base/clock.h"
#include "core/ledger/deriver.h"
#include "core/ledger/notifier.h"
#include "core/storage/ledgerlock.h"
#include "core/storage/migrator.h"

#include <memory>

namespace linli {

inline constexpr qint64 ledgerApplicationId = 0x4C4E4C49; ///< "LNLI": what marks an SQLite file as a ledger.

struct LedgerOptions
{
    const Clock *clock = nullptr; ///< Must outlive the ledger.
    QString actor; ///< Who works while nobody is signed in; empty: the account of the computer.
    QList<Deriver> derivers;
    QList<Migration> migrations = shippedMigrations();
    bool unsealed = false; ///< Also opens a ledger without accounts; for the upgrade.
};

/// A ledger is a file or `postgresql://…`. It belongs to the thread that opened it.
class Ledger
{
public:
    /// Makes a new, empty ledger; it opens again once it has a first account (core/accounts/accountsteps.h).
    /// Error Refused when the file exists.
    static Result<std::unique_ptr<Ledger>> create(const QString &target, LedgerOptions options);
    /// Opens for writing: takes the lock, checks after an unclean close, backs up and migrates an older one.
    /// Nobody is signed in yet (core/accounts/signin.h). Error NeedsUpgrade for one without accounts.
    /// Falls back to reading only where the file or folder can't be written (see isReadOnly).
    static Result<std::unique_ptr<Ledger>> open(const QString &target, LedgerOptions options);
    /// A second connection of the process that already holds the lock: reads only.
    static Result<std::unique_ptr<Ledger>> openReader(const QString &target, LedgerOptions options);
    ~Ledger();

    static bool isServer(const QString &target) { return target.startsWith(u"postgres"); }

    Database &db() { return *m_db; }
    const Database &db() const { return *m_db; }
    const Clock &clock() const { return *m_options.clock; }
    /// Who is signed in; null before.
    const Session *session() const { return m_session.get(); }
    /// The same, for another connection of this program (see setSession).
    std::shared_ptr<const Session> sharedSession() const { return m_session; }
    /// Works from now on in this person's name, with their keys and their areas; null signs out.
    void setSession(std::shared_ptr<const Session> session);
    /// The name of who is signed in; before that the account of the computer.
    const QString &actor() const { return m_session ? m_session->name : m_options.actor; }
    Notifier &notifier() { return m_notifier; }
    const QList<Deriver> &derivers() const { return m_options.derivers; }
    const QString &target() const { return m_target; }
    qint64 replica() const { return m_replica; }
    bool isReadOnly() const { return m_db->isReadOnly(); }
    /// Where the backup before a migration was written at this opening; empty when none was needed.
    const QString &migrationBackup() const { return m_migrationBackup; }

    /// Whether the upgrade to accounts is done (core/program/upgradeledger.h); new ledgers begin sealed.
    Result<bool> isSealed();
    /// A fresh id; call it inside a write transaction.
    Result<qint64> newId();
    /// Columns of a table, from a cache.
    Result<QStringList> columns(const QString &table);
    /// Called by Change when a write transaction starts and ends.
    Result<void> markUnclean();
    void rolledBack();
    /// Ids reserved before are not used again: on a server another desk may have moved the counter.
    void forgetReservedIds() { m_nextId = m_endId = 0; }
    /// An office's setting, or `fallback`.
    Result<QString> setting(const QString &name, const QString &fallback);

    /// Copies the whole ledger into a new file (SQLite only). Error Refused when the file exists.
    Result<void> saveCopy(const QString &path);

private:
    Ledger(QString target, LedgerOptions options);
    Result<void> connect(OpenMode mode);
    Result<void> prepareForWriting();
    Result<void> readIdentity();
    Result<void> refuseUnsealed();
    Result<void> checkFile(bool mustBeLedger);

    QString m_target;
    LedgerOptions m_options;
    std::shared_ptr<const Session> m_session;
    std::unique_ptr<LedgerLock> m_lock;
    std::unique_ptr<Database> m_db;
    Notifier m_notifier;
    qint64 m_replica = 0;
    qint64 m_nextId = 0;
    qint64 m_endId = 0;
    bool m_unclean = false; ///< The mark of an open ledger stands in the file.
    bool m_wroteMark = false; ///< It was written at least once, so closing takes it away.
    QString m_migrationBackup;
    QHash<QString, QStringList> m_columns;
};

} // namespace linli
