#include "app/cli/casestep.h"

#include "core/base/text.h"

namespace linli::cli {

namespace {

Result<void> take(Context &context, const Typed &arguments, const Act &act)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const CaseFile file, findCase(*ledger, typed(arguments.number)));
    CaseRef which{file.id};
    which.at = parseWallTime(typed(arguments.at));
    LINLI_TRY(act(*ledger, which, arguments));
    return printCase(context, *ledger, file.id);
}

void run(Context &context, const Typed &arguments, const Act &act)
{
    if (!arguments.at.empty() && !parseWallTime(typed(arguments.at)).isValid())
        return context.misused({ErrorKind::Invalid,
            translate("casecli", "The time is not understood. Write it like 2026-09-30 17:31.")});
    if (!arguments.date.empty() && !QDate::fromString(typed(arguments.date), Qt::ISODate).isValid())
        return context.misused({ErrorKind::Invalid,
            translate("casecli", "The date is not understood. Write it like 2026-09-30.")});
    if (const auto taken = take(context, arguments, act); !taken)
        context.report(taken.error());
}

} // namespace

QString whyText()
{
    return translate("casecli", "Why");
}

Verb addStep(CLI::App &group, Context &context, const char *name, const QString &description,
    const char *example, Act act)
{
    Verb verb{addVerb(group, name, description, {example}), std::make_shared<Typed>()};
    verb.option("NO", &Typed::number, translate("casecli", "The case's number"))->required();
    verb.option("--at", &Typed::at, translate("casecli", "When, YYYY-MM-DD HH:MM (now)"));
    verb.app->callback([&context, arguments = verb.typed, act] { run(context, *arguments, act); });
    return verb;
}

Result<PersonId> ownerOf(Ledger &ledger, const Typed &arguments)
{
    return arguments.owner.empty() ? Result<PersonId>(PersonId())
                                   : personFromText(ledger, typed(arguments.owner));
}

} // namespace linli::cli
