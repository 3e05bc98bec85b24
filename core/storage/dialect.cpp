#include "core/storage/dialect.h"

#include <QStringList>

namespace linli {

QString Dialect::expand(const QString &script) const
{
    const bool lite = m_engine == Engine::Sqlite;
    QString out = script;
    out.replace(QStringLiteral("{key}"),
        lite ? QStringLiteral("INTEGER PRIMARY KEY") : QStringLiteral("BIGINT PRIMARY KEY"));
    out.replace(QStringLiteral("{int}"), lite ? QStringLiteral("INTEGER") : QStringLiteral("BIGINT"));
    out.replace(
        QStringLiteral("{text}"), lite ? QStringLiteral("TEXT") : QStringLiteral("TEXT COLLATE \"C\""));
    out.replace(QStringLiteral("{blob}"), lite ? QStringLiteral("BLOB") : QStringLiteral("BYTEA"));
    // A table that is nothing but its primary key: PostgreSQL has no such thing and keeps the index beside it.
    out.replace(QStringLiteral("{keyed}"), lite ? QStringLiteral("STRICT, WITHOUT ROWID") : QString());
    out.replace(QStringLiteral("{table}"), lite ? QStringLiteral("STRICT") : QString());
    return out;
}

QStringList Dialect::beginWrite() const
{
    if (m_engine == Engine::Sqlite)
        return {QStringLiteral("BEGIN IMMEDIATE")};
    // 0x4C4E4C49 is "LNLI"; the lock ends with the transaction.
    return {QStringLiteral("BEGIN"), QStringLiteral("SELECT pg_advisory_xact_lock(1280199753)")};
}

QString Dialect::beginRead() const
{
    return m_engine == Engine::Sqlite ? QStringLiteral("BEGIN")
                                      : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

QString Dialect::columnsOfTable() const
{
    return m_engine == Engine::Sqlite
        ? QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid")
        : QStringLiteral(
            "SELECT column_name FROM information_schema.columns "
            "WHERE table_schema = current_schema() AND table_name = ? ORDER BY ordinal_position");
}

} // namespace linli
