// `linli case list`, `linli case show`, `linli case explain`.
#include "app/cli/caseoutput.h"
#include "app/cli/caseverbs.h"
#include "app/cli/peopleverbs.h"

#include "core/base/text.h"
#include "core/cases/casekinds.h"

#include <QJsonArray>

#include <memory>

namespace linli::cli {

namespace {

struct ListArguments
{
    std::string state, area, rung, grade, kind, source, owner, household, find, order, from, to;
    bool open = false, overdue = false, dueToday = false, urgent = false, waiting = false, helping = false, given = false,
         placeUnknown = false;
    int limit = 0;
};

QString typed(const std::string &value)
{
    return QString::fromStdString(value);
}

Result<CaseFilter> readFilter(Ledger &ledger, const ListArguments &arguments)
{
    CaseFilter filter;
    filter.open = arguments.open;
    filter.overdue = arguments.overdue;
    filter.dueToday = arguments.dueToday;
    if (arguments.urgent)
        filter.urgent = true;
    filter.waiting = arguments.waiting;
    filter.helping = arguments.helping;
    filter.placeUnknown = arguments.placeUnknown;
    if (arguments.given)
        filter.givenBy = ledger.actor();
    filter.state = wordOf<CaseState>(arguments.state);
    filter.rung = wordOf<Rung>(arguments.rung);
    filter.grade = wordOf<Grade>(arguments.grade);
    filter.source = wordOf<CaseSource>(arguments.source);
    filter.kind = typed(arguments.kind);
    filter.text = typed(arguments.find);
    if (!arguments.area.empty()) {
        LINLI_ASSIGN(filter.within, areaIdFromText(ledger, typed(arguments.area)));
    }
    if (!arguments.owner.empty()) {
        LINLI_ASSIGN(filter.owner, personFromText(ledger, typed(arguments.owner)));
    }
    if (!arguments.household.empty()) {
        LINLI_ASSIGN(filter.household, householdFromText(ledger, typed(arguments.household)));
    }
    if (!arguments.from.empty()) {
        LINLI_ASSIGN(filter.receivedFrom, dayOption(ledger, arguments.from));
    }
    if (!arguments.to.empty()) {
        LINLI_ASSIGN(filter.receivedTo, dayOption(ledger, arguments.to));
    }
    return filter;
}

/// What is due first where clocks are asked for; the numbers in order otherwise.
CaseOrder orderOf(const ListArguments &arguments)
{
    if (arguments.order == "due")
        return CaseOrder::Due;
    if (arguments.order == "received")
        return CaseOrder::Received;
    if (arguments.order == "number")
        return CaseOrder::Number;
    return arguments.open || arguments.overdue || arguments.dueToday ? CaseOrder::Due : CaseOrder::Number;
}

Result<void> list(Context &context, const ListArguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const CaseFilter filter, readFilter(*ledger, arguments));
    const QDateTime now = ledger->clock().now();
    QJsonArray array;
    std::optional<CaseCursor> after;
    int left = arguments.limit > 0 ? arguments.limit : -1;
    do {
        const int page = left > 0 ? std::min(left, casePageSize) : casePageSize;
        LINLI_ASSIGN(
            const CasePage found, casePage(ledger->db(), now, filter, orderOf(arguments), after, page));
        for (const CaseRow &row : found.rows) {
            if (context.json)
                array.append(toJson(row));
            else
                context.out(lineOf(row));
        }
        left = left > 0 ? left - int(found.rows.size()) : left;
        after = found.next;
    } while (after && left != 0);
    if (context.json)
        context.out(QJsonDocument(array));
    return success();
}

Result<void> show(Context &context, const std::string &number)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const CaseFile file, findCase(*ledger, typed(number)));
    if (context.json)
        return printCase(context, *ledger, file.id);
    LINLI_ASSIGN(const CaseDetails details, caseDetails(*ledger, file.id));
    context.out(lineOf(details.row));
    context.out(QStringLiteral("%1 · %2 · %3")
                    .arg(caseKindName(file.kind), displayName(details.row.scale), displayName(file.source)));
    if (!file.body.isEmpty())
        context.out(file.body);
    for (const CaseEvent &event : details.events)
        context.out(QStringLiteral("  %1. ").arg(event.ordinal) + lineOf(event, details.names));
    return success();
}

Result<void> explain(Context &context, const std::string &number)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const CaseFile file, findCase(*ledger, typed(number)));
    LINLI_ASSIGN(const CaseDetails details, caseDetails(*ledger, file.id));
    LINLI_ASSIGN(const Explanation told, explainCase(*ledger, file.id));
    QJsonArray steps;
    for (const ExplainedDay &day : told.days) {
        const bool counts = day.what == DayStep::DayZero || day.what == DayStep::Counted;
        if (!context.json)
            context.out(QStringLiteral("%1  %2  %3")
                            .arg(day.date.toString(Qt::ISODate),
                                counts ? QString::number(day.count) : QStringLiteral("-"), day.reason));
        steps.append(QJsonObject{{QStringLiteral("date"), day.date.toString(Qt::ISODate)},
            {QStringLiteral("what"), toWord(day.what)}, {QStringLiteral("reason"), day.reason},
            {QStringLiteral("count"), day.count}});
    }
    const QString due = told.deadline.at ? minuteText(*told.deadline.at) : QString();
    if (!context.json) {
        context.out(due.isEmpty()
                ? translate("casecli", "The deadline is not known before the case is resumed.")
                : translate("casecli", "Due: %1").arg(due));
        if (details.row.stopped)
            context.out(
                translate("casecli", "The clock stopped at %1.").arg(minuteText(*details.row.stopped)));
        return success();
    }
    QJsonObject json = toJson(details.row);
    json.insert(QStringLiteral("steps"), steps);
    context.out(QJsonDocument(json));
    return success();
}

void report(Context &context, const Result<void> &result)
{
    if (!result)
        context.report(result.error());
}

void addList(CLI::App &group, Context &context)
{
    CLI::App *verb = addVerb(group, "list", translate("casecli", "List cases"),
        {"linli case list --open --area 广济桥社区", "linli case list --overdue --json"});
    const auto arguments = std::make_shared<ListArguments>();
    verb->add_flag("--open", arguments->open, text(translate("casecli", "Neither closed nor void")));
    verb->add_flag("--overdue", arguments->overdue, text(translate("casecli", "Past their deadline")));
    verb->add_flag("--due-today", arguments->dueToday, text(translate("casecli", "Due today")));
    verb->add_flag("--urgent", arguments->urgent, text(translate("casecli", "Urgent danger")));
    verb->add_flag("--waiting", arguments->waiting, text(translate("casecli", "Without a leader: they wait for a successor")));
    verb->add_flag("--helping", arguments->helping, text(translate("casecli", "Calls for help that are not answered yet")));
    verb->add_flag("--given", arguments->given, text(translate("casecli", "Handed on by me")));
    verb->add_flag("--place-unknown", arguments->placeUnknown,
        text(translate("casecli", "Without a place nearer than the community, as tickets whose address was not found")));
    addWordOption<CaseState>(*verb, "--state", arguments->state, translate("casecli", "In this state"));
    addWordOption<Rung>(*verb, "--rung", arguments->rung, translate("casecli", "At this rung"));
    addWordOption<Grade>(*verb, "--grade", arguments->grade, translate("casecli", "Of this grade"));
    addWordOption<CaseSource>(*verb, "--source", arguments->source, translate("casecli", "Come this way"));
    verb->add_option("--kind", arguments->kind, text(translate("casecli", "Of this kind")));
    verb->add_option("--area", arguments->area, text(translate("casecli", "In this area: name or id")));
    verb->add_option(
        "--owner", arguments->owner, text(translate("casecli", "In charge: name or id of a person")));
    verb->add_option(
        "--household", arguments->household, text(translate("casecli", "Of this household: id or address")));
    verb->add_option("--from", arguments->from, text(translate("casecli", "Received on this day or later")));
    verb->add_option("--to", arguments->to, text(translate("casecli", "Received on this day or earlier")));
    verb->add_option(
        "--text", arguments->find, text(translate("casecli", "Beginning of a number, or part of a title")));
    verb->add_option("--order", arguments->order, text(translate("casecli", "Which first")))
        ->check(CLI::IsMember({"due", "received", "number"}))
        ->option_text("due|received|number");
    verb->add_option("--limit", arguments->limit, text(translate("casecli", "At most so many (all)")))
        ->check(CLI::NonNegativeNumber);
    verb->callback([&context, arguments] { report(context, list(context, *arguments)); });
}

} // namespace

void addCaseListVerbs(CLI::App &group, Context &context)
{
    addList(group, context);
    const auto add = [&](const char *name, const QString &description, const char *example,
                         Result<void> (*act)(Context &, const std::string &)) {
        CLI::App *verb = addVerb(group, name, description, {example});
        const auto number = std::make_shared<std::string>();
        verb->add_option("NO", *number, text(translate("casecli", "The case's number")))->required();
        verb->callback([&context, number, act] { report(context, act(context, *number)); });
    };
    add("show", translate("casecli", "Show a case with everything that happened"),
        "linli case show GJQ-202609-001", show);
    add("explain", translate("casecli", "Why it is due then, day by day, pauses included"),
        "linli case explain GJQ-202609-001", explain);
}

} // namespace linli::cli
