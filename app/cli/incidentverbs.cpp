// linli incident record, edit, void, list, show, export.
#include "app/cli/incidentverbs.h"

#include "app/cli/caseoutput.h"
#include "app/cli/matteroutput.h"
#include "app/cli/peopleverbs.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/incidents/exportincidents.h"
#include "core/incidents/incidentsteps.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

struct Typed
{
    std::string which, kind, zero, day, time, area, household, place, text, handled, fromCase, loss, reason, from, to, out;
    std::vector<std::string> harmed, caused, involved;
    int injured = -1, dead = -1;
    bool voided = false;
};

QString typed(const std::string &value)
{
    return QString::fromStdString(value);
}

QJsonObject toJson(const IncidentRow &row)
{
    const auto zero = zeroOf(row.kind);
    return {{QStringLiteral("id"), row.id.toText()}, {QStringLiteral("number"), row.number}, {QStringLiteral("kind"), toWord(row.kind)},
        {QStringLiteral("zero"), jsonText(zero ? toWord(*zero) : QString())}, {QStringLiteral("day"), jsonDay(row.day)},
        {QStringLiteral("time"), jsonText(row.time.isValid() ? row.time.toString(QStringLiteral("HH:mm")) : QString())},
        {QStringLiteral("area"), row.area.toText()}, {QStringLiteral("area_name"), row.areaName},
        {QStringLiteral("address"), jsonText(row.address)}, {QStringLiteral("place"), jsonText(row.place)},
        {QStringLiteral("text"), row.body}, {QStringLiteral("injured"), row.injured}, {QStringLiteral("dead"), row.dead},
        {QStringLiteral("loss"), jsonMoney(row.loss)}, {QStringLiteral("handled"), jsonText(row.handled)},
        {QStringLiteral("case"), jsonText(row.caseNumber)}, {QStringLiteral("void"), jsonText(row.voidReason)}};
}

QString lineOf(const IncidentRow &row)
{
    const QString when = row.day.toString(Qt::ISODate) + (row.time.isValid() ? row.time.toString(QStringLiteral(" HH:mm")) : QString());
    const QString where = row.address.isEmpty() ? row.areaName : row.address;
    return QStringLiteral("%1  %2  %3  %4  %5").arg(row.number, when, displayName(row.kind), where, row.body);
}

Result<void> print(Context &context, Ledger &ledger, IncidentId id)
{
    LINLI_ASSIGN(const IncidentDetails details, incidentDetails(ledger, id));
    if (!context.json) {
        context.out(lineOf(details.row));
        return success();
    }
    QJsonArray persons;
    for (qsizetype i = 0; i < details.persons.size(); ++i)
        persons.append(QJsonObject{{QStringLiteral("name"), jsonText(details.persons[i])},
            {QStringLiteral("part"), toWord(details.one.facts.persons[i].part)}});
    QJsonObject object = toJson(details.row);
    object.insert(QStringLiteral("persons"), persons);
    context.out(QJsonDocument(object));
    return success();
}

/// Those named take the place of those on record; nobody named leaves them.
Result<void> takePersons(Ledger &ledger, IncidentFacts &facts, const Typed &arguments)
{
    QList<IncidentPerson> named;
    for (const auto &[names, part] : {std::pair{&arguments.harmed, IncidentPart::Harmed}, std::pair{&arguments.caused, IncidentPart::Caused},
             std::pair{&arguments.involved, IncidentPart::Involved}}) {
        for (const std::string &name : *names) {
            LINLI_ASSIGN(const PersonId person, personFromText(ledger, typed(name)));
            named.append({person, part});
        }
    }
    if (!named.isEmpty())
        facts.persons = named;
    return success();
}

Result<void> takePlace(Ledger &ledger, IncidentFacts &facts, const Typed &arguments)
{
    if (!arguments.area.empty()) {
        LINLI_ASSIGN(facts.area, areaOption(ledger, arguments.area));
        facts.household = {};
    }
    if (!arguments.household.empty()) {
        LINLI_ASSIGN(facts.household, householdFromText(ledger, typed(arguments.household)));
    }
    if (!arguments.place.empty())
        facts.place = typed(arguments.place);
    return success();
}

/// What was typed takes the place of what is on record.
Result<IncidentFacts> factsOf(Ledger &ledger, IncidentFacts facts, const Typed &arguments)
{
    facts.kind = wordOf<IncidentKind>(arguments.kind).value_or(facts.kind);
    LINLI_ASSIGN(const QDate day, plainDay(arguments.day));
    if (day.isValid())
        facts.day = day;
    if (!arguments.time.empty()) {
        facts.time = QTime::fromString(typed(arguments.time), QStringLiteral("H:mm"));
        if (!facts.time.isValid())
            return Error{ErrorKind::Invalid, translate("cli", "The time of day is not understood. Write it like 18:40.")};
    }
    LINLI_TRY(takePlace(ledger, facts, arguments));
    if (!arguments.text.empty())
        facts.body = typed(arguments.text);
    if (!arguments.handled.empty())
        facts.handled = typed(arguments.handled);
    facts.injured = arguments.injured >= 0 ? arguments.injured : facts.injured;
    facts.dead = arguments.dead >= 0 ? arguments.dead : facts.dead;
    LINLI_ASSIGN(const auto loss, moneyOption(arguments.loss));
    facts.loss = loss ? loss : facts.loss;
    if (!arguments.fromCase.empty()) {
        LINLI_ASSIGN(const CaseFile file, findCase(ledger, typed(arguments.fromCase)));
        facts.fromCase = file.id;
    }
    LINLI_TRY(takePersons(ledger, facts, arguments));
    return facts;
}

Result<void> record(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    IncidentFacts blank;
    blank.day = ledger->clock().today();
    LINLI_ASSIGN(const IncidentFacts facts, factsOf(*ledger, blank, arguments));
    LINLI_ASSIGN(const IncidentId id, recordIncident(*ledger, facts));
    return print(context, *ledger, id);
}

Result<void> edit(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const IncidentId id, findIncident(*ledger, typed(arguments.which)));
    LINLI_ASSIGN(const Incident one, loadIncident(*ledger, id));
    LINLI_ASSIGN(const IncidentFacts facts, factsOf(*ledger, one.facts, arguments));
    LINLI_TRY(editIncident(*ledger, {id}, facts));
    return print(context, *ledger, id);
}

Result<void> makeVoid(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const IncidentId id, findIncident(*ledger, typed(arguments.which)));
    LINLI_TRY(voidIncident(*ledger, {id}, typed(arguments.reason)));
    return print(context, *ledger, id);
}

Result<IncidentFilter> filterOf(Ledger &ledger, const Typed &arguments)
{
    IncidentFilter filter;
    filter.voided = arguments.voided;
    filter.kind = wordOf<IncidentKind>(arguments.kind);
    filter.zero = wordOf<Zero>(arguments.zero);
    LINLI_ASSIGN(filter.within, areaOption(ledger, arguments.area));
    LINLI_ASSIGN(filter.from, plainDay(arguments.from));
    LINLI_ASSIGN(filter.to, plainDay(arguments.to));
    return filter;
}

Result<void> list(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const IncidentFilter filter, filterOf(*ledger, arguments));
    QJsonArray rows;
    std::optional<IncidentCursor> after;
    do {
        LINLI_ASSIGN(const IncidentPage page, incidentPage(ledger->db(), filter, IncidentOrder::Day, after));
        for (const IncidentRow &row : page.rows) {
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

Result<void> exportVerb(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const IncidentFilter filter, filterOf(*ledger, arguments));
    LINLI_ASSIGN(const qint64 rows, exportIncidents(*ledger, typed(arguments.out), filter, IncidentOrder::Day));
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("rows"), rows}}));
    else
        context.out(translate("cli", "%1 rows were written.").arg(rows));
    return success();
}

Result<void> show(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const IncidentId id, findIncident(*ledger, typed(arguments.which)));
    LINLI_TRY(print(context, *ledger, id));
    if (context.json)
        return success();
    LINLI_ASSIGN(const IncidentDetails details, incidentDetails(*ledger, id));
    const IncidentFacts &facts = details.one.facts;
    context.out(translate("cli", "Injured %1, dead %2, loss in yuan: %3. %4")
                    .arg(facts.injured).arg(facts.dead).arg(facts.loss ? yuanText(*facts.loss) : QStringLiteral("–"), facts.handled).trimmed());
    for (qsizetype i = 0; i < details.persons.size(); ++i)
        context.out(displayName(facts.persons[i].part) + QStringLiteral("  ")
            + (details.persons[i].isEmpty() ? translate("cli", "(outside your areas)") : details.persons[i]));
    if (!details.one.voidReason.isEmpty())
        context.out(translate("cli", "Void: %1").arg(details.one.voidReason));
    return success();
}

void addFactOptions(CLI::App &verb, Typed &arguments, bool required)
{
    addWordOption<IncidentKind>(verb, "--kind", arguments.kind, translate("cli", "What it was"))->required(required);
    verb.add_option("--day", arguments.day, text(translate("cli", "On which day, as 2026-09-21; otherwise today")));
    verb.add_option("--time", arguments.time, text(translate("cli", "At what time, as 18:40")));
    verb.add_option("--household", arguments.household, text(translate("cli", "In which household (number or whole address)")));
    verb.add_option("--area", arguments.area, text(translate("cli", "In which area (name or number)")));
    verb.add_option("--place", arguments.place, text(translate("cli", "Where exactly")));
    verb.add_option("--text", arguments.text, text(translate("cli", "What happened, in short")))->required(required);
    verb.add_option("--injured", arguments.injured, text(translate("cli", "How many were injured")))->check(CLI::NonNegativeNumber);
    verb.add_option("--dead", arguments.dead, text(translate("cli", "How many died")))->check(CLI::NonNegativeNumber);
    verb.add_option("--loss", arguments.loss, text(translate("cli", "The loss, in yuan, as 3500 or 1.2万")));
    verb.add_option("--handled", arguments.handled, text(translate("cli", "What was done about it")));
    verb.add_option("--case", arguments.fromCase, text(translate("cli", "The case about it (its number)")));
    verb.add_option("--harmed", arguments.harmed, text(translate("cli", "Who was harmed: a person of the ledger (several times)")));
    verb.add_option("--caused", arguments.caused, text(translate("cli", "Who caused it (several times)")));
    verb.add_option("--involved", arguments.involved, text(translate("cli", "Who else is concerned (several times)")));
}

void addFilters(CLI::App &verb, Typed &arguments)
{
    verb.add_option("--area", arguments.area, text(translate("cli", "Only inside this area (name or number)")));
    addWordOption<IncidentKind>(verb, "--kind", arguments.kind, translate("cli", "Only of this kind"));
    addWordOption<Zero>(verb, "--zero", arguments.zero, translate("cli", "Only what breaks this zero"));
    verb.add_option("--from", arguments.from, text(translate("cli", "From this day on")));
    verb.add_option("--to", arguments.to, text(translate("cli", "Up to this day")));
    verb.add_flag("--void", arguments.voided, text(translate("cli", "Those that are void instead")));
}

} // namespace

void addIncidentVerbs(CLI::App &app, Context &context)
{
    CLI::App *group = addGroup(app, "incident", translate("cli", "The register of incidents, and the three zeros"));
    const auto arguments = std::make_shared<Typed>();
    const auto add = [&](const char *name, const QString &description, std::initializer_list<const char *> examples, auto use) {
        CLI::App *verb = addVerb(*group, name, description, examples);
        onRun(verb, context, [&context, arguments, use] { return use(context, *arguments); });
        return verb;
    };
    const auto addWhich = [&](CLI::App *verb) {
        verb->add_option("INCIDENT", arguments->which, text(translate("cli", "Its number")))->required();
        return verb;
    };
    addFactOptions(*add("record", translate("cli", "Record an incident: fire, gas, telecom fraud, theft, petition …"),
                       {"linli incident record --kind fire --day 2026-09-20 --time 18:40 --household \"广济苑1栋 302\" --text 厨房起火 --loss 3500"}, record),
        *arguments, true);
    addFactOptions(*addWhich(add("edit", translate("cli", "Correct an incident: only what is named"),
                       {"linli incident edit GJQ-SJ2026-001 --injured 1"}, edit)),
        *arguments, false);
    addWhich(add("void", translate("cli", "Entered by mistake: it stays on record and counts nowhere"),
        {"linli incident void GJQ-SJ2026-001 --reason 重复登记"}, makeVoid))
        ->add_option("--reason", arguments->reason, text(translate("cli", "Why")))->required();
    addFilters(*add("list", translate("cli", "List incidents, the newest first"),
                   {"linli incident list --kind telecom_fraud --from 2026-01-01 --json"}, list), *arguments);
    addWhich(add("show", translate("cli", "Everything about one"), {"linli incident show GJQ-SJ2026-001 --json"}, show));
    CLI::App *exporting = add("export", translate("cli", "Write the list as a spreadsheet"), {"linli incident export --from 2026-01-01 --out incidents.xlsx"}, exportVerb);
    addFilters(*exporting, *arguments);
    exporting->add_option("--out", arguments->out, text(translate("cli", "The .xlsx to write")))->required();
    addIncidentFigureVerbs(*group, context);
}

} // namespace linli::cli
