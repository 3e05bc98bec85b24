#include "core/resources/resourcequery.h"

#include "core/base/text.h"
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

/// For LIKE: what was typed, with its own % and _ meant as such.
QString pattern(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    return u'%' + word.toLower() + u'%';
}

Where whereOf(const Database &db, const ResourceFilter &filter)
{
    Where where;
    if (!filter.retired)
        where.add(QStringLiteral("r.retired_on IS NULL"));
    if (filter.kind)
        where.add(QStringLiteral("r.kind = ?"), {toWord(*filter.kind)});
    if (filter.within)
        where.add(QStringLiteral("r.area_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?)"), {filter.within.value});
    for (const QString &word : toHalfWidth(filter.words).split(u' ', Qt::SkipEmptyParts))
        where.add(QStringLiteral("LOWER(r.name || ' ' || COALESCE(r.offers, '') || ' ' || COALESCE(r.contact, '') || ' ' || "
                                 "COALESCE(p.name, '')) LIKE ? ESCAPE '\\'"),
            {pattern(word)});
    where.sql += resourcesInScope(db);
    return where;
}

Where whereOf(const Database &db, const BookingFilter &filter)
{
    Where where;
    if (filter.resource)
        where.add(QStringLiteral("b.resource_id = ?"), {filter.resource.value});
    if (filter.state)
        where.add(QStringLiteral("b.state = ?"), {toWord(*filter.state)});
    if (filter.open)
        where.add(QStringLiteral("b.state IN ('asked', 'granted')"));
    if (filter.owner.kind != BookingFor::Own)
        where.add(filter.owner.kind == BookingFor::Activity ? QStringLiteral("b.activity_id = ?")
                : filter.owner.kind == BookingFor::Case     ? QStringLiteral("b.case_id = ?")
                                                            : QStringLiteral("b.visit_id = ?"),
            {filter.owner.id});
    if (filter.from.isValid())
        where.add(QStringLiteral("b.ends > ?"), {storedTime(wallTime(filter.from, QTime(0, 0)))});
    if (filter.until.isValid())
        where.add(QStringLiteral("b.starts < ?"), {storedTime(wallTime(filter.until.addDays(1), QTime(0, 0)))});
    where.sql += bookingsInScope(db);
    return where;
}

BookingRow bookingOf(const Row &row)
{
    BookingRow out;
    Booking &one = out.one;
    one.id = row.id<BookingId>(0);
    one.resource = row.id<ResourceId>(1);
    out.resourceName = row.text(2);
    out.resourceKind = fromWord<ResourceKind>(row.text(3)).value_or(ResourceKind::Venue);
    one.area = row.id<AreaId>(4);
    out.areaName = row.text(5);
    const QString title = row.text(7);
    const QString number = row.text(9);
    one.owner = !row.isNull(6) ? BookingOwner{BookingFor::Activity, row.integer(6)}
        : !row.isNull(8)       ? BookingOwner{BookingFor::Case, row.integer(8)}
        : !row.isNull(10)      ? BookingOwner{BookingFor::Visit, row.integer(10)}
                               : BookingOwner{};
    one.purpose = row.opened(11, {QStringLiteral("booking"), QStringLiteral("purpose"), row.integer(0)});
    one.time = {parseWallTime(row.text(12)), parseWallTime(row.text(13))};
    one.people = int(row.integer(14));
    one.state = fromWord<BookingState>(row.text(15)).value_or(BookingState::Asked);
    one.steps = int(row.integer(16));
    out.askedBy = row.text(17);
    out.mayGrant = row.flag(18);
    out.mayMove = row.flag(19);
    QStringList words{!title.isEmpty() ? title : one.purpose.contains(number) ? QString() : number, one.purpose};
    words.removeAll(QString());
    out.subject = words.join(QStringLiteral(" · "));
    if (out.subject.isEmpty())
        out.subject = displayName(one.owner.kind);
    return out;
}

} // namespace

ResourceStatement resourcesStatement(const Database &db, const ResourceFilter &filter, const QDateTime &now)
{
    const Where where = whereOf(db, filter);
    return {QStringLiteral("SELECT r.id, r.kind, r.area_id, r.name, r.person_id, r.contact, r.phone, r.offers, r.opening, r.capacity, "
                           "r.retired_on, a.name, COALESCE(p.name, r.contact), "
                           "(SELECT COUNT(*) FROM booking b WHERE b.resource_id = r.id AND b.state = 'asked' AND b.ends > ?), "
                           "(SELECT MIN(s.starts) FROM booking_slot s WHERE s.resource_id = r.id AND s.ends > ?) "
                           "FROM resource r LEFT JOIN area a ON a.id = r.area_id LEFT JOIN person p ON p.id = r.person_id "
                           "WHERE %1 ORDER BY r.name, r.id")
                .arg(where.sql),
        QVariantList{storedTime(now), storedTime(now)} + where.values};
}

Result<QList<ResourceRow>> resources(Ledger &ledger, const ResourceFilter &filter)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Matters));
    const ResourceStatement statement = resourcesStatement(ledger.db(), filter, ledger.clock().now());
    QList<ResourceRow> rows;
    LINLI_TRY(ledger.db().each(statement.sql, statement.values, [&](const Row &row) {
        ResourceRow out;
        Resource &one = out.one;
        one.id = row.id<ResourceId>(0);
        one.kind = fromWord<ResourceKind>(row.text(1)).value_or(ResourceKind::Venue);
        one.area = row.id<AreaId>(2);
        one.name = row.text(3);
        one.person = row.id<PersonId>(4);
        one.contact = row.text(5);
        one.phone = row.opened(6, {QStringLiteral("resource"), QStringLiteral("phone"), row.integer(0)});
        one.offers = row.text(7);
        one.opening = row.text(8);
        one.capacity = int(row.integer(9));
        one.retired = QDate::fromString(row.text(10), Qt::ISODate);
        out.areaName = row.text(11);
        out.contactName = row.text(12);
        out.asked = int(row.integer(13));
        out.nextTaken = parseWallTime(row.text(14));
        rows.append(out);
    }));
    return rows;
}

ResourceStatement bookingsStatement(
    const Database &db, const BookingFilter &filter, const std::optional<BookingCursor> &after, int limit)
{
    Where where = whereOf(db, filter);
    if (after)
        where.add(QStringLiteral("(b.starts, b.id) > (?, ?)"), {after->starts, after->id.value});
    where.values.append(limit);
    const auto inside = [&](const QString &column) {
        const QString scope = areasInScope(db, column);
        return scope.isEmpty() ? QStringLiteral("1") : QStringLiteral("CASE WHEN %1 THEN 1 ELSE 0 END").arg(scope.mid(5));
    };
    return {QStringLiteral("SELECT b.id, b.resource_id, r.name, r.kind, b.area_id, a.name, b.activity_id, v.title, b.case_id, f.number, "
                           "b.visit_id, b.purpose, b.starts, b.ends, b.people, b.state, b.steps, (SELECT s.actor FROM booking_step s "
                           "WHERE s.booking_id = b.id ORDER BY s.ordinal LIMIT 1), %1, %2 "
                           "FROM booking b JOIN resource r ON r.id = b.resource_id LEFT JOIN area a ON a.id = b.area_id "
                           "LEFT JOIN activity v ON v.id = b.activity_id LEFT JOIN case_file f ON f.id = b.case_id "
                           "WHERE %3 ORDER BY b.starts, b.id LIMIT ?")
                .arg(inside(QStringLiteral("r.area_id")), inside(QStringLiteral("b.area_id")), where.sql),
        where.values};
}

Result<BookingPage> bookings(Ledger &ledger, const BookingFilter &filter, const std::optional<BookingCursor> &after, int limit)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Matters));
    const ResourceStatement statement = bookingsStatement(ledger.db(), filter, after, limit);
    BookingPage page;
    LINLI_TRY(ledger.db().each(statement.sql, statement.values, [&](const Row &row) { page.rows.append(bookingOf(row)); }));
    if (page.rows.size() == limit)
        page.next = BookingCursor{storedTime(page.rows.last().one.time.starts).toString(), page.rows.last().one.id};
    return page;
}

Result<QList<TimeSpan>> freeOn(Ledger &ledger, ResourceId id, QDate day)
{
    LINLI_ASSIGN(const Resource one, loadResource(ledger, id));
    const TimeSpan within{wallTime(day, QTime(0, 0)), wallTime(day.addDays(1), QTime(0, 0))};
    LINLI_ASSIGN(const QList<TakenSpan> taken, takenOf(ledger.db(), one.id, within));
    return freeSpans(taken, within);
}

} // namespace linli
