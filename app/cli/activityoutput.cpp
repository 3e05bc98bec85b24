// How the command line prints activities.
#include "app/cli/activityverbs.h"
#include "app/cli/peopleverbs.h"
#include "app/cli/resourceverbs.h"

#include "core/base/text.h"

#include <QJsonArray>

namespace linli::cli {

QJsonObject toJson(const ActivityRow &row)
{
    return {{QStringLiteral("id"), row.id.toText()}, {QStringLiteral("title"), row.title},
        {QStringLiteral("series"), jsonText(row.series ? row.series.toText() : QString())}, {QStringLiteral("series_name"), jsonText(row.seriesName)},
        {QStringLiteral("edition"), row.edition > 0 ? QJsonValue(row.edition) : QJsonValue()}, {QStringLiteral("state"), toWord(row.state)},
        {QStringLiteral("area"), row.area.toText()}, {QStringLiteral("area_name"), row.areaName},
        {QStringLiteral("from"), minuteText(row.time.starts)}, {QStringLiteral("until"), minuteText(row.time.ends)},
        {QStringLiteral("place"), row.place}, {QStringLiteral("signed_up"), row.signedUp}, {QStringLiteral("came"), row.came},
        {QStringLiteral("volunteers"), row.volunteers}, {QStringLiteral("volunteer_minutes"), row.minutes},
        {QStringLiteral("errands"), row.errands}, {QStringLiteral("steps"), row.steps}};
}

QJsonObject toJson(const ActivityDetails &details)
{
    QJsonObject json = toJson(details.row);
    const Activity &one = details.one;
    json.insert(QStringLiteral("audience"), jsonText(one.audience));
    json.insert(QStringLiteral("care_kinds"), QJsonArray::fromStringList(one.careKinds));
    json.insert(QStringLiteral("others_signed_up"), one.othersSigned);
    json.insert(QStringLiteral("others_came"), one.othersCame);
    json.insert(QStringLiteral("said"), jsonText(one.said));
    json.insert(QStringLiteral("reason"), jsonText(one.reason));
    QJsonArray organisers;
    for (const Organiser &organiser : details.organisers)
        organisers.append(organiser.name);
    json.insert(QStringLiteral("organisers"), organisers);
    QJsonArray people;
    for (const Attendee &attendee : details.attendees)
        people.append(QJsonObject{{QStringLiteral("id"), attendee.id.toText()}, {QStringLiteral("person"), jsonText(attendee.person ? attendee.person.toText() : QString())},
            {QStringLiteral("name"), jsonText(attendee.name)}, {QStringLiteral("address"), jsonText(attendee.address)},
            {QStringLiteral("part"), toWord(attendee.part)}, {QStringLiteral("came"), attendee.came ? QJsonValue(*attendee.came) : QJsonValue()},
            {QStringLiteral("minutes"), attendee.minutes > 0 ? QJsonValue(attendee.minutes) : QJsonValue()}});
    json.insert(QStringLiteral("people"), people);
    QJsonArray booked;
    for (const BookingRow &booking : details.bookings)
        booked.append(toJson(booking));
    json.insert(QStringLiteral("bookings"), booked);
    QJsonArray log;
    for (const ActivityLog &step : details.steps)
        log.append(QJsonObject{{QStringLiteral("step"), toWord(step.step)}, {QStringLiteral("at"), minuteText(step.at)},
            {QStringLiteral("actor"), step.actor}, {QStringLiteral("note"), jsonText(step.note)}});
    json.insert(QStringLiteral("log"), log);
    return json;
}

QString lineOf(const ActivityRow &row)
{
    const QString people = row.state == ActivityState::Held ? translate("cli", "%1 came").arg(row.came)
                                                            : translate("cli", "%1 signed up").arg(row.signedUp);
    return QStringLiteral("%1  %2  %3  %4  %5  %6  %7").arg(row.id.toText(), minuteText(row.time.starts), displayName(row.state), row.fullTitle(),
        row.areaName, row.place, people);
}

Result<void> printActivity(Context &context, Ledger &ledger, ActivityId id)
{
    LINLI_ASSIGN(const ActivityDetails details, activityDetails(ledger, id));
    if (context.json)
        context.out(QJsonDocument(toJson(details)));
    else
        context.out(lineOf(details.row));
    return success();
}

} // namespace linli::cli
