#include "app/cli/caseoutput.h"

#include "core/areas/areastore.h"
#include "core/base/text.h"
#include "core/cases/casekinds.h"

#include <QJsonArray>

#include <cmath>

namespace linli::cli {

namespace {

QJsonValue textOrNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

template <class IdType>
QJsonValue idOrNull(IdType id)
{
    return id ? QJsonValue(id.toText()) : QJsonValue(QJsonValue::Null);
}

QJsonValue timeOrNull(const std::optional<QDateTime> &time)
{
    return textOrNull(time ? minuteText(*time) : QString());
}

template <class E>
QJsonValue wordOrNull(const std::optional<E> &value)
{
    return textOrNull(value ? toWord(*value) : QString());
}

QJsonObject toJson(const CaseEvent &event, const QHash<PersonId, QString> &names)
{
    return {{QStringLiteral("ordinal"), event.ordinal}, {QStringLiteral("step"), toWord(event.step)}, {QStringLiteral("at"), minuteText(event.at)},
        {QStringLiteral("actor"), event.actor}, {QStringLiteral("person"), idOrNull(event.person)},
        {QStringLiteral("person_name"), textOrNull(names.value(event.person))},
        {QStringLiteral("rung"), wordOrNull(event.rung)}, {QStringLiteral("grade"), wordOrNull(event.grade)},
        {QStringLiteral("scale"), wordOrNull(event.scale)},
        {QStringLiteral("outcome"), wordOrNull(event.outcome)},
        {QStringLiteral("satisfaction"), wordOrNull(event.satisfaction)},
        {QStringLiteral("how"), textOrNull(event.toldHow)},
        {QStringLiteral("meeting_date"), textOrNull(event.meetingDate.toString(Qt::ISODate))},
        {QStringLiteral("meeting_place"), textOrNull(event.meetingPlace)},
        {QStringLiteral("note"), textOrNull(event.note)}};
}

QString mark(Light light)
{
    switch (light) { // R15
    case Light::Green:
        return QStringLiteral("●");
    case Light::Yellow:
        return QStringLiteral("▲");
    case Light::Red:
        return QStringLiteral("■");
    case Light::None:
        break;
    }
    return QStringLiteral("·");
}

} // namespace

QJsonObject toJson(const CaseRow &row)
{
    return {{QStringLiteral("id"), row.id.toText()}, {QStringLiteral("number"), row.number},
        {QStringLiteral("external_number"), textOrNull(row.externalNumber)},
        {QStringLiteral("title"), row.title}, {QStringLiteral("state"), toWord(row.state)},
        {QStringLiteral("grade"), toWord(row.grade)}, {QStringLiteral("scale"), toWord(row.scale)},
        {QStringLiteral("kind"), row.kind}, {QStringLiteral("source"), toWord(row.source)},
        {QStringLiteral("rung"), toWord(row.rung)}, {QStringLiteral("offered_rung"), wordOrNull(row.offered)},
        {QStringLiteral("owner"), idOrNull(row.owner)},
        {QStringLiteral("owner_name"), textOrNull(row.ownerName)},
        {QStringLiteral("area"), idOrNull(row.area)}, {QStringLiteral("area_name"), textOrNull(row.areaName)},
        {QStringLiteral("household"), idOrNull(row.household)},
        {QStringLiteral("address"), textOrNull(row.address)},
        {QStringLiteral("received"), minuteText(row.received)}, {QStringLiteral("due"), timeOrNull(row.due)},
        {QStringLiteral("clock"), wordOrNull(row.clock)}, {QStringLiteral("rung_since"), minuteText(row.rungSince)},
        {QStringLiteral("urgent"), row.urgent}, {QStringLiteral("waiting"), row.waiting},
        {QStringLiteral("light"), toWord(row.light)}, {QStringLiteral("stopped"), timeOrNull(row.stopped)},
        {QStringLiteral("feedback"), timeOrNull(row.feedback)},
        {QStringLiteral("satisfaction"), wordOrNull(row.satisfaction)},
        {QStringLiteral("closed"), timeOrNull(row.closed)},
        {QStringLiteral("outcome"), wordOrNull(row.outcome)}};
}

QJsonObject toJson(const CaseDetails &details)
{
    QJsonObject json = toJson(details.row);
    const CaseFile &file = details.file;
    json.insert(QStringLiteral("body"), textOrNull(file.body));
    json.insert(QStringLiteral("place"), textOrNull(file.place));
    json.insert(QStringLiteral("reporter"), idOrNull(file.reporter));
    json.insert(QStringLiteral("reporter_name"),
        textOrNull(file.reporter ? details.names.value(file.reporter) : file.reporterName));
    json.insert(QStringLiteral("reporter_phone"), textOrNull(details.reporterPhone));
    json.insert(
        QStringLiteral("meeting_date"), textOrNull(details.standing.meetingDate.toString(Qt::ISODate)));
    json.insert(QStringLiteral("meeting_place"), textOrNull(details.standing.meetingPlace));
    json.insert(QStringLiteral("rung_working_days"), std::round(details.rungWorkingDays * 100) / 100);
    QJsonArray clocks;
    for (const CaseClock &clock : details.standing.clocks)
        clocks.append(QJsonObject{{QStringLiteral("clock"), toWord(clock.kind)}, {QStringLiteral("due"), timeOrNull(clock.due)},
            {QStringLiteral("stopped"), timeOrNull(clock.stopped)}});
    json.insert(QStringLiteral("clocks"), clocks);
    QJsonArray joined;
    for (const JoinedReporter &reporter : details.joined)
        joined.append(QJsonObject{{QStringLiteral("number"), reporter.ordinal}, {QStringLiteral("name"), reporter.name},
            {QStringLiteral("phone"), textOrNull(reporter.phone)}, {QStringLiteral("owed"), reporter.owed}});
    json.insert(QStringLiteral("joined"), joined);
    QJsonArray linked;
    for (const LinkedCase &other : details.linked)
        linked.append(QJsonObject{{QStringLiteral("number"), other.number}, {QStringLiteral("joined"), other.joined}});
    json.insert(QStringLiteral("linked"), linked);
    QJsonArray events;
    for (const CaseEvent &event : details.events)
        events.append(toJson(event, details.names));
    json.insert(QStringLiteral("events"), events);
    return json;
}

QString lineOf(const CaseRow &row)
{
    const QString end = row.closed ? translate("casecli", "closed %1").arg(minuteText(*row.closed))
        : row.due                  ? translate("casecli", "due %1").arg(minuteText(*row.due))
                                   : translate("casecli", "deadline not known yet");
    QStringList parts{mark(row.light), row.number, displayName(row.state), displayName(row.grade),
        displayName(row.rung), end, row.areaName, row.title};
    if (!row.ownerName.isEmpty())
        parts.insert(5, row.ownerName);
    if (row.urgent)
        parts.append(translate("casecli", "urgent danger"));
    if (row.waiting)
        parts.append(translate("casecli", "waits for a successor"));
    return parts.join(QStringLiteral("  "));
}

QString lineOf(const CaseEvent &event, const QHash<PersonId, QString> &names)
{
    QStringList parts{minuteText(event.at), displayName(event.step), event.actor};
    const auto add = [&parts](const QString &part) {
        if (!part.isEmpty())
            parts.append(part);
    };
    add(names.value(event.person));
    add(event.rung ? displayName(*event.rung) : QString());
    add(event.grade ? displayName(*event.grade) : QString());
    add(event.scale ? displayName(*event.scale) : QString());
    add(event.outcome ? displayName(*event.outcome) : QString());
    add(tellingName(event.toldHow));
    add(event.satisfaction ? displayName(*event.satisfaction) : QString());
    add(event.meetingDate.toString(Qt::ISODate));
    add(event.meetingPlace);
    add(event.note);
    return parts.join(QStringLiteral("  "));
}

Result<void> printCase(Context &context, Ledger &ledger, CaseId id)
{
    LINLI_ASSIGN(const CaseDetails details, caseDetails(ledger, id));
    if (context.json)
        context.out(QJsonDocument(toJson(details)));
    else
        context.out(lineOf(details.row));
    return success();
}

Result<PersonId> personFromText(Ledger &ledger, const QString &typed)
{
    QList<PersonId> found;
    const auto id = PersonId::fromText(typed);
    LINLI_TRY(ledger.db().each(id
            ? QStringLiteral("SELECT id FROM person WHERE id = ? AND void_reason IS NULL")
            : QStringLiteral("SELECT id FROM person WHERE name = ? AND void_reason IS NULL LIMIT 2"),
        {id ? QVariant(id->value) : QVariant(typed.trimmed())},
        [&](const Row &row) { found.append(row.id<PersonId>(0)); }));
    if (found.isEmpty())
        return Error{ErrorKind::NotFound,
            translate("casecli", "There is no person of this name or id in the ledger.")};
    if (found.size() > 1)
        return Error{ErrorKind::Refused,
            translate("casecli",
                "Several persons have this name; give the id (`linli resident list --json` shows it).")};
    return found.first();
}

Result<HouseholdId> householdFromText(Ledger &ledger, const QString &typed)
{
    if (const auto id = HouseholdId::fromText(typed))
        return *id;
    LINLI_ASSIGN(const auto found,
        ledger.db().integer(
            QStringLiteral("SELECT household_id FROM household_now WHERE address = ?"), {typed.trimmed()}));
    if (!found)
        return Error{ErrorKind::NotFound,
            translate("casecli", "There is no household at this address in the ledger.")};
    return HouseholdId(*found);
}

Result<AreaId> areaIdFromText(Ledger &ledger, const QString &typed)
{
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
    LINLI_ASSIGN(const Area *area, areaFromText(tree, typed));
    return area->id;
}

} // namespace linli::cli
