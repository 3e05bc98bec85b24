#include "tests/support/desk.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <sys/resource.h>

namespace linli::test {

namespace {
constexpr int longest = 120'000; // ms
}

Desk::Desk()
    : environment(QProcessEnvironment::systemEnvironment())
{
    environment.insert(QStringLiteral("LINLI_LANG"), QStringLiteral("en"));
    environment.insert(QStringLiteral("LINLI_LEDGER"), ledger);
    environment.insert(QStringLiteral("LINLI_NOW"), QStringLiteral("2026-10-12 10:00"));
}

void Desk::makeLedger() const
{
    REQUIRE(run({QStringLiteral("new"), ledger, QStringLiteral("--kdf"), QStringLiteral("interactive")}).exit == 0);
}

void Desk::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LINLI_CLI), arguments);
    REQUIRE(process.waitForStarted());
}

Ran Desk::run(const QStringList &arguments) const
{
    QProcess process;
    start(process, arguments);
    REQUIRE(process.waitForFinished(longest));
    return Ran::of(process);
}

Ran Desk::runOnFullDisk(const QStringList &arguments, qint64 kilobytes) const
{
    QProcess process;
    process.setChildProcessModifier([kilobytes] {
        const rlimit limit{rlim_t(kilobytes * 1024), rlim_t(kilobytes * 1024)};
        ::signal(SIGXFSZ, SIG_IGN); // The write fails instead.
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    start(process, arguments);
    REQUIRE(process.waitForFinished(longest));
    return Ran::of(process);
}

bool Desk::kill(const QStringList &arguments, std::chrono::microseconds delay,
    const std::function<void(qint64)> &watch, int signal) const
{
    QProcess process;
    start(process, arguments);
    QThread::usleep(static_cast<unsigned long>(delay.count()));
    const bool running = process.state() == QProcess::Running && !process.waitForFinished(0);
    if (running && watch)
        watch(process.processId());
    if (running)
        ::kill(pid_t(process.processId()), signal);
    process.waitForFinished(longest);
    return running && process.exitStatus() == QProcess::CrashExit;
}

std::chrono::microseconds Desk::timeOf(const QStringList &arguments) const
{
    QElapsedTimer timer;
    timer.start();
    REQUIRE(run(arguments).exit == 0);
    return std::chrono::microseconds(timer.nsecsElapsed() / 1000);
}

void Desk::copyFrom(const Desk &other) const
{
    for (const char *tail : {"", "-wal", "-shm", ".lock"})
        QFile::remove(ledger + QLatin1String(tail));
    REQUIRE(QFile::copy(other.ledger, ledger));
}

QString Desk::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

} // namespace linli::test
