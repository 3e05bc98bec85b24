#include "app/cli/helpverb.h"

#include "core/base/text.h"

#include <memory>

namespace linli::cli {

namespace {

std::vector<const CLI::App *> verbsOf(const CLI::App &app)
{
    return app.get_subcommands([](const CLI::App *) { return true; });
}

const CLI::App *verbNamed(const CLI::App &app, const std::string &name)
{
    for (const CLI::App *sub : verbsOf(app)) {
        if (sub->get_name() == name)
            return sub;
    }
    return nullptr;
}

/// A line a verb with its description, its examples under it; groups without one only lend their name.
void listVerbs(const CLI::App &app, const QString &prefix, const Context &context)
{
    for (const CLI::App *sub : verbsOf(app)) {
        const QString name = prefix + QString::fromStdString(sub->get_name());
        listVerbs(*sub, name + u' ', context);
        if (sub->get_footer().empty())
            continue;
        context.out(QStringLiteral("%1    %2").arg(name, QString::fromStdString(sub->get_description())));
        const QString footer = QString::fromStdString(sub->get_footer());
        for (const QString &example : footer.split(u'\n').mid(1))
            context.out(QStringLiteral("  ") + example);
    }
}

void showHelp(const CLI::App &app, const std::vector<std::string> &words, Context &context)
{
    const CLI::App *verb = &app;
    std::string path = app.get_name();
    for (const std::string &word : words) {
        const CLI::App *found = verbNamed(*verb, word);
        if (!found) {
            context.err(translate("cli", "There is no such verb. `linli help` lists them all."));
            context.exit = Usage;
            return;
        }
        if (verb != &app)
            path += " " + verb->get_name();
        verb = found;
    }
    if (verb != &app) {
        context.out(QString::fromStdString(verb->help(path)).trimmed());
        if (verbsOf(*verb).empty())
            return;
        context.out(QString());
        listVerbs(*verb,
            QString::fromStdString(path.substr(app.get_name().size()) + " " + verb->get_name()).trimmed()
                + u' ',
            context);
        return;
    }
    context.out(translate(
        "cli", "linli [OPTIONS] VERB …: the ledger of a community office. `linli help VERB` tells more."));
    context.out(QString());
    listVerbs(app, {}, context);
}

} // namespace

void addHelpVerb(CLI::App &app, Context &context)
{
    CLI::App *verb = addVerb(app, "help", translate("cli", "Explain a verb, with an example"),
        {"linli help", "linli help calendar due"});
    const auto words = std::make_shared<std::vector<std::string>>();
    verb->add_option(
        "VERB", *words, text(translate("cli", "The verb, e.g. calendar due; none: all of them")));
    verb->callback([&app, &context, words] { showHelp(app, *words, context); });
}

} // namespace linli::cli
