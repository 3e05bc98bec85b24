// `linli deliberation assess|announce|…|cancel`: one verb a step; each calls the use case of its name.
#include "app/cli/caseoutput.h"
#include "app/cli/deliberationverbs.h"

#include "core/base/text.h"
#include "core/deliberation/deliberationsteps.h"
#include "core/projects/projectsteps.h"

#include <functional>
#include <memory>

namespace linli::cli {

namespace {

/// What may stand behind a step's verb.
struct Typed
{
    std::string which, at, text, reason, starts, place, platform, urgency, cost, motion, owner, person, due, task, household, title, grade;
    std::vector<std::string> came, absent, favour, against, abstain;
    int affected = 0, forIt = 0, againstIt = 0, abstained = 0, score = 0;
    bool stop = false, everybody = false, named = false, project = false;
};

using Act = std::function<Result<void>(Ledger &, const DeliberationRef &, const Typed &)>;

QString typed(const std::string &value)
{
    return QString::fromStdString(value);
}

Result<void> take(Context &context, const Typed &arguments, const Act &act)
{
    for (const std::string *time : {&arguments.at, &arguments.starts}) {
        if (!time->empty() && !parseWallTime(typed(*time)).isValid())
            return Error{ErrorKind::Invalid, translate("cli", "The time is not understood. Write it like 2026-09-30 17:31.")};
    }
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const DeliberationId id, findDeliberation(*ledger, typed(arguments.which)));
    DeliberationRef which{id};
    which.at = parseWallTime(typed(arguments.at));
    LINLI_TRY(act(*ledger, which, arguments));
    return printDeliberation(context, *ledger, id);
}

/// One verb; its own options are added to what it returns.
struct Verb
{
    CLI::App *app;
    std::shared_ptr<Typed> typed;

    template <class Value>
    CLI::Option *option(const char *name, Value Typed::*field, const QString &description) const
    {
        return app->add_option(name, (*typed).*field, linli::cli::text(description));
    }
    void flag(const char *name, bool Typed::*field, const QString &description) const
    {
        app->add_flag(name, (*typed).*field, linli::cli::text(description));
    }
};

Verb addStep(CLI::App &group, Context &context, const char *name, const QString &description, const char *example, const Act &act)
{
    Verb verb{addVerb(group, name, description, {example}), std::make_shared<Typed>()};
    verb.option("DELIBERATION", &Typed::which, translate("cli", "Its number, or that of its case"))->required();
    verb.option("--at", &Typed::at, translate("cli", "When, as 2026-09-21 10:00; otherwise now"));
    onRun(verb.app, context, [&context, arguments = verb.typed, act] { return take(context, *arguments, act); });
    return verb;
}

Result<QList<Participant>> presentList(Ledger &ledger, DeliberationId id)
{
    LINLI_ASSIGN(const QList<Meeting> meetings, meetingsOf(ledger.db(), id));
    if (meetings.isEmpty())
        return QList<Participant>();
    return participantsOf(ledger.db(), meetings.last().id);
}

/// By the number that `participants` shows, a household's number, or its address.
Result<ParticipantId> participantFrom(const QList<Participant> &all, const QString &asked)
{
    QList<ParticipantId> found;
    for (const Participant &one : all) {
        if (one.id.toText() == asked)
            return one.id;
        if (one.household.toText() == asked || one.address == asked)
            found.append(one.id);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return Error{ErrorKind::NotFound, translate("cli", "One of these is not registered for the meeting (`linli deliberation participants` lists them).")};
    return Error{ErrorKind::Refused, translate("cli", "Several people of this household may vote. Give their numbers.")};
}

Result<void> attend(Ledger &ledger, const DeliberationRef &which, const Typed &arguments)
{
    LINLI_ASSIGN(const QList<Participant> all, presentList(ledger, which.id));
    QHash<ParticipantId, bool> came;
    if (arguments.everybody || arguments.absent.empty()) {
        for (const Participant &one : all)
            came.insert(one.id, arguments.everybody);
    }
    for (const auto &[names, value] : {std::pair{&arguments.came, true}, std::pair{&arguments.absent, false}}) {
        for (const std::string &name : *names) {
            LINLI_ASSIGN(const ParticipantId id, participantFrom(all, typed(name)));
            came.insert(id, value);
        }
    }
    return attendDeliberation(ledger, which, came);
}

Result<void> vote(Ledger &ledger, const DeliberationRef &which, const Typed &arguments)
{
    LINLI_ASSIGN(const QList<Participant> all, presentList(ledger, which.id));
    QHash<ParticipantId, std::optional<Vote>> votes;
    for (const auto &[names, value] : {std::pair{&arguments.favour, Vote::Favour}, std::pair{&arguments.against, Vote::Against},
             std::pair{&arguments.abstain, Vote::Abstain}}) {
        for (const std::string &name : *names) {
            LINLI_ASSIGN(const ParticipantId id, participantFrom(all, typed(name)));
            votes.insert(id, value);
        }
    }
    return voteDeliberation(ledger, which, votes);
}

void addMeetingVerbs(CLI::App &group, Context &context)
{
    const Verb announce = addStep(group, context, "announce", translate("cli", "Date, time and place of the meeting; again to move it"),
        "linli deliberation announce GJQ-202609-001 --starts \"2026-09-25 19:00\" --place 社区活动室 --platform 相约星期五",
        [](Ledger &ledger, const DeliberationRef &which, const Typed &arguments) {
            return announceDeliberation(ledger, which, {parseWallTime(typed(arguments.starts)), typed(arguments.place), typed(arguments.platform)});
        });
    announce.option("--starts", &Typed::starts, translate("cli", "When it begins, as 2026-09-25 19:00"))->required();
    announce.option("--place", &Typed::place, translate("cli", "Where"))->required();
    announce.option("--platform", &Typed::platform, translate("cli", "meeting, echo_wall, friday, sentry, online, or own words"));
    addStep(group, context, "register", translate("cli", "Take the entitled households of the area (or their people) from the ledger"),
        "linli deliberation register GJQ-202609-001", [](Ledger &ledger, const DeliberationRef &which, const Typed &) -> Result<void> {
            LINLI_ASSIGN(const int count, registerParticipants(ledger, which));
            Q_UNUSED(count)
            return success();
        });
    const Verb attendVerb = addStep(group, context, "attend", translate("cli", "Who came; the others did not"),
        "linli deliberation attend GJQ-202609-001 --came \"广济苑1栋 101\" --came \"广济苑1栋 102\"", attend);
    attendVerb.option("--came", &Typed::came, translate("cli", "Who came (number, household or address; several times)"));
    attendVerb.option("--absent", &Typed::absent, translate("cli", "Who did not; then only those named are changed"));
    attendVerb.flag("--everybody", &Typed::everybody, translate("cli", "Everybody came, but those named as absent"));
    const Verb hold = addStep(group, context, "hold", translate("cli", "The meeting was held: what was said"),
        "linli deliberation hold GJQ-202609-001 --text 讨论了费用分摊", [](Ledger &ledger, const DeliberationRef &which, const Typed &arguments) {
            return holdDeliberation(ledger, which, typed(arguments.text));
        });
    hold.option("--text", &Typed::text, translate("cli", "What was said"))->required();
    const Verb minutes = addStep(group, context, "minutes", translate("cli", "Correct what was said at the meeting"),
        "linli deliberation minutes GJQ-202609-001 --text 更正后的记录", [](Ledger &ledger, const DeliberationRef &which, const Typed &arguments) {
            return correctMinutes(ledger, which, typed(arguments.text));
        });
    minutes.option("--text", &Typed::text, translate("cli", "What was said"))->required();
}

void addDecisionVerbs(CLI::App &group, Context &context)
{
    const Verb voteVerb = addStep(group, context, "vote", translate("cli", "Votes by name, of those who came"),
        "linli deliberation vote GJQ-202609-001 --favour \"广济苑1栋 101\" --against \"广济苑1栋 102\"", vote);
    voteVerb.option("--favour", &Typed::favour, translate("cli", "Who was for it (several times)"));
    voteVerb.option("--against", &Typed::against, translate("cli", "Who was against it (several times)"));
    voteVerb.option("--abstain", &Typed::abstain, translate("cli", "Who abstained (several times)"));
    const Verb decide = addStep(group, context, "decide", translate("cli", "The decision: hands as counted, or the votes by name"),
        "linli deliberation decide GJQ-202609-001 --motion 同意加装电梯 --for 20 --against 3 --abstained 2",
        [](Ledger &ledger, const DeliberationRef &which, const Typed &arguments) -> Result<void> {
            LINLI_ASSIGN(const VoteResult result,
                decideDeliberation(ledger, which, {typed(arguments.motion), typed(arguments.text), arguments.named, arguments.forIt,
                    arguments.againstIt, arguments.abstained}));
            Q_UNUSED(result)
            return success();
        });
    decide.option("--motion", &Typed::motion, translate("cli", "What was voted on"))->required();
    decide.option("--text", &Typed::text, translate("cli", "What is done; otherwise the motion"));
    decide.flag("--named", &Typed::named, translate("cli", "Count the votes by name"));
    decide.option("--for", &Typed::forIt, translate("cli", "Hands for it"));
    decide.option("--against", &Typed::againstIt, translate("cli", "Hands against it"));
    decide.option("--abstained", &Typed::abstained, translate("cli", "Hands of those who abstained"));
    const Verb task = addStep(group, context, "task", translate("cli", "A task of the decision: who does what by when"),
        "linli deliberation task GJQ-202609-001 --text 联系电梯公司 --owner 业委会 --due 2026-10-15",
        [](Ledger &ledger, const DeliberationRef &which, const Typed &arguments) -> Result<void> {
            DeliberationTask one;
            one.task = typed(arguments.text);
            one.owner = typed(arguments.owner);
            if (!arguments.person.empty()) {
                LINLI_ASSIGN(one.person, personFromText(ledger, typed(arguments.person)));
            }
            one.due = QDate::fromString(typed(arguments.due), Qt::ISODate);
            LINLI_ASSIGN(const TaskId id, addDeliberationTask(ledger, which, one));
            Q_UNUSED(id)
            return success();
        });
    task.option("--text", &Typed::text, translate("cli", "What is to be done"))->required();
    task.option("--owner", &Typed::owner, translate("cli", "Who carries it out, in words"));
    task.option("--person", &Typed::person, translate("cli", "Who carries it out: a person of the ledger (name or number)"));
    task.option("--due", &Typed::due, translate("cli", "By when, as 2026-10-15"))->required();
    const Verb done = addStep(group, context, "task-done", translate("cli", "A task is done"),
        "linli deliberation task-done GJQ-202609-001 4611686018427387999 --text 已签约",
        [](Ledger &ledger, const DeliberationRef &which, const Typed &arguments) {
            return finishDeliberationTask(ledger, which, TaskId::fromText(typed(arguments.task)).value_or(TaskId()), typed(arguments.text));
        });
    done.option("TASK", &Typed::task, translate("cli", "The task's number (`linli deliberation show --json`)"))->required();
    done.option("--text", &Typed::text, translate("cli", "How it turned out"));
}

Result<void> followUp(Ledger &ledger, const DeliberationRef &which, const Typed &arguments)
{
    if (arguments.project) {
        NewProject asked;
        asked.plan.title = typed(arguments.title);
        asked.plan.body = typed(arguments.text);
        LINLI_ASSIGN(const ProjectId id, followUpWithProject(ledger, which, asked));
        Q_UNUSED(id)
        return success();
    }
    LINLI_ASSIGN(const CaseFile file,
        followUpDeliberation(ledger, which, {typed(arguments.title), typed(arguments.text), wordOf<Grade>(arguments.grade)}));
    Q_UNUSED(file)
    return success();
}

void addEndVerbs(CLI::App &group, Context &context)
{
    const Verb score = addStep(group, context, "score", translate("cli", "How a household judges the effect, 1 to 5"),
        "linli deliberation score GJQ-202609-001 5 --household \"广济苑1栋 101\"",
        [](Ledger &ledger, const DeliberationRef &which, const Typed &arguments) -> Result<void> {
            HouseholdId household;
            if (!arguments.household.empty()) {
                LINLI_ASSIGN(household, householdFromText(ledger, typed(arguments.household)));
            }
            return scoreDeliberation(ledger, which, household, arguments.score, typed(arguments.text));
        });
    score.option("SCORE", &Typed::score, translate("cli", "1 (bad) to 5 (very good)"))->required();
    score.option("--household", &Typed::household, translate("cli", "Whose; otherwise without a name"));
    score.option("--text", &Typed::text, translate("cli", "A remark"));
    const Verb evaluate = addStep(group, context, "evaluate", translate("cli", "What was done and how it turned out"),
        "linli deliberation evaluate GJQ-202609-001 --text 电梯已运行", [](Ledger &ledger, const DeliberationRef &which, const Typed &arguments) {
            return evaluateDeliberation(ledger, which, typed(arguments.text));
        });
    evaluate.option("--text", &Typed::text, translate("cli", "What was done"))->required();
    const Verb follow = addStep(group, context, "follow-up", translate("cli", "Open a case for what is still to be done, or a livelihood project"),
        "linli deliberation follow-up GJQ-202609-001 --title 电梯维保", followUp);
    follow.option("--title", &Typed::title, translate("cli", "In a few words; a project may take the deliberation's"));
    follow.flag("--project", &Typed::project, translate("cli", "The result becomes a livelihood project (`linli project` goes on with it)"));
    follow.option("--text", &Typed::text, translate("cli", "More of it"));
    addWordOption<Grade>(*follow.app, "--grade", follow.typed->grade, translate("cli", "The case's grade"));
    addStep(group, context, "close", translate("cli", "Close it; after the evaluation, or when it was voted down"), "linli deliberation close GJQ-202609-001",
        [](Ledger &ledger, const DeliberationRef &which, const Typed &arguments) { return closeDeliberation(ledger, which, typed(arguments.text)); })
        .option("--text", &Typed::text, translate("cli", "A remark"));
    addStep(group, context, "cancel", translate("cli", "Cancel it before a decision, with a reason"), "linli deliberation cancel GJQ-202609-001 --reason 提案人撤回",
        [](Ledger &ledger, const DeliberationRef &which, const Typed &arguments) { return cancelDeliberation(ledger, which, typed(arguments.reason)); })
        .option("--reason", &Typed::reason, translate("cli", "Why"))->required();
    addStep(group, context, "note", translate("cli", "Something to remember"), "linli deliberation note GJQ-202609-001 --text 物业愿意配合",
        [](Ledger &ledger, const DeliberationRef &which, const Typed &arguments) { return noteDeliberation(ledger, which, typed(arguments.text)); })
        .option("--text", &Typed::text, translate("cli", "The note"))->required();
}

} // namespace

void addDeliberationStepVerbs(CLI::App &group, Context &context)
{
    const Verb assess = addStep(group, context, "assess", translate("cli", "Who is affected, how urgent, what it costs, and whether it goes on"),
        "linli deliberation assess GJQ-202609-001 --affected 12 --urgency soon --cost 30万元 --text 老人多，需要加装",
        [](Ledger &ledger, const DeliberationRef &which, const Typed &arguments) {
            return assessDeliberation(ledger, which,
                {arguments.affected, wordOf<Urgency>(arguments.urgency).value_or(Urgency::Ordinary), typed(arguments.cost), typed(arguments.text),
                    !arguments.stop});
        });
    assess.option("--affected", &Typed::affected, translate("cli", "Households that are affected"))->required();
    addWordOption<Urgency>(*assess.app, "--urgency", assess.typed->urgency, translate("cli", "How urgent"));
    assess.option("--cost", &Typed::cost, translate("cli", "What it costs, in words"));
    assess.option("--text", &Typed::text, translate("cli", "What was found"))->required();
    assess.flag("--stop", &Typed::stop, translate("cli", "It does not go on; it is closed with this text"));
    addMeetingVerbs(group, context);
    addDecisionVerbs(group, context);
    addEndVerbs(group, context);
}

} // namespace linli::cli
