#include "core/storage/migrator.h"

#include "core/base/text.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>

namespace linli {

QList<Migration> shippedMigrations()
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/sql"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<int> Migrator::currentVersion()
{
    if (m_db.dialect().engine() == Engine::Sqlite) {
        LINLI_ASSIGN(const auto version, m_db.integer(QStringLiteral("PRAGMA user_version")));
        return int(version.value_or(0));
    }
    LINLI_ASSIGN(const auto exists,
        m_db.integer(QStringLiteral("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = "
                                    "current_schema() AND table_name = 'schema_version'")));
    if (exists.value_or(0) == 0)
        return 0;
    LINLI_ASSIGN(const auto version, m_db.integer(QStringLiteral("SELECT MAX(version) FROM schema_version")));
    return int(version.value_or(0));
}

Result<void> Migrator::migrate()
{
    LINLI_ASSIGN(const int current, currentVersion());
    if (current > newestVersion())
        return Error{ErrorKind::Newer,
            translate("storage",
                "This ledger was written by a newer Linli. Install the newer program and open it there; "
                "nothing was changed.")};
    for (const Migration &migration : m_migrations) {
        if (migration.version > current)
            LINLI_TRY(apply(migration));
    }
    return success();
}

Result<void> Migrator::apply(const Migration &migration)
{
    LINLI_ASSIGN(Transaction transaction, Transaction::begin(m_db, Transaction::Kind::Write));
    LINLI_TRY(m_db.script(m_db.dialect().expand(migration.script)));
    if (m_db.dialect().engine() == Engine::Sqlite) {
        LINLI_TRY(m_db.script(QStringLiteral("PRAGMA user_version=%1").arg(migration.version)));
    } else {
        LINLI_TRY(m_db.script(
            QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY);"
                           "INSERT INTO schema_version VALUES (%1)")
                .arg(migration.version)));
    }
    return transaction.commit();
}

} // namespace linli
