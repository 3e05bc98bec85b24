// linli activity list, show, people, export; the series.
#include "app/cli/activityverbs.h"

#include "app/cli/caseoutput.h"
#include "app/cli/peopleverbs.h"
#include "core/activities/activitysteps.h"
#include "core/base/text.h"

#include <QJsonArray>

namespace linli::cli {

namespace {

struct Typed
{
    std::string which, series, area, state, from, until, words, out, name, rhythm;
    int firstYear = 0;
    bool coming = false, ended = false;
};

QString typed(const std::string &value)
{
    return QString::fromStdString(value);
}

Result<ActivityFilter> filterOf(Ledger &ledger, const Typed &arguments)
{
    ActivityFilter filter;
    filter.state = wordOf<ActivityState>(arguments.state);
    if (!arguments.series.empty()) {
        LINLI_ASSIGN(filter.series, findSeries(ledger, typed(arguments.series)));
    }
    LINLI_ASSIGN(filter.within, areaOption(ledger, arguments.area));
    filter.from = QDate::fromString(typed(arguments.from), Qt::ISODate);
    filter.until = QDate::fromString(typed(arguments.until), Qt::ISODate);
    if ((!arguments.from.empty() && !filter.from.isValid()) || (!arguments.until.empty() && !filter.until.isValid()))
        return Error{ErrorKind::Invalid, translate("cli", "The day is not understood. Write it like 2026-09-30.")};
    filter.words = typed(arguments.words);
    return filter;
}

Result<void> list(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const ActivityFilter filter, filterOf(*ledger, arguments));
    const ActivityOrder order = arguments.coming ? ActivityOrder::Coming : ActivityOrder::Newest;
    if (!arguments.out.empty()) {
        LINLI_ASSIGN(const qint64 rows, exportActivities(*ledger, typed(arguments.out), filter, order));
        context.out(translate("cli", "%1 activities were exported.").arg(rows));
        return success();
    }
    QJsonArray rows;
    std::optional<ActivityCursor> after;
    do {
        LINLI_ASSIGN(const ActivityPage page, activityPage(*ledger, filter, order, after));
        for (const ActivityRow &row : page.rows) {
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

void tell(Context &context, const ActivityDetails &details)
{
    const Activity &one = details.one;
    QStringList organisers;
    for (const Organiser &organiser : details.organisers)
        organisers.append(organiser.name);
    const auto say = [&](const QString &what, const QString &text) {
        if (!text.isEmpty())
            context.out(what.arg(text));
    };
    say(translate("cli", "For: %1"), QStringList{one.audience, details.careKindNames}.join(u' ').trimmed());
    say(translate("cli", "Organised by: %1"), organisers.join(QStringLiteral(", ")));
    say(translate("cli", "What was said and done: %1"), one.said);
    say(translate("cli", "Why it was cancelled: %1"), one.reason);
    for (const ActivityLog &step : details.steps)
        context.out(QStringLiteral("%1  %2  %3  %4").arg(minuteText(step.at), displayName(step.step), step.actor, step.note).trimmed());
}

Result<void> show(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const ActivityId id, findActivity(*ledger, typed(arguments.which)));
    LINLI_TRY(printActivity(context, *ledger, id));
    if (context.json)
        return success();
    LINLI_ASSIGN(const ActivityDetails details, activityDetails(*ledger, id));
    tell(context, details);
    return success();
}

Result<void> people(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const ActivityId id, findActivity(*ledger, typed(arguments.which)));
    if (!arguments.out.empty()) {
        LINLI_ASSIGN(const qint64 rows, exportAttendance(*ledger, typed(arguments.out), id));
        context.out(translate("cli", "%1 people were exported.").arg(rows));
        return success();
    }
    LINLI_ASSIGN(const ActivityDetails details, activityDetails(*ledger, id));
    if (context.json) {
        context.out(QJsonDocument(toJson(details).value(QStringLiteral("people")).toArray()));
        return success();
    }
    for (const Attendee &one : details.attendees)
        context.out(QStringLiteral("%1  %2  %3  %4  %5").arg(one.id.toText(), one.name, one.address, displayName(one.part),
            !one.came ? QString() : *one.came ? translate("cli", "came") : translate("cli", "did not come")));
    return success();
}

QJsonObject toJson(const Series &one)
{
    return {{QStringLiteral("id"), one.id.toText()}, {QStringLiteral("name"), one.name}, {QStringLiteral("area"), one.area.toText()},
        {QStringLiteral("rhythm"), toWord(one.rhythm)}, {QStringLiteral("first_year"), one.firstYear > 0 ? QJsonValue(one.firstYear) : QJsonValue()},
        {QStringLiteral("ended"), jsonText(one.ended.toString(Qt::ISODate))}};
}

Result<void> printSeries(Context &context, Ledger &ledger, SeriesId id)
{
    LINLI_ASSIGN(const Series one, loadSeries(ledger, id));
    if (context.json)
        context.out(QJsonDocument(toJson(one)));
    else
        context.out(QStringLiteral("%1  %2  %3").arg(one.id.toText(), one.name, displayName(one.rhythm)));
    return success();
}

Result<void> takeSeries(Context &context, const Typed &arguments, bool isNew)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    Series one;
    if (!isNew) {
        LINLI_ASSIGN(const SeriesId id, findSeries(*ledger, typed(arguments.series)));
        LINLI_ASSIGN(one, loadSeries(*ledger, id));
    }
    LINLI_ASSIGN(const AreaId area, areaOption(*ledger, arguments.area));
    one.area = area ? area : one.area;
    one.name = arguments.name.empty() ? one.name : typed(arguments.name);
    one.rhythm = wordOf<Rhythm>(arguments.rhythm).value_or(one.rhythm);
    one.firstYear = arguments.firstYear > 0 ? arguments.firstYear : one.firstYear;
    if (isNew) {
        LINLI_ASSIGN(one.id, addSeries(*ledger, one));
    } else {
        LINLI_TRY(editSeries(*ledger, one));
    }
    return printSeries(context, *ledger, one.id);
}

Result<void> listSeries(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const QList<Series> all, allSeries(*ledger, arguments.ended));
    QJsonArray rows;
    for (const Series &one : all) {
        rows.append(toJson(one));
        if (!context.json)
            context.out(QStringLiteral("%1  %2  %3").arg(one.id.toText(), one.name, displayName(one.rhythm)));
    }
    if (context.json)
        context.out(QJsonDocument(rows));
    return success();
}

void addListVerb(CLI::App &group, Context &context, bool exporting)
{
    const auto arguments = std::make_shared<Typed>();
    CLI::App *verb = exporting ? addVerb(group, "export", translate("cli", "Write the list to a spreadsheet"),
                                     {"linli activity export --from 2026-01-01 --until 2026-12-31 --out activities.xlsx"})
                               : addVerb(group, "list", translate("cli", "List activities, the latest first"),
                                     {"linli activity list --state held --json", "linli activity list --series 邻里节", "linli activity list --coming --from 2026-09-21"});
    addWordOption<ActivityState>(*verb, "--state", arguments->state, translate("cli", "Only in this state"));
    verb->add_option("--series", arguments->series, text(translate("cli", "Only of this series (name or number)")));
    verb->add_option("--area", arguments->area, text(translate("cli", "Only inside this area (name or number)")));
    verb->add_option("--from", arguments->from, text(translate("cli", "From this day on, as 2026-09-25")));
    verb->add_option("--until", arguments->until, text(translate("cli", "Until this day")));
    verb->add_option("--words", arguments->words, text(translate("cli", "Only with these words in the title")));
    verb->add_flag("--coming", arguments->coming, text(translate("cli", "What comes first stands first")));
    if (exporting)
        verb->add_option("--out", arguments->out, text(translate("cli", "The file")))->required();
    onRun(verb, context, [&context, arguments] { return list(context, *arguments); });
}

} // namespace

void addSeriesVerbs(CLI::App &group, Context &context)
{
    CLI::App *series = addGroup(group, "series", translate("cli", "Activities that come again"));
    for (const bool isNew : {true, false}) {
        const auto arguments = std::make_shared<Typed>();
        CLI::App *verb = isNew ? addVerb(*series, "add", translate("cli", "Begin a series"),
                                     {"linli activity series add --name 邻里节 --area 广济桥社区 --rhythm yearly --first-year 2018"})
                               : addVerb(*series, "edit", translate("cli", "Change a series"), {"linli activity series edit 邻里节 --first-year 2017"});
        if (!isNew)
            verb->add_option("SERIES", arguments->series, text(translate("cli", "Its name or number")))->required();
        verb->add_option("--name", arguments->name, text(translate("cli", "How it is called")))->required(isNew);
        verb->add_option("--area", arguments->area, text(translate("cli", "Which area runs it (name or number)")))->required(isNew);
        addWordOption<Rhythm>(*verb, "--rhythm", arguments->rhythm, translate("cli", "How often it comes"));
        verb->add_option("--first-year", arguments->firstYear, text(translate("cli", "The year of the first edition")));
        onRun(verb, context, [&context, arguments, isNew] { return takeSeries(context, *arguments, isNew); });
    }
    for (const bool ending : {true, false}) {
        const auto arguments = std::make_shared<Typed>();
        CLI::App *verb = ending ? addVerb(*series, "end", translate("cli", "It does not come again"), {"linli activity series end 邻里节"})
                                : addVerb(*series, "resume", translate("cli", "It goes on after all"), {"linli activity series resume 邻里节"});
        verb->add_option("SERIES", arguments->series, text(translate("cli", "Its name or number")))->required();
        onRun(verb, context, [&context, arguments, ending]() -> Result<void> {
            LINLI_ASSIGN(Ledger * ledger, context.open());
            LINLI_ASSIGN(const SeriesId id, findSeries(*ledger, typed(arguments->series)));
            LINLI_TRY(endSeries(*ledger, id, ending));
            return printSeries(context, *ledger, id);
        });
    }
    const auto arguments = std::make_shared<Typed>();
    CLI::App *all = addVerb(*series, "list", translate("cli", "List the series"), {"linli activity series list --json"});
    all->add_flag("--ended", arguments->ended, text(translate("cli", "Those that do not come again as well")));
    onRun(all, context, [&context, arguments] { return listSeries(context, *arguments); });
}

void addActivityVerbs(CLI::App &app, Context &context)
{
    CLI::App *group = addGroup(app, "activity", translate("cli", "Activities, their series and who came"));
    addActivityStepVerbs(*group, context);
    addListVerb(*group, context, false);
    addListVerb(*group, context, true);
    const auto arguments = std::make_shared<Typed>();
    const auto addWhich = [&](CLI::App *verb) {
        verb->add_option("ACTIVITY", arguments->which, text(translate("cli", "Its number, or the series and the edition, as SERIES@9")))->required();
    };
    CLI::App *showVerb = addVerb(*group, "show", translate("cli", "Everything about one"), {"linli activity show 邻里节@9 --json"});
    addWhich(showVerb);
    onRun(showVerb, context, [&context, arguments] { return show(context, *arguments); });
    CLI::App *peopleVerb = addVerb(*group, "people", translate("cli", "Who is on the list, who came"),
        {"linli activity people 邻里节@9 --json", "linli activity people 邻里节@9 --out people.xlsx"});
    addWhich(peopleVerb);
    peopleVerb->add_option("--out", arguments->out, text(translate("cli", "Write them to this spreadsheet")));
    onRun(peopleVerb, context, [&context, arguments] { return people(context, *arguments); });
    addSeriesVerbs(*group, context);
}

} // namespace linli::cli
