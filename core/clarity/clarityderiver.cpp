#include "core/clarity/clarityderiver.h"

#include "core/base/text.h"
#include "core/households/householdstore.h"
#include "core/ledger/ledger.h"

namespace linli {

namespace {

struct People
{
    int present = 0;
    QStringList missing;
};

Result<People> peopleOf(Database &db, HouseholdId household)
{
    People people;
    bool head = false;
    bool relation = true;
    bool name = true;
    LINLI_TRY(db.each(QStringLiteral("SELECT m.is_head, m.relation, p.name FROM membership m JOIN person p ON p.id = "
                                     "m.person_id WHERE m.household_id = ? AND m.until_date IS NULL AND p.void_reason IS NULL"),
        {household.value}, [&](const Row &row) {
            ++people.present;
            head = head || row.flag(0);
            relation = relation && (row.flag(0) || !row.text(1).isEmpty());
            name = name && !row.text(2).isEmpty();
        }));
    if (!head)
        people.missing.append(QStringLiteral("head"));
    if (!relation)
        people.missing.append(QStringLiteral("relation"));
    if (!name)
        people.missing.append(QStringLiteral("name"));
    return people;
}

QStringList missingFacts(const Household &household)
{
    QStringList missing;
    if (household.housing == Housing::Unknown)
        missing.append(QStringLiteral("housing"));
    if (household.livelihood.isEmpty())
        missing.append(QStringLiteral("livelihood"));
    return missing;
}

Result<void> writeAgain(Database &db, HouseholdId id)
{
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM household_clarity WHERE household_id = ?"), {id.value}));
    LINLI_ASSIGN(const auto household, findHousehold(db, id));
    if (!household || !household->voidReason.isEmpty() || household->vacant)
        return success();
    LINLI_ASSIGN(People people, peopleOf(db, id));
    if (household->housing == Housing::Shop && people.present == 0)
        return success();
    if (household->room.isEmpty())
        people.missing.prepend(QStringLiteral("room"));
    LINLI_ASSIGN(const AreaId unit, unitOf(db, id));
    LINLI_ASSIGN(const auto address,
        db.text(QStringLiteral("SELECT address_key FROM household_now WHERE household_id = ?"), {id.value}));
    LINLI_ASSIGN(const auto waiting,
        db.text(QStringLiteral("SELECT MIN(reported_on) FROM life_event WHERE household_id = ? AND confirmed_on IS NULL"),
            {id.value}));
    return db.exec(
        QStringLiteral("INSERT INTO household_clarity (household_id, building_id, unit_id, address_key, people_missing, "
                       "facts_missing, confirmed_on, reviewed_on, waiting_since) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id.value, household->building.value, orNull(unit), address.value_or(QString()),
            orNull(people.missing.join(u',')), orNull(missingFacts(*household).join(u',')), orNull(household->confirmedOn),
            orNull(household->reviewedOn), orNull(waiting.value_or(QString()))});
}

Result<void> refresh(Ledger &ledger, const Touched &touched)
{
    Database &db = ledger.db();
    QSet<qint64> households = touched.value(QStringLiteral("household"));
    for (const qint64 person : touched.value(QStringLiteral("person")))
        LINLI_TRY(db.each(QStringLiteral("SELECT household_id FROM membership WHERE person_id = ?"), {person},
            [&](const Row &row) { households.insert(row.integer(0)); }));
    // A building's new name is a new address for all of its flats.
    for (const qint64 area : touched.value(QStringLiteral("area")))
        LINLI_TRY(db.each(QStringLiteral("SELECT c.household_id FROM household_clarity c JOIN household_now n ON "
                                         "n.household_id = c.household_id WHERE c.building_id = ? AND c.address_key <> n.address_key"),
            {area}, [&](const Row &row) { households.insert(row.integer(0)); }));
    for (const qint64 id : std::as_const(households))
        LINLI_TRY(writeAgain(db, HouseholdId(id)));
    return success();
}

Result<void> rebuild(Ledger &ledger)
{
    Database &db = ledger.db();
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM household_clarity")));
    QList<HouseholdId> all;
    LINLI_TRY(db.each(QStringLiteral("SELECT id FROM household WHERE void_reason IS NULL AND vacant = 0"), {},
        [&](const Row &row) { all.append(row.id<HouseholdId>(0)); }));
    for (const HouseholdId id : std::as_const(all))
        LINLI_TRY(writeAgain(db, id));
    return success();
}

} // namespace

Deriver clarityDeriver()
{
    return {{QStringLiteral("household"), QStringLiteral("household_unit"), QStringLiteral("membership"),
                QStringLiteral("person"), QStringLiteral("life_event"), QStringLiteral("area")},
        {QStringLiteral("household_clarity")}, refresh, rebuild};
}

} // namespace linli
