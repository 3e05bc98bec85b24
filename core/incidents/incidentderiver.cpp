#include "core/incidents/incidentderiver.h"

#include "core/incidents/incidentstore.h"

namespace linli {

namespace {

constexpr int deepest = 32; ///< Areas that hold each other; more is a circle that a merge left.

/// The area, or the nearest above it that is there.
Result<qint64> areaStillThere(Database &db, qint64 area)
{
    qint64 at = area;
    for (int depth = 0; depth < deepest && at != 0; ++depth) {
        bool there = false;
        qint64 parent = 0;
        LINLI_TRY(db.each(QStringLiteral("SELECT parent_id, void_reason FROM area WHERE id = ?"), {at}, [&](const Row &row) {
            parent = row.integer(0);
            there = row.isNull(1);
        }));
        if (there)
            return at;
        at = parent;
    }
    return area;
}

Result<void> deriveOne(Database &db, qint64 id)
{
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM incident_now WHERE incident_id = ?"), {id}));
    QVariantList values;
    qint64 area = 0;
    LINLI_TRY(db.each(QStringLiteral("SELECT area_id, kind, day, number, void_reason FROM incident WHERE id = ?"), {id},
        [&](const Row &row) {
            const auto kind = fromWord<IncidentKind>(row.text(1));
            const auto zero = kind ? zeroOf(*kind) : std::nullopt;
            area = row.integer(0);
            values = {row.text(1), orNull(zero ? toWord(*zero) : QString()), row.text(2), row.text(3), row.isNull(4) ? 0 : 1};
        }));
    if (values.isEmpty())
        return success();
    LINLI_ASSIGN(const qint64 counted, areaStillThere(db, area));
    return db.exec(QStringLiteral("INSERT INTO incident_now (incident_id, area_id, kind, zero, day, number, is_void) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        QVariantList{id, counted} + values);
}

Result<void> deriveAll(Database &db, const QString &which)
{
    QList<qint64> ids;
    LINLI_TRY(db.each(which, {}, [&](const Row &row) { ids.append(row.integer(0)); }));
    for (const qint64 id : ids)
        LINLI_TRY(deriveOne(db, id));
    return success();
}

Result<void> rebuild(Ledger &ledger)
{
    LINLI_TRY(ledger.db().exec(QStringLiteral("DELETE FROM incident_now")));
    return deriveAll(ledger.db(), QStringLiteral("SELECT id FROM incident"));
}

Result<void> refresh(Ledger &ledger, const Touched &touched)
{
    Database &db = ledger.db();
    for (const qint64 id : touched.value(QStringLiteral("incident")))
        LINLI_TRY(deriveOne(db, id));
    // Writing an incident touches its area as a parent; only those whose own place there differs are made again.
    for (const qint64 area : touched.value(QStringLiteral("area"))) {
        LINLI_ASSIGN(const auto there, db.integer(QStringLiteral("SELECT 1 FROM area WHERE id = ? AND void_reason IS NULL"), {area}));
        const QString moved = there
            ? QStringLiteral("SELECT i.id FROM incident i JOIN incident_now n ON n.incident_id = i.id "
                             "WHERE i.area_id = %1 AND n.area_id <> i.area_id").arg(area)
            : QStringLiteral("SELECT incident_id FROM incident_now WHERE area_id = %1").arg(area);
        LINLI_TRY(deriveAll(db, moved));
    }
    return success();
}

} // namespace

Deriver incidentDeriver()
{
    return {{QStringLiteral("incident"), QStringLiteral("area")}, {QStringLiteral("incident_now")}, refresh, rebuild};
}

} // namespace linli
