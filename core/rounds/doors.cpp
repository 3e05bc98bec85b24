#include "core/rounds/doors.h"

#include "core/base/text.h"
#include "core/households/householdstore.h"
#include "core/ledger/permit.h"
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

Result<std::optional<qint64>> visitOf(Database &db, RoundId round, HouseholdId household, int &tries)
{
    std::optional<qint64> id;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, tries FROM door_visit WHERE household_id = ? AND door_round_id = ? ORDER BY id"),
        {household.value, round.value}, [&](const Row &row) {
            id = row.integer(0);
            tries = int(row.integer(1));
        }));
    return id;
}

Result<void> confirm(Change &change, Ledger &ledger, const Round &round, HouseholdId id)
{
    LINLI_ASSIGN(auto household, findHousehold(ledger.db(), id));
    if (!household || !household->voidReason.isEmpty())
        return Error{ErrorKind::NotFound, translate("rounds", "This household does not exist any more.")};
    const QString today = ledger.clock().today().toString(Qt::ISODate);
    for (const QString &field : round.fields) {
        (isAboutPeople(field) ? household->confirmedOn : household->reviewedOn) = today;
        (isAboutPeople(field) ? household->confirmedBy : household->reviewedBy) = ledger.actor();
    }
    LINLI_ASSIGN(const bool changed, updateHousehold(change, *household));
    Q_UNUSED(changed)
    return success();
}

Result<void> writeVisit(Change &change, Ledger &ledger, RoundId round, HouseholdId household, DoorAnswer answer)
{
    int tries = 0;
    LINLI_ASSIGN(const auto visit, visitOf(ledger.db(), round, household, tries));
    const QString result = answer == DoorAnswer::AsWritten ? QStringLiteral("done")
        : answer == DoorAnswer::Refused                    ? QStringLiteral("refused")
                                                           : QStringLiteral("not_met");
    const Fields how{{QStringLiteral("result"), result}, {QStringLiteral("tries"), tries + 1},
        {QStringLiteral("tried_at"), ledger.clock().now().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))},
        {QStringLiteral("tried_by"), ledger.actor()}};
    if (visit) {
        const auto changed = change.update(QStringLiteral("door_visit"), *visit, how);
        return changed.ok() ? success() : Result<void>(changed.error());
    }
    const auto inserted = change.insert(QStringLiteral("door_visit"),
        Fields{{QStringLiteral("door_round_id"), round.value}, {QStringLiteral("household_id"), household.value}} + how);
    return inserted.ok() ? success() : Result<void>(inserted.error());
}

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
        "v.result, v.tries, v.tried_at, v.tried_by, (SELECT a.name FROM area a WHERE a.id = n.building_id), "
        "(SELECT h.stairwell FROM household h WHERE h.id = n.household_id), (SELECT h.floor FROM household h WHERE h.id = n.household_id), "
        "(SELECT h.room FROM household h WHERE h.id = n.household_id)");
    LINLI_TRY(db.each(doorsQuery(columns, condition), values, [&](const Row &row) {
        doors.push_back({{naturalKey(row.text(11)), naturalKey(row.text(12)), -int(row.integer(13)), naturalKey(row.text(14))},
            {row.id<HouseholdId>(0), row.text(1), row.id<AreaId>(2), row.text(3), row.text(4), int(row.integer(5)), row.flag(6),
                stateOf(row.text(7), int(row.integer(8))), int(row.integer(8)), row.text(9), row.text(10)}});
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

Result<void> answerDoor(Ledger &ledger, RoundId id, HouseholdId household, DoorAnswer answer)
{
    Database &db = ledger.db();
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Households));
    LINLI_ASSIGN(const Round round, findRound(db, id));
    const QString sql = doorsQuery(QStringLiteral("1"), QStringLiteral("AND n.household_id = ?") + householdsInScope(db));
    LINLI_ASSIGN(const auto isDoor, db.integer(sql, {id.value, household.value, id.value, household.value}));
    if (!isDoor)
        return Error{ErrorKind::NotFound, translate("rounds", "This household is not on the round's way.")};
    LINLI_TRY(writeVisit(change, ledger, id, household, answer));
    if (answer == DoorAnswer::AsWritten)
        LINLI_TRY(confirm(change, ledger, round, household));
    return change.commit(answer == DoorAnswer::AsWritten ? Sentence{QT_TRANSLATE_NOOP("journal", "Confirmed a household on a round")}
            : answer == DoorAnswer::Refused              ? Sentence{QT_TRANSLATE_NOOP("journal", "A household refused to answer on a round")}
                                                         : Sentence{QT_TRANSLATE_NOOP("journal", "Met nobody at a household on a round")});
}

} // namespace linli
