// One connection to a ledger's database: prepared statements, rows by position, errors as values.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/rights/session.h"
#include "core/storage/dialect.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;

namespace linli {

/// The row a statement stands on; columns are read by position.
class Row
{
public:
    Row(const QSqlQuery &query, const Viewer &viewer, std::optional<Error> &failed)
        : m_query(query)
        , m_viewer(viewer)
        , m_failed(failed)
    {
    }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    bool flag(int column) const { return integer(column) != 0; }
    QVariant value(int column) const { return m_query.value(column); }
    template <class IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }
    /// A sealed text, opened; empty when it is NULL or the viewer holds no keys. A value that was changed or
    /// moved fails the whole statement.
    QString opened(int column, const Place &place) const;
    /// The same for bytes.
    QByteArray openedBlob(int column, const Place &place) const;

private:
    const QSqlQuery &m_query;
    const Viewer &m_viewer;
    std::optional<Error> &m_failed;
};

/// A value for a column that may be NULL: empty text and null ids are stored as NULL.
inline QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}
template <class Tag>
QVariant orNull(Id<Tag> id)
{
    return id ? QVariant(id.value) : QVariant(QMetaType::fromType<qint64>());
}

enum class OpenMode { ReadWrite, ReadOnly };

/// A connection. It belongs to the thread that opened it.
class Database
{
public:
    /// Opens (or makes) an SQLite file. ReadOnly never writes, not even a checkpoint.
    static Result<std::unique_ptr<Database>> openSqlite(const QString &path, OpenMode mode);
    /// Opens `postgresql://user[:password]@host[:port]/database[?schema=name]`.
    static Result<std::unique_ptr<Database>> openPostgres(const QString &url);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const Dialect &dialect() const { return m_dialect; }
    bool isReadOnly() const { return m_readOnly; }
    /// On whose behalf this connection reads.
    const Viewer &viewer() const { return m_viewer; }
    void setViewer(Viewer viewer) { m_viewer = std::move(viewer); }

    /// Runs one statement; prepared once and kept. `?` are bound in order.
    Result<void> exec(const QString &sql, const QVariantList &values = {});
    /// Runs `sql` and calls `visit` for each row; a statement may run inside another's visit.
    Result<void> each(
        const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &visit);
    /// The first row's first column, or nothing when there is no row (or it is NULL).
    Result<std::optional<qint64>> integer(const QString &sql, const QVariantList &values = {});
    Result<std::optional<QString>> text(const QString &sql, const QVariantList &values = {});
    /// Runs a script of several statements as it stands (never split at ";").
    Result<void> script(const QString &sql);
    /// How many rows the last exec() changed.
    int changedRows() const { return m_changedRows; }

    /// The SQLite handle (backup, interrupt); null on PostgreSQL.
    sqlite3 *sqliteHandle() const;
    /// Copies the whole SQLite database into `path` (a file that does not exist yet).
    Result<void> copyTo(const QString &path);

private:
    Database(QSqlDatabase connection, Engine engine, bool readOnly);
    Result<void> run(QSqlQuery &query, const QVariantList &values);
    Error failure(const QSqlQuery &query) const;

    QSqlDatabase m_connection;
    Dialect m_dialect;
    Viewer m_viewer;
    bool m_readOnly;
    int m_changedRows = 0;
    struct Prepared
    {
        QSqlQuery query;
        bool busy = false;
    };
    QHash<QString, std::shared_ptr<Prepared>> m_statements;
};

} // namespace linli
