// A desk: a folder with a ledger, and `linli` run at it – to its end, killed, or on a full disk.
#pragma once

#include "tests/support/ran.h"

#include <QTemporaryDir>

#include <chrono>
#include <csignal>
#include <functional>

namespace linli::test {

class Desk
{
public:
    /// No ledger yet; `linli` speaks English and it is 2026-10-12 10:00.
    Desk();
    /// A new ledger, made by `linli new` for testCredentials() (LINLI_USER, see tests/e2e/main.cpp).
    void makeLedger() const;

    QTemporaryDir folder;
    QString ledger = folder.filePath(QStringLiteral("测试.linli"));
    QProcessEnvironment environment;

    /// The exit code is -1 when the program crashed.
    Ran run(const QStringList &arguments) const;
    /// `line` split at blanks.
    Ran run(const char *line) const { return run(QProcess::splitCommand(QString::fromUtf8(line))); }
    /// No file can be written beyond so many kilobytes.
    Ran runOnFullDisk(const QStringList &arguments, qint64 kilobytes) const;
    /// Kills the program after `delay` by a signal (SIGSEGV: it crashes); false when it had finished by itself. `watch`
    /// sees it running.
    bool kill(const QStringList &arguments, std::chrono::microseconds delay,
        const std::function<void(qint64 process)> &watch = {}, int signal = SIGKILL) const;
    /// How long the program takes when nobody kills it.
    std::chrono::microseconds timeOf(const QStringList &arguments) const;
    /// The ledger file of another desk, in place of one's own.
    void copyFrom(const Desk &other) const;
    /// A file in the folder.
    QString write(const QString &name, const QByteArray &bytes) const;

private:
    void start(QProcess &process, const QStringList &arguments) const;
};

} // namespace linli::test
