#include "core/incidents/incidentquery.h"

#include "core/ledger/permit.h"
#include "core/ledger/scope.h"
#include "core/storage/nullable.h"

namespace linli {

namespace {

const QString columns = QStringLiteral(
    "s.incident_id, s.number, s.kind, s.day, i.at, s.area_id, a.name, n.address, i.place, i.body, i.injured, i.dead, i.loss, "
    "i.handled, f.number, i.void_reason");
const QString tables = QStringLiteral("incident_now s JOIN incident i ON i.id = s.incident_id LEFT JOIN area a ON a.id = s.area_id "
                                      "LEFT JOIN case_file f ON f.id = i.case_id "
                                      "LEFT JOIN household_now n ON n.household_id = i.household_id");

IncidentRow rowOf(const Row &row)
{
    const auto opened = [&](int column, const char *name) {
        return row.opened(column, {QStringLiteral("incident"), QString::fromLatin1(name), row.integer(0)});
    };
    IncidentRow out;
    out.id = row.id<IncidentId>(0);
    out.number = row.text(1);
    out.kind = fromWord<IncidentKind>(row.text(2)).value_or(IncidentKind::Other);
    out.day = QDate::fromString(row.text(3), Qt::ISODate);
    out.time = QTime::fromString(row.text(4), QStringLiteral("HH:mm"));
    out.area = row.id<AreaId>(5);
    out.areaName = row.text(6);
    out.address = row.text(7);
    out.place = opened(8, "place");
    out.body = opened(9, "body");
    out.injured = int(row.integer(10));
    out.dead = int(row.integer(11));
    out.loss = optionalAt<qint64>(row, 12);
    out.handled = opened(13, "handled");
    out.caseNumber = row.text(14);
    out.voidReason = opened(15, "void_reason");
    return out;
}

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

Where whereOf(const Database &db, const IncidentFilter &filter)
{
    Where where;
    where.add(filter.voided ? QStringLiteral("s.is_void = 1") : QStringLiteral("s.is_void = 0"));
    if (filter.kind)
        where.add(QStringLiteral("s.kind = ?"), {toWord(*filter.kind)});
    if (filter.zero)
        where.add(QStringLiteral("s.zero = ?"), {toWord(*filter.zero)});
    if (filter.within)
        where.add(QStringLiteral("s.area_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?)"), {filter.within.value});
    if (filter.from.isValid())
        where.add(QStringLiteral("s.day >= ?"), {filter.from.toString(Qt::ISODate)});
    if (filter.to.isValid())
        where.add(QStringLiteral("s.day <= ?"), {filter.to.toString(Qt::ISODate)});
    if (!filter.number.isEmpty())
        where.add(QStringLiteral("s.number >= ? AND s.number < ?"), {filter.number.toUpper(), QString(filter.number.toUpper() + QChar(0xffff))});
    where.sql += areasInScope(db, QStringLiteral("s.area_id"));
    return where;
}

} // namespace

IncidentStatement incidentPageStatement(const Database &db, const IncidentFilter &filter, IncidentOrder order,
    const std::optional<IncidentCursor> &after, int limit)
{
    Where where = whereOf(db, filter);
    const bool newest = order == IncidentOrder::Day;
    const QString key = newest ? QStringLiteral("s.day") : QStringLiteral("s.number");
    if (after)
        where.add(QStringLiteral("(%1, s.incident_id) %2 (?, ?)").arg(key, newest ? QStringLiteral("<") : QStringLiteral(">")),
            {after->key, after->id.value});
    where.values.append(limit);
    return {QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4%5, s.incident_id%5 LIMIT ?")
                .arg(columns, tables, where.sql, key, newest ? QStringLiteral(" DESC") : QString()),
        where.values};
}

Result<IncidentPage> incidentPage(Database &db, const IncidentFilter &filter, IncidentOrder order,
    const std::optional<IncidentCursor> &after, int limit)
{
    LINLI_TRY(permit(db, Action::See, Kind::Matters));
    const IncidentStatement statement = incidentPageStatement(db, filter, order, after, limit);
    IncidentPage page;
    LINLI_TRY(db.each(statement.sql, statement.values, [&](const Row &row) { page.rows.append(rowOf(row)); }));
    if (page.rows.size() == limit) {
        const IncidentRow &last = page.rows.last();
        page.next = IncidentCursor{order == IncidentOrder::Day ? last.day.toString(Qt::ISODate) : last.number, last.id};
    }
    return page;
}

Result<qint64> countIncidents(Database &db, const IncidentFilter &filter)
{
    LINLI_TRY(permit(db, Action::See, Kind::Matters));
    const Where where = whereOf(db, filter);
    LINLI_ASSIGN(const auto count,
        db.integer(QStringLiteral("SELECT COUNT(*) FROM incident_now s WHERE %1").arg(where.sql), where.values));
    return count.value_or(0);
}

Result<IncidentDetails> incidentDetails(Ledger &ledger, IncidentId id)
{
    Database &db = ledger.db();
    IncidentDetails details;
    LINLI_ASSIGN(details.one, loadIncident(ledger, id));
    LINLI_TRY(db.each(QStringLiteral("SELECT %1 FROM %2 WHERE s.incident_id = ?").arg(columns, tables), {id.value},
        [&](const Row &row) { details.row = rowOf(row); }));
    const bool mayKnow = permit(db, Action::See, Kind::Residents).ok();
    for (const IncidentPerson &one : std::as_const(details.one.facts.persons)) {
        const auto inside = checkWithinScope(db, {{QStringLiteral("person"), {one.person.value}}});
        if (!inside.ok() && inside.error().kind != ErrorKind::Denied)
            return inside.error();
        LINLI_ASSIGN(const auto name, db.text(QStringLiteral("SELECT name FROM person WHERE id = ?"), {one.person.value}));
        details.persons.append(mayKnow && inside.ok() ? name.value_or(QString()) : QString());
    }
    return details;
}

} // namespace linli
