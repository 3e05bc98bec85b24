#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/units/buildingplan.h"
#include "core/units/unitcases.h"

#include <QSet>

namespace linli {

namespace {

Error changedMeanwhile()
{
    return {ErrorKind::Conflict, translate("units", "The building has changed since it was planned. Plan it again.")};
}

/// The same flats, in the same micro-units, as when it was planned, each planned once.
Result<void> checkStillSo(Ledger &ledger, const BuildingPlan &plan)
{
    QSet<HouseholdId> planned;
    for (const PlannedUnit &unit : plan.units) {
        for (const HouseholdId id : unit.households) {
            if (planned.contains(id))
                return Error{ErrorKind::Invalid, translate("units", "A household stands in two planned micro-units.")};
            planned.insert(id);
        }
    }
    LINLI_ASSIGN(const BuildingPlan fresh, planBuilding(ledger, plan.building.id));
    if (fresh.flats.size() != planned.size() || fresh.flats.size() != plan.flats.size())
        return changedMeanwhile();
    for (qsizetype i = 0; i < fresh.flats.size(); ++i) {
        if (!planned.contains(fresh.flats[i].household) || fresh.flats[i].household != plan.flats[i].household
            || fresh.flats[i].unit != plan.flats[i].unit)
            return changedMeanwhile();
    }
    return success();
}

Result<void> retireEmptied(Change &change, Database &db, const BuildingPlan &plan, QDate day)
{
    for (const AreaId unit : plan.emptied()) {
        // It may look after households of another building, too.
        LINLI_ASSIGN(const auto others,
            db.integer(QStringLiteral("SELECT COUNT(*) FROM household_now WHERE unit_id = ? AND building_id <> ?"),
                {unit.value, plan.building.id.value}));
        if (others.value_or(0) == 0)
            LINLI_TRY(retireUnit(change, db, unit, day, translate("units", "the micro-units of the building were planned anew")));
    }
    return success();
}

} // namespace

Result<void> acceptPlan(Ledger &ledger, const BuildingPlan &plan, QDate day)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Households));
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Leaders));
    LINLI_TRY(checkDay(ledger, day));
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Areas));
    LINLI_TRY(checkStillSo(ledger, plan));
    Database &db = ledger.db();
    LINLI_ASSIGN(AreaTree tree, AreaTree::load(db));
    int ordinal = 0;
    for (const AreaId sibling : tree.children(plan.building.id))
        ordinal = std::max(ordinal, tree.find(sibling)->ordinal);
    for (const PlannedUnit &unit : plan.units) {
        if (unit.households.isEmpty())
            continue;
        AreaId id = unit.unit;
        if (id.isNull()) {
            Area fresh{{}, plan.building.id, AreaKind::Unit, unit.name.simplified(), {}, ++ordinal};
            LINLI_TRY(checkAreaName(tree, {}, fresh.parent, fresh.name));
            LINLI_ASSIGN(fresh.id, insertArea(change, tree, fresh));
            tree.add(fresh);
            id = fresh.id;
        }
        for (const HouseholdId household : unit.households)
            LINLI_TRY(belongFrom(change, db, household, id, day));
    }
    LINLI_TRY(retireEmptied(change, db, plan, day));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Took over planned micro-units for a building")});
}

} // namespace linli
