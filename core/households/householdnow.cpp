#include "core/households/householdnow.h"

#include "core/households/dwelling.h"
#include "core/households/householdstore.h"
#include "core/ledger/ledger.h"
#include "core/persons/pinyin.h"

namespace linli {

namespace {

struct Occupants
{
    int residents = 0;
    qint64 head = 0;
    QString headName;
    QStringList flags;
};

Result<Occupants> occupantsOf(Database &db, HouseholdId household)
{
    Occupants occupants;
    LINLI_TRY(db.each(
        QStringLiteral("SELECT m.is_head, p.id, p.name FROM membership m JOIN person p ON p.id = m.person_id "
                       "WHERE m.household_id = ? AND m.until_date IS NULL ORDER BY m.is_head DESC, m.id"),
        {household.value}, [&](const Row &row) {
            ++occupants.residents;
            if (row.flag(0) && occupants.head == 0) {
                occupants.head = row.integer(1);
                occupants.headName = row.text(2);
            }
        }));
    LINLI_TRY(db.each(
        QStringLiteral(
            "SELECT DISTINCT f.kind FROM membership m JOIN care_flag f ON f.person_id = m.person_id "
            "WHERE m.household_id = ? AND m.until_date IS NULL AND f.until_date IS NULL ORDER BY f.kind"),
        {household.value}, [&](const Row &row) { occupants.flags.append(row.text(0)); }));
    return occupants;
}

/// A null QString would be stored as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Result<void> write(Database &db, const Household &household, const QString &building)
{
    LINLI_ASSIGN(const Occupants occupants, occupantsOf(db, household.id));
    LINLI_ASSIGN(const AreaId unit, unitOf(db, household.id));
    const QString address = addressOf(building, household);
    const QString headKey = occupants.headName.isEmpty()
        ? QStringLiteral("~")
        : pinyinOfName(occupants.headName).full; // Vacant ones last.
    return db.exec(
        QStringLiteral("INSERT INTO household_now (household_id, building_id, unit_id, address, address_key, "
                       "head_id, head_name, head_key, "
                       "residents, vacant, housing, flags, housing_key, flags_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {household.id.value, household.building.value, orNull(unit), address, naturalKey(address),
            occupants.head != 0 ? QVariant(occupants.head) : QVariant(QMetaType::fromType<qint64>()),
            orNull(occupants.headName), headKey, occupants.residents, household.vacant ? 1 : 0,
            orNull(toWord(household.housing)), orNull(occupants.flags.join(u',')),
            notNull(toWord(household.housing)), notNull(occupants.flags.join(u','))});
}

Result<void> writeAgain(Database &db, HouseholdId id)
{
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM household_now WHERE household_id = ?"), {id.value}));
    LINLI_ASSIGN(const auto household, findHousehold(db, id));
    if (!household || !household->voidReason.isEmpty())
        return success();
    LINLI_ASSIGN(const auto building,
        db.text(QStringLiteral("SELECT name FROM area WHERE id = ?"), {household->building.value}));
    return write(db, *household, building.value_or(QString()));
}

Result<void> collect(Database &db, const QString &sql, qint64 id, QSet<qint64> &households)
{
    return db.each(sql, {id}, [&](const Row &row) { households.insert(row.integer(0)); });
}

/// Nobody lives in two places and no household has two heads, whatever wrote it. The use cases say so in better words;
/// this catches an undo that others' later entries stand in the way of.
Result<void> checkStays(Database &db, const QSet<qint64> &memberships)
{
    if (memberships.size() > 1000)
        return success(); // An import; it has rules and reports of its own.
    for (const qint64 id : memberships) {
        std::optional<Membership> stay;
        LINLI_TRY(db.each(QStringLiteral("SELECT household_id, person_id, is_head, from_date, until_date FROM membership "
                                         "WHERE id = ?"),
            {id}, [&](const Row &row) {
                stay = Membership();
                stay->id = MembershipId(id);
                stay->household = row.id<HouseholdId>(0);
                stay->person = row.id<PersonId>(1);
                stay->isHead = row.flag(2) && row.isNull(4);
                stay->from = row.text(3);
                stay->until = row.text(4);
            }));
        if (!stay)
            continue;
        Result<void> kept = checkHead(db, *stay);
        if (kept.ok())
            kept = checkNoOverlap(db, *stay, UnknownStart::AnyDay);
        if (!kept.ok())
            return kept.error().kind == ErrorKind::Refused ? Error{ErrorKind::Conflict, kept.error().message} : kept.error();
    }
    return success();
}

Result<void> refresh(Ledger &ledger, const Touched &touched)
{
    Database &db = ledger.db();
    LINLI_TRY(checkStays(db, touched.value(QStringLiteral("membership"))));
    QSet<qint64> households = touched.value(QStringLiteral("household"));
    for (const qint64 person : touched.value(QStringLiteral("person")))
        LINLI_TRY(collect(db, QStringLiteral("SELECT household_id FROM membership WHERE person_id = ?"),
            person, households));
    // A household's own unit arrives here by its household; an area's new name concerns all its flats.
    for (const qint64 area : touched.value(QStringLiteral("area"))) {
        LINLI_ASSIGN(const auto stale,
            db.integer(
                QStringLiteral(
                    "SELECT COUNT(*) FROM household_now n JOIN area a ON a.id = n.building_id "
                    "WHERE n.building_id = ? AND SUBSTR(n.address, 1, LENGTH(a.name) + 1) <> a.name || ' '"),
                {area}));
        if (stale.value_or(0) > 0)
            LINLI_TRY(collect(
                db, QStringLiteral("SELECT id FROM household WHERE building_id = ?"), area, households));
    }
    for (const qint64 id : std::as_const(households))
        LINLI_TRY(writeAgain(db, HouseholdId(id)));
    return success();
}

Result<void> rebuild(Ledger &ledger)
{
    Database &db = ledger.db();
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM household_now")));
    QList<HouseholdId> all;
    LINLI_TRY(db.each(QStringLiteral("SELECT id FROM household WHERE void_reason IS NULL"), {},
        [&](const Row &row) { all.append(row.id<HouseholdId>(0)); }));
    for (const HouseholdId id : std::as_const(all))
        LINLI_TRY(writeAgain(db, id));
    return success();
}

} // namespace

Deriver householdNowDeriver()
{
    return {{QStringLiteral("household"), QStringLiteral("household_unit"), QStringLiteral("membership"),
                QStringLiteral("person"), QStringLiteral("care_flag"), QStringLiteral("area")},
        {QStringLiteral("household_now")}, refresh, rebuild};
}

} // namespace linli
