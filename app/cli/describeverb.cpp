// The tree of verbs told to other programs, so that completion and manual can't say what the program does not do.
#include "app/cli/describeverb.h"

#include "core/base/text.h"

#include <memory>

namespace linli::cli {

namespace {

using Options = std::vector<const CLI::Option *>;

/// Those that help shows, too.
std::vector<const CLI::App *> shownVerbs(const CLI::App &app)
{
    return app.get_subcommands([](const CLI::App *sub) { return !sub->get_group().empty(); });
}

Options shownOptions(const CLI::App &app, bool positional)
{
    return app.get_options([positional](const CLI::Option *option) {
        return !option->get_group().empty() && option->get_positional() == positional;
    });
}

bool takesValue(const CLI::Option &option)
{
    return option.get_type_size() != 0 && option.get_items_expected_max() != 0;
}

const CLI::Formatter &formatterOf(const CLI::App &app)
{
    return *std::dynamic_pointer_cast<CLI::Formatter>(app.get_formatter());
}

/// What may be written, as help shows it: "TEXT", "plain|dengbao"; empty for a flag.
QString valueOf(const CLI::App &app, const CLI::Option &option)
{
    return takesValue(option) ? QString::fromStdString(formatterOf(app).make_option_opts(&option)).trimmed() : QString();
}

/// "plain dengbao"; empty when anything may be written.
QStringList choicesOf(const CLI::App &app, const CLI::Option &option)
{
    const QString value = valueOf(app, option).section(u' ', 0, 0);
    return value.contains(u'|') ? value.split(u'|') : QStringList();
}

QString inQuotes(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// Lines of bash for a verb and those under it. In `options` a name with "=" takes a value.
void describeForBash(const CLI::App &app, const QString &path, const Context &context)
{
    QStringList verbs;
    for (const CLI::App *sub : shownVerbs(app))
        verbs.append(QString::fromStdString(sub->get_name()));
    for (const CLI::Option *option : shownOptions(app, true))
        verbs.append(choicesOf(app, *option));
    QStringList options;
    for (const CLI::Option *option : shownOptions(app, false)) {
        const QString end = takesValue(*option) ? QStringLiteral("=") : QString();
        for (const std::string &name : option->get_lnames()) {
            const QString whole = QStringLiteral("--") + QString::fromStdString(name);
            options.append(whole + end);
            if (const QStringList choices = choicesOf(app, *option); !choices.isEmpty())
                context.out(QStringLiteral("_linli_choices[%1]=%2").arg(inQuotes(path + u' ' + whole), inQuotes(choices.join(u' '))));
        }
    }
    context.out(QStringLiteral("_linli_verbs[%1]=%2").arg(inQuotes(path), inQuotes(verbs.join(u' '))));
    context.out(QStringLiteral("_linli_options[%1]=%2").arg(inQuotes(path), inQuotes(options.join(u' '))));
    for (const CLI::App *sub : shownVerbs(app))
        describeForBash(*sub, path + u' ' + QString::fromStdString(sub->get_name()), context);
}

/// For troff: nothing in the text is a command, and long lists may be broken after each sign between their words.
QString forTroff(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    for (const QChar sign : QStringLiteral("|、，；"))
        text.replace(sign, sign + QStringLiteral("\\:"));
    return text.startsWith(u'.') || text.startsWith(u'\'') ? QStringLiteral("\\&") + text : text;
}

QString bold(const QString &text)
{
    return QStringLiteral("\\fB%1\\fR").arg(forTroff(text));
}

void describeOptions(const CLI::App &app, bool positional, const Context &context)
{
    for (const CLI::Option *option : shownOptions(app, positional)) {
        if (option == app.get_help_ptr() && app.get_parent())
            continue; // Once is enough.
        QString name = bold(QString::fromStdString(option->get_name(positional, true)));
        if (const QString value = valueOf(app, *option); !value.isEmpty())
            name += QStringLiteral(" \\fI%1\\fR").arg(forTroff(value));
        context.out(QStringLiteral(".TP\n") + name);
        context.out(forTroff(QString::fromStdString(option->get_description()).simplified()));
    }
}

/// A section a verb: what it does, its options, its examples. A group of verbs only has its verbs.
void describeVerbs(const CLI::App &app, const QString &path, const Context &context)
{
    for (const CLI::App *sub : shownVerbs(app)) {
        const QString name = (path + u' ' + QString::fromStdString(sub->get_name())).trimmed();
        const QStringList examples = QString::fromStdString(sub->get_footer()).split(u'\n');
        if (examples.size() > 1) {
            context.out(QStringLiteral(".SS \"%1\"").arg(forTroff(name)));
            context.out(forTroff(QString::fromStdString(sub->get_description())));
            describeOptions(*sub, true, context);
            describeOptions(*sub, false, context);
            context.out(QStringLiteral(".PP\n%1\n.PP\n.RS 4\n.nf").arg(forTroff(examples.first())));
            for (const QString &example : examples.mid(1))
                context.out(forTroff(example.trimmed()));
            context.out(QStringLiteral(".fi\n.RE"));
        }
        describeVerbs(*sub, name, context);
    }
}

} // namespace

void addDescribeVerb(CLI::App &app, Context &context)
{
    CLI::App *verb = addGroup(app, "describe", {});
    verb->group(""); // No verb for offices.
    addGroup(*verb, "bash", {})->require_subcommand(0)->callback([&app, &context] {
        describeForBash(app, QStringLiteral("linli"), context);
    });
    addGroup(*verb, "man", {})->require_subcommand(0)->callback([&app, &context] {
        context.out(QStringLiteral(".SH \"%1\"").arg(translate("cli", "Options")));
        describeOptions(app, false, context);
        context.out(QStringLiteral(".SH \"%1\"").arg(translate("cli", "Verbs")));
        describeVerbs(app, {}, context);
    });
}

} // namespace linli::cli
