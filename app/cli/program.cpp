// Puts the verbs together, reads the command line, and turns CLI11's complaints into sentences.
#include "app/cli/accountverbs.h"
#include "app/cli/backupverbs.h"
#include "app/cli/calendarverbs.h"
#include "app/cli/caseverbs.h"
#include "app/cli/context.h"
#include "app/cli/activityverbs.h"
#include "app/cli/deliberationverbs.h"
#include "app/cli/describeverb.h"
#include "app/cli/resourceverbs.h"
#include "app/cli/helpverb.h"
#include "app/cli/importverbs.h"
#include "app/cli/incidentverbs.h"
#include "app/cli/ledgerverbs.h"
#include "app/cli/pastverbs.h"
#include "app/cli/peopleverbs.h"
#include "app/cli/projectverbs.h"
#include "app/cli/reportverbs.h"
#include "app/cli/roundverbs.h"
#include "core/base/text.h"
#include "core/crypto/coredumps.h"
#include "core/crypto/selftest.h"

#include <QRegularExpression>

#include <memory>

namespace linli::cli {

namespace {

/// `--lang` is needed before the options are declared, since their help is translated.
QString languageIn(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang")
            return arguments.value(i + 1);
        if (arguments[i].startsWith(u"--lang="))
            return arguments[i].mid(7);
    }
    return {};
}

/// CLI11's help, with "RECEIVED" where it would write "RECEIVED(1x)".
class HelpFormatter : public CLI::Formatter
{
public:
    std::string make_option_usage(const CLI::Option *option) const override
    {
        const bool many = option->get_expected_max() >= CLI::detail::expected_max_vector_size;
        const std::string name = make_option_name(option, true) + (many ? "..." : "");
        return option->get_required() ? name : "[" + name + "]";
    }
    /// What may be written, without CLI11's English words for it: "plain|dengbao", "0-240".
    std::string make_option_opts(const CLI::Option *option) const override
    {
        static const QRegularExpression choices(QStringLiteral("TEXT:\\{([^}]*)\\}"));
        static const QRegularExpression range(QStringLiteral("U?INT:U?INT in \\[(\\d+) - (\\d+)\\]"));
        static const QRegularExpression number(QStringLiteral("U?INT:(POSITIVE|NONNEGATIVE)"));
        QString words = QString::fromStdString(CLI::Formatter::make_option_opts(option));
        if (const auto match = choices.match(words); match.hasMatch())
            words.replace(match.captured(0), match.captured(1).replace(u',', u'|'));
        words.replace(range, QStringLiteral("\\1-\\2"));
        words.replace(number, QString::fromStdString(get_label("INT")));
        return words.toStdString();
    }
};

void setWords(CLI::App &app)
{
    app.option_defaults()->group(text(translate("cli", "Options")));
    const auto formatter = std::make_shared<HelpFormatter>();
    app.formatter(formatter);
    formatter->label("Usage", text(translate("cli", "Usage")));
    formatter->label("OPTIONS", text(translate("cli", "OPTIONS")));
    formatter->label("SUBCOMMAND", text(translate("cli", "VERB")));
    formatter->label("Positionals", text(translate("cli", "Arguments")));
    formatter->label("REQUIRED", text(translate("cli", "(required)")));
    formatter->label("TEXT", text(translate("cli", "TEXT")));
    formatter->label("INT", text(translate("cli", "NUMBER")));
    formatter->label("UINT", text(translate("cli", "NUMBER")));
    formatter->column_width(34);
    app.set_help_flag("-h,--help", text(translate("cli", "Show this help")));
}

void addGlobalOptions(CLI::App &app, Context &context)
{
    context.ledger = qEnvironmentVariable("LINLI_LEDGER");
    app.add_option_function<std::string>(
           "--ledger",
           [&context](const std::string &ledger) { context.ledger = QString::fromStdString(ledger); },
           text(translate("cli", "The ledger: a file, or postgresql://…; otherwise LINLI_LEDGER")))
        ->option_text(text(translate("cli", "LEDGER")));
    context.signIn.user = qEnvironmentVariable("LINLI_USER");
    context.signIn.passwordFile = qEnvironmentVariable("LINLI_PASSWORD_FILE");
    app.add_option_function<std::string>(
           "--user", [&context](const std::string &user) { context.signIn.user = QString::fromStdString(user); },
           text(translate("cli", "The account to sign in with; otherwise LINLI_USER, or asked for")))
        ->option_text(text(translate("cli", "NAME")));
    app.add_option_function<std::string>(
           "--password-file",
           [&context](const std::string &file) { context.signIn.passwordFile = QString::fromStdString(file); },
           text(translate("cli",
               "A file whose first line is the password; otherwise LINLI_PASSWORD_FILE, or asked for")))
        ->option_text(text(translate("cli", "FILE")));
    app.set_version_flag("--version", "linli " LINLI_VERSION, text(translate("cli", "Show the version")));
    app.add_flag("--json", context.json, text(translate("cli", "Print data as JSON")));
    app.add_option_function<std::string>(
           "--lang", [](const std::string &) { /* languageIn() has seen it */ },
           text(translate("cli", "Language of the texts: zh (default) or en; otherwise LINLI_LANG")))
        ->check(CLI::IsMember({"zh", "en"}))
        ->option_text("zh|en");
}

/// One sentence for a command line that is not understood. It names options, never the values typed beside
/// them: those can be names or numbers of persons.
QString usageSentence(const CLI::ParseError &error)
{
    const QString what = QString::fromStdString(error.what());
    const QString name = QString::fromStdString(error.get_name());
    static const QRegularExpression optionName(QStringLiteral("(^|[ \\[])(--[a-z][a-z-]*)"));
    const QString named = optionName.match(what).captured(2);
    const bool tooMuch = error.get_exit_code() == int(CLI::ExitCodes::ExtrasError);
    if (tooMuch && !named.isEmpty())
        return translate("cli", "There is no option %1 here.").arg(named);
    if (tooMuch)
        return translate("cli", "There is an option or a word too many, or a verb that does not exist.");
    if (name == u"RequiredError" && what.startsWith(u"A subcommand"))
        return translate("cli", "No verb is named, or there is none of that name.");
    if (name == u"RequiredError")
        return translate("cli", "Something is missing: %1").arg(what.section(u' ', 0, 0));
    if (name == u"ArgumentMismatch")
        return translate("cli", "A value is missing or too many: %1").arg(what.section(u':', 0, 0));
    const QString option = what.section(u' ', 0, 0).section(u':', 0, 0);
    if (option.startsWith(u"--"))
        return translate("cli", "The value of %1 is not understood.").arg(option);
    return translate("cli", "The command line is not understood.");
}

std::vector<std::string> reversed(const QStringList &arguments)
{
    std::vector<std::string> words; // CLI11 takes them from the back.
    for (qsizetype i = arguments.size() - 1; i > 0; --i)
        words.push_back(arguments[i].toStdString());
    return words;
}

} // namespace

int run(const QStringList &arguments)
{
    const QString wanted = languageIn(arguments);
    installLanguage(wanted == u"zh" || wanted == u"en" ? wanted : QString());

    keepOutOfCoreDumps();
    Context context;
    if (const auto sound = cryptoSelfTest(); !sound.ok()) {
        context.report(sound.error());
        return context.exit;
    }
    CLI::App app(text(translate("cli", "The ledger of a community office")), "linli");
    setWords(app);
    app.fallthrough(); // Options of the program are understood before and after the verb.
    app.require_subcommand(1);
    addGlobalOptions(app, context);
    app.group(text(translate("cli", "Verbs")));

    addLedgerVerbs(app, context);
    addDemoVerb(app, context);
    addAreaVerbs(app, context);
    addHouseholdVerbs(app, context);
    addResidentVerbs(app, context);
    addFindVerb(app, context);
    addPastVerbs(app, context);
    addDeliberationVerbs(app, context);
    addProjectVerbs(app, context);
    addIncidentVerbs(app, context);
    addActivityVerbs(app, context);
    addResourceVerbs(app, context);
    addRoundVerbs(app, context);
    addImportVerbs(app, context);
    addDuplicateVerbs(app, context);
    addCareKindVerbs(app, context);
    addClarityVerbs(app, context);
    addCaseVerbs(app, context);
    addCalendarVerbs(app, context);
    addJournalVerbs(app, context);
    addReportVerbs(app, context);
    addAccountVerbs(app, context);
    addKeyVerbs(app, context);
    addRightsVerbs(app, context);
    addBackupVerbs(app, context);
    addRestoreVerb(app, context);
    addHelpVerb(app, context);
    addDescribeVerb(app, context);

    try {
        app.parse(reversed(arguments));
    } catch (const CLI::CallForHelp &) {
        context.out(QString::fromStdString(app.help()).trimmed());
    } catch (const CLI::CallForVersion &version) {
        context.out(QString::fromUtf8(version.what()));
    } catch (const CLI::ParseError &error) {
        context.err(usageSentence(error));
        context.err(translate("cli", "`linli help` shows the verbs, `linli help VERB` an example of each."));
        return Usage;
    }
    return context.exit;
}

} // namespace linli::cli
