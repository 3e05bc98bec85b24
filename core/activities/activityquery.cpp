#include "core/activities/activityquery.h"

#include "core/base/text.h"
#include "core/households/carekinds.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

namespace {

struct Where
{
    QString sql = QStringLiteral("1 = 1");
    QVariantList values;
    void add(const QString &condition, const QVariantList &more = {})
    {
        sql += QStringLiteral(" AND ") + condition;
        values += more;
    }
};

QString pattern(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    return u'%' + word.toLower() + u'%';
}

Where whereOf(const Database &db, const ActivityFilter &filter)
{
    Where where;
    if (filter.state)
        where.add(QStringLiteral("v.state = ?"), {toWord(*filter.state)});
    if (filter.series)
        where.add(QStringLiteral("v.series_id = ?"), {filter.series.value});
    if (filter.within)
        where.add(QStringLiteral("v.area_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?)"), {filter.within.value});
    if (filter.from.isValid())
        where.add(QStringLiteral("v.starts >= ?"), {storedTime(wallTime(filter.from, QTime(0, 0)))});
    if (filter.until.isValid())
        where.add(QStringLiteral("v.starts < ?"), {storedTime(wallTime(filter.until.addDays(1), QTime(0, 0)))});
    for (const QString &word : toHalfWidth(filter.words).split(u' ', Qt::SkipEmptyParts))
        where.add(QStringLiteral("LOWER(v.title) LIKE ? ESCAPE '\\'"), {pattern(word)});
    where.sql += areasInScope(db, QStringLiteral("v.area_id"));
    return where;
}

QString countOf(const QString &what, const QString &more = {})
{
    return QStringLiteral("(SELECT %1 FROM activity_participant q WHERE q.activity_id = v.id%2)").arg(what, more);
}

QString select()
{
    const QString came = QStringLiteral(" AND q.came = 1");
    const QString volunteers = QStringLiteral(" AND q.came = 1 AND q.part = 'volunteer'");
    return QStringLiteral("SELECT v.id, v.series_id, s.name, v.edition, v.title, v.state, v.area_id, a.name, v.starts, v.ends, r.name, v.place, "
                          "v.others_signed, v.others_came, v.errands, v.steps, %1, %2, %3, %4 FROM activity v "
                          "LEFT JOIN activity_series s ON s.id = v.series_id LEFT JOIN area a ON a.id = v.area_id "
                          "LEFT JOIN resource r ON r.id = v.venue_id ")
        .arg(countOf(QStringLiteral("COUNT(*)")), countOf(QStringLiteral("COUNT(*)"), came), countOf(QStringLiteral("COUNT(*)"), volunteers),
            countOf(QStringLiteral("COALESCE(SUM(q.minutes), 0)"), volunteers));
}

ActivityRow rowOf(const Row &row)
{
    ActivityRow out;
    out.id = row.id<ActivityId>(0);
    out.series = row.id<SeriesId>(1);
    out.seriesName = row.text(2);
    out.edition = int(row.integer(3));
    out.title = row.text(4);
    out.state = fromWord<ActivityState>(row.text(5)).value_or(ActivityState::Planned);
    out.area = row.id<AreaId>(6);
    out.areaName = row.text(7);
    out.time = {parseWallTime(row.text(8)), parseWallTime(row.text(9))};
    QStringList places{row.text(10), row.text(11)};
    places.removeAll(QString());
    out.place = places.join(translate("activities", ", ", "between places"));
    out.signedUp = int(row.integer(12) + row.integer(16));
    out.came = int(row.integer(13) + row.integer(17));
    out.errands = int(row.integer(14));
    out.steps = int(row.integer(15));
    out.volunteers = int(row.integer(18));
    out.minutes = int(row.integer(19));
    return out;
}

Result<QList<BookingRow>> bookingsFor(Ledger &ledger, ActivityId id)
{
    BookingFilter filter;
    filter.owner = {BookingFor::Activity, id.value};
    LINLI_ASSIGN(const BookingPage page, bookings(ledger, filter));
    return page.rows;
}

} // namespace

ActivityStatement activityPageStatement(const Database &db, const ActivityFilter &filter, ActivityOrder order,
    const std::optional<ActivityCursor> &after, int limit)
{
    Where where = whereOf(db, filter);
    const bool newest = order == ActivityOrder::Newest;
    if (after)
        where.add(QStringLiteral("(v.starts, v.id) %1 (?, ?)").arg(newest ? QStringLiteral("<") : QStringLiteral(">")),
            {after->starts, after->id.value});
    where.values.append(limit);
    return {select() + QStringLiteral("WHERE %1 ORDER BY v.starts%2, v.id%2 LIMIT ?").arg(where.sql, newest ? QStringLiteral(" DESC") : QString()),
        where.values};
}

Result<ActivityPage> activityPage(Ledger &ledger, const ActivityFilter &filter, ActivityOrder order,
    const std::optional<ActivityCursor> &after, int limit)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Matters));
    const ActivityStatement statement = activityPageStatement(ledger.db(), filter, order, after, limit);
    ActivityPage page;
    LINLI_TRY(ledger.db().each(statement.sql, statement.values, [&](const Row &row) { page.rows.append(rowOf(row)); }));
    if (page.rows.size() == limit)
        page.next = ActivityCursor{storedTime(page.rows.last().time.starts).toString(), page.rows.last().id};
    return page;
}

Result<qint64> countActivities(Database &db, const ActivityFilter &filter)
{
    LINLI_TRY(permit(db, Action::See, Kind::Matters));
    const Where where = whereOf(db, filter);
    LINLI_ASSIGN(const auto count, db.integer(QStringLiteral("SELECT COUNT(*) FROM activity v WHERE %1").arg(where.sql), where.values));
    return count.value_or(0);
}

Result<ActivityDetails> activityDetails(Ledger &ledger, ActivityId id)
{
    Database &db = ledger.db();
    ActivityDetails details;
    LINLI_ASSIGN(details.one, loadActivity(ledger, id));
    LINLI_TRY(db.each(select() + QStringLiteral("WHERE v.id = ?"), {id.value}, [&](const Row &row) { details.row = rowOf(row); }));
    if (details.one.series) {
        const auto series = loadSeries(ledger, details.one.series); // It can be run by an area that is not one's own.
        if (series.ok())
            details.series = *series;
    }
    LINLI_ASSIGN(const auto venue, db.text(QStringLiteral("SELECT name FROM resource WHERE id = ?"), {details.one.venue.value}));
    details.venueName = venue.value_or(QString());
    LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(db));
    details.careKindNames = kinds.namesOf(details.one.careKinds);
    LINLI_ASSIGN(details.organisers, organisersOf(db, id));
    LINLI_ASSIGN(details.attendees, attendeesOf(db, id));
    LINLI_ASSIGN(details.bookings, bookingsFor(ledger, id));
    LINLI_ASSIGN(details.steps, stepsOf(db, id));
    return details;
}

ActivityStatement candidatesStatement(const Database &db, const Activity &one)
{
    QStringList marks;
    QVariantList kinds;
    for (const QString &kind : one.careKinds) {
        marks.append(QStringLiteral("?"));
        kinds.append(kind);
    }
    const QString marked = kinds.isEmpty() ? QString()
                                           : QStringLiteral(" AND EXISTS (SELECT 1 FROM care_flag c WHERE c.person_id = m.person_id AND "
                                                            "c.until_date IS NULL AND c.kind IN (%1))")
                                                 .arg(marks.join(QStringLiteral(", ")));
    const QString part = QStringLiteral("SELECT n.household_id, n.address, n.address_key, p.id AS person, p.name FROM area_path t "
                                        "JOIN household_now n ON %1 JOIN membership m ON m.household_id = n.household_id AND m.until_date IS NULL "
                                        "JOIN person p ON p.id = m.person_id AND p.died IS NULL AND p.void_reason IS NULL "
                                        "WHERE t.ancestor_id = ?%2%3");
    const QString scope = householdsInScope(db);
    const QVariantList values = QVariantList{one.area.value} + kinds;
    return {QStringLiteral("SELECT k.person, k.name, k.address, (SELECT COUNT(*) FROM activity_participant q WHERE q.activity_id = ? AND "
                           "q.person_id = k.person) FROM (%1 UNION ALL %2) k ORDER BY k.address_key, k.person LIMIT ?")
                .arg(part.arg(QStringLiteral("n.unit_id = t.area_id"), marked, scope),
                    part.arg(QStringLiteral("n.building_id = t.area_id AND n.unit_id IS NULL"), marked, scope)),
        QVariantList{one.id.value} + values + values + QVariantList{mostCandidates}};
}

Result<QList<ActivityCandidate>> candidatesFor(Ledger &ledger, ActivityId id)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Residents));
    LINLI_ASSIGN(const Activity one, loadActivity(ledger, id));
    const ActivityStatement statement = candidatesStatement(ledger.db(), one);
    QList<ActivityCandidate> list;
    LINLI_TRY(ledger.db().each(statement.sql, statement.values, [&](const Row &row) {
        list.append({row.id<PersonId>(0), row.text(1), row.text(2), row.flag(3)});
    }));
    return list;
}

Result<QList<Organiser>> likelyOrganisers(Ledger &ledger, AreaId area)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Leaders));
    QList<Organiser> list;
    LINLI_TRY(ledger.db().each(QStringLiteral("SELECT DISTINCT p.id, p.name FROM area_path t JOIN appointment q ON q.area_id = t.area_id AND "
                                              "q.until_date IS NULL JOIN person p ON p.id = q.person_id AND p.void_reason IS NULL "
                                              "WHERE t.ancestor_id = ?%1 ORDER BY p.name, p.id LIMIT 500")
                                   .arg(areasInScope(ledger.db(), QStringLiteral("q.area_id"))),
        {area.value}, [&](const Row &row) { list.append({row.id<PersonId>(0), {}, row.text(1)}); }));
    return list;
}

} // namespace linli
