// `linli case assign|answer|…|void`: one verb a step; each calls the use case of its name.
#include "app/cli/casestep.h"
#include "app/cli/caseverbs.h"

#include "core/base/text.h"

namespace linli::cli {

namespace {

Result<void> assign(Ledger &ledger, const CaseRef &which, const Typed &arguments)
{
    LINLI_ASSIGN(const PersonId owner, ownerOf(ledger, arguments));
    return assignCase(ledger, which, owner);
}

Result<void> accept(Ledger &ledger, const CaseRef &which, const Typed &arguments)
{
    LINLI_ASSIGN(const PersonId owner, ownerOf(ledger, arguments));
    return acceptCase(ledger, which, owner);
}

void addAnswers(CLI::App &group, Context &context)
{
    addStep(group, context, "answer", translate("casecli", "Record what the resident will be told"),
        "linli case answer GJQ-202609-001 --text 周三维修",
        [](Ledger &ledger, const CaseRef &which, const Typed &arguments) {
            return answerCase(ledger, which, typed(arguments.text));
        })
        .option("--text", &Typed::text, translate("casecli", "The answer"))
        ->required();

    const Verb feedback = addStep(group, context, "feedback",
        translate("casecli", "Record that the resident was told: how, what, how satisfied"),
        "linli case feedback GJQ-202609-001 --how phone --text 已修好 --satisfaction satisfied",
        [](Ledger &ledger, const CaseRef &which, const Typed &arguments) {
            return feedbackCase(ledger, which,
                {typed(arguments.how), typed(arguments.text), wordOf<Satisfaction>(arguments.satisfaction),
                    arguments.all ? std::nullopt : std::optional(arguments.ordinal)});
        });
    feedback
        .option("--how", &Typed::how,
            translate("casecli", "phone, visit, message, walk_in, letter, or other words"))
        ->required();
    feedback.option("--text", &Typed::text, translate("casecli", "What was said"));
    feedback.app->add_option("--reporter", feedback.typed->ordinal,
        text(translate("casecli", "Which joined reporter was told: the number that show gives (the first reporter)")));
    feedback.app->add_flag("--all", feedback.typed->all, text(translate("casecli", "All reporters were told")));
    addWordOption<Satisfaction>(*feedback.app, "--satisfaction", feedback.typed->satisfaction,
        translate("casecli", "How satisfied the resident is"));

    addStep(group, context, "solve",
        translate("casecli", "Record that the matter is solved; feedback is owed then"),
        "linli case solve GJQ-202609-001 --text 已更换灯泡",
        [](Ledger &ledger, const CaseRef &which, const Typed &arguments) {
            return solveCase(ledger, which, typed(arguments.text));
        })
        .option("--text", &Typed::text, translate("casecli", "How"));

    const Verb organise =
        addStep(group, context, "organise", translate("casecli", "Record date and place of the deliberation"),
            "linli case organise GJQ-202609-001 --date 2026-09-25 --place 社区议事厅",
            [](Ledger &ledger, const CaseRef &which, const Typed &arguments) {
                return organiseCase(ledger, which, QDate::fromString(typed(arguments.date), Qt::ISODate),
                    typed(arguments.place));
            });
    organise.option("--date", &Typed::date, translate("casecli", "Day of the meeting, YYYY-MM-DD"))
        ->required();
    organise.option("--place", &Typed::place, translate("casecli", "Where"))->required();
}

void addOwnersAndGrades(CLI::App &group, Context &context)
{
    const QString person =
        translate("casecli", "Who is in charge: name or id; without it the leader in office");
    addStep(group, context, "assign", translate("casecli", "Put somebody in charge"),
        "linli case assign GJQ-202609-001", assign)
        .option("--owner,--to", &Typed::owner, person);
    addStep(group, context, "accept", translate("casecli", "Take what was handed on, or take a new case up"),
        "linli case accept GJQ-202609-001", accept)
        .option("--owner", &Typed::owner, person);

    const Verb grade = addStep(group, context, "grade",
        translate("casecli", "Change grade or scale; the deadline counts again from receipt"),
        "linli case grade GJQ-202609-001 key --reason 多户联名",
        [](Ledger &ledger, const CaseRef &which, const Typed &arguments) {
            return gradeCase(ledger, which, wordOf<Grade>(arguments.grade), wordOf<Scale>(arguments.scale),
                typed(arguments.reason));
        });
    addWordOption<Grade>(*grade.app, "GRADE", grade.typed->grade, translate("casecli", "The new grade"));
    addWordOption<Scale>(*grade.app, "--scale", grade.typed->scale, translate("casecli", "The new scale"));
    grade.reason();
}

void addLadder(CLI::App &group, Context &context)
{
    const Verb escalate =
        addStep(group, context, "escalate", translate("casecli", "Hand a case up the ladder"),
            "linli case escalate GJQ-202609-001 --to community --reason 需协调物业公司",
            [](Ledger &ledger, const CaseRef &which, const Typed &arguments) {
                return escalateCase(ledger, which, wordOf<Rung>(arguments.rung), typed(arguments.reason));
            });
    addWordOption<Rung>(*escalate.app, "--to", escalate.typed->rung,
        translate("casecli", "To which rung; without it the next one up"));
    escalate.reason();

    addStep(group, context, "return", translate("casecli", "Give a case back to who handed it on"),
        "linli case return GJQ-202609-001 --reason 楼栋内可以解决",
        [](Ledger &ledger, const CaseRef &which, const Typed &arguments) {
            return returnCase(ledger, which, typed(arguments.reason));
        })
        .reason()
        ->required();

    const Verb transfer = addStep(group, context, "transfer",
        translate("casecli", "Pass a case on to another rung, up or down"),
        "linli case transfer GJQ-202609-001 --to unit --reason 已有决定，请转告居民",
        [](Ledger &ledger, const CaseRef &which, const Typed &arguments) {
            return transferCase(
                ledger, which, wordOf<Rung>(arguments.rung).value_or(Rung::Unit), typed(arguments.reason));
        });
    addWordOption<Rung>(*transfer.app, "--to", transfer.typed->rung, translate("casecli", "To which rung"))
        ->required();
    transfer.reason()->required();
}

void addEnds(CLI::App &group, Context &context)
{
    const auto withReason = [&](const char *name, const QString &description, const char *example,
                                Result<void> (*use)(Ledger &, const CaseRef &, const QString &)) {
        return addStep(group, context, name, description, example,
            [use](Ledger &ledger, const CaseRef &which, const Typed &arguments) {
                return use(ledger, which, typed(arguments.reason));
            })
            .reason();
    };
    withReason("pause", translate("casecli", "Wait for the resident or somebody else; the clock stands"),
        "linli case pause GJQ-202609-001 --reason 等居民回家", pauseCase)
        ->required();
    withReason("resume", translate("casecli", "Go on after a pause"), "linli case resume GJQ-202609-001",
        resumeCase);
    withReason("reopen", translate("casecli", "Open a closed or solved case again"),
        "linli case reopen GJQ-202609-001 --reason 再次漏水", reopenCase)
        ->required();
    withReason("void", translate("casecli", "Take out a case that was entered by mistake"),
        "linli case void GJQ-202609-001 --reason 重复登记", voidCase)
        ->required();

    const Verb close = addStep(group, context, "close",
        translate("casecli", "Close a case; only after the resident was told"),
        "linli case close GJQ-202609-001 --outcome solved",
        [](Ledger &ledger, const CaseRef &which, const Typed &arguments) {
            return closeCase(ledger, which, wordOf<Outcome>(arguments.outcome).value_or(Outcome::Solved),
                typed(arguments.text));
        });
    addWordOption<Outcome>(
        *close.app, "--outcome", close.typed->outcome, translate("casecli", "How it ended"))
        ->required();
    close.option("--text", &Typed::text,
        translate("casecli", "A remark; for not_ours where it went, for cannot why"));
}

} // namespace

void addCaseStepVerbs(CLI::App &group, Context &context)
{
    addOwnersAndGrades(group, context);
    addAnswers(group, context);
    addLadder(group, context);
    addEnds(group, context);
}

} // namespace linli::cli
