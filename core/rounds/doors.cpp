#include "core/rounds/doors.h"

#include "core/base/text.h"
#include "core/ledger/scope.h"
#include "core/rounds/round.h"

#include <algorithm>
#include <tuple>

namespace linli {

namespace {

DoorState stateOf(const QString &result, int tries)
{
    if (result == u"done")
        return DoorState::Done;
    if (result == u"refused")
        return DoorState::Refused;
    return tries == 0 ? DoorState::Open : tries == 1 ? DoorState::NotMet : DoorState::SecondTry;
}

/// Where a door comes on the way: building, stairwell, floor from the top, room.
using Step = std::tuple<QString, QString, int, QString>;

} // namespace

QString doorsQuery(const QString &select, const QString &condition)
{
    const QString part = QStringLiteral(
        "SELECT %1 FROM door_round_area r JOIN area_path p ON p.ancestor_id = r.area_id JOIN household_now n ON %3 "
        "LEFT JOIN door_visit v ON v.household_id = n.household_id AND v.door_round_id = r.door_round_id "
        "WHERE r.door_round_id = ? %2");
    return part.arg(select, condition, QStringLiteral("n.unit_id = p.area_id")) + QStringLiteral(" UNION ALL ")
        + part.arg(select, condition, QStringLiteral("n.building_id = p.area_id AND n.unit_id IS NULL"));
}

int RoundProgress::all() const
{
    int sum = 0;
    for (const int count : households)
        sum += count;
    return sum;
}

Result<QHash<AreaId, RoundProgress>> roundProgress(Database &db, RoundId id, const AreaTree &tree)
{
    LINLI_ASSIGN(const Round round, findRound(db, id));
    QHash<AreaId, RoundProgress> progress;
    const QString sql = doorsQuery(QStringLiteral("p.area_id, v.result, v.tries, COUNT(*)"), 
        householdsInScope(db) + QStringLiteral(" GROUP BY p.area_id, v.result, v.tries"));
    LINLI_TRY(db.each(sql, {round.id.value, round.id.value}, [&](const Row &row) {
        const DoorState state = stateOf(row.text(1), int(row.integer(2)));
        const int count = int(row.integer(3));
        progress[AreaId()].households[state] += count;
        for (const Area *area : tree.path(row.id<AreaId>(0)))
            progress[area->id].households[state] += count;
    }));
    return progress;
}

Result<QList<Door>> doorsOf(Database &db, RoundId id, AreaId within)
{
    LINLI_ASSIGN(const Round round, findRound(db, id));
    QString condition = householdsInScope(db);
    QVariantList values{round.id.value};
    if (within) {
        condition += QStringLiteral(" AND p.area_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?)");
        values.append(within.value);
    }
    values += values;
    std::vector<std::pair<Step, Door>> doors;
    const QString columns = QStringLiteral(
        "n.household_id, n.address, n.unit_id, (SELECT a.name FROM area a WHERE a.id = n.unit_id), n.head_name, n.residents, n.vacant, "
        "v.result, v.tries, v.tried_at, v.tried_by, v.unknown, (SELECT a.name FROM area a WHERE a.id = n.building_id), "
        "(SELECT h.stairwell FROM household h WHERE h.id = n.household_id), (SELECT h.floor FROM household h WHERE h.id = n.household_id), "
        "(SELECT h.room FROM household h WHERE h.id = n.household_id)");
    LINLI_TRY(db.each(doorsQuery(columns, condition), values, [&](const Row &row) {
        doors.push_back({{naturalKey(row.text(12)), naturalKey(row.text(13)), -int(row.integer(14)), naturalKey(row.text(15))},
            {row.id<HouseholdId>(0), row.text(1), row.id<AreaId>(2), row.text(3), row.text(4), int(row.integer(5)), row.flag(6),
                stateOf(row.text(7), int(row.integer(8))), int(row.integer(8)), row.text(9), row.text(10),
                row.text(11).split(u',', Qt::SkipEmptyParts)}});
    }));
    std::sort(doors.begin(), doors.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.household) < std::tie(b.first, b.second.household);
    });
    QList<Door> sorted;
    for (auto &[step, door] : doors)
        sorted.append(std::move(door));
    return sorted;
}

std::optional<Door> nextDoor(const QList<Door> &doors, HouseholdId after)
{
    const auto here = std::find_if(doors.begin(), doors.end(), [&](const Door &door) { return door.household == after; });
    const qsizetype start = here == doors.end() ? 0 : here - doors.begin() + 1;
    const auto find = [&](auto wanted) -> std::optional<Door> {
        for (qsizetype i = 0; i < doors.size(); ++i) {
            const Door &door = doors[(start + i) % doors.size()];
            if (wanted(door.state))
                return door;
        }
        return std::nullopt;
    };
    if (const auto open = find([](DoorState state) { return state == DoorState::Open; }))
        return open;
    return find([](DoorState state) { return state == DoorState::NotMet || state == DoorState::SecondTry; });
}

} // namespace linli
