// A ledger that people work on day after day, by chance but the same each time, and what it said in the evenings.
#pragma once

#include "core/ledger/undo.h"
#include "tests/storage/asof/snapshot.h"
#include "tests/storage/rights/town.h"

#include <QRandomGenerator>

namespace linli::test {

class History
{
public:
    explicit History(Engine engine, quint32 seed) : town(engine), m_random(seed) { prepare(); }

    /// Some edits through the use cases; what a rule refuses is left out.
    void work(int edits)
    {
        for (int i = 0; i < edits; ++i) {
            town.ledger.clock.set(town.ledger.clock.now().addSecs(60));
            edit();
        }
    }
    void nextDay() { town.ledger.clock.set(wallTime(town.ledger.clock.today().addDays(1), QTime(8, 0))); }
    QDate today() { return town.ledger.clock.today(); }

    /// What the present tables say of today, by SQL of the test's own.
    Snapshot present() { return presentSnapshot(town.ledger->db(), today()); }
    /// The same as told by core/asof.
    Snapshot past(QDate day);

    TwoCommunities town;
    int refused = 0;
    int done = 0;

private:
    void prepare();
    void edit();
    void add();
    void correct();
    void leave();
    void household();
    void areas();
    void leaders();
    void count(const Result<void> &result)
    {
        result.ok() ? ++done : ++refused;
        if (!result.ok() && (result.error().kind == ErrorKind::Broken || result.error().kind == ErrorKind::Io))
            FAIL(result.error().message.toStdString());
    }
    template <class T>
    void count(const Result<T> &result)
    {
        count(result.ok() ? Result<void>(success()) : Result<void>(result.error()));
    }
    int below(int bound) { return int(m_random.bounded(bound)); }
    qint64 one(const char *sql);

    QRandomGenerator m_random;
    QList<AreaId> m_units;
    int m_name = 0;
};

} // namespace linli::test
