// linli resource add, edit, retire, restore, list, show, bookings, free, export.
#include "app/cli/resourceverbs.h"

#include "app/cli/caseoutput.h"
#include "app/cli/peopleverbs.h"
#include "core/base/text.h"
#include "core/resources/resourcesteps.h"

#include <QJsonArray>

namespace linli::cli {

namespace {

struct Typed
{
    std::string which, kind, name, area, person, contact, phone, offers, opening, words, out, day, from, until, state;
    int capacity = -1;
    bool retired = false;
};

QString typed(const std::string &value)
{
    return QString::fromStdString(value);
}

/// What was typed put over what is there.
Result<void> take(Ledger &ledger, const Typed &arguments, Resource &one)
{
    one.kind = wordOf<ResourceKind>(arguments.kind).value_or(one.kind);
    LINLI_ASSIGN(const AreaId area, areaOption(ledger, arguments.area));
    one.area = area ? area : one.area;
    if (!arguments.person.empty()) {
        LINLI_ASSIGN(one.person, personFromText(ledger, typed(arguments.person)));
    }
    for (const auto &[from, to] : {std::pair{&arguments.name, &one.name}, {&arguments.contact, &one.contact}, {&arguments.phone, &one.phone},
             {&arguments.offers, &one.offers}, {&arguments.opening, &one.opening}}) {
        if (!from->empty())
            *to = typed(*from);
    }
    if (arguments.capacity >= 0)
        one.capacity = arguments.capacity;
    return success();
}

Result<void> print(Context &context, Ledger &ledger, ResourceId id)
{
    LINLI_ASSIGN(const Resource one, loadResource(ledger, id));
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("id"), id.toText()}, {QStringLiteral("name"), one.name},
            {QStringLiteral("kind"), toWord(one.kind)}, {QStringLiteral("retired"), jsonText(one.retired.toString(Qt::ISODate))}}));
    else
        context.out(QStringLiteral("%1  %2  %3").arg(id.toText(), displayName(one.kind), one.name));
    return success();
}

Result<void> add(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    Resource one;
    LINLI_TRY(take(*ledger, arguments, one));
    LINLI_ASSIGN(const ResourceId id, addResource(*ledger, one));
    return print(context, *ledger, id);
}

Result<void> edit(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const ResourceId id, findResource(*ledger, typed(arguments.which)));
    LINLI_ASSIGN(Resource one, loadResource(*ledger, id));
    LINLI_TRY(take(*ledger, arguments, one));
    LINLI_TRY(editResource(*ledger, one));
    return print(context, *ledger, id);
}

Result<void> retire(Context &context, const Typed &arguments, bool retired)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const ResourceId id, findResource(*ledger, typed(arguments.which)));
    LINLI_TRY(retireResource(*ledger, id, retired));
    return print(context, *ledger, id);
}

Result<ResourceFilter> filterOf(Ledger &ledger, const Typed &arguments)
{
    ResourceFilter filter;
    filter.kind = wordOf<ResourceKind>(arguments.kind);
    LINLI_ASSIGN(filter.within, areaOption(ledger, arguments.area));
    filter.words = typed(arguments.words);
    filter.retired = arguments.retired;
    return filter;
}

Result<void> list(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const ResourceFilter filter, filterOf(*ledger, arguments));
    if (!arguments.out.empty()) {
        LINLI_ASSIGN(const qint64 rows, exportResources(*ledger, typed(arguments.out), filter));
        context.out(translate("cli", "%1 resources were exported.").arg(rows));
        return success();
    }
    LINLI_ASSIGN(const QList<ResourceRow> rows, resources(*ledger, filter));
    QJsonArray all;
    for (const ResourceRow &row : rows) {
        all.append(toJson(row));
        if (!context.json)
            context.out(QStringLiteral("%1  %2  %3  %4  %5  %6").arg(row.one.id.toText(), displayName(row.one.kind), row.one.name, row.areaName,
                row.contactName, row.one.offers));
    }
    if (context.json)
        context.out(QJsonDocument(all));
    return success();
}

Result<QList<BookingRow>> allBookings(Ledger &ledger, const BookingFilter &filter)
{
    QList<BookingRow> rows;
    std::optional<BookingCursor> after;
    do {
        LINLI_ASSIGN(const BookingPage page, bookings(ledger, filter, after));
        rows += page.rows;
        after = page.next;
    } while (after);
    return rows;
}

Result<void> show(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const ResourceId id, findResource(*ledger, typed(arguments.which)));
    ResourceFilter filter;
    filter.retired = true;
    LINLI_ASSIGN(const QList<ResourceRow> rows, resources(*ledger, filter));
    BookingFilter ofIt;
    ofIt.resource = id;
    LINLI_ASSIGN(const QList<BookingRow> booked, allBookings(*ledger, ofIt));
    for (const ResourceRow &row : rows) {
        if (row.one.id != id)
            continue;
        QJsonObject json = toJson(row);
        QJsonArray list;
        for (const BookingRow &one : booked)
            list.append(toJson(one));
        json.insert(QStringLiteral("bookings"), list);
        if (context.json) {
            context.out(QJsonDocument(json));
            return success();
        }
        context.out(QStringLiteral("%1  %2  %3  %4  %5").arg(displayName(row.one.kind), row.one.name, row.areaName, row.contactName,
            maskPhone(row.one.phone)));
        for (const QString &line : {row.one.offers, row.one.opening}) {
            if (!line.isEmpty())
                context.out(line);
        }
        for (const BookingRow &one : booked)
            context.out(lineOf(one));
    }
    return success();
}

Result<BookingFilter> bookingFilterOf(Ledger &ledger, const Typed &arguments)
{
    BookingFilter filter;
    if (!arguments.which.empty()) {
        LINLI_ASSIGN(filter.resource, findResource(ledger, typed(arguments.which)));
    }
    filter.state = wordOf<BookingState>(arguments.state);
    filter.from = QDate::fromString(typed(arguments.from), Qt::ISODate);
    filter.until = QDate::fromString(typed(arguments.until), Qt::ISODate);
    if ((!arguments.from.empty() && !filter.from.isValid()) || (!arguments.until.empty() && !filter.until.isValid()))
        return Error{ErrorKind::Invalid, translate("cli", "The day is not understood. Write it like 2026-09-30.")};
    return filter;
}

Result<void> bookingList(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const BookingFilter filter, bookingFilterOf(*ledger, arguments));
    if (!arguments.out.empty()) {
        LINLI_ASSIGN(const qint64 rows, exportBookings(*ledger, typed(arguments.out), filter));
        context.out(translate("cli", "%1 bookings were exported.").arg(rows));
        return success();
    }
    LINLI_ASSIGN(const QList<BookingRow> rows, allBookings(*ledger, filter));
    QJsonArray all;
    for (const BookingRow &row : rows) {
        all.append(toJson(row));
        if (!context.json)
            context.out(lineOf(row));
    }
    if (context.json)
        context.out(QJsonDocument(all));
    return success();
}

Result<void> freeTimes(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const ResourceId id, findResource(*ledger, typed(arguments.which)));
    LINLI_ASSIGN(const QDate day, dayOption(*ledger, arguments.day));
    LINLI_ASSIGN(const QList<TimeSpan> free, freeOn(*ledger, id, day));
    QJsonArray all;
    for (const TimeSpan &one : free) {
        all.append(QJsonObject{{QStringLiteral("from"), minuteText(one.starts)}, {QStringLiteral("until"), minuteText(one.ends)}});
        if (!context.json)
            context.out(minuteText(one.starts) + QStringLiteral(" – ") + minuteText(one.ends));
    }
    if (context.json)
        context.out(QJsonDocument(all));
    return success();
}

void addFields(CLI::App *verb, const std::shared_ptr<Typed> &arguments, bool needed)
{
    addWordOption<ResourceKind>(*verb, "--kind", arguments->kind, translate("cli", "What it is"))->required(needed);
    verb->add_option("--name", arguments->name, text(translate("cli", "How it is called")))->required(needed);
    verb->add_option("--area", arguments->area, text(translate("cli", "Whose it is (name or number)")))->required(needed);
    verb->add_option("--person", arguments->person, text(translate("cli", "Whose skill it is, or who is asked: a person of the ledger")));
    verb->add_option("--contact", arguments->contact, text(translate("cli", "Who is asked, in words")));
    verb->add_option("--phone", arguments->phone, text(translate("cli", "The number to call")));
    verb->add_option("--offers", arguments->offers, text(translate("cli", "What it offers, in words that can be searched")));
    verb->add_option("--opening", arguments->opening, text(translate("cli", "When, in words")));
    verb->add_option("--capacity", arguments->capacity, text(translate("cli", "For how many people at once; 0: not limited")));
}

void addWhich(CLI::App *verb, const std::shared_ptr<Typed> &arguments, bool needed = true)
{
    verb->add_option("RESOURCE", arguments->which, text(translate("cli", "Its number or name")))->required(needed);
}

void addListVerbs(CLI::App &group, Context &context)
{
    const auto arguments = std::make_shared<Typed>();
    for (const char *name : {"list", "export"}) {
        const bool exporting = name[0] == 'e';
        CLI::App *verb = exporting ? addVerb(group, name, translate("cli", "Write the register to a spreadsheet, phones masked"),
                                         {"linli resource export --out resources.xlsx"})
                                   : addVerb(group, name, translate("cli", "List what can be booked or asked for"),
                                         {"linli resource list --kind venue --json", "linli resource list --words 投影"});
        addWordOption<ResourceKind>(*verb, "--kind", arguments->kind, translate("cli", "Only of this kind"));
        verb->add_option("--area", arguments->area, text(translate("cli", "Only inside this area (name or number)")));
        verb->add_option("--words", arguments->words, text(translate("cli", "Only with these words in name, offer or contact")));
        verb->add_flag("--retired", arguments->retired, text(translate("cli", "Those not offered any more as well")));
        if (exporting)
            verb->add_option("--out", arguments->out, text(translate("cli", "The file")))->required();
        onRun(verb, context, [&context, arguments] { return list(context, *arguments); });
    }
    CLI::App *showVerb = addVerb(group, "show", translate("cli", "Everything about one, with its bookings"), {"linli resource show 活动室 --json"});
    addWhich(showVerb, arguments);
    onRun(showVerb, context, [&context, arguments] { return show(context, *arguments); });
    CLI::App *booked = addVerb(group, "bookings", translate("cli", "What is booked and asked for, by its beginning"),
        {"linli resource bookings --from 2026-09-25 --until 2026-09-30", "linli resource bookings 活动室 --state asked --json",
            "linli resource bookings --out bookings.xlsx"});
    addWhich(booked, arguments, false);
    addWordOption<BookingState>(*booked, "--state", arguments->state, translate("cli", "Only in this state"));
    booked->add_option("--from", arguments->from, text(translate("cli", "From this day on, as 2026-09-25")));
    booked->add_option("--until", arguments->until, text(translate("cli", "Until this day")));
    booked->add_option("--out", arguments->out, text(translate("cli", "Write them to this spreadsheet")));
    onRun(booked, context, [&context, arguments] { return bookingList(context, *arguments); });
    CLI::App *freeVerb = addVerb(group, "free", translate("cli", "When nobody has it on a day"), {"linli resource free 活动室 --day 2026-09-25"});
    addWhich(freeVerb, arguments);
    freeVerb->add_option("--day", arguments->day, text(translate("cli", "The day, as 2026-09-25; otherwise today")));
    onRun(freeVerb, context, [&context, arguments] { return freeTimes(context, *arguments); });
}

} // namespace

void addResourceVerbs(CLI::App &app, Context &context)
{
    CLI::App *group = addGroup(app, "resource", translate("cli", "Work units, venues, teams, skills, equipment: a register, and its bookings"));
    const auto arguments = std::make_shared<Typed>();
    CLI::App *addOne = addVerb(*group, "add", translate("cli", "Enter a resource"),
        {"linli resource add --kind venue --name 活动室 --area 广济桥社区 --capacity 60 --offers 桌椅 --opening 周一至周五", "linli resource add --kind skill --name 和事佬 --area 广济桥社区 --person 张楼长"});
    addFields(addOne, arguments, true);
    onRun(addOne, context, [&context, arguments] { return add(context, *arguments); });
    CLI::App *editOne = addVerb(*group, "edit", translate("cli", "Change what is written of a resource"), {"linli resource edit 活动室 --capacity 80"});
    addWhich(editOne, arguments);
    addFields(editOne, arguments, false);
    onRun(editOne, context, [&context, arguments] { return edit(context, *arguments); });
    CLI::App *retireOne = addVerb(*group, "retire", translate("cli", "It is not offered any more"), {"linli resource retire 活动室"});
    addWhich(retireOne, arguments);
    onRun(retireOne, context, [&context, arguments] { return retire(context, *arguments, true); });
    CLI::App *restoreOne = addVerb(*group, "restore", translate("cli", "It is offered again"), {"linli resource restore 活动室"});
    addWhich(restoreOne, arguments);
    onRun(restoreOne, context, [&context, arguments] { return retire(context, *arguments, false); });
    addListVerbs(*group, context);
    addBookingVerbs(*group, context);
}

} // namespace linli::cli
