// `linli case note|help|helped|alarm|reporter`: steps beside the way up and down.
#include "app/cli/casestep.h"
#include "app/cli/caseverbs.h"

#include "core/base/text.h"
#include "core/cases/reporters.h"

namespace linli::cli {

namespace {

Result<void> help(Ledger &ledger, const CaseRef &which, const Typed &arguments)
{
    HelpAsked asked;
    asked.rung = wordOf<Rung>(arguments.rung);
    asked.text = typed(arguments.text);
    if (!arguments.area.empty()) {
        LINLI_ASSIGN(asked.area, areaIdFromText(ledger, typed(arguments.area)));
    }
    LINLI_ASSIGN(asked.person, ownerOf(ledger, arguments));
    return callHelp(ledger, which, asked);
}

Result<void> reporter(Ledger &ledger, const CaseRef &which, const Typed &arguments)
{
    JoinedReporter added;
    if (PersonId::fromText(typed(arguments.owner))) {
        LINLI_ASSIGN(added.person, ownerOf(ledger, arguments));
    } else {
        added.name = typed(arguments.owner);
    }
    added.phone = typed(arguments.how);
    return addReporter(ledger, which, added, typed(arguments.text));
}

void addHelp(CLI::App &group, Context &context)
{
    const Verb call = addStep(group, context, "help",
        translate("casecli", "Call in help or ask the rung above; who is in charge stays in charge"),
        "linli case help GJQ-202609-001 --text 请物业公司派人查看", help);
    addWordOption<Rung>(*call.app, "--to", call.typed->rung,
        translate("casecli", "Which rung; without it the next one up"));
    call.option("--area", &Typed::area, translate("casecli", "Or an area: name or id; its people see the case"));
    call.option("--person", &Typed::owner, translate("casecli", "Or a person: name or id"));
    call.option("--text", &Typed::text, translate("casecli", "What is asked"))->required();

    const Verb answer = addStep(group, context, "helped",
        translate("casecli", "Answer a call for help"), "linli case helped GJQ-202609-001 --text 已联系物业，明日维修",
        [](Ledger &ledger, const CaseRef &which, const Typed &arguments) {
            return answerHelp(ledger, which, typed(arguments.text),
                arguments.ordinal > 0 ? std::optional(arguments.ordinal) : std::nullopt);
        });
    answer.option("--text", &Typed::text, translate("casecli", "What was said or done"))->required();
    answer.app->add_option("--call", answer.typed->ordinal,
        text(translate("casecli", "Which call, where several are open: its number in the history")));
}

} // namespace

void addCaseHelpVerbs(CLI::App &group, Context &context)
{
    addStep(group, context, "note", translate("casecli", "Write a note; it changes nothing else"),
        "linli case note GJQ-202609-001 --text 居民周末在家",
        [](Ledger &ledger, const CaseRef &which, const Typed &arguments) {
            return noteCase(ledger, which, typed(arguments.text));
        })
        .option("--text", &Typed::text, translate("casecli", "The note"))
        ->required();
    addHelp(group, context);

    const Verb alarm = addStep(group, context, "alarm",
        translate("casecli", "Urgent danger: hand the case up at once, past the rungs between"),
        "linli case alarm GJQ-202609-001 --reason 楼道有燃气味",
        [](Ledger &ledger, const CaseRef &which, const Typed &arguments) {
            return alarmCase(ledger, which, typed(arguments.reason), wordOf<Rung>(arguments.rung));
        });
    addWordOption<Rung>(*alarm.app, "--to", alarm.typed->rung,
        translate("casecli", "To which rung; without it the community"));
    alarm.reason()->required();

    const Verb more = addStep(group, context, "reporter",
        translate("casecli", "Add somebody who reported the same; they are told, too, before it is closed"),
        "linli case reporter GJQ-202609-001 李四 --phone 13900000002", reporter);
    more.option("NAME", &Typed::owner, translate("casecli", "A name, or a person's id"))->required();
    more.option("--phone", &Typed::how, translate("casecli", "Their phone"));
    more.option("--text", &Typed::text, translate("casecli", "What they said"));
}

} // namespace linli::cli
