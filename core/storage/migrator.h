// Brings a database to the schema this program knows, one numbered SQL file after the other.
#pragma once

#include "core/storage/database.h"

#include <QList>

namespace linli {

struct Migration
{
    int version = 0;
    QString script; ///< SQL with the words of Dialect::expand.
};

/// The files `:/sql/NNNN_name.sql`, in order.
QList<Migration> shippedMigrations();

class Migrator
{
public:
    Migrator(Database &db, QList<Migration> migrations)
        : m_db(db)
        , m_migrations(std::move(migrations))
    {
    }

    /// The version the database stands at; 0 for an empty one.
    Result<int> currentVersion();
    int newestVersion() const { return m_migrations.isEmpty() ? 0 : m_migrations.last().version; }
    /// Runs what is missing, each in its own transaction; a failing step leaves the database as it was before
    /// that step. Error Newer when the database was written by a newer program.
    Result<void> migrate();

private:
    Result<void> apply(const Migration &migration);

    Database &m_db;
    QList<Migration> m_migrations;
};

} // namespace linli
