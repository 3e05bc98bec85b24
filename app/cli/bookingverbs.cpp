// linli resource ask, book, grant, decline, withdraw, move, return; and how bookings are printed.
#include "app/cli/caseoutput.h"
#include "app/cli/peopleverbs.h"
#include "app/cli/resourceverbs.h"

#include "core/activities/activitystore.h"
#include "core/base/text.h"
#include "core/resources/resourcesteps.h"

namespace linli::cli {

namespace {

struct Typed
{
    std::string which, area, purpose, from, until, file, activity, visit, note;
    int people = 0;
};

QString typed(const std::string &value)
{
    return QString::fromStdString(value);
}

Result<BookingOwner> ownerOf(Ledger &ledger, const Typed &arguments)
{
    if (!arguments.file.empty()) {
        LINLI_ASSIGN(const CaseFile file, findCase(ledger, typed(arguments.file)));
        return BookingOwner{BookingFor::Case, file.id.value};
    }
    if (!arguments.activity.empty()) {
        LINLI_ASSIGN(const ActivityId id, findActivity(ledger, typed(arguments.activity)));
        return BookingOwner{BookingFor::Activity, id.value};
    }
    if (!arguments.visit.empty())
        return BookingOwner{BookingFor::Visit, typed(arguments.visit).toLongLong()};
    return BookingOwner{};
}

Result<void> make(Context &context, const Typed &arguments, bool granted)
{
    LINLI_ASSIGN(const TimeSpan time, spanOption(arguments.from, arguments.until));
    LINLI_ASSIGN(Ledger * ledger, context.open());
    NewBooking asked;
    asked.time = time;
    asked.people = arguments.people;
    asked.purpose = typed(arguments.purpose);
    LINLI_ASSIGN(asked.resource, findResource(*ledger, typed(arguments.which)));
    LINLI_ASSIGN(asked.area, areaOption(*ledger, arguments.area));
    LINLI_ASSIGN(asked.owner, ownerOf(*ledger, arguments));
    LINLI_ASSIGN(const BookingId id, granted ? bookResource(*ledger, asked) : askForResource(*ledger, asked));
    return printBooking(context, *ledger, id);
}

using Act = std::function<Result<void>(Ledger &, const BookingRef &, const Typed &)>;

struct Verb
{
    CLI::App *app;
    std::shared_ptr<Typed> typed;
};

Verb addStep(CLI::App &group, Context &context, const char *name, const QString &description, const char *example, const Act &act)
{
    Verb verb{addVerb(group, name, description, {example}), std::make_shared<Typed>()};
    verb.app->add_option("BOOKING", verb.typed->which, text(translate("cli", "The booking's number (`linli resource bookings`)")))->required();
    onRun(verb.app, context, [&context, arguments = verb.typed, act]() -> Result<void> {
        const auto id = BookingId::fromText(QString::fromStdString(arguments->which));
        if (!id)
            return Error{ErrorKind::Invalid, translate("cli", "The booking is named by its number (`linli resource bookings`).")};
        LINLI_ASSIGN(Ledger * ledger, context.open());
        LINLI_TRY(act(*ledger, {*id}, *arguments));
        return printBooking(context, *ledger, *id);
    });
    return verb;
}

void addMakeVerb(CLI::App &group, Context &context, bool granted)
{
    const auto arguments = std::make_shared<Typed>();
    CLI::App *verb = granted
        ? addVerb(group, "book", translate("cli", "Book a resource of one's own area"),
              {"linli resource book 活动室 --from \"2026-09-25 14:00\" --until \"2026-09-25 16:00\" --for 合唱排练 --people 30"})
        : addVerb(group, "ask", translate("cli", "Ask for a resource; who works where it belongs grants it"),
              {"linli resource ask 老街坊 --case GJQ-202609-001 --from \"2026-09-25 14:00\" --until \"2026-09-25 16:00\" --people 4"});
    verb->add_option("RESOURCE", arguments->which, text(translate("cli", "Its number or name")))->required();
    verb->add_option("--from", arguments->from, text(translate("cli", "From when, as 2026-09-25 14:00")))->required();
    verb->add_option("--until", arguments->until, text(translate("cli", "Until when")))->required();
    verb->add_option("--for", arguments->purpose, text(translate("cli", "What for, in words")));
    verb->add_option("--case", arguments->file, text(translate("cli", "For this case (its number)")));
    verb->add_option("--activity", arguments->activity, text(translate("cli", "For this activity (its number, or series@edition)")));
    verb->add_option("--visit", arguments->visit, text(translate("cli", "For this visit at a door (its number)")));
    verb->add_option("--area", arguments->area, text(translate("cli", "Who asks (name or number)")));
    verb->add_option("--people", arguments->people, text(translate("cli", "For how many people")));
    onRun(verb, context, [&context, arguments, granted] { return make(context, *arguments, granted); });
}

} // namespace

QJsonObject toJson(const ResourceRow &row)
{
    const Resource &one = row.one;
    return {{QStringLiteral("id"), one.id.toText()}, {QStringLiteral("kind"), toWord(one.kind)}, {QStringLiteral("name"), one.name},
        {QStringLiteral("area"), one.area.toText()}, {QStringLiteral("area_name"), row.areaName},
        {QStringLiteral("contact"), jsonText(row.contactName)}, {QStringLiteral("phone"), jsonText(maskPhone(one.phone))},
        {QStringLiteral("offers"), jsonText(one.offers)}, {QStringLiteral("opening"), jsonText(one.opening)},
        {QStringLiteral("capacity"), one.capacity > 0 ? QJsonValue(one.capacity) : QJsonValue()},
        {QStringLiteral("asked"), row.asked}, {QStringLiteral("next_taken"), jsonText(row.nextTaken.isValid() ? minuteText(row.nextTaken) : QString())},
        {QStringLiteral("retired"), jsonText(one.retired.toString(Qt::ISODate))}};
}

QJsonObject toJson(const BookingRow &row)
{
    const Booking &one = row.one;
    return {{QStringLiteral("id"), one.id.toText()}, {QStringLiteral("resource"), one.resource.toText()},
        {QStringLiteral("resource_name"), row.resourceName}, {QStringLiteral("state"), toWord(one.state)},
        {QStringLiteral("from"), minuteText(one.time.starts)}, {QStringLiteral("until"), minuteText(one.time.ends)},
        {QStringLiteral("area"), one.area.toText()}, {QStringLiteral("area_name"), row.areaName},
        {QStringLiteral("for"), toWord(one.owner.kind)}, {QStringLiteral("for_id"), jsonText(one.owner.id > 0 ? QString::number(one.owner.id) : QString())},
        {QStringLiteral("subject"), row.subject}, {QStringLiteral("people"), one.people > 0 ? QJsonValue(one.people) : QJsonValue()},
        {QStringLiteral("asked_by"), row.askedBy}, {QStringLiteral("steps"), one.steps}};
}

QString lineOf(const BookingRow &row)
{
    return QStringLiteral("%1  %2 – %3  %4  %5  %6  %7").arg(row.one.id.toText(), minuteText(row.one.time.starts), minuteText(row.one.time.ends),
        row.resourceName, displayName(row.one.state), row.areaName, row.subject);
}

Result<void> printBooking(Context &context, Ledger &ledger, BookingId id)
{
    LINLI_ASSIGN(const Booking booking, loadBooking(ledger, id));
    BookingFilter ofResource;
    ofResource.resource = booking.resource;
    ofResource.from = booking.time.starts.date();
    ofResource.until = booking.time.ends.date();
    LINLI_ASSIGN(const BookingPage page, bookings(ledger, ofResource));
    for (const BookingRow &row : page.rows) {
        if (row.one.id != id)
            continue;
        if (context.json)
            context.out(QJsonDocument(toJson(row)));
        else
            context.out(lineOf(row));
    }
    return success();
}

Result<QDateTime> timeOption(const std::string &asked)
{
    const QDateTime time = parseWallTime(typed(asked));
    if (!asked.empty() && !time.isValid())
        return Error{ErrorKind::Invalid, translate("cli", "The time is not understood. Write it like 2026-09-30 17:31.")};
    return time;
}

Result<TimeSpan> spanOption(const std::string &from, const std::string &until)
{
    TimeSpan span;
    LINLI_ASSIGN(span.starts, timeOption(from));
    LINLI_ASSIGN(span.ends, timeOption(until));
    return span;
}

void addBookingVerbs(CLI::App &group, Context &context)
{
    addMakeVerb(group, context, false);
    addMakeVerb(group, context, true);
    const auto note = [](const Verb &verb, const char *name, const QString &description, bool needed) {
        verb.app->add_option(name, verb.typed->note, text(description))->required(needed);
    };
    note(addStep(group, context, "grant", translate("cli", "Grant what was asked for"), "linli resource grant 4611686018427387999 --text 钥匙在门卫",
             [](Ledger &ledger, const BookingRef &which, const Typed &arguments) { return grantBooking(ledger, which, typed(arguments.note)); }),
        "--text", translate("cli", "A remark"), false);
    note(addStep(group, context, "decline", translate("cli", "Decline what was asked for, with a reason"),
             "linli resource decline 4611686018427387999 --reason 已有安排",
             [](Ledger &ledger, const BookingRef &which, const Typed &arguments) { return declineBooking(ledger, which, typed(arguments.note)); }),
        "--reason", translate("cli", "Why"), true);
    note(addStep(group, context, "withdraw", translate("cli", "It is not needed after all"), "linli resource withdraw 4611686018427387999",
             [](Ledger &ledger, const BookingRef &which, const Typed &arguments) { return withdrawBooking(ledger, which, typed(arguments.note)); }),
        "--reason", translate("cli", "Why"), false);
    note(addStep(group, context, "return", translate("cli", "It is given back; what is left of its time is free"),
             "linli resource return 4611686018427387999",
             [](Ledger &ledger, const BookingRef &which, const Typed &arguments) { return returnBooking(ledger, which, typed(arguments.note)); }),
        "--text", translate("cli", "A remark"), false);
    const Verb move = addStep(group, context, "move", translate("cli", "To another time"),
        "linli resource move 4611686018427387999 --from \"2026-09-26 14:00\" --until \"2026-09-26 16:00\"",
        [](Ledger &ledger, const BookingRef &which, const Typed &arguments) -> Result<void> {
            LINLI_ASSIGN(const TimeSpan time, spanOption(arguments.from, arguments.until));
            return moveBooking(ledger, which, time, arguments.people);
        });
    move.app->add_option("--from", move.typed->from, text(translate("cli", "From when, as 2026-09-25 14:00")))->required();
    move.app->add_option("--until", move.typed->until, text(translate("cli", "Until when")))->required();
    move.app->add_option("--people", move.typed->people, text(translate("cli", "For how many people")));
}

} // namespace linli::cli
