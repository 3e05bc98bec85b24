#include "core/units/buildingplan.h"

#include "core/areas/areacases.h"
#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

#include <algorithm>

namespace linli {

namespace {

Result<QList<PlanFlat>> flatsOf(Database &db, AreaId building)
{
    QList<PlanFlat> flats;
    LINLI_TRY(db.each(
        QStringLiteral("SELECT n.household_id, h.stairwell, h.floor, h.room, n.vacant, n.unit_id, n.head_name "
                       "FROM household_now n JOIN household h ON h.id = n.household_id WHERE n.building_id = ?%1 "
                       "ORDER BY n.address_key, n.household_id")
            .arg(householdsInScope(db)),
        {building.value}, [&](const Row &row) {
            flats.append({row.id<HouseholdId>(0), row.text(1), int(row.integer(2)), row.text(3), row.flag(4),
                row.id<AreaId>(5), row.text(6)});
        }));
    return flats;
}

QHash<HouseholdId, AreaId> unitsNow(const QList<PlanFlat> &flats)
{
    QHash<HouseholdId, AreaId> units;
    for (const PlanFlat &flat : flats)
        units.insert(flat.household, flat.unit);
    return units;
}

} // namespace

int BuildingPlan::moving() const
{
    const auto present = unitsNow(flats);
    int count = 0;
    for (const PlannedUnit &unit : units)
        count += int(std::count_if(unit.households.begin(), unit.households.end(), [&](HouseholdId id) {
            return unit.unit.isNull() || present.value(id) != unit.unit;
        }));
    return count;
}

int BuildingPlan::withoutUnit() const
{
    return int(std::count_if(flats.begin(), flats.end(), [](const PlanFlat &flat) { return flat.unit.isNull(); }));
}

QList<AreaId> BuildingPlan::emptied() const
{
    QList<AreaId> ids;
    for (const PresentUnit &unit : now) {
        const bool goesOn = std::any_of(units.begin(), units.end(),
            [&](const PlannedUnit &planned) { return planned.unit == unit.area.id && !planned.households.isEmpty(); });
        if (!goesOn)
            ids.append(unit.area.id);
    }
    return ids;
}

int BuildingPlan::fitsNow(UnitLimits limits) const
{
    return int(std::count_if(now.begin(), now.end(),
        [&](const PresentUnit &unit) { return judgeUnitSize(unit.livedIn, limits) == UnitSize::Fits; }));
}

int BuildingPlan::fitsThen(UnitLimits limits) const
{
    return int(std::count_if(units.begin(), units.end(),
        [&](const PlannedUnit &unit) { return judgeUnitSize(unit.livedIn, limits) == UnitSize::Fits; }));
}

Result<BuildingPlan> planBuilding(Ledger &ledger, AreaId id, UnitLimits limits)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Households));
    Database &db = ledger.db();
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(db));
    LINLI_ASSIGN(const Area *building, existingArea(tree, id));
    if (building->kind != AreaKind::Building)
        return Error{ErrorKind::Invalid, translate("units", "Micro-units are planned for a building; choose one.")};
    LINLI_TRY(checkAreaInScope(db, id));
    BuildingPlan plan;
    plan.building = *building;
    LINLI_ASSIGN(plan.flats, flatsOf(db, id));
    QList<Area> present;
    for (const AreaId child : tree.children(id)) {
        const Area &area = *tree.find(child);
        if (area.kind != AreaKind::Unit)
            continue;
        present.append(area);
        LINLI_ASSIGN(const auto leader, leaderOf(db, child));
        PresentUnit unit{area, leader ? leader->person.name : QString(), 0, 0};
        for (const PlanFlat &flat : std::as_const(plan.flats)) {
            unit.households += flat.unit == child;
            unit.livedIn += flat.unit == child && !flat.vacant;
        }
        plan.now.append(unit);
    }
    plan.units = planUnits(plan.flats, limits);
    matchUnits(plan.units, plan.flats, building->name, present);
    return plan;
}

Result<void> changePlan(BuildingPlan &plan, HouseholdId household, qsizetype to)
{
    const auto flat = std::find_if(plan.flats.begin(), plan.flats.end(),
        [&](const PlanFlat &one) { return one.household == household; });
    if (to < 0 || to >= plan.units.size() || flat == plan.flats.end())
        return Error{ErrorKind::Invalid, translate("units", "There is no such household or micro-unit in the plan.")};
    for (PlannedUnit &unit : plan.units) {
        if (unit.households.removeOne(household))
            unit.livedIn -= flat->vacant ? 0 : 1;
    }
    PlannedUnit &unit = plan.units[to];
    unit.households.append(household);
    unit.livedIn += flat->vacant ? 0 : 1;
    if (!unit.stairwells.contains(flat->stairwell))
        unit.stairwells.append(flat->stairwell);
    return success();
}

} // namespace linli
