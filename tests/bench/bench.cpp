// `bench`: the figures of the design that exist by now, on a demo ledger.
//   LINLI_BENCH_RESIDENTS  how large the demo is (60000)
//   LINLI_BENCH_ROWS       rows of the spreadsheets (100000)
//   LINLI_BENCH_LEDGER     a ledger to take instead of a fresh demo
//   LINLI_BENCH_ONLY       some of pages,finds,report,sheets,saves
#include "tests/bench/bench.h"

#include "core/base/text.h"
#include "core/crypto/passwordkey.h"
#include "core/demo/demo.h"
#include "core/program/openledger.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <vector>

extern char **environ;

namespace linli::bench {

void Bench::add(const Figure &figure)
{
    m_figures.append(figure);
    std::fprintf(stderr, "%s: %s (%s)\n", qUtf8Printable(figure.what), qUtf8Printable(figure.ours), qUtf8Printable(figure.reference));
}

bool Bench::print() const
{
    bool reached = true;
    std::printf("\n%-58s %12s %12s %8s %8s\n", "what", "ours", "reference", "ratio", "reach");
    for (const Figure &figure : m_figures) {
        const bool good = figure.reach <= 0 || figure.ratio <= figure.reach;
        reached = reached && good;
        std::printf("%-58s %12s %12s %8.3f %8s %s\n", qUtf8Printable(figure.what),
            qUtf8Printable(figure.ours), qUtf8Printable(figure.reference), figure.ratio,
            figure.reach > 0 ? qUtf8Printable(QString::number(figure.reach, 'g', 3)) : "-",
            figure.reach <= 0 ? ""
                : good        ? "reached"
                              : "MISSED");
    }
    return reached;
}

double cpuOf(const std::function<void()> &work, int times)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
    };
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        const double begin = now();
        work();
        taken.push_back(now() - begin);
    }
    std::sort(taken.begin(), taken.end());
    return taken[taken.size() / 2];
}

QString milliseconds(double seconds)
{
    return QString::number(seconds * 1000, 'f', seconds < 0.1 ? 2 : 0) + QStringLiteral(" ms");
}

namespace {

/// The most memory a running process had so far, in MiB; 0 when it is gone.
double peakOf(pid_t process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

Ran runProgram(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
    Ran ran;
    pid_t process = 0;
    const int failed = posix_spawnp(&process, pointers[0], &files, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    if (failed != 0)
        return ran;
    int status = 0;
    rusage usage{};
    while (wait4(process, &status, WNOHANG, &usage) == 0) {
        ran.peak = std::max(ran.peak, peakOf(process));
        QThread::msleep(2);
    }
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    ran.cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    ran.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ran;
}

Credentials benchCredentials()
{
    return {QString::fromLatin1(benchUser), passwordOf(QString::fromLatin1(benchPassword))};
}

std::unique_ptr<Ledger> newBenchLedger(const QString &path, const Clock &clock)
{
    return std::move(need(newLedger(path, clock, benchCredentials(), QStringLiteral("interactive"))).ledger);
}

namespace {

std::unique_ptr<Ledger> demoLedger(const QString &path, const Clock &clock, int residents)
{
    QElapsedTimer timer;
    timer.start();
    auto ledger = newBenchLedger(path, clock);
    const DemoSummary made = need(fillDemo(*ledger, {residents, 12, 1}));
    std::printf("demo: %d residents, %d households, %d cases in %.1f s\n", made.residents, made.households,
        made.cases, double(timer.elapsed()) / 1000);
    return ledger;
}

int run()
{
    const QTemporaryDir folder;
    const QString password = folder.filePath(QStringLiteral("password"));
    if (QFile file(password); file.open(QIODevice::WriteOnly))
        file.write(benchPassword);
    qputenv("LINLI_USER", benchUser);
    qputenv("LINLI_PASSWORD_FILE", password.toUtf8());
    const SystemClock clock;
    const auto number = [](const char *name, int usual) {
        const int given = qEnvironmentVariableIntValue(name);
        return given > 0 ? given : usual;
    };
    const auto small = demoLedger(folder.filePath(QStringLiteral("small.linli")), clock, 10000);
    const QString given = qEnvironmentVariable("LINLI_BENCH_LEDGER");
    const auto large = given.isEmpty() ? demoLedger(folder.filePath(QStringLiteral("large.linli")), clock,
                           number("LINLI_BENCH_RESIDENTS", 60000))
                                       : need(openLedgerAs(given, clock, benchCredentials()));
    Bench bench;
    const QStringList only = qEnvironmentVariable("LINLI_BENCH_ONLY").split(u',', Qt::SkipEmptyParts);
    const auto wanted = [&](const char *part) { return only.isEmpty() || only.contains(QLatin1String(part)); };
    if (wanted("pages"))
        measurePages(bench, *large, *small);
    if (wanted("finds"))
        measureFinds(bench, *large);
    if (wanted("report"))
        measureReport(bench, *large, folder.path());
    if (wanted("sheets"))
        measureSheets(bench, folder.path(), number("LINLI_BENCH_ROWS", 100000));
    if (wanted("saves"))
        measureSaves(bench, *small);
    return bench.print() ? 0 : 1;
}

} // namespace

} // namespace linli::bench

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return linli::bench::run();
}
