#include "core/households/staykey.h"

#include "core/ledger/ledger.h"

namespace linli {

namespace {

const QString fill = QStringLiteral(
    "INSERT INTO stay_key (membership_id, household_id, person_id, name, birth, past, unit_id, building_id) "
    "SELECT m.id, n.household_id, p.id, p.name, p.birth, CASE WHEN m.until_date IS NULL THEN 0 ELSE 1 END, n.unit_id, "
    "n.building_id FROM household_now n JOIN membership m ON m.household_id = n.household_id "
    "JOIN person p ON p.id = m.person_id WHERE p.void_reason IS NULL");

Result<void> refresh(Ledger &ledger, const Touched &touched)
{
    Database &db = ledger.db();
    QSet<qint64> households = touched.value(QStringLiteral("household"));
    for (const qint64 person : touched.value(QStringLiteral("person")))
        LINLI_TRY(db.each(QStringLiteral("SELECT household_id FROM membership WHERE person_id = ?"), {person},
            [&](const Row &row) { households.insert(row.integer(0)); }));
    for (const qint64 id : std::as_const(households)) {
        LINLI_TRY(db.exec(QStringLiteral("DELETE FROM stay_key WHERE household_id = ?"), {id}));
        LINLI_TRY(db.exec(fill + QStringLiteral(" AND n.household_id = ?"), {id}));
    }
    return success();
}

Result<void> rebuild(Ledger &ledger)
{
    LINLI_TRY(ledger.db().exec(QStringLiteral("DELETE FROM stay_key")));
    return ledger.db().exec(fill);
}

} // namespace

Deriver stayKeyDeriver()
{
    return {{QStringLiteral("household"), QStringLiteral("household_unit"), QStringLiteral("membership"), QStringLiteral("person")},
        {QStringLiteral("stay_key")}, refresh, rebuild};
}

} // namespace linli
