#include "core/asof/asof.h"

#include "core/base/text.h"
#include "core/journal/journal.h"
#include "core/ledger/permit.h"
#include "core/persons/mask.h"
#include "core/subject/eraseperson.h"

#include <algorithm>

namespace linli {

/// Households of one building and all that belongs to them.
struct AsOf::Group
{
    QList<PastRow> households;
    qint64 building = 0; ///< Rows of this one are read together; 0: one by one.
    QSet<qint64> covered; ///< Households that stand in that building now.
    QHash<qint64, QList<PastRow>> memberships;
    QHash<qint64, QList<PastRow>> units;
    QHash<qint64, PastRow> persons;
    QHash<qint64, QList<PastRow>> flags;
};

namespace {

QString columnsOf(const QString &table, const QString &alias)
{
    QStringList columns = pastColumns(table);
    for (QString &column : columns)
        column.prepend(alias + u'.');
    return columns.join(QStringLiteral(", "));
}

/// A table's rows of one building, joined from its households.
QString ofBuilding(const QString &table, const char *join)
{
    return QStringLiteral("SELECT %1 FROM household h %2 WHERE h.building_id = ?")
        .arg(columnsOf(table, QStringLiteral("t")), QString::fromLatin1(join));
}

QList<PastRow> inForce(const QList<PastRow> &rows, QDate day)
{
    QList<PastRow> out;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(out), [&](const PastRow &row) { return isInForce(row, day); });
    return out;
}

Area areaOf(const PastRow &row)
{
    return {AreaId(row.id()), AreaId(row.integer(u"parent_id")), areaKindFromWord(row.text(u"kind")).value_or(AreaKind::Unit),
        row.text(u"name"), {}, int(row.integer(u"ordinal"))};
}

} // namespace

QStringList PastHousehold::flags() const
{
    QStringList all;
    for (const PastMember &member : members)
        all += member.flags;
    all.removeDuplicates();
    all.sort();
    return all;
}

Result<AsOf> AsOf::open(Database &db, QDate day, QDate today, const WriteControl &control, QDate touchedUntil)
{
    LINLI_TRY(permit(db, Action::See, Kind::Households));
    LINLI_TRY(permit(db, Action::See, Kind::Residents));
    if (!day.isValid() || day > today)
        return Error{ErrorKind::Invalid, translate("asof", "Choose today or a day in the past.")};
    AsOf asOf;
    LINLI_ASSIGN(asOf.m_past, PastRows::load(db, day, touchedUntil.isValid() ? touchedUntil : day, control));
    LINLI_TRY(asOf.loadTree());
    return asOf;
}

Result<void> AsOf::loadTree()
{
    QSet<qint64> ids;
    LINLI_TRY(m_past.db().each(QStringLiteral("SELECT id FROM area"), {}, [&](const Row &row) { ids.insert(row.integer(0)); }));
    for (const qint64 id : m_past.touchedIds(QStringLiteral("area")))
        ids.insert(id);
    QHash<AreaId, QList<Area>> byParent;
    for (const qint64 id : std::as_const(ids)) {
        LINLI_ASSIGN(const auto row, m_past.row(QStringLiteral("area"), id));
        if (!row || !row->value(u"void_reason").isNull())
            continue;
        const Area area = areaOf(*row);
        m_names.insert(id, area.name);
        byParent[area.parent].append(area);
    }
    const auto &roots = m_past.db().viewer().areas;
    const std::function<void(AreaId)> take = [&](AreaId parent) {
        QList<Area> children = byParent.take(parent);
        std::sort(children.begin(), children.end(),
            [](const Area &a, const Area &b) { return std::pair(a.ordinal, a.id) < std::pair(b.ordinal, b.id); });
        for (Area child : std::as_const(children)) {
            const bool below = m_tree.find(parent) != nullptr;
            if (!roots || below || roots->contains(child.id.value)) {
                if (!below)
                    child.parent = {};
                m_tree.add(child);
            }
            take(child.id);
        }
    };
    take(AreaId());
    return success();
}

QSet<qint64> AsOf::areasWithin(AreaId within) const
{
    QSet<qint64> inside;
    for (const Area &area : m_tree.all()) { // Parents come before their children.
        if (within.isNull() || area.id == within || inside.contains(area.parent.value))
            inside.insert(area.id.value);
    }
    return inside;
}

bool AsOf::isVisible(const PastHousehold &household, AreaId within) const
{
    const auto inside = [&](AreaId area) {
        return m_tree.find(area) && (within.isNull() || m_tree.isWithin(area, within));
    };
    return inside(household.unit) || inside(household.household.building);
}

Result<QList<PastHousehold>> AsOf::made(Group group) const
{
    QList<PastHousehold> households;
    if (group.households.isEmpty())
        return households;
    LINLI_TRY(fillMembers(group));
    LINLI_TRY(fillPeople(group));
    for (const PastRow &row : std::as_const(group.households)) {
        if (row.value(u"void_reason").isNull())
            households.append(householdOf(group, row));
    }
    return households;
}

Result<void> AsOf::fillMembers(Group &group) const
{
    QSet<qint64> ids;
    for (const PastRow &household : std::as_const(group.households))
        ids.insert(household.id());
    const QString household = QStringLiteral("household_id");
    const QString membership = QStringLiteral("membership");
    const QString unit = QStringLiteral("household_unit");
    LINLI_ASSIGN(group.memberships,
        m_past.rows({membership, household, ofBuilding(membership, "JOIN membership t ON t.household_id = h.id"),
                        {group.building}, group.covered},
            ids));
    LINLI_ASSIGN(group.units,
        m_past.rows({unit, household, ofBuilding(unit, "JOIN household_unit t ON t.household_id = h.id"), {group.building},
                        group.covered},
            ids));
    for (auto list = group.memberships.begin(); list != group.memberships.end(); ++list)
        *list = inForce(*list, day());
    for (auto list = group.units.begin(); list != group.units.end(); ++list)
        *list = inForce(*list, day());
    return success();
}

Result<void> AsOf::fillPeople(Group &group) const
{
    QSet<qint64> ids;
    for (const QList<PastRow> &list : std::as_const(group.memberships)) {
        for (const PastRow &row : list)
            ids.insert(row.integer(u"person_id"));
    }
    const QString person = QStringLiteral("person");
    const QString flag = QStringLiteral("care_flag");
    LINLI_ASSIGN(auto persons,
        m_past.rows({person, QStringLiteral("id"),
                        ofBuilding(person, "JOIN membership m ON m.household_id = h.id JOIN person t ON t.id = m.person_id"),
                        {group.building}, {}, true},
            ids));
    QSet<qint64> covered;
    for (auto found = persons.cbegin(); found != persons.cend(); ++found) {
        if (!found->isEmpty())
            group.persons.insert(found.key(), found->first());
    }
    LINLI_TRY(m_past.db().each(
        QStringLiteral("SELECT m.person_id FROM household h JOIN membership m ON m.household_id = h.id WHERE h.building_id = ?"),
        {group.building}, [&](const Row &row) { covered.insert(row.integer(0)); }));
    LINLI_ASSIGN(group.flags,
        m_past.rows({flag, QStringLiteral("person_id"),
                        ofBuilding(flag, "JOIN membership m ON m.household_id = h.id JOIN care_flag t ON t.person_id = m.person_id"),
                        {group.building}, covered},
            ids));
    return success();
}

PastMember AsOf::memberOf(const Group &group, const PastRow &row) const
{
    const PersonId id(row.integer(u"person_id"));
    const PastRow person = group.persons.value(id.value);
    PastMember member{MembershipId(row.id()), id, person.text(u"name"), sexFromWord(person.text(u"sex")),
        person.text(u"birth"), row.text(u"relation"), row.integer(u"is_head") != 0,
        registrationFromWord(row.text(u"registration")), row.text(u"from_date"), {},
        person.text(u"void_reason") == erasedWord};
    for (const PastRow &flag : group.flags.value(id.value)) {
        if (isInForce(flag, day()))
            member.flags.append(flag.text(u"kind"));
    }
    member.flags.removeDuplicates();
    member.flags.sort();
    return member;
}

PastHousehold AsOf::householdOf(const Group &group, const PastRow &row) const
{
    PastHousehold out;
    Household &household = out.household;
    household.id = HouseholdId(row.id());
    household.building = AreaId(row.integer(u"building_id"));
    household.stairwell = row.text(u"stairwell");
    household.floor = int(row.integer(u"floor"));
    household.room = row.text(u"room");
    household.housing = housingFromWord(row.text(u"housing"));
    household.vacant = row.integer(u"vacant") != 0;
    household.livelihood = row.text(u"livelihood");
    household.gas = row.text(u"gas");
    household.wiring = row.text(u"wiring");
    household.pets = row.text(u"pets");
    household.contactName = row.text(u"contact_name");
    household.confirmedOn = row.text(u"confirmed_on");
    household.confirmedBy = row.text(u"confirmed_by");
    household.reviewedOn = row.text(u"reviewed_on");
    household.reviewedBy = row.text(u"reviewed_by");
    out.address = addressOf(m_names.value(household.building.value), household);
    if (const auto units = group.units.value(row.id()); !units.isEmpty()) {
        out.unit = AreaId(units.first().integer(u"unit_id"));
        out.unitName = m_names.value(out.unit.value);
    }
    for (const PastRow &membership : group.memberships.value(row.id()))
        out.members.append(memberOf(group, membership));
    std::stable_sort(out.members.begin(), out.members.end(),
        [](const PastMember &a, const PastMember &b) { return a.isHead && !b.isHead; });
    return out;
}

Result<QList<PastHousehold>> AsOf::householdsAt(AreaId area, const QSet<qint64> &inside) const
{
    Group group;
    group.building = area.value;
    LINLI_TRY(m_past.db().each(QStringLiteral("SELECT id FROM household WHERE building_id = ?"), {area.value},
        [&](const Row &row) { group.covered.insert(row.integer(0)); }));
    LINLI_ASSIGN(group.households, m_past.rows(QStringLiteral("household"), QStringLiteral("building_id"), area.value));
    LINLI_ASSIGN(QList<PastHousehold> households, made(std::move(group)));
    LINLI_ASSIGN(const auto units, m_past.rows(QStringLiteral("household_unit"), QStringLiteral("unit_id"), area.value));
    for (const PastRow &unit : inForce(units, day())) { // Those whose building lies outside.
        LINLI_ASSIGN(const auto row, m_past.row(QStringLiteral("household"), unit.integer(u"household_id")));
        if (!row || inside.contains(row->integer(u"building_id")))
            continue;
        LINLI_ASSIGN(const auto found, find(HouseholdId(row->id())));
        if (found && found->unit == area)
            households.append(*found);
    }
    std::vector<std::pair<QString, qsizetype>> order;
    for (qsizetype i = 0; i < households.size(); ++i)
        order.emplace_back(naturalKey(households[i].address), i);
    std::sort(order.begin(), order.end());
    QList<PastHousehold> sorted;
    for (const auto &[key, at] : order)
        sorted.append(households[at]);
    return sorted;
}

Result<PastHouseholds> AsOf::page(AreaId within, std::optional<AreaId> after, int limit) const
{
    const QSet<qint64> inside = areasWithin(within);
    PastHouseholds page;
    bool begun = !after;
    for (const Area &area : m_tree.all()) {
        if (!begun) {
            begun = area.id == *after;
            continue;
        }
        if (!inside.contains(area.id.value))
            continue;
        LINLI_ASSIGN(const auto here, householdsAt(area.id, inside));
        page.households += here;
        if (page.households.size() >= limit) {
            page.next = area.id;
            return page;
        }
    }
    return page;
}

Result<void> AsOf::each(
    AreaId within, const std::function<void(const PastHousehold &)> &visit, const WriteControl &control) const
{
    const QSet<qint64> inside = areasWithin(within);
    qsizetype done = 0;
    for (const Area &area : m_tree.all()) {
        control.tell(double(++done) / double(m_tree.all().size()));
        if (control.cancelled && control.cancelled->load())
            return Error{ErrorKind::Cancelled, translate("asof", "Stopped before the day was worked out.")};
        if (!inside.contains(area.id.value))
            continue;
        LINLI_ASSIGN(const auto here, householdsAt(area.id, inside));
        for (const PastHousehold &household : here)
            visit(household);
    }
    return success();
}

Result<std::optional<PastHousehold>> AsOf::find(HouseholdId id) const
{
    LINLI_ASSIGN(const auto row, m_past.row(QStringLiteral("household"), id.value));
    if (!row || !row->value(u"void_reason").isNull())
        return std::optional<PastHousehold>();
    Group group;
    group.households = {*row};
    LINLI_ASSIGN(const auto households, made(std::move(group)));
    return households.isEmpty() ? std::optional<PastHousehold>() : std::optional(households.first());
}

Result<PastHousehold> AsOf::household(HouseholdId id) const
{
    LINLI_ASSIGN(const auto found, find(id));
    if (!found || !isVisible(*found))
        return Error{ErrorKind::NotFound, translate("asof", "There was no such household on that day.")};
    return *found;
}

} // namespace linli
