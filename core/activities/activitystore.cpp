#include "core/activities/activitystore.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

namespace {

QVariant numberOrNull(qint64 number)
{
    return number > 0 ? QVariant(number) : QVariant(QMetaType::fromType<qint64>());
}

Activity activityOf(const Row &row)
{
    const auto opened = [&](int column, const char *name) {
        return row.opened(column, {QStringLiteral("activity"), QString::fromLatin1(name), row.integer(0)});
    };
    Activity one;
    one.id = row.id<ActivityId>(0);
    one.series = row.id<SeriesId>(1);
    one.edition = int(row.integer(2));
    one.area = row.id<AreaId>(3);
    one.title = row.text(4);
    one.state = fromWord<ActivityState>(row.text(5)).value_or(ActivityState::Planned);
    one.time = {parseWallTime(row.text(6)), parseWallTime(row.text(7))};
    one.venue = row.id<ResourceId>(8);
    one.place = row.text(9);
    one.audience = row.text(10);
    one.careKinds = row.text(11).split(u' ', Qt::SkipEmptyParts);
    one.othersSigned = int(row.integer(12));
    one.othersCame = int(row.integer(13));
    one.errands = int(row.integer(14));
    one.said = opened(15, "said");
    one.reason = opened(16, "reason");
    one.steps = int(row.integer(17));
    return one;
}

Series seriesOf(const Row &row)
{
    return {row.id<SeriesId>(0), row.id<AreaId>(1), row.text(2), fromWord<Rhythm>(row.text(3)).value_or(Rhythm::Free), int(row.integer(4)),
        QDate::fromString(row.text(5), Qt::ISODate)};
}

const QString seriesColumns = QStringLiteral("id, area_id, name, rhythm, first_year, ended_on");

} // namespace

Fields fieldsOf(const Series &series)
{
    return {{QStringLiteral("area_id"), series.area.value}, {QStringLiteral("name"), series.name},
        {QStringLiteral("rhythm"), toWord(series.rhythm)}, {QStringLiteral("first_year"), numberOrNull(series.firstYear)},
        {QStringLiteral("ended_on"), orNull(series.ended.toString(Qt::ISODate))}};
}

Fields fieldsOf(const Activity &one)
{
    return {{QStringLiteral("series_id"), orNull(one.series)}, {QStringLiteral("edition"), numberOrNull(one.edition)},
        {QStringLiteral("area_id"), one.area.value}, {QStringLiteral("title"), one.title}, {QStringLiteral("state"), toWord(one.state)},
        {QStringLiteral("starts"), storedTime(one.time.starts)}, {QStringLiteral("ends"), storedTime(one.time.ends)},
        {QStringLiteral("venue_id"), orNull(one.venue)}, {QStringLiteral("place"), orNull(one.place)},
        {QStringLiteral("audience"), orNull(one.audience)}, {QStringLiteral("care_kinds"), orNull(one.careKinds.join(u' '))},
        {QStringLiteral("others_signed"), one.othersSigned}, {QStringLiteral("others_came"), one.othersCame},
        {QStringLiteral("errands"), one.errands}, {QStringLiteral("said"), orNull(one.said)}, {QStringLiteral("reason"), orNull(one.reason)},
        {QStringLiteral("steps"), one.steps}};
}

Result<Activity> loadActivity(Ledger &ledger, ActivityId id)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Matters));
    std::optional<Activity> found;
    LINLI_TRY(ledger.db().each(QStringLiteral("SELECT id, series_id, edition, area_id, title, state, starts, ends, venue_id, place, audience, "
                                              "care_kinds, others_signed, others_came, errands, said, reason, steps FROM activity WHERE id = ?%1")
                                   .arg(areasInScope(ledger.db(), QStringLiteral("area_id"))),
        {id.value}, [&](const Row &row) { found = activityOf(row); }));
    if (!found)
        return Error{ErrorKind::NotFound, translate("activities", "There is no such activity.")};
    return *found;
}

Result<Series> loadSeries(Ledger &ledger, SeriesId id)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Matters));
    std::optional<Series> found;
    LINLI_TRY(ledger.db().each(QStringLiteral("SELECT %1 FROM activity_series WHERE id = ?%2")
                                   .arg(seriesColumns, areasInScope(ledger.db(), QStringLiteral("area_id"))),
        {id.value}, [&](const Row &row) { found = seriesOf(row); }));
    if (!found)
        return Error{ErrorKind::NotFound, translate("activities", "There is no such series.")};
    return *found;
}

Result<QList<Series>> allSeries(Ledger &ledger, bool endedToo)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Matters));
    QList<Series> list;
    LINLI_TRY(ledger.db().each(QStringLiteral("SELECT %1 FROM activity_series WHERE %2%3 ORDER BY name, id")
                                   .arg(seriesColumns, endedToo ? QStringLiteral("1 = 1") : QStringLiteral("ended_on IS NULL"),
                                       areasInScope(ledger.db(), QStringLiteral("area_id"))),
        {}, [&](const Row &row) { list.append(seriesOf(row)); }));
    return list;
}

Result<SeriesId> findSeries(Ledger &ledger, const QString &text)
{
    LINLI_ASSIGN(const QList<Series> list, allSeries(ledger, true));
    const QString asked = text.trimmed();
    QList<SeriesId> found;
    for (const Series &one : list) {
        if (one.id.toText() == asked || one.name == asked)
            found.append(one.id);
    }
    if (found.isEmpty())
        return Error{ErrorKind::NotFound, translate("activities", "There is no such series.")};
    if (found.size() > 1)
        return Error{ErrorKind::Refused, translate("activities", "Several series have this name. Give the number.")};
    return found.first();
}

Result<ActivityId> findActivity(Ledger &ledger, const QString &text)
{
    const QString asked = text.trimmed();
    if (const auto number = ActivityId::fromText(asked)) {
        LINLI_ASSIGN(const Activity one, loadActivity(ledger, *number));
        return one.id;
    }
    const qsizetype sign = asked.lastIndexOf(u'@');
    if (sign < 0)
        return Error{ErrorKind::NotFound,
            translate("activities", "There is no such activity. Give its number, or the name of its series and the edition, as festival@9.")};
    LINLI_ASSIGN(const SeriesId series, findSeries(ledger, asked.left(sign)));
    LINLI_ASSIGN(const auto found,
        ledger.db().integer(QStringLiteral("SELECT id FROM activity WHERE series_id = ? AND edition = ? ORDER BY state DESC, id DESC LIMIT 1"),
            {series.value, asked.mid(sign + 1).toInt()}));
    LINLI_ASSIGN(const Activity one, loadActivity(ledger, ActivityId(found.value_or(0))));
    return one.id;
}

Result<int> lastEditionOf(Database &db, SeriesId id)
{
    LINLI_ASSIGN(const auto last,
        db.integer(QStringLiteral("SELECT MAX(edition) FROM activity WHERE series_id = ? AND state <> 'cancelled'"), {id.value}));
    return int(last.value_or(0));
}

Result<QList<ActivityLog>> stepsOf(Database &db, ActivityId id)
{
    QList<ActivityLog> steps;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, step, at, actor, note FROM activity_step WHERE activity_id = ? ORDER BY ordinal, id"),
        {id.value}, [&](const Row &row) {
            steps.append({fromWord<ActivityStep>(row.text(1)).value_or(ActivityStep::Note), parseWallTime(row.text(2)), row.text(3),
                row.opened(4, {QStringLiteral("activity_step"), QStringLiteral("note"), row.integer(0)})});
        }));
    return steps;
}

Result<QList<Organiser>> organisersOf(Database &db, ActivityId id)
{
    QList<Organiser> list;
    LINLI_TRY(db.each(QStringLiteral("SELECT o.person_id, o.resource_id, COALESCE(p.name, r.name) FROM activity_organiser o "
                                     "LEFT JOIN person p ON p.id = o.person_id LEFT JOIN resource r ON r.id = o.resource_id "
                                     "WHERE o.activity_id = ? ORDER BY o.id"),
        {id.value}, [&](const Row &row) { list.append({row.id<PersonId>(0), row.id<ResourceId>(1), row.text(2)}); }));
    return list;
}

Result<QList<Attendee>> attendeesOf(Database &db, ActivityId id)
{
    QList<Attendee> list;
    LINLI_TRY(db.each(QStringLiteral("SELECT q.id, q.person_id, p.name, n.address, q.part, q.came, q.minutes FROM activity_participant q "
                                     "LEFT JOIN person p ON p.id = q.person_id LEFT JOIN household_now n ON n.household_id = "
                                     "(SELECT MIN(m.household_id) FROM membership m WHERE m.person_id = q.person_id AND m.until_date IS NULL) "
                                     "WHERE q.activity_id = ? ORDER BY COALESCE(n.address_key, '~'), q.id"),
        {id.value}, [&](const Row &row) {
            list.append({row.id<AttendeeId>(0), row.id<PersonId>(1), row.text(2), row.text(3),
                fromWord<Part>(row.text(4)).value_or(Part::Guest), row.isNull(5) ? std::nullopt : std::optional(row.flag(5)),
                int(row.integer(6))});
        }));
    return list;
}

} // namespace linli
