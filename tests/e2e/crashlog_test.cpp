// A program that crashes leaves a private file with a stack and nothing of what it worked on.
#include "core/base/crashlog.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace linli;

namespace {

const QString canary = QStringLiteral("430111194803121224");

/// Runs the crasher and gives how it ended, as waitpid tells it: QProcess does not name the signal.
int crash(const QString &folder, const char *how)
{
    const QByteArray place = QFile::encodeName(folder);
    const QByteArray word = canary.toUtf8();
    const pid_t child = fork();
    if (child == 0) {
        if (!freopen("/dev/null", "w", stderr))
            _exit(98);
        execl(LINLI_CRASHER, "crasher", place.constData(), how, word.constData(), nullptr);
        _exit(99);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return status;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("each way of crashing leaves a private log with a stack and no value, and ends by its signal", "[crash]")
{
    const auto [how, signal, word] = GENERATE(table<const char *, int, const char *>({
        {"segv", SIGSEGV, "SIGSEGV 11"},
        {"abort", SIGABRT, "SIGABRT 6"},
        {"fpe", SIGFPE, "SIGFPE 8"},
        {"bus", SIGBUS, "SIGBUS 7"},
        {"ill", SIGILL, "SIGILL 4"},
        {"throw", SIGABRT, "terminate 0"},
        {"overflow", SIGSEGV, "SIGSEGV 11"},
    }));
    CAPTURE(how);
    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(QStringLiteral("张三的电脑/crashes"));
    const int status = crash(folder, how);
    REQUIRE(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == signal);
    CHECK_FALSE(WCOREDUMP(status));

    const QString path = newestCrashLog(folder);
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).size() == 1);
    CHECK(QRegularExpression(QStringLiteral("/crash-20\\d{6}-[0-2]\\d[0-5]\\d[0-5]\\d\\.log$")).match(path).hasMatch());
    struct stat facts{};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0600);

    const QByteArray log = contentOf(path);
    INFO(log.toStdString());
    const QList<QByteArray> lines = log.trimmed().split('\n');
    REQUIRE(lines.size() > 4);
    CHECK(lines[0] == "crasher " LINLI_VERSION);
    CHECK(lines[1] == word);
    CHECK(QRegularExpression(QStringLiteral("\\n#\\d+ crasher\\+0x[0-9a-f]+")).match(QString::fromUtf8(log)).hasMatch());
    CHECK_FALSE(log.contains(canary.toUtf8()));
    CHECK_FALSE(log.contains("张三"));
    CHECK_FALSE(log.contains('/'));
}

TEST_CASE("the log is named after the local time of the crash", "[crash]")
{
    const QTemporaryDir folder;
    const auto name = [](const QDateTime &time) {
        return QStringLiteral("crash-%1.log").arg(time.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    };
    const QString before = name(QDateTime::currentDateTime());
    crash(folder.path(), "segv");
    const QString path = QFileInfo(newestCrashLog(folder.path())).fileName();
    CHECK(before <= path);
    CHECK(path <= name(QDateTime::currentDateTime()));
}

TEST_CASE("a start keeps the ten newest logs", "[crash]")
{
    const QTemporaryDir folder;
    for (int day = 10; day < 25; ++day) {
        QFile file(folder.filePath(QStringLiteral("crash-202609%1-101500.log").arg(day)));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(crash(folder.path(), "nothing") == 0);
    const QStringList left = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    CHECK(left.size() == 10);
    CHECK(left.value(0) == QStringLiteral("crash-20260915-101500.log"));
    CHECK(newestCrashLog(folder.path()).endsWith(QStringLiteral("crash-20260924-101500.log")));
}
