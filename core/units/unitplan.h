// Proposes micro-units for a building (D3): by stairwell and floor, whole floors together, sizes even.
#pragma once

#include "core/areas/area.h"
#include "core/base/ids.h"

#include <QList>
#include <QStringList>

namespace linli {

struct PlanFlat
{
    HouseholdId household;
    QString stairwell; ///< Empty: the building has one only.
    int floor = 0; ///< 0: unknown.
    QString room;
    bool vacant = false;
    AreaId unit; ///< Where it belongs now; null: nowhere.
    QString headName;
};

struct PlannedUnit
{
    AreaId unit; ///< The present micro-unit that goes on as this one; null: a new one.
    QString name;
    QStringList stairwells;
    int lowest = 0; ///< Known floors only; 0: none is known.
    int highest = 0;
    QList<HouseholdId> households; ///< Vacant flats too, by stairwell, floor and room.
    int livedIn = 0; ///< What counts toward the limits (D3).
};

/// Every flat is in exactly one unit. As few units as hold to the limits, whole floors of one stairwell each, as even as
/// whole floors allow. A floor above the largest size is cut; a stairwell below the smallest goes with its neighbour; flats
/// of unknown floor come after the known floors, one by one. Without a flat there is no unit.
QList<PlannedUnit> planUnits(QList<PlanFlat> flats, UnitLimits limits = {});

/// Lets present units go on where most of their households are, and names the rest "building-n".
void matchUnits(QList<PlannedUnit> &plan, const QList<PlanFlat> &flats, const QString &building,
    const QList<Area> &present);

} // namespace linli
