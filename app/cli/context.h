// What every verb shares: the options that stand before or after it, its output, its exit code.
#pragma once

#include "app/cli/credentials.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/calendar/workcalendar.h"
#include "core/ledger/ledger.h"

#include <QJsonDocument>
#include <QString>

#include <CLI/CLI.hpp>

#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

namespace linli::cli {

/// Exit codes that scripts rely on.
enum ExitCode { Done = 0, RefusedByRule = 1, Usage = 2, BrokenDown = 3 };

/// 3 for a ledger or a disk that can't be used (Broken, Io, NotALedger, Newer), 1 for everything else.
ExitCode exitCode(ErrorKind kind);

class Context
{
public:
    QString ledger; ///< --ledger or LINLI_LEDGER: a file or postgresql://…; empty: none named.
    bool json = false; ///< --json
    SignInOptions signIn;
    int exit = Done;

    /// One line to standard output / standard error, in UTF-8.
    void out(const QString &line) const;
    void err(const QString &line) const;
    void out(const QJsonDocument &document) const;
    /// The sentence to standard error, and the exit code that goes with it.
    void report(const Error &error);

    /// An argument that can't be read: the sentence to standard error, exit code 2.
    void misused(const Error &error);

    /// The ledger that was named. Error Invalid when none was.
    Result<QString> target() const;
    /// Opens the ledger that was named, once, and signs in. Errors: Invalid when none was named, Denied when
    /// the person has to set a password of their own first (openToSetPassword).
    Result<Ledger *> open();
    /// The same for the verb that sets one's own password.
    Result<Ledger *> openToSetPassword();
    /// Opens the ledger without signing in.
    Result<Ledger *> openLocked();
    /// Whom to sign in, read once.
    Result<Credentials> credentials();
    /// The working calendar of the ledger that was named; without one the shipped arrangement.
    Result<WorkCalendar> calendar();

    SystemClock clock;

private:
    std::unique_ptr<Ledger> m_open;
    std::optional<Credentials> m_credentials;
};

/// "…" for CLI11, whose texts are UTF-8 std::strings.
inline std::string text(const QString &string)
{
    return string.toStdString();
}

/// A verb (or a group of verbs) under `parent`, with its help sentence.
CLI::App *addGroup(CLI::App &parent, const char *name, const QString &description);
/// `examples`: whole command lines; `linli help` lists them, `linli help VERB` and `--help` end with them.
CLI::App *addVerb(CLI::App &parent, const char *name, const QString &description,
    std::initializer_list<const char *> examples);

/// Runs `run` (a Result<void>) when the verb is named, and reports its failure; `done`, if any, is said otherwise.
template <class Run>
void onRun(CLI::App *verb, Context &context, Run run, const QString &done = {})
{
    verb->callback([&context, done, run] {
        if (const Result<void> outcome = run(); !outcome.ok())
            context.report(outcome.error());
        else if (!done.isEmpty() && !context.json)
            context.out(done);
    });
}

/// Reads the command line (as QCoreApplication::arguments() gives it) and does what it says; returns the exit
/// code.
int run(const QStringList &arguments);

} // namespace linli::cli
