#include "app/cli/context.h"

#include "core/base/text.h"
#include "core/office/officecalendar.h"
#include "core/program/openledger.h"

#include <cstdio>

namespace linli::cli {

namespace {
void writeLine(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}
} // namespace

ExitCode exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Broken:
    case ErrorKind::Io:
    case ErrorKind::NotALedger:
    case ErrorKind::Newer:
        return BrokenDown;
    case ErrorKind::Invalid:
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Busy:
    case ErrorKind::ReadOnly:
    case ErrorKind::Denied:
    case ErrorKind::Locked:
    case ErrorKind::NeedsUpgrade:
    case ErrorKind::Cancelled:
        return RefusedByRule;
    }
    return BrokenDown;
}

void Context::out(const QString &line) const
{
    writeLine(stdout, line);
}

void Context::err(const QString &line) const
{
    std::fflush(stdout); // On a terminal the two streams keep their order.
    writeLine(stderr, line);
}

void Context::out(const QJsonDocument &document) const
{
    const QByteArray bytes = document.toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void Context::report(const Error &error)
{
    err(error.message);
    exit = exitCode(error.kind);
}

void Context::misused(const Error &error)
{
    err(error.message);
    exit = Usage;
}

Result<QString> Context::target() const
{
    if (ledger.isEmpty())
        return Error{ErrorKind::Invalid,
            translate("cli", "No ledger is named. Give --ledger FILE, or set LINLI_LEDGER.")};
    return ledger;
}

Result<Ledger *> Context::openLocked()
{
    if (m_open)
        return m_open.get();
    LINLI_ASSIGN(const QString named, target());
    LINLI_ASSIGN(m_open, openLedger(named, clock));
    if (m_open->isReadOnly())
        err(translate("cli", "This ledger is open for reading only."));
    return m_open.get();
}

Result<Credentials> Context::credentials()
{
    if (!m_credentials) {
        LINLI_ASSIGN(m_credentials, readCredentials(signIn));
    }
    return *m_credentials;
}

Result<Ledger *> Context::openToSetPassword()
{
    LINLI_ASSIGN(Ledger * opened, openLocked());
    if (opened->session())
        return opened;
    LINLI_ASSIGN(const Credentials who, credentials());
    LINLI_TRY(linli::signIn(*opened, who));
    LINLI_TRY(afterSignIn(*opened));
    return opened;
}

Result<Ledger *> Context::open()
{
    LINLI_ASSIGN(Ledger * opened, openToSetPassword());
    if (opened->session()->mustChangePassword)
        return Error{ErrorKind::Denied,
            translate("cli",
                "This password was given by somebody else or has expired. Set one of your own first: linli "
                "account password")};
    return opened;
}

Result<WorkCalendar> Context::calendar()
{
    if (!ledger.isEmpty()) {
        LINLI_ASSIGN(Ledger * opened, open());
        return calendarOf(*opened);
    }
    LINLI_ASSIGN(Arrangement arrangement, shippedArrangement());
    return WorkCalendar(std::move(arrangement), OfficeHours(), 0);
}

namespace {
CLI::App *addUnder(CLI::App &parent, const char *name, const QString &description)
{
    CLI::App *app = parent.add_subcommand(name, text(description));
    // CLI11 makes a verb's --help before it hands down the translated heading.
    app->get_help_ptr()->group(app->option_defaults()->get_group());
    return app;
}
} // namespace

CLI::App *addGroup(CLI::App &parent, const char *name, const QString &description)
{
    CLI::App *group = addUnder(parent, name, description);
    // At most one: otherwise a value that happens to spell a verb would be taken for one.
    group->require_subcommand(1);
    group->footer("");
    return group;
}

CLI::App *addVerb(CLI::App &parent, const char *name, const QString &description,
    std::initializer_list<const char *> examples)
{
    CLI::App *verb = addUnder(parent, name, description);
    std::string footer = text(translate("cli", "Example:"));
    for (const char *example : examples)
        footer += std::string("\n  ") + example;
    verb->footer(footer);
    return verb;
}

} // namespace linli::cli
