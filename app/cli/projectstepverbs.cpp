// `linli project propose|edit|approve|…|note`: one verb a step; each calls the use case of its name.
#include "app/cli/caseoutput.h"
#include "app/cli/matteroutput.h"
#include "app/cli/peopleverbs.h"
#include "app/cli/projectverbs.h"
#include "core/base/text.h"
#include "core/projects/projectsteps.h"

#include <cmath>
#include <functional>

namespace linli::cli {

namespace {

struct Typed
{
    std::string which, at, fromCase, area, title, text, kind, source, person, owner, start, finish, planned, granted, amount, funding;
    double score = 0;
    int asked = 0, households = -1;
    bool back = false;
};

using Act = std::function<Result<void>(Ledger &, const ProjectRef &, const Typed &)>;

QString typed(const std::string &value)
{
    return QString::fromStdString(value);
}

/// What was typed takes the place of what the plan says.
Result<ProjectPlan> planOf(Ledger &ledger, ProjectPlan plan, const Typed &arguments)
{
    const auto put = [](QString &field, const std::string &value) { field = value.empty() ? field : typed(value); };
    put(plan.title, arguments.title);
    put(plan.body, arguments.text);
    put(plan.funding, arguments.funding);
    plan.kind = wordOf<ProjectKind>(arguments.kind).value_or(plan.kind);
    plan.source = wordOf<ProjectSource>(arguments.source).value_or(plan.source);
    if (!arguments.owner.empty()) {
        plan.owner = typed(arguments.owner);
        plan.person = {};
    }
    if (!arguments.person.empty()) {
        LINLI_ASSIGN(plan.person, personFromText(ledger, typed(arguments.person)));
    }
    LINLI_ASSIGN(const QDate start, plainDay(arguments.start));
    LINLI_ASSIGN(const QDate finish, plainDay(arguments.finish));
    plan.start = start.isValid() ? start : plan.start;
    plan.finish = finish.isValid() ? finish : plan.finish;
    LINLI_ASSIGN(const auto planned, moneyOption(arguments.planned));
    plan.planned = planned ? planned : plan.planned;
    if (arguments.households >= 0)
        plan.households = arguments.households;
    return plan;
}

Result<void> propose(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    NewProject asked;
    LINLI_ASSIGN(asked.at, plainTime(arguments.at));
    if (!arguments.fromCase.empty()) {
        LINLI_ASSIGN(const CaseFile file, findCase(*ledger, typed(arguments.fromCase)));
        asked.fromCase = file.id;
    }
    LINLI_ASSIGN(asked.area, areaOption(*ledger, arguments.area));
    LINLI_ASSIGN(asked.plan, planOf(*ledger, {}, arguments));
    LINLI_ASSIGN(const ProjectId id, proposeProject(*ledger, asked));
    return printProject(context, *ledger, id);
}

Result<void> take(Context &context, const Typed &arguments, const Act &act)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const ProjectId id, findProject(*ledger, typed(arguments.which)));
    ProjectRef which{id};
    LINLI_ASSIGN(which.at, plainTime(arguments.at));
    LINLI_TRY(act(*ledger, which, arguments));
    return printProject(context, *ledger, id);
}

Result<void> edit(Ledger &ledger, const ProjectRef &which, const Typed &arguments)
{
    LINLI_ASSIGN(const Project one, loadProject(ledger, which.id));
    LINLI_ASSIGN(const ProjectPlan plan, planOf(ledger, one.plan, arguments));
    return editProject(ledger, which, plan);
}

Result<void> approve(Ledger &ledger, const ProjectRef &which, const Typed &arguments)
{
    Approval approval;
    LINLI_ASSIGN(approval.granted, moneyOption(arguments.granted));
    LINLI_ASSIGN(approval.start, plainDay(arguments.start));
    LINLI_ASSIGN(approval.finish, plainDay(arguments.finish));
    approval.note = typed(arguments.text);
    return approveProject(ledger, which, approval);
}

Result<void> spend(Ledger &ledger, const ProjectRef &which, const Typed &arguments)
{
    LINLI_ASSIGN(const auto fen, moneyOption(arguments.amount));
    return spendOnProject(ledger, which, arguments.back ? -fen.value_or(0) : fen.value_or(0), typed(arguments.text));
}

struct Verb
{
    CLI::App *app;
    std::shared_ptr<Typed> typed;

    template <class Value>
    CLI::Option *option(const char *name, Value Typed::*field, const QString &description) const
    {
        return app->add_option(name, (*typed).*field, linli::cli::text(description));
    }
};

Verb addStep(CLI::App &group, Context &context, const char *name, const QString &description, const char *example, const Act &act)
{
    Verb verb{addVerb(group, name, description, {example}), std::make_shared<Typed>()};
    verb.option("PROJECT", &Typed::which, translate("cli", "Its number"))->required();
    verb.option("--at", &Typed::at, translate("cli", "When, as 2026-09-21 10:00; otherwise now"));
    onRun(verb.app, context, [&context, arguments = verb.typed, act] { return take(context, *arguments, act); });
    return verb;
}

void addPlanOptions(const Verb &verb)
{
    verb.option("--title", &Typed::title, translate("cli", "In a few words"));
    verb.option("--text", &Typed::text, translate("cli", "More of it"));
    addWordOption<ProjectKind>(*verb.app, "--kind", verb.typed->kind, translate("cli", "What it is about"));
    addWordOption<ProjectSource>(*verb.app, "--source", verb.typed->source, translate("cli", "Where it came from"));
    verb.option("--person", &Typed::person, translate("cli", "Who is in charge: a person of the ledger (name or number)"));
    verb.option("--owner", &Typed::owner, translate("cli", "Who is in charge, in words"));
    verb.option("--start", &Typed::start, translate("cli", "Planned beginning, as 2026-10-09"));
    verb.option("--finish", &Typed::finish, translate("cli", "Planned end, as 2026-12-31"));
    verb.option("--planned", &Typed::planned, translate("cli", "Money planned, in yuan, as 300000 or 30万"));
    verb.option("--funding", &Typed::funding, translate("cli", "Where the money comes from"));
    verb.option("--households", &Typed::households, translate("cli", "Households that benefit; otherwise counted from the area"));
}

void addTextStep(CLI::App &group, Context &context, const char *name, const QString &description, const char *example,
    Result<void> (*use)(Ledger &, const ProjectRef &, const QString &), bool required)
{
    const Verb verb = addStep(group, context, name, description, example,
        [use](Ledger &ledger, const ProjectRef &which, const Typed &arguments) { return use(ledger, which, typed(arguments.text)); });
    verb.option("--text", &Typed::text, translate("cli", "In words"))->required(required);
}

} // namespace

void addProjectStepVerbs(CLI::App &group, Context &context)
{
    const Verb proposing{addVerb(group, "propose", translate("cli", "Propose a livelihood project, from a case or on its own"),
                             {"linli project propose --area 广济苑1栋 --title 加装电梯 --kind lift --owner 街道城管办 --finish 2026-12-31 --planned 30万",
                                 "linli project propose --case GJQ-202609-001"}),
        std::make_shared<Typed>()};
    proposing.option("--case", &Typed::fromCase, translate("cli", "The case it comes from (its number)"));
    proposing.option("--area", &Typed::area, translate("cli", "For which area (name or number); otherwise the case's"));
    proposing.option("--at", &Typed::at, translate("cli", "When, as 2026-09-21 10:00; otherwise now"));
    addPlanOptions(proposing);
    onRun(proposing.app, context, [&context, arguments = proposing.typed] { return propose(context, *arguments); });

    addPlanOptions(addStep(group, context, "edit", translate("cli", "Change the plan: only what is named"),
        "linli project edit GJQ-MS2026-001 --finish 2027-03-31", edit));
    const Verb approving = addStep(group, context, "approve", translate("cli", "It will be done: money granted, planned days"),
        "linli project approve GJQ-MS2026-001 --granted 28万 --finish 2026-12-31", approve);
    approving.option("--granted", &Typed::granted, translate("cli", "Money granted, in yuan"));
    approving.option("--start", &Typed::start, translate("cli", "Planned beginning, as 2026-10-09"));
    approving.option("--finish", &Typed::finish, translate("cli", "Planned end, as 2026-12-31"));
    approving.option("--text", &Typed::text, translate("cli", "A remark"));
    addTextStep(group, context, "start", translate("cli", "The work began"), "linli project start GJQ-MS2026-001", startProject, false);
    addTextStep(group, context, "progress", translate("cli", "How the work goes"), "linli project progress GJQ-MS2026-001 --text 井道完工", progressProject, true);
    const Verb spending = addStep(group, context, "spend", translate("cli", "Money spent, added to what was spent before"),
        "linli project spend GJQ-MS2026-001 10万 --text 首付", spend);
    spending.option("AMOUNT", &Typed::amount, translate("cli", "In yuan"))->required();
    spending.option("--text", &Typed::text, translate("cli", "What for"));
    spending.app->add_flag("--back", spending.typed->back, text(translate("cli", "Take it back: too much was recorded")));
    addTextStep(group, context, "finish", translate("cli", "The work is finished"), "linli project finish GJQ-MS2026-001", finishProject, false);
    addTextStep(group, context, "rework", translate("cli", "Back to work: something is still to be done"), "linli project rework GJQ-MS2026-001 --text 门禁未装", reworkProject, true);
    const Verb evaluating = addStep(group, context, "evaluate", translate("cli", "What residents think of it, and it is accepted"),
        "linli project evaluate GJQ-MS2026-001 --score 4.5 --asked 24 --text 老人能下楼了",
        [](Ledger &ledger, const ProjectRef &which, const Typed &arguments) {
            return evaluateProject(ledger, which, {int(std::lround(std::clamp(arguments.score, -9.0, 9.0) * 100)), arguments.asked, typed(arguments.text)});
        });
    evaluating.option("--score", &Typed::score, translate("cli", "The mean of their scores, 1 to 5"))->required();
    evaluating.option("--asked", &Typed::asked, translate("cli", "How many gave one"))->required();
    evaluating.option("--text", &Typed::text, translate("cli", "How it turned out"))->required();
    addTextStep(group, context, "stop", translate("cli", "It will not be done, with a reason"), "linli project stop GJQ-MS2026-001 --text 业主不同意", stopProject, true);
    addTextStep(group, context, "note", translate("cli", "Something to remember"), "linli project note GJQ-MS2026-001 --text 设计单位已联系", noteProject, true);
}

} // namespace linli::cli
