// What happens to whole households, and what of it waits to be confirmed.
#include "app/cli/peopleverbs.h"
#include "core/base/text.h"
#include "core/households/householdquery.h"
#include "core/households/lifecases.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

void addDayOption(CLI::App *verb, std::string &day)
{
    verb->add_option("--on", day, text(translate("cli", "The day, such as 2026-09-21; today if it is left out")));
}

void addConfirmVerb(CLI::App &household, Context &context)
{
    struct Options
    {
        std::string household;
        Confirmed what;
    };
    CLI::App *verb = addVerb(household, "confirm",
        translate("cli", "Confirm who lives in a household, or that its circumstances were looked at"),
        {"linli household confirm \"广济苑1栋 302\" --people --facts"});
    const auto options = std::make_shared<Options>();
    verb->add_option("HOUSEHOLD", options->household, text(translate("cli", "Its number or its address")))->required();
    verb->add_flag("--people", options->what.people, text(translate("cli", "Who lives there is right")));
    verb->add_flag("--facts", options->what.facts, text(translate("cli", "Circumstances and care flags are right")));
    onRun(
        verb, context,
        [&context, options]() -> Result<void> {
            LINLI_ASSIGN(Ledger * ledger, context.open());
            LINLI_ASSIGN(const HouseholdId id, householdArgument(*ledger, options->household));
            return confirmHousehold(*ledger, id, options->what);
        },
        translate("cli", "Confirmed."));
}

struct SplitOptions
{
    std::string from, head, stayingHead, into, building, stairwell, room, unit, on;
    std::vector<std::string> who;
};

Result<void> split(Context &context, const SplitOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    Split split;
    LINLI_ASSIGN(split.from, householdArgument(*ledger, options.from));
    for (const std::string &typed : options.who) {
        LINLI_ASSIGN(const PersonId id, personArgument(typed));
        split.who.append(id);
    }
    LINLI_ASSIGN(split.head, personArgument(options.head));
    LINLI_ASSIGN(split.stayingHead, personOption(options.stayingHead));
    LINLI_ASSIGN(split.day, dayOption(*ledger, options.on));
    LINLI_ASSIGN(split.unit, areaOption(*ledger, options.unit));
    if (!options.into.empty()) {
        LINLI_ASSIGN(split.into, householdArgument(*ledger, options.into));
    } else {
        LINLI_ASSIGN(const auto from, findHousehold(ledger->db(), split.from));
        if (from) {
            split.fresh.building = from->building;
            split.fresh.stairwell = from->stairwell;
            split.fresh.floor = from->floor;
            split.fresh.room = from->room;
        }
        if (!options.building.empty()) {
            LINLI_ASSIGN(split.fresh.building, areaOption(*ledger, options.building));
        }
        if (!options.room.empty()) {
            split.fresh.room = QString::fromStdString(options.room);
            split.fresh.stairwell = QString::fromStdString(options.stairwell);
            split.fresh.floor = 0;
        }
    }
    LINLI_ASSIGN(const HouseholdId made, splitHousehold(*ledger, split));
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("id"), made.toText()}}));
    else
        context.out(translate("cli", "The new household has the number %1.").arg(made.toText()));
    return success();
}

void addSplitVerb(CLI::App &household, Context &context)
{
    CLI::App *verb = addVerb(household, "split", translate("cli", "Some members form a household of their own"),
        {"linli household split \"广济苑1栋 302\" --who 4611686018427387905 --head 4611686018427387905 --room 401",
            "linli household split \"广济苑1栋 302\" --who 4611686018427387905 --head 4611686018427387905"});
    const auto options = std::make_shared<SplitOptions>();
    verb->add_option("HOUSEHOLD", options->from, text(translate("cli", "Its number or its address")))->required();
    verb->add_option("--who", options->who, text(translate("cli", "The number of somebody who goes; may be repeated")))
        ->required();
    verb->add_option("--head", options->head, text(translate("cli", "Who of them is the head")))->required();
    verb->add_option("--new-head", options->stayingHead, text(translate("cli", "Who follows as head of those who stay")));
    verb->add_option("--into", options->into, text(translate("cli", "An existing household where nobody lives")));
    verb->add_option("--building", options->building,
        text(translate("cli", "The building of the new household; the same one if it is left out")));
    verb->add_option("--stairwell", options->stairwell, text(translate("cli", "Its stairwell")));
    verb->add_option("--room", options->room, text(translate("cli", "Its room; the same flat if it is left out")));
    verb->add_option("--unit", options->unit, text(translate("cli", "Its micro-unit")));
    addDayOption(verb, options->on);
    onRun(verb, context, [&context, options] { return split(context, *options); });
}

void addMergeVerb(CLI::App &household, Context &context)
{
    struct Options
    {
        std::string from, into, on;
        bool voided = false;
    };
    CLI::App *verb = addVerb(household, "merge",
        translate("cli", "All members go over to another household; into an empty flat, the whole household moves"),
        {"linli household merge \"广济苑1栋 302\" \"广济苑1栋 401\"",
            "linli household merge 4611686018427387905 4611686018427387911 --void"});
    const auto options = std::make_shared<Options>();
    verb->add_option("FROM", options->from, text(translate("cli", "The household that becomes empty")))->required();
    verb->add_option("INTO", options->into, text(translate("cli", "The household that takes them up")))->required();
    verb->add_flag("--void", options->voided,
        text(translate("cli", "The two were one household all along: the empty one is void, not vacant")));
    addDayOption(verb, options->on);
    onRun(
        verb, context,
        [&context, options]() -> Result<void> {
            LINLI_ASSIGN(Ledger * ledger, context.open());
            Merge merge;
            LINLI_ASSIGN(merge.from, householdArgument(*ledger, options->from));
            LINLI_ASSIGN(merge.into, householdArgument(*ledger, options->into));
            LINLI_ASSIGN(merge.day, dayOption(*ledger, options->on));
            merge.emptied = options->voided ? Emptied::Void : Emptied::Vacant;
            return mergeHouseholds(*ledger, merge);
        },
        translate("cli", "They live in one household now."));
}

QJsonObject jsonOf(const LifeEvent &event)
{
    return {{QStringLiteral("id"), event.id.toText()}, {QStringLiteral("household"), event.household.toText()},
        {QStringLiteral("person"), event.person ? QJsonValue(event.person.toText()) : QJsonValue()},
        {QStringLiteral("kind"), toWord(event.kind)}, {QStringLiteral("on"), jsonText(event.on)},
        {QStringLiteral("other"), event.other ? QJsonValue(event.other.toText()) : QJsonValue()},
        {QStringLiteral("reported_on"), event.reportedOn}, {QStringLiteral("reported_by"), event.reportedBy},
        {QStringLiteral("confirmed_on"), jsonText(event.confirmedOn)},
        {QStringLiteral("confirmed_by"), jsonText(event.confirmedBy)}, {QStringLiteral("note"), jsonText(event.note)}};
}

void show(Context &context, QJsonArray &list, const LifeEvent &event, const QString &address, const QString &name)
{
    if (context.json) {
        QJsonObject json = jsonOf(event);
        json.insert(QStringLiteral("address"), jsonText(address));
        json.insert(QStringLiteral("name"), jsonText(name));
        list.append(json);
    } else {
        context.out(QStringLiteral("%1  %2  %3  %4  %5")
                        .arg(event.id.toText(), event.on, displayName(event.kind), address, name));
    }
}

Result<void> listEvents(Context &context, const std::string &household, const std::string &area)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    QJsonArray list;
    if (!household.empty()) {
        LINLI_ASSIGN(const HouseholdId id, householdArgument(*ledger, household));
        LINLI_ASSIGN(const HouseholdCard card, householdCard(ledger->db(), id));
        LINLI_ASSIGN(const QList<LifeEvent> events, lifeEventsOf(ledger->db(), id));
        for (const LifeEvent &event : events) {
            const auto who = std::find_if(card.members.begin(), card.members.end(),
                [&](const Member &member) { return member.person.id == event.person; });
            show(context, list, event, card.address, who != card.members.end() ? who->person.name : QString());
        }
    } else {
        LINLI_ASSIGN(const AreaId within, areaOption(*ledger, area));
        std::optional<WaitingCursor> after;
        do {
            LINLI_ASSIGN(const WaitingPage page, waitingEvents(*ledger, within, after));
            for (const WaitingEvent &row : page.rows)
                show(context, list, row.event, row.address, row.personName);
            after = page.next;
        } while (after);
    }
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

void addEventVerbs(CLI::App &household, Context &context)
{
    CLI::App *events = addVerb(household, "events",
        translate("cli", "What happened in a household; without one, what waits to be confirmed"),
        {"linli household events --json", "linli household events \"广济苑1栋 302\""});
    const auto which = std::make_shared<std::string>();
    const auto area = std::make_shared<std::string>();
    events->add_option("HOUSEHOLD", *which, text(translate("cli", "Its number or its address")));
    events->add_option("--area", *area, text(translate("cli", "Only inside this area (name or number)")));
    onRun(events, context, [&context, which, area] { return listEvents(context, *which, *area); });

    CLI::App *confirm = addVerb(household, "confirm-event", translate("cli", "Confirm that a change really happened"),
        {"linli household confirm-event 4611686018427387905"});
    const auto event = std::make_shared<std::string>();
    confirm->add_option("CHANGE", *event, text(translate("cli", "Its number, as `linli household events` gives it")))
        ->required();
    onRun(
        confirm, context,
        [&context, event]() -> Result<void> {
            LINLI_ASSIGN(Ledger * ledger, context.open());
            const auto id = LifeEventId::fromText(QString::fromStdString(*event));
            if (!id)
                return Error{ErrorKind::Invalid, translate("cli", "A change is named by its number.")};
            return confirmLifeEvent(*ledger, *id);
        },
        translate("cli", "Confirmed."));
}

} // namespace

void addHouseholdStepVerbs(CLI::App &household, Context &context)
{
    addConfirmVerb(household, context);
    addSplitVerb(household, context);
    addMergeVerb(household, context);
    addEventVerbs(household, context);
}

} // namespace linli::cli
