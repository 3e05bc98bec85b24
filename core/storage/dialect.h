// What differs between SQLite and PostgreSQL, and nothing else. No feature asks which engine it runs on.
#pragma once

#include <QString>

namespace linli {

enum class Engine { Sqlite, Postgres };

class Dialect
{
public:
    explicit Dialect(Engine engine)
        : m_engine(engine)
    {
    }
    Engine engine() const { return m_engine; }

    /// Fills the type words of a migration: {key} {int} {text} {blob} {table}.
    QString expand(const QString &script) const;
    /// Opens a transaction that will write. On both engines one writer at a time holds the ledger, so that
    /// rules are checked against a state nobody else is changing.
    QStringList beginWrite() const;
    QString beginRead() const;
    /// The column names of a table, in order, with the table's name bound as the only parameter.
    QString columnsOfTable() const;

private:
    Engine m_engine;
};

} // namespace linli
