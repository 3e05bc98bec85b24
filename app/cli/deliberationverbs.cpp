// linli deliberation propose, list, show, participants, rules.
#include "app/cli/deliberationverbs.h"

#include "app/cli/caseoutput.h"
#include "app/cli/peopleverbs.h"
#include "core/base/text.h"
#include "core/deliberation/deliberationsteps.h"

#include <QJsonArray>

namespace linli::cli {

namespace {

struct Typed
{
    std::string which, fromCase, area, title, text, supporters, proposer, at, state, quorum, majority, voters;
    std::vector<int> days;
    bool all = false;
};

QString typed(const std::string &value)
{
    return QString::fromStdString(value);
}

Result<void> propose(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    NewDeliberation asked;
    if (!arguments.fromCase.empty()) {
        LINLI_ASSIGN(const CaseFile file, findCase(*ledger, typed(arguments.fromCase)));
        asked.fromCase = file.id;
    }
    LINLI_ASSIGN(asked.area, areaOption(*ledger, arguments.area));
    if (!arguments.proposer.empty()) {
        LINLI_ASSIGN(asked.proposer, personFromText(*ledger, typed(arguments.proposer)));
    }
    asked.title = typed(arguments.title);
    asked.proposal = typed(arguments.text);
    asked.supporters = typed(arguments.supporters);
    asked.at = parseWallTime(typed(arguments.at));
    LINLI_ASSIGN(const DeliberationId id, proposeDeliberation(*ledger, asked));
    return printDeliberation(context, *ledger, id);
}

Result<void> list(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    DeliberationFilter filter;
    filter.open = !arguments.all && arguments.state.empty();
    filter.state = wordOf<DeliberationState>(arguments.state);
    LINLI_ASSIGN(filter.within, areaOption(*ledger, arguments.area));
    QJsonArray rows;
    std::optional<DeliberationCursor> after;
    do {
        LINLI_ASSIGN(const DeliberationPage page,
            deliberationPage(ledger->db(), ledger->clock().now(), filter, DeliberationOrder::Due, after));
        for (const DeliberationRow &row : page.rows) {
            rows.append(toJson(row));
            if (!context.json)
                context.out(QStringLiteral("%1  %2  %3  %4  %5").arg(row.id.toText(), displayName(row.state), row.areaName, row.title,
                    row.due && row.nextStep ? displayName(*row.nextStep) + u' ' + minuteText(*row.due) : QString()));
        }
        after = page.next;
    } while (after);
    if (context.json)
        context.out(QJsonDocument(rows));
    return success();
}

Result<void> show(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const DeliberationId id, findDeliberation(*ledger, typed(arguments.which)));
    LINLI_TRY(printDeliberation(context, *ledger, id));
    if (context.json)
        return success();
    LINLI_ASSIGN(const DeliberationDetails details, deliberationDetails(*ledger, id));
    for (const QString &words : details.datesInWords)
        context.out(words);
    for (const Meeting &meeting : details.meetings) {
        context.out(translate("cli", "Meeting: %1, %2").arg(minuteText(meeting.starts), meeting.place));
        if (meeting.result)
            context.out(explainVote(*meeting.result));
    }
    return success();
}

Result<void> participants(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const DeliberationId id, findDeliberation(*ledger, typed(arguments.which)));
    LINLI_ASSIGN(const DeliberationDetails details, deliberationDetails(*ledger, id));
    QList<Participant> all;
    if (!details.meetings.isEmpty()) {
        LINLI_ASSIGN(all, participantsOf(ledger->db(), details.meetings.last().id));
    }
    QJsonArray rows;
    for (const Participant &one : std::as_const(all)) {
        const QString vote = one.vote ? toWord(*one.vote) : QString();
        rows.append(QJsonObject{{QStringLiteral("id"), one.id.toText()}, {QStringLiteral("household"), one.household.toText()},
            {QStringLiteral("address"), jsonText(one.address)}, {QStringLiteral("name"), jsonText(one.name)},
            {QStringLiteral("came"), one.came ? QJsonValue(*one.came) : QJsonValue()}, {QStringLiteral("vote"), jsonText(vote)}});
        if (!context.json)
            context.out(QStringLiteral("%1  %2  %3  %4").arg(one.id.toText(), one.address, one.name,
                one.vote ? displayName(*one.vote) : QString()));
    }
    if (context.json)
        context.out(QJsonDocument(rows));
    return success();
}

Result<void> takeShare(Share &share, const std::string &text)
{
    if (text.empty())
        return success();
    const auto read = Share::fromText(typed(text));
    if (!read)
        return Error{ErrorKind::Invalid, translate("cli", "A share is written like 1/2 or 2/3.")};
    share = *read;
    return success();
}

Result<void> rulesVerb(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(DeliberationRules rules, deliberationRules(*ledger));
    const DeliberationRules before = rules;
    LINLI_TRY(takeShare(rules.quorum, arguments.quorum));
    LINLI_TRY(takeShare(rules.majority, arguments.majority));
    rules.voters = wordOf<Voters>(arguments.voters).value_or(rules.voters);
    int *const days[] = {&rules.assess, &rules.announce, &rules.hold, &rules.decide, &rules.score, &rules.evaluate};
    for (size_t i = 0; i < std::min(arguments.days.size(), std::size(days)); ++i)
        *days[i] = arguments.days[i];
    if (rules != before)
        LINLI_TRY(setDeliberationRules(*ledger, rules));
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("assess"), rules.assess}, {QStringLiteral("announce"), rules.announce},
            {QStringLiteral("hold"), rules.hold}, {QStringLiteral("decide"), rules.decide}, {QStringLiteral("score"), rules.score},
            {QStringLiteral("evaluate"), rules.evaluate}, {QStringLiteral("quorum"), rules.quorum.toText()},
            {QStringLiteral("majority"), rules.majority.toText()}, {QStringLiteral("voters"), toWord(rules.voters)}}));
    else
        context.out(translate("cli", "Working days: assess %1, announce %2, hold %3, decide %4 after the proposal; score %5, evaluate %6 after the decision.")
                        .arg(rules.assess).arg(rules.announce).arg(rules.hold).arg(rules.decide).arg(rules.score).arg(rules.evaluate)
            + u'\n' + translate("cli", "At least %1 of the entitled take part, more than %2 of them are for it. %3.")
                          .arg(rules.quorum.toText(), rules.majority.toText(), displayName(rules.voters)));
    return success();
}

void addPropose(CLI::App &group, Context &context)
{
    const auto arguments = std::make_shared<Typed>();
    CLI::App *verb = addVerb(group, "propose", translate("cli", "Propose a deliberation, from a case or on its own"),
        {"linli deliberation propose --case GJQ-202609-001", "linli deliberation propose --area 广济苑1栋 --title 加装电梯 --text 一单元加装电梯"});
    verb->add_option("--case", arguments->fromCase, text(translate("cli", "The case it comes from (its number)")));
    verb->add_option("--area", arguments->area, text(translate("cli", "Whose households take part (name or number)")));
    verb->add_option("--title", arguments->title, text(translate("cli", "In a few words; otherwise the case's")));
    verb->add_option("--text", arguments->text, text(translate("cli", "What is proposed")));
    verb->add_option("--supporters", arguments->supporters, text(translate("cli", "Who supports it")));
    verb->add_option("--proposer", arguments->proposer, text(translate("cli", "Who proposes it (name or number)")));
    verb->add_option("--at", arguments->at, text(translate("cli", "When, as 2026-09-21 10:00; otherwise now")));
    onRun(verb, context, [&context, arguments] { return propose(context, *arguments); });
}

} // namespace

void addDeliberationVerbs(CLI::App &app, Context &context)
{
    CLI::App *group = addGroup(app, "deliberation", translate("cli", "The 122 deliberation, stage by stage"));
    addPropose(*group, context);
    const auto arguments = std::make_shared<Typed>();
    CLI::App *listVerb = addVerb(*group, "list", translate("cli", "List deliberations under way, what is due first"),
        {"linli deliberation list --json", "linli deliberation list --all --area 广济桥社区"});
    listVerb->add_flag("--all", arguments->all, text(translate("cli", "Closed and cancelled ones too")));
    listVerb->add_option("--area", arguments->area, text(translate("cli", "Only inside this area (name or number)")));
    addWordOption<DeliberationState>(*listVerb, "--state", arguments->state, translate("cli", "Only in this state"));
    onRun(listVerb, context, [&context, arguments] { return list(context, *arguments); });
    const auto addWhich = [&](CLI::App *verb) {
        verb->add_option("DELIBERATION", arguments->which, text(translate("cli", "Its number, or that of its case")))->required();
    };
    CLI::App *showVerb = addVerb(*group, "show", translate("cli", "Everything about one, every date and the vote explained"),
        {"linli deliberation show GJQ-202609-001 --json"});
    addWhich(showVerb);
    onRun(showVerb, context, [&context, arguments] { return show(context, *arguments); });
    CLI::App *people = addVerb(*group, "participants", translate("cli", "Who may vote at the present meeting, who came, how they voted"),
        {"linli deliberation participants GJQ-202609-001 --json"});
    addWhich(people);
    onRun(people, context, [&context, arguments] { return participants(context, *arguments); });
    CLI::App *rules = addVerb(*group, "rules", translate("cli", "Show or set the office's rules: days, quorum, majority, voters"),
        {"linli deliberation rules", "linli deliberation rules --quorum 2/3 --majority 1/2 --voters person", "linli deliberation rules --days 2 5 10 15 20 30"});
    rules->add_option("--quorum", arguments->quorum, text(translate("cli", "At least this share of the entitled, as 1/2")));
    rules->add_option("--majority", arguments->majority, text(translate("cli", "More than this share of those who took part, as 1/2")));
    addWordOption<Voters>(*rules, "--voters", arguments->voters, translate("cli", "Who has one vote"));
    rules->add_option("--days", arguments->days, text(translate("cli", "Working days: assess, announce, hold, decide; score, evaluate")))->expected(6);
    onRun(rules, context, [&context, arguments] { return rulesVerb(context, *arguments); });
    addDeliberationStepVerbs(*group, context);
}

} // namespace linli::cli
