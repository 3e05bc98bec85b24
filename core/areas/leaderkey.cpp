#include "core/areas/leaderkey.h"

#include "core/ledger/ledger.h"

namespace linli {

namespace {

const QString fill = QStringLiteral(
    "INSERT INTO leader_key (appointment_id, person_id, area_id, name) SELECT q.id, p.id, a.id, p.name FROM appointment q "
    "JOIN person p ON p.id = q.person_id JOIN area a ON a.id = q.area_id "
    "WHERE q.until_date IS NULL AND p.void_reason IS NULL AND a.void_reason IS NULL");

Result<void> refresh(Ledger &ledger, const Touched &touched)
{
    const std::pair<const char *, std::pair<const char *, const char *>> sources[]
        = {{"person", {"person_id", "q.person_id"}}, {"area", {"area_id", "q.area_id"}}, {"appointment", {"appointment_id", "q.id"}}};
    for (const auto &[table, columns] : sources) {
        for (const qint64 id : touched.value(QString::fromLatin1(table))) {
            LINLI_TRY(ledger.db().exec(QStringLiteral("DELETE FROM leader_key WHERE %1 = ?").arg(QLatin1String(columns.first)), {id}));
            LINLI_TRY(ledger.db().exec(fill + QStringLiteral(" AND %1 = ? AND NOT EXISTS (SELECT 1 FROM leader_key k WHERE "
                                                             "k.appointment_id = q.id)").arg(QLatin1String(columns.second)),
                {id}));
        }
    }
    return success();
}

Result<void> rebuild(Ledger &ledger)
{
    LINLI_TRY(ledger.db().exec(QStringLiteral("DELETE FROM leader_key")));
    return ledger.db().exec(fill);
}

} // namespace

Deriver leaderKeyDeriver()
{
    return {{QStringLiteral("appointment"), QStringLiteral("person"), QStringLiteral("area")}, {QStringLiteral("leader_key")},
        refresh, rebuild};
}

} // namespace linli
