// linli project list, show, figures, export.
#include "app/cli/projectverbs.h"

#include "app/cli/caseoutput.h"
#include "app/cli/matteroutput.h"
#include "app/cli/peopleverbs.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/projects/exportprojects.h"

#include <QJsonArray>

namespace linli::cli {

namespace {

struct Typed
{
    std::string which, area, state, kind, source, month, out;
    bool all = false, overdue = false;
};

QJsonArray logOf(const QList<ProjectLogged> &steps)
{
    QJsonArray list;
    for (const ProjectLogged &step : steps)
        list.append(QJsonObject{{QStringLiteral("step"), toWord(step.step)}, {QStringLiteral("at"), minuteText(step.at)},
            {QStringLiteral("actor"), step.actor}, {QStringLiteral("amount"), jsonMoney(step.amount)},
            {QStringLiteral("note"), jsonText(step.note)}});
    return list;
}

QJsonObject wholeOf(const ProjectDetails &details)
{
    QJsonObject object = toJson(details.row);
    object.insert(QStringLiteral("text"), jsonText(details.one.plan.body));
    object.insert(QStringLiteral("funding"), jsonText(details.one.plan.funding));
    object.insert(QStringLiteral("households"), details.households);
    object.insert(QStringLiteral("asked"), details.one.asked);
    object.insert(QStringLiteral("case"), jsonText(details.caseNumber));
    object.insert(QStringLiteral("deliberation"), jsonText(details.one.deliberation ? details.one.deliberation.toText() : QString()));
    object.insert(QStringLiteral("next"), jsonText(details.next ? toWord(*details.next) : QString()));
    object.insert(QStringLiteral("steps"), logOf(details.steps));
    return object;
}

QString lineOf(const ProjectRow &row)
{
    const QString mark = row.light == Light::Red ? QStringLiteral("■") : row.light == Light::Yellow ? QStringLiteral("▲") : QString();
    const QString due = row.due && row.nextStep ? displayName(*row.nextStep) + u' ' + minuteText(*row.due) : QString();
    return QStringLiteral("%1  %2  %3  %4  %5 %6").arg(row.number, displayName(row.state), row.areaName, row.title, due, mark).trimmed();
}

Result<ProjectFilter> filterOf(Ledger &ledger, const Typed &arguments)
{
    ProjectFilter filter;
    filter.open = !arguments.all && arguments.state.empty();
    filter.overdue = arguments.overdue;
    filter.state = wordOf<ProjectState>(arguments.state);
    filter.kind = wordOf<ProjectKind>(arguments.kind);
    filter.source = wordOf<ProjectSource>(arguments.source);
    LINLI_ASSIGN(filter.within, areaOption(ledger, arguments.area));
    return filter;
}

Result<void> list(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const ProjectFilter filter, filterOf(*ledger, arguments));
    QJsonArray rows;
    std::optional<ProjectCursor> after;
    do {
        LINLI_ASSIGN(const ProjectPage page, projectPage(ledger->db(), ledger->clock().now(), filter, ProjectOrder::Due, after));
        for (const ProjectRow &row : page.rows) {
            rows.append(toJson(row));
            if (!context.json)
                context.out(lineOf(row));
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
    LINLI_ASSIGN(const ProjectId id, findProject(*ledger, QString::fromStdString(arguments.which)));
    LINLI_TRY(printProject(context, *ledger, id));
    if (context.json)
        return success();
    LINLI_ASSIGN(const ProjectDetails details, projectDetails(*ledger, id));
    const auto yuan = [](const std::optional<qint64> &fen) { return fen ? yuanText(*fen) : QStringLiteral("–"); };
    context.out(translate("cli", "Money in yuan: %1 planned, %2 granted, %3 spent. %4 households benefit.")
                    .arg(yuan(details.one.plan.planned), yuan(details.one.granted), yuanText(details.one.spent))
                    .arg(details.households));
    for (const ProjectLogged &step : details.steps)
        context.out(QStringLiteral("%1  %2  %3  %4 %5").arg(minuteText(step.at), step.actor, displayName(step.step),
            step.amount ? yuanText(*step.amount) : QString(), step.note).trimmed());
    return success();
}

/// Finished in the month and in the year so far, for every community and all together.
Result<void> figures(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_TRY(permit(*ledger, Action::See, Kind::Matters));
    LINLI_ASSIGN(const QDate first, monthOption(*ledger, arguments.month));
    LINLI_ASSIGN(const AreaTree tree, AreaTree::loadInScope(ledger->db()));
    const QDate last = first.addMonths(1).addDays(-1);
    LINLI_ASSIGN(const auto month, projectsDone(ledger->db(), tree, first, last));
    LINLI_ASSIGN(const auto year, projectsDone(ledger->db(), tree, QDate(first.year(), 1, 1), last));
    QJsonArray rows;
    const auto add = [&](const QString &name, AreaId id) {
        rows.append(QJsonObject{{QStringLiteral("area"), name}, {QStringLiteral("month"), month.value(id)}, {QStringLiteral("year"), year.value(id)}});
        if (!context.json)
            context.out(translate("cli", "%1: %2 finished in the month, %3 in the year").arg(name).arg(month.value(id)).arg(year.value(id)));
    };
    add(translate("cli", "Together"), {});
    for (const Area &area : tree.all()) {
        if (area.kind == AreaKind::Community)
            add(area.name, area.id);
    }
    if (context.json)
        context.out(QJsonDocument(rows));
    return success();
}

Result<void> exportVerb(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const ProjectFilter filter, filterOf(*ledger, arguments));
    LINLI_ASSIGN(const qint64 rows, exportProjects(*ledger, QString::fromStdString(arguments.out), filter, ProjectOrder::Due));
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("rows"), rows}}));
    else
        context.out(translate("cli", "%1 rows were written.").arg(rows));
    return success();
}

void addFilters(CLI::App &verb, Typed &arguments)
{
    verb.add_flag("--all", arguments.all, text(translate("cli", "Accepted and stopped ones too")));
    verb.add_flag("--overdue", arguments.overdue, text(translate("cli", "Only those whose planned date has passed")));
    verb.add_option("--area", arguments.area, text(translate("cli", "Only inside this area (name or number)")));
    addWordOption<ProjectState>(verb, "--state", arguments.state, translate("cli", "Only in this state"));
    addWordOption<ProjectKind>(verb, "--kind", arguments.kind, translate("cli", "Only of this kind"));
    addWordOption<ProjectSource>(verb, "--source", arguments.source, translate("cli", "Only from this source"));
}

} // namespace

QJsonObject toJson(const ProjectRow &row)
{
    return {{QStringLiteral("id"), row.id.toText()}, {QStringLiteral("number"), row.number}, {QStringLiteral("title"), row.title},
        {QStringLiteral("state"), toWord(row.state)}, {QStringLiteral("kind"), toWord(row.kind)},
        {QStringLiteral("source"), toWord(row.source)}, {QStringLiteral("area"), row.area.toText()},
        {QStringLiteral("area_name"), row.areaName}, {QStringLiteral("owner"), jsonText(row.owner)},
        {QStringLiteral("proposed"), minuteText(row.proposed)}, {QStringLiteral("planned_start"), jsonDay(row.start)},
        {QStringLiteral("planned_finish"), jsonDay(row.finish)}, {QStringLiteral("started"), jsonDay(row.started)},
        {QStringLiteral("finished"), jsonDay(row.finished)}, {QStringLiteral("planned"), jsonMoney(row.planned)},
        {QStringLiteral("granted"), jsonMoney(row.granted)}, {QStringLiteral("spent"), jsonMoney(row.spent)},
        {QStringLiteral("score"), row.score ? QJsonValue(*row.score / 100.0) : QJsonValue()},
        {QStringLiteral("due_step"), jsonText(row.nextStep ? toWord(*row.nextStep) : QString())},
        {QStringLiteral("due"), jsonText(row.due ? minuteText(*row.due) : QString())}, {QStringLiteral("provisional"), row.provisional},
        {QStringLiteral("overdue"), row.light == Light::Red}};
}

Result<void> printProject(Context &context, Ledger &ledger, ProjectId id)
{
    LINLI_ASSIGN(const ProjectDetails details, projectDetails(ledger, id));
    if (context.json)
        context.out(QJsonDocument(wholeOf(details)));
    else
        context.out(lineOf(details.row));
    return success();
}

void addProjectVerbs(CLI::App &app, Context &context)
{
    CLI::App *group = addGroup(app, "project", translate("cli", "Livelihood projects, stage by stage"));
    const auto arguments = std::make_shared<Typed>();
    CLI::App *listVerb = addVerb(*group, "list", translate("cli", "List livelihood projects, what is due first"),
        {"linli project list --json", "linli project list --all --kind lift --area 广济桥社区"});
    addFilters(*listVerb, *arguments);
    onRun(listVerb, context, [&context, arguments] { return list(context, *arguments); });
    CLI::App *showVerb = addVerb(*group, "show", translate("cli", "Everything about one: plan, money, what happened"), {"linli project show GJQ-MS2026-001 --json"});
    showVerb->add_option("PROJECT", arguments->which, text(translate("cli", "Its number")))->required();
    onRun(showVerb, context, [&context, arguments] { return show(context, *arguments); });
    CLI::App *figuresVerb = addVerb(*group, "figures", translate("cli", "How many were finished in a month and in its year so far"), {"linli project figures --month 2026-09"});
    figuresVerb->add_option("--month", arguments->month, text(translate("cli", "The month, YYYY-MM; otherwise this one")));
    onRun(figuresVerb, context, [&context, arguments] { return figures(context, *arguments); });
    CLI::App *exporting = addVerb(*group, "export", translate("cli", "Write the list as a spreadsheet"), {"linli project export --all --out projects.xlsx"});
    addFilters(*exporting, *arguments);
    exporting->add_option("--out", arguments->out, text(translate("cli", "The .xlsx to write")))->required();
    onRun(exporting, context, [&context, arguments] { return exportVerb(context, *arguments); });
    addProjectStepVerbs(*group, context);
    addProjectAttachVerbs(*group, context);
}

} // namespace linli::cli
