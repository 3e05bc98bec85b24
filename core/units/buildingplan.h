// The plan of a building beside how it is now, and taking it over.
#pragma once

#include "core/areas/areastore.h"
#include "core/ledger/ledger.h"
#include "core/units/unitplan.h"

#include <QDate>

namespace linli {

/// A micro-unit of the building as it is now.
struct PresentUnit
{
    Area area;
    QString leader; ///< Empty: none in office.
    int households = 0; ///< Of this building, vacant flats included.
    int livedIn = 0;
};

struct BuildingPlan
{
    Area building;
    QList<PlanFlat> flats; ///< By address.
    QList<PresentUnit> now;
    QList<PlannedUnit> units;

    int moving() const; ///< Households that come into another micro-unit.
    int withoutUnit() const; ///< Households that are in none now.
    QList<AreaId> emptied() const; ///< Present micro-units that no planned one goes on as.
    int fitsNow(UnitLimits limits = {}) const;
    int fitsThen(UnitLimits limits = {}) const;
};

/// Proposes micro-units for a building; writes nothing. Errors: NotFound, Invalid for what is no building, Denied.
Result<BuildingPlan> planBuilding(Ledger &ledger, AreaId building, UnitLimits limits = {});

/// Moves a household into another planned unit before the plan is accepted; Invalid where there is none of this place.
Result<void> changePlan(BuildingPlan &plan, HouseholdId household, qsizetype to);

/// Takes the plan over from `day` on, in one action: new micro-units, households following, emptied ones voided and their
/// leaders' appointments ended. Planned units without households are left out. Errors: Conflict where the building changed
/// since it was planned, and those of splitUnit.
Result<void> acceptPlan(Ledger &ledger, const BuildingPlan &plan, QDate day);

} // namespace linli
