#include "core/ledger/ledger.h"

#include "core/base/text.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace linli {

namespace {

constexpr qint64 idBlock = 64;
constexpr int firstSealedVersion = 6; // resources/sql/0006_accounts.sql

QString computerAccount()
{
    for (const char *name : {"USER", "USERNAME", "LOGNAME"}) {
        const QString account = qEnvironmentVariable(name);
        if (!account.isEmpty())
            return account;
    }
    return QDir::home().dirName();
}

Error notALedger()
{
    return {ErrorKind::NotALedger,
        translate("ledger",
            "This file is no ledger of Linli. To bring in a spreadsheet, open or make a ledger first and "
            "import the file there.")};
}

} // namespace

QString parentTableOf(const QString &column)
{
    static const QHash<QString, QString> parents{
        {QStringLiteral("household_id"), QStringLiteral("household")},
        {QStringLiteral("from_case"), QStringLiteral("case_file")},
        {QStringLiteral("other_household_id"), QStringLiteral("household")},
        {QStringLiteral("person_id"), QStringLiteral("person")},
        {QStringLiteral("area_id"), QStringLiteral("area")},
        {QStringLiteral("unit_id"), QStringLiteral("area")},
        {QStringLiteral("case_id"), QStringLiteral("case_file")},
        {QStringLiteral("deliberation_id"), QStringLiteral("deliberation")},
        {QStringLiteral("project_id"), QStringLiteral("project")}, {QStringLiteral("incident_id"), QStringLiteral("incident")},
        {QStringLiteral("activity_id"), QStringLiteral("activity")},
        {QStringLiteral("resource_id"), QStringLiteral("resource")},
        {QStringLiteral("booking_id"), QStringLiteral("booking")},
    };
    return parents.value(column);
}

Ledger::Ledger(QString target, LedgerOptions options)
    : m_target(std::move(target))
    , m_options(std::move(options))
{
    if (m_options.actor.isEmpty())
        m_options.actor = computerAccount();
}

Ledger::~Ledger()
{
    if (m_db && m_wroteMark)
        (void)m_db->exec(QStringLiteral("UPDATE meta SET value = '1' WHERE name = 'clean'")).ok();
}

void Ledger::setSession(std::shared_ptr<const Session> session)
{
    m_session = std::move(session);
    m_db->setViewer(m_session ? m_session->viewer : Viewer());
}

Result<void> Ledger::connect(OpenMode mode)
{
    if (isServer(m_target)) {
        LINLI_ASSIGN(m_db, Database::openPostgres(m_target));
        return success();
    }
    LINLI_ASSIGN(m_db, Database::openSqlite(m_target, mode));
    return success();
}

Result<void> Ledger::checkFile(bool mustBeLedger)
{
    if (isServer(m_target))
        return success();
    const QFileInfo info(m_target);
    if (!info.exists()) {
        return Error{ErrorKind::NotFound,
            translate("ledger",
                "There is no ledger at this place. Check the path, or make a new one with `linli new`.")};
    }
    QFile file(m_target);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::Io, translate("ledger", "The ledger file can't be read. Check its permissions.")};
    const QByteArray head = file.read(100);
    const auto bigEndian = [&](int at) {
        return (qint64(uchar(head[at])) << 24) | (uchar(head[at + 1]) << 16) | (uchar(head[at + 2]) << 8)
            | uchar(head[at + 3]);
    };
    if (mustBeLedger
        && (head.size() < 100 || !head.startsWith("SQLite format 3") || bigEndian(68) != ledgerApplicationId))
        return notALedger();
    return success();
}

Result<void> Ledger::readIdentity()
{
    LINLI_ASSIGN(
        const auto replica, m_db->text(QStringLiteral("SELECT value FROM meta WHERE name = 'replica'")));
    m_replica = replica.value_or(QString()).toLongLong();
    if (m_replica <= 0)
        return notALedger();
    return success();
}

Result<std::unique_ptr<Ledger>> Ledger::create(const QString &target, LedgerOptions options)
{
    std::unique_ptr<Ledger> ledger(new Ledger(target, std::move(options)));
    if (!isServer(target)) {
        if (QFileInfo::exists(target))
            return Error{ErrorKind::Refused,
                translate("ledger",
                    "There is a file at this place already; it was left as it is. Choose another name.")};
        if (!QFileInfo(QFileInfo(target).absolutePath()).isDir())
            return Error{ErrorKind::Io, translate("ledger", "The folder for the new ledger does not exist.")};
        LINLI_ASSIGN(ledger->m_lock, LedgerLock::take(target));
    }
    LINLI_TRY(ledger->connect(OpenMode::ReadWrite));
    Database &db = *ledger->m_db;
    Migrator migrator(db, ledger->m_options.migrations);
    LINLI_ASSIGN(const int version, migrator.currentVersion());
    if (version != 0)
        return Error{ErrorKind::Refused,
            translate("ledger", "There is a ledger at this place already; it was left as it is.")};
    LINLI_TRY(migrator.migrate());
    LINLI_ASSIGN(Transaction transaction, Transaction::begin(db, Transaction::Kind::Write));
    ledger->m_replica = qint64(QRandomGenerator::system()->bounded(1u, 0x7fffffffu));
    LINLI_TRY(db.exec(QStringLiteral("INSERT INTO meta (name, value) VALUES ('replica', ?), ('clean', '1')"),
        {QString::number(ledger->m_replica)}));
    LINLI_TRY(db.exec(QStringLiteral("INSERT INTO counter (name, next) VALUES ('id', 1)")));
    LINLI_TRY(transaction.commit());
    if (db.sqliteHandle()) // Last, so that a file left by a crash before this line is not taken for a ledger.
        LINLI_TRY(db.script(
            QStringLiteral("PRAGMA application_id=%1; PRAGMA wal_checkpoint(TRUNCATE)").arg(ledgerApplicationId)));
    return ledger;
}

Result<void> Ledger::prepareForWriting()
{
    Migrator migrator(*m_db, m_options.migrations);
    LINLI_ASSIGN(const int version, migrator.currentVersion());
    if (version == 0)
        return notALedger();
    if (m_db->sqliteHandle()) {
        LINLI_ASSIGN(
            const auto clean, m_db->text(QStringLiteral("SELECT value FROM meta WHERE name = 'clean'")));
        if (clean != QStringLiteral("1")) {
            LINLI_ASSIGN(const auto verdict, m_db->text(QStringLiteral("PRAGMA quick_check(1)")));
            if (verdict != QStringLiteral("ok"))
                return Error{ErrorKind::Broken,
                    translate("ledger",
                        "The ledger was not closed properly and is damaged. Keep the file as it is and "
                        "restore a backup.")};
        }
        // What is not sealed yet is not copied in the clear (core/program/upgradeledger.h makes a sealed backup).
        LINLI_ASSIGN(const bool sealed, isSealed());
        if (version < migrator.newestVersion() && sealed) {
            const QFileInfo info(m_target);
            m_migrationBackup = info.absoluteDir().filePath(
                QStringLiteral("%1.v%2-%3.bak")
                    .arg(info.completeBaseName())
                    .arg(version)
                    .arg(clock().now().toString(QStringLiteral("yyyyMMddHHmmss"))));
            LINLI_TRY(m_db->copyTo(m_migrationBackup));
        }
    }
    return migrator.migrate();
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &target, LedgerOptions options)
{
    std::unique_ptr<Ledger> ledger(new Ledger(target, options));
    LINLI_TRY(ledger->checkFile(true));
    if (!isServer(target)) {
        if (!QFileInfo(target).isWritable())
            return openReader(target, std::move(options));
        auto lock = LedgerLock::take(target);
        if (!lock.ok() && lock.error().kind == ErrorKind::ReadOnly)
            return openReader(target, std::move(options));
        LINLI_ASSIGN(ledger->m_lock, std::move(lock));
    }
    LINLI_TRY(ledger->connect(OpenMode::ReadWrite));
    if (!ledger->m_options.unsealed)
        LINLI_TRY(ledger->refuseUnsealed());
    LINLI_TRY(ledger->prepareForWriting());
    LINLI_TRY(ledger->readIdentity());
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::openReader(const QString &target, LedgerOptions options)
{
    std::unique_ptr<Ledger> ledger(new Ledger(target, std::move(options)));
    LINLI_TRY(ledger->checkFile(true));
    LINLI_TRY(ledger->connect(OpenMode::ReadOnly));
    Migrator migrator(*ledger->m_db, ledger->m_options.migrations);
    LINLI_ASSIGN(const int version, migrator.currentVersion());
    if (version > migrator.newestVersion())
        return migrator.migrate().error();
    if (version < migrator.newestVersion())
        return Error{ErrorKind::ReadOnly,
            translate("ledger",
                "This ledger is of an older Linli and can't be brought up to date where it lies. Copy it to "
                "a folder that can be written and open the copy.")};
    LINLI_TRY(ledger->refuseUnsealed());
    LINLI_TRY(ledger->readIdentity());
    return ledger;
}

Result<bool> Ledger::isSealed()
{
    Migrator migrator(*m_db, m_options.migrations);
    LINLI_ASSIGN(const int version, migrator.currentVersion());
    if (version < firstSealedVersion)
        return false;
    LINLI_ASSIGN(const auto sealed, m_db->text(QStringLiteral("SELECT value FROM meta WHERE name = 'sealed'")));
    return sealed == QStringLiteral("1");
}

Result<void> Ledger::refuseUnsealed()
{
    Migrator migrator(*m_db, m_options.migrations);
    LINLI_ASSIGN(const int version, migrator.currentVersion());
    LINLI_ASSIGN(const bool sealed, isSealed());
    if (version == 0 || sealed)
        return success();
    return Error{ErrorKind::NeedsUpgrade,
        translate("ledger",
            "This ledger has no accounts yet, so nothing in it is sealed. Make the first account: `linli upgrade`, "
            "or open it in the window.")};
}

Result<qint64> Ledger::newId()
{
    if (m_nextId == m_endId) {
        LINLI_ASSIGN(
            const auto next, m_db->integer(QStringLiteral("SELECT next FROM counter WHERE name = 'id'")));
        LINLI_TRY(m_db->exec(
            QStringLiteral("UPDATE counter SET next = ? WHERE name = 'id'"), {next.value_or(1) + idBlock}));
        m_nextId = next.value_or(1);
        m_endId = m_nextId + idBlock;
    }
    return (m_replica << 32) | m_nextId++;
}

Result<QStringList> Ledger::columns(const QString &table)
{
    const auto known = m_columns.constFind(table);
    if (known != m_columns.constEnd())
        return *known;
    QStringList names;
    LINLI_TRY(m_db->each(
        m_db->dialect().columnsOfTable(), {table}, [&](const Row &row) { names.append(row.text(0)); }));
    m_columns.insert(table, names);
    return names;
}

Result<void> Ledger::markUnclean()
{
    if (m_unclean || !m_db->sqliteHandle())
        return success();
    LINLI_TRY(m_db->exec(QStringLiteral("UPDATE meta SET value = '0' WHERE name = 'clean'")));
    m_unclean = m_wroteMark = true;
    return success();
}

void Ledger::rolledBack()
{
    m_nextId = m_endId = 0; // The reservation and the mark are gone with the transaction.
    m_unclean = false;
}

Result<QString> Ledger::setting(const QString &name, const QString &fallback)
{
    LINLI_ASSIGN(
        const auto value, m_db->text(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {name}));
    return value.value_or(fallback);
}

Result<void> Ledger::saveCopy(const QString &path)
{
    if (isServer(m_target))
        return Error{ErrorKind::Refused,
            translate(
                "ledger", "A shared ledger is backed up on its server; a copy can be saved of a file only.")};
    if (QFileInfo::exists(path))
        return Error{ErrorKind::Refused,
            translate("ledger",
                "There is a file at this place already; it was left as it is. Choose another name.")};
    const QString partial = path + QStringLiteral(".part");
    QFile::remove(partial);
    auto copied = m_db->copyTo(partial);
    if (copied.ok() && !QFile::rename(partial, path))
        copied = Error{ErrorKind::Io,
            translate("ledger", "The copy can't be written there. Check the disk and the folder.")};
    if (!copied.ok())
        QFile::remove(partial);
    return copied;
}

} // namespace linli
