// A ledger for one test, on either engine, with a clock the test sets.
#pragma once

#include "core/ledger/ledger.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace linli::test {

/// 2026-09-21 was a Monday and a working day.
inline QDateTime monday()
{
    return wallTime(QDate(2026, 9, 21), QTime(10, 0));
}

class TestLedger
{
public:
    explicit TestLedger(Engine engine = Engine::Sqlite, QList<Deriver> derivers = {});
    Ledger &operator*() { return *m_ledger; }
    Ledger *operator->() { return m_ledger.get(); }
    /// Closes the ledger and opens it again, signed in as before.
    Result<void> reopen();
    void close() { m_ledger.reset(); }
    LedgerOptions options() const;
    /// The head of office, for other connections to this ledger.
    const std::shared_ptr<const Session> &session() const { return m_session; }
    QString target() const { return m_target; }
    FixedClock clock{monday()};

private:
    QTemporaryDir m_folder;
    QList<Deriver> m_derivers;
    QString m_target;
    std::shared_ptr<const Session> m_session;
    std::unique_ptr<Ledger> m_ledger;
};

/// The value of a Result that must be good.
template <class T>
T need(Result<T> result)
{
    if (!result.ok())
        FAIL(result.error().message.toStdString());
    return result.take();
}
inline void need(const Result<void> &result)
{
    if (!result.ok())
        FAIL(result.error().message.toStdString());
}

/// Whether the tests can start a PostgreSQL of their own. A test that is about a server has the tag [postgres].
#ifdef Q_OS_WIN
constexpr bool hasServer = false;
#else
constexpr bool hasServer = true;
#endif

} // namespace linli::test

/// Runs the rest of the test case on both engines, or on SQLite alone where there is no server.
#ifdef Q_OS_WIN
#define BOTH_ENGINES() GENERATE(linli::Engine::Sqlite)
#else
#define BOTH_ENGINES() GENERATE(linli::Engine::Sqlite, linli::Engine::Postgres)
#endif
