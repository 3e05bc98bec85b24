#include "core/households/householdquery.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"
#include "core/persons/personstore.h"

namespace linli {

Result<QHash<AreaId, AreaCounts>> areaCounts(Database &db, const AreaTree &tree)
{
    LINLI_TRY(permit(db, Action::See, Kind::Households));
    QHash<AreaId, AreaCounts> counts;
    // By unit from an index alone; few have none.
    for (const auto &[place, which] : {std::pair("unit_id", "n.unit_id IS NOT NULL"), std::pair("building_id", "n.unit_id IS NULL")}) {
        const QString sql = QStringLiteral("SELECT n.%1, COUNT(*), SUM(n.vacant), SUM(n.residents) FROM household_now n WHERE %2%3 "
                                           "GROUP BY n.%1")
                                .arg(QLatin1String(place), QLatin1String(which), householdsInScope(db));
        LINLI_TRY(db.each(sql, {}, [&](const Row &row) {
            for (const Area *area : tree.path(row.id<AreaId>(0))) {
                AreaCounts &sum = counts[area->id];
                sum.households += int(row.integer(1));
                sum.vacant += int(row.integer(2));
                sum.residents += int(row.integer(3));
            }
        }));
    }
    return counts;
}

namespace {

const QString livesInside =
    QStringLiteral("(n.unit_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?) "
                   "OR n.building_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?))");

} // namespace

Result<ResidentPage> residentPage(
    Database &db, AreaId within, const std::optional<ResidentCursor> &after, int limit)
{
    LINLI_TRY(permit(db, Action::See, Kind::Residents));
    QString where = QStringLiteral("m.until_date IS NULL") + householdsInScope(db);
    QVariantList values;
    if (within) {
        where += QStringLiteral(" AND ") + livesInside;
        values << within.value << within.value;
    }
    if (after) {
        where += QStringLiteral(" AND (k.pinyin, k.person_id) > (?, ?)");
        values << after->key << after->id.value;
    }
    values << limit + 1;
    ResidentPage page;
    QString lastKey;
    LINLI_TRY(db.each(
        QStringLiteral(
            "SELECT %1, m.id, m.household_id, m.relation, m.is_head, m.registration, m.from_date, n.address, "
            "a.name, k.pinyin "
            "FROM person_key k JOIN person p ON p.id = k.person_id JOIN membership m ON m.person_id = p.id "
            "JOIN household_now n ON n.household_id = m.household_id LEFT JOIN area a ON a.id = n.unit_id "
            "WHERE %2 ORDER BY k.pinyin, k.person_id LIMIT ?")
            .arg(personColumns(QStringLiteral("p.")), where),
        values, [&](const Row &row) {
            if (page.rows.size() == limit) {
                page.next = ResidentCursor{lastKey, page.rows.last().person.id};
                return;
            }
            constexpr int at = personColumnCount;
            const Person person = personOf(row, 0, Opened::IdAndPhone);
            page.rows.append({person,
                {row.id<MembershipId>(at + 0), row.id<HouseholdId>(at + 1), person.id, row.text(at + 2), row.flag(at + 3),
                    registrationFromWord(row.text(at + 4)), row.text(at + 5), {}, {}, {}},
                row.text(at + 6), row.text(at + 7), {}});
            lastKey = row.text(at + 8);
        }));
    for (ResidentRow &resident : page.rows) {
        LINLI_ASSIGN(const auto flags, careFlagsOf(db, resident.person.id));
        for (const CareFlag &flag : flags) {
            if (flag.until.isEmpty())
                resident.flags.append(flag.kind);
        }
    }
    return page;
}

Result<qint64> countResidents(Database &db, AreaId within)
{
    LINLI_TRY(permit(db, Action::See, Kind::Residents));
    QString sql = QStringLiteral("SELECT SUM(n.residents) FROM household_now n WHERE 1 = 1") + householdsInScope(db);
    QVariantList values;
    if (within) {
        sql += QStringLiteral(" AND ") + livesInside;
        values << within.value << within.value;
    }
    LINLI_ASSIGN(const auto count, db.integer(sql, values));
    return count.value_or(0);
}

Result<HouseholdCard> householdCard(Database &db, HouseholdId id)
{
    LINLI_TRY(permit(db, Action::See, Kind::Households));
    LINLI_ASSIGN(const bool visible, isHouseholdInScope(db, id.value));
    LINLI_ASSIGN(const auto household, findHousehold(db, id));
    if (!household || !visible)
        return Error{ErrorKind::NotFound, translate("households", "This household does not exist any more.")};
    HouseholdCard card;
    card.household = *household;
    LINLI_ASSIGN(const auto building,
        db.text(QStringLiteral("SELECT name FROM area WHERE id = ?"), {household->building.value}));
    card.buildingName = building.value_or(QString());
    card.address = addressOf(card.buildingName, *household);
    LINLI_ASSIGN(card.unit, unitOf(db, id));
    LINLI_ASSIGN(
        const auto unit, db.text(QStringLiteral("SELECT name FROM area WHERE id = ?"), {card.unit.value}));
    card.unitName = unit.value_or(QString());
    LINLI_ASSIGN(const QList<Membership> memberships, membershipsOf(db, id));
    for (const Membership &membership : memberships) {
        LINLI_ASSIGN(const auto person, findPerson(db, membership.person));
        LINLI_ASSIGN(const auto flags, careFlagsOf(db, membership.person));
        card.members.append({membership, person.value_or(Person()), flags});
    }
    return card;
}

} // namespace linli
