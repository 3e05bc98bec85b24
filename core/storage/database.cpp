#include "core/storage/database.h"

#include "core/base/text.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>

#include <sqlite3.h>

namespace linli {

namespace {

// Statements carry placeholders only, so this log holds no personal data. Off unless asked for.
Q_LOGGING_CATEGORY(sqlLog, "linli.sql", QtWarningMsg)

QString freshName()
{
    static QAtomicInt counter; // Names of QSqlDatabase connections are process-wide by Qt's design.
    return QStringLiteral("linli-%1").arg(counter.fetchAndAddRelaxed(1));
}

Error sqliteError(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy,
            translate("storage", "The ledger is in use right now. Please try again in a moment.")};
    case SQLITE_FULL:
        return {ErrorKind::Io,
            translate("storage", "The disk is full; nothing was saved. Free some space and try again.")};
    case SQLITE_READONLY:
        return {
            ErrorKind::ReadOnly, translate("storage", "This ledger can only be read; nothing was changed.")};
    case SQLITE_CORRUPT:
        return {ErrorKind::Broken,
            translate("storage",
                "The ledger file is damaged. Close the program, keep the file and restore a backup.")};
    case SQLITE_NOTADB:
        return {ErrorKind::NotALedger, translate("storage", "This file is no ledger of Linli.")};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorKind::Io,
            translate("storage",
                "The ledger file can't be read or written. Check the disk and the folder's permissions.")};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, translate("storage", "Stopped; nothing was changed.")};
    case SQLITE_CONSTRAINT:
        return {ErrorKind::Conflict,
            translate("storage", "Something else in the ledger depends on this; nothing was changed.")};
    default:
        return {ErrorKind::Broken,
            translate("storage", "The ledger could not do this (code %1); nothing was changed.").arg(code)};
    }
}

Error postgresError(const QString &state)
{
    if (state.startsWith(u"08") || state.startsWith(u"57"))
        return {ErrorKind::Io,
            translate("storage",
                "The connection to the office's server is lost. Check the network and try again.")};
    if (state.startsWith(u"23"))
        return {ErrorKind::Conflict,
            translate("storage", "Something else in the ledger depends on this; nothing was changed.")};
    if (state.startsWith(u"53"))
        return {ErrorKind::Io,
            translate("storage", "The server's disk is full; nothing was saved. Tell its administrator.")};
    if (state.startsWith(u"25006"))
        return {
            ErrorKind::ReadOnly, translate("storage", "This ledger can only be read; nothing was changed.")};
    return {ErrorKind::Broken,
        translate("storage", "The ledger could not do this (code %1); nothing was changed.").arg(state)};
}

} // namespace

Database::Database(QSqlDatabase connection, Engine engine, bool readOnly)
    : m_connection(std::move(connection))
    , m_dialect(engine)
    , m_readOnly(readOnly)
{
}

Database::~Database()
{
    m_statements.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::openSqlite(const QString &path, OpenMode mode)
{
    // A WAL needs its index beside the file. Where none can be made, the file is read as it lies, which is
    // the whole truth only when no unfinished WAL lies there too.
    const bool asItLies =
        mode == OpenMode::ReadOnly && !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    if (asItLies && QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return Error{ErrorKind::ReadOnly,
            translate("storage",
                "This ledger was not closed properly and its folder can't be written. Copy all its files to "
                "a "
                "folder of your own and open it there.")};
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), freshName());
    connection.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == OpenMode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (asItLies) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        QUrl uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        uri.setQuery(QStringLiteral("immutable=1"));
        connection.setDatabaseName(QString::fromUtf8(uri.toEncoded()));
    }
    connection.setConnectOptions(options);
    const bool opened = connection.open();
    const int code = connection.lastError().nativeErrorCode().toInt();
    std::unique_ptr<Database> db(new Database(connection, Engine::Sqlite, mode == OpenMode::ReadOnly));
    connection = QSqlDatabase();
    if (!opened)
        return sqliteError(code == 0 ? SQLITE_CANTOPEN : code);
    // trusted_schema off: a file from elsewhere can't make the schema run functions. secure_delete: what is
    // deleted is overwritten. A reader never checkpoints (SQLite before 3.51.3: two resetters corrupt a WAL).
    QString pragmas =
        QStringLiteral("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA secure_delete=ON;");
    pragmas += mode == OpenMode::ReadOnly
        ? QStringLiteral("PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0;")
        : QStringLiteral("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
    LINLI_TRY(db->script(pragmas));
    return db;
}

Result<std::unique_ptr<Database>> Database::openPostgres(const QString &text)
{
    const QUrl url(text);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), freshName());
    const QUrlQuery query(url);
    // A folder as host means a Unix socket: postgresql:///db?host=/run/x
    connection.setHostName(query.hasQueryItem(QStringLiteral("host"))
            ? query.queryItemValue(QStringLiteral("host"))
            : url.host());
    connection.setPort(query.hasQueryItem(QStringLiteral("port"))
            ? query.queryItemValue(QStringLiteral("port")).toInt()
            : url.port(5432));
    connection.setUserName(url.userName(QUrl::FullyDecoded));
    connection.setPassword(url.password(QUrl::FullyDecoded));
    connection.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    const bool opened = connection.open();
    std::unique_ptr<Database> db(new Database(connection, Engine::Postgres, false));
    connection = QSqlDatabase();
    if (!opened)
        return Error{ErrorKind::Io,
            translate("storage",
                "The office's server does not answer or refuses the sign-in. Check the address and the "
                "network.")};
    LINLI_TRY(db->script(QStringLiteral("SET client_min_messages = warning")));
    if (query.hasQueryItem(QStringLiteral("schema"))) {
        QString schema = query.queryItemValue(QStringLiteral("schema"));
        schema.replace(u'"', QStringLiteral("\"\""));
        LINLI_TRY(db->script(
            QStringLiteral("CREATE SCHEMA IF NOT EXISTS \"%1\"; SET search_path TO \"%1\"").arg(schema)));
    }
    return db;
}

Error Database::failure(const QSqlQuery &query) const
{
    const QString code = query.lastError().nativeErrorCode();
    qCDebug(sqlLog) << code << query.lastQuery();
    if (m_dialect.engine() == Engine::Sqlite) {
        qCDebug(sqlLog) << query.lastError().databaseText(); // SQLite names columns, never values.
        return sqliteError(code.toInt());
    }
    return postgresError(code);
}

Result<void> Database::run(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec()) {
        Error error = failure(query);
        query.finish();
        return error;
    }
    return success();
}

Result<void> Database::each(
    const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &visit)
{
    std::shared_ptr<Prepared> prepared = m_statements.value(sql);
    if (!prepared || prepared->busy) {
        const bool keep = !prepared;
        prepared = std::make_shared<Prepared>(Prepared{QSqlQuery(m_connection)});
        // QPSQL forward-only loses rows when another query runs on the connection.
        prepared->query.setForwardOnly(m_dialect.engine() == Engine::Sqlite);
        if (!prepared->query.prepare(sql))
            return failure(prepared->query);
        if (keep)
            m_statements.insert(sql, prepared);
    }
    prepared->busy = true;
    Result<void> outcome = run(prepared->query, values);
    if (outcome.ok()) {
        m_changedRows = prepared->query.numRowsAffected();
        if (visit) {
            std::optional<Error> failed;
            const Row row(prepared->query, m_viewer, failed);
            while (!failed && prepared->query.next())
                visit(row);
            if (failed)
                outcome = *failed;
            else if (prepared->query.lastError().isValid())
                outcome = failure(prepared->query);
        }
        prepared->query.finish();
    }
    prepared->busy = false;
    return outcome;
}

QString Row::opened(int column, const Place &place) const
{
    if (isNull(column) || !m_viewer.vault)
        return {};
    auto plain = m_viewer.vault->open(place, text(column));
    if (plain.ok())
        return plain.take();
    m_failed = plain.error();
    return {};
}

QByteArray Row::openedBlob(int column, const Place &place) const
{
    if (isNull(column) || !m_viewer.vault)
        return {};
    auto plain = m_viewer.vault->open(place, blob(column));
    if (plain.ok())
        return plain.take();
    m_failed = plain.error();
    return {};
}

Result<void> Database::exec(const QString &sql, const QVariantList &values)
{
    return each(sql, values, {});
}

Result<std::optional<qint64>> Database::integer(const QString &sql, const QVariantList &values)
{
    std::optional<qint64> found;
    bool first = true;
    LINLI_TRY(each(sql, values, [&](const Row &row) {
        if (std::exchange(first, false) && !row.isNull(0))
            found = row.integer(0);
    }));
    return found;
}

Result<std::optional<QString>> Database::text(const QString &sql, const QVariantList &values)
{
    std::optional<QString> found;
    bool first = true;
    LINLI_TRY(each(sql, values, [&](const Row &row) {
        if (std::exchange(first, false) && !row.isNull(0))
            found = row.text(0);
    }));
    return found;
}

Result<void> Database::script(const QString &sql)
{
    if (sqlite3 *handle = sqliteHandle()) {
        const int code = sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
        if (code != SQLITE_OK) {
            qCDebug(sqlLog) << "script:" << sqlite3_errmsg(handle);
            return sqliteError(code);
        }
        return success();
    }
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return failure(query);
    return success();
}

sqlite3 *Database::sqliteHandle() const
{
    if (m_dialect.engine() != Engine::Sqlite || !m_connection.driver())
        return nullptr;
    const QVariant handle = m_connection.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData())
                                                       : nullptr;
}

Result<void> Database::copyTo(const QString &path)
{
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(
        path.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK) {
        if (sqlite3_backup *backup = sqlite3_backup_init(target, "main", sqliteHandle(), "main")) {
            sqlite3_backup_step(backup, -1);
            code = sqlite3_backup_finish(backup);
        } else {
            code = sqlite3_errcode(target);
        }
    }
    sqlite3_close(target);
    return code == SQLITE_OK ? success() : Result<void>(sqliteError(code));
}

} // namespace linli
