#include "core/households/householdstore.h"

#include "core/base/text.h"

namespace linli {

namespace {

const QString householdColumns =
    QStringLiteral("id, building_id, stairwell, floor, room, housing, vacant, note, void_reason, livelihood, gas, wiring, pets, "
                   "safety_note, contact_name, contact_phone, vehicles, confirmed_on, confirmed_by, reviewed_on, reviewed_by");
const QString membershipColumns = QStringLiteral(
    "id, household_id, person_id, relation, is_head, registration, from_date, until_date, end_reason, note");

QVariant orNullNumber(int number)
{
    return number != 0 ? QVariant(number) : QVariant(QMetaType::fromType<qint64>());
}

Fields fieldsOf(const Household &h)
{
    return {{QStringLiteral("building_id"), h.building.value},
        {QStringLiteral("stairwell"), orNull(h.stairwell)}, {QStringLiteral("floor"), orNullNumber(h.floor)},
        {QStringLiteral("room"), h.room}, {QStringLiteral("housing"), orNull(toWord(h.housing))},
        {QStringLiteral("vacant"), h.vacant}, {QStringLiteral("note"), orNull(h.note)},
        {QStringLiteral("void_reason"), orNull(h.voidReason)}, {QStringLiteral("livelihood"), orNull(h.livelihood)},
        {QStringLiteral("gas"), orNull(h.gas)}, {QStringLiteral("wiring"), orNull(h.wiring)},
        {QStringLiteral("pets"), orNull(h.pets)}, {QStringLiteral("safety_note"), orNull(h.safetyNote)},
        {QStringLiteral("contact_name"), orNull(h.contactName)}, {QStringLiteral("contact_phone"), orNull(h.contactPhone)},
        {QStringLiteral("vehicles"), orNull(h.vehicles)}, {QStringLiteral("confirmed_on"), orNull(h.confirmedOn)},
        {QStringLiteral("confirmed_by"), orNull(h.confirmedBy)}, {QStringLiteral("reviewed_on"), orNull(h.reviewedOn)},
        {QStringLiteral("reviewed_by"), orNull(h.reviewedBy)}};
}

Fields fieldsOf(const Membership &m)
{
    return {{QStringLiteral("household_id"), m.household.value},
        {QStringLiteral("person_id"), m.person.value}, {QStringLiteral("relation"), orNull(m.relation)},
        {QStringLiteral("is_head"), m.isHead},
        {QStringLiteral("registration"), orNull(toWord(m.registration))},
        {QStringLiteral("from_date"), orNull(m.from)}, {QStringLiteral("until_date"), orNull(m.until)},
        {QStringLiteral("end_reason"), orNull(m.endReason)}, {QStringLiteral("note"), orNull(m.note)}};
}

Membership membershipOf(const Row &row)
{
    return {row.id<MembershipId>(0), row.id<HouseholdId>(1), row.id<PersonId>(2), row.text(3), row.flag(4),
        registrationFromWord(row.text(5)), row.text(6), row.text(7), row.text(8),
        row.opened(9, {QStringLiteral("membership"), QStringLiteral("note"), row.integer(0)})};
}

} // namespace

Result<std::optional<Household>> findHousehold(Database &db, HouseholdId id)
{
    std::optional<Household> found;
    LINLI_TRY(db.each(QStringLiteral("SELECT %1 FROM household WHERE id = ?").arg(householdColumns),
        {id.value}, [&](const Row &row) {
            const auto sealed = [&](int column, const char *name) {
                return row.opened(column, {QStringLiteral("household"), QString::fromLatin1(name), row.integer(0)});
            };
            found = Household{row.id<HouseholdId>(0), row.id<AreaId>(1), row.text(2), int(row.integer(3)),
                row.text(4), housingFromWord(row.text(5)), row.flag(6), sealed(7, "note"), row.text(8), row.text(9),
                row.text(10), row.text(11), row.text(12), sealed(13, "safety_note"), row.text(14),
                sealed(15, "contact_phone"), sealed(16, "vehicles"), row.text(17), row.text(18), row.text(19), row.text(20)};
        }));
    return found;
}

Result<HouseholdId> insertHousehold(Change &change, const Household &household)
{
    LINLI_ASSIGN(const qint64 id, change.insert(QStringLiteral("household"), fieldsOf(household)));
    return HouseholdId(id);
}

Result<bool> updateHousehold(Change &change, const Household &household)
{
    return change.update(QStringLiteral("household"), household.id.value, fieldsOf(household));
}

Result<std::optional<HouseholdId>> householdAt(
    Database &db, AreaId building, const QString &stairwell, const QString &room)
{
    LINLI_ASSIGN(const auto id,
        db.integer(QStringLiteral("SELECT id FROM household WHERE building_id = ? AND COALESCE(stairwell, "
                                  "'') = ? AND room = ? AND void_reason IS NULL ORDER BY id"),
            {building.value, stairwell, room}));
    return id ? std::optional(HouseholdId(*id)) : std::nullopt;
}

Result<MembershipId> insertMembership(Change &change, const Membership &membership)
{
    LINLI_ASSIGN(const qint64 id, change.insert(QStringLiteral("membership"), fieldsOf(membership)));
    return MembershipId(id);
}

Result<bool> updateMembership(Change &change, const Membership &membership)
{
    return change.update(QStringLiteral("membership"), membership.id.value, fieldsOf(membership));
}

Result<QList<Membership>> membershipsOf(Database &db, HouseholdId household)
{
    QList<Membership> members;
    LINLI_TRY(
        db.each(QStringLiteral("SELECT %1 FROM membership WHERE household_id = ? "
                               "ORDER BY CASE WHEN until_date IS NULL THEN 0 ELSE 1 END, is_head DESC, id")
                    .arg(membershipColumns),
            {household.value}, [&](const Row &row) { members.append(membershipOf(row)); }));
    return members;
}

Result<std::optional<Membership>> currentMembership(Database &db, PersonId person)
{
    std::optional<Membership> found;
    LINLI_TRY(db.each(
        QStringLiteral("SELECT %1 FROM membership WHERE person_id = ? AND until_date IS NULL ORDER BY id")
            .arg(membershipColumns),
        {person.value}, [&](const Row &row) { found = membershipOf(row); }));
    return found;
}

Result<AreaId> unitOf(Database &db, HouseholdId household)
{
    LINLI_ASSIGN(const auto id,
        db.integer(QStringLiteral("SELECT unit_id FROM household_unit WHERE household_id = ? AND until_date "
                                  "IS NULL ORDER BY id"),
            {household.value}));
    return AreaId(id.value_or(0));
}

Result<void> setUnit(Change &change, Database &db, HouseholdId household, AreaId unit, QDate day)
{
    qint64 present = 0;
    AreaId presentUnit;
    LINLI_TRY(
        db.each(QStringLiteral(
                    "SELECT id, unit_id FROM household_unit WHERE household_id = ? AND until_date IS NULL"),
            {household.value}, [&](const Row &row) {
                present = row.integer(0);
                presentUnit = row.id<AreaId>(1);
            }));
    if (presentUnit == unit)
        return success();
    if (present != 0) {
        const Field field = day.isValid() ? Field{QStringLiteral("until_date"), day.toString(Qt::ISODate)}
                                          : Field{QStringLiteral("unit_id"), unit.value};
        const auto ended = change.update(QStringLiteral("household_unit"), present, {field});
        if (!ended.ok())
            return ended.error();
        if (!day.isValid())
            return success();
    }
    const auto begun = change.insert(QStringLiteral("household_unit"),
        {{QStringLiteral("household_id"), household.value}, {QStringLiteral("unit_id"), unit.value},
            {QStringLiteral("from_date"), present != 0 ? orNull(day.toString(Qt::ISODate)) : QVariant()}});
    if (!begun.ok())
        return begun.error();
    return success();
}

Result<QList<CareFlag>> careFlagsOf(Database &db, PersonId person)
{
    QList<CareFlag> flags;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, person_id, kind, reason, from_date, until_date, carer, visit_days FROM "
                                     "care_flag WHERE person_id = ? ORDER BY id"),
        {person.value}, [&](const Row &row) {
            flags.append(
                {row.integer(0), row.id<PersonId>(1), row.text(2),
                    row.opened(3, {QStringLiteral("care_flag"), QStringLiteral("reason"), row.integer(0)}),
                    row.text(4), row.text(5), row.text(6), int(row.integer(7))});
        }));
    return flags;
}

Result<void> setCareFlags(
    Change &change, Database &db, PersonId person, const QStringList &kinds, QDate day, bool endMissing)
{
    LINLI_ASSIGN(const QList<CareFlag> flags, careFlagsOf(db, person));
    QStringList present;
    for (const CareFlag &flag : flags) {
        if (!flag.until.isEmpty())
            continue;
        present.append(flag.kind);
        if (endMissing && !kinds.contains(flag.kind)) {
            const auto ended = change.update(QStringLiteral("care_flag"), flag.id,
                {{QStringLiteral("until_date"), day.toString(Qt::ISODate)}});
            if (!ended.ok())
                return ended.error();
        }
    }
    for (const QString &kind : kinds) {
        if (present.contains(kind))
            continue;
        const auto begun = change.insert(QStringLiteral("care_flag"),
            {{QStringLiteral("person_id"), person.value}, {QStringLiteral("kind"), kind},
                {QStringLiteral("from_date"),
                    day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant()}});
        if (!begun.ok())
            return begun.error();
    }
    return success();
}

} // namespace linli
