// What the measurements share. Figures are CPU times of one run beside a reference, so that they hold on any
// machine.
#pragma once

#include "core/accounts/signin.h"
#include "core/ledger/ledger.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace linli::bench {

/// One line of the table.
struct Figure
{
    QString what;
    QString ours;
    QString reference;
    double ratio = 0; ///< Ours by the reference; for counts and sizes ours by the reach.
    double reach = 0; ///< The ratio to stay within; 0: only shown.
};

class Bench
{
public:
    void add(const Figure &figure);
    /// Prints what was measured; false when something missed its reach.
    bool print() const;

private:
    QList<Figure> m_figures;
};

/// The value, or the end of the program with the sentence.
template <class T>
T need(Result<T> result)
{
    if (!result.ok())
        qFatal("%s", qUtf8Printable(result.error().message));
    return result.take();
}
inline void need(const Result<void> &result)
{
    if (!result.ok())
        qFatal("%s", qUtf8Printable(result.error().message));
}

/// CPU seconds that `work` takes on this thread: the median of `times`.
double cpuOf(const std::function<void()> &work, int times);
QString milliseconds(double seconds);

/// A program run to its end.
struct Ran
{
    int exit = -1;
    double cpu = 0; ///< Seconds, user and system.
    double peak = 0; ///< MiB that lay in memory at most.
};
Ran runProgram(const QString &program, const QStringList &arguments);

void measurePages(Bench &bench, Ledger &large, Ledger &small);
void measureFinds(Bench &bench, Ledger &large);
void measureReport(Bench &bench, Ledger &large, const QString &folder);
void measureSheets(Bench &bench, const QString &folder, int rows);
void measureSaves(Bench &bench, Ledger &large);

/// The account of the bench's ledgers (LINLI_BENCH_LEDGER needs the same).
inline constexpr const char *benchUser = "bench";
inline constexpr const char *benchPassword = "herbst-laub-7";
Credentials benchCredentials();
std::unique_ptr<Ledger> newBenchLedger(const QString &path, const Clock &clock);

} // namespace linli::bench
