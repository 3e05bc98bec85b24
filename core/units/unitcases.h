// Micro-units taken apart and put together: households follow by dated belongings, nothing is deleted (D4).
#pragma once

#include "core/areas/areacases.h"
#include "core/ledger/change.h"

#include <QDate>

namespace linli {

/// Households that come to belong to one micro-unit: a new one of this name where `unit` is null.
struct UnitPart
{
    AreaId unit;
    QString name;
    QList<HouseholdId> households;
};

/// Splits new micro-units off one: `parts` are new (unit null, named), what they don't take stays. The leader stays
/// with what stays. Gives the new units. Errors: NotFound, Invalid for a part without name or household, Refused where a
/// household is not in the unit or in two parts, where nothing stays, from a day to come or before a household came;
/// Denied.
Result<QList<AreaId>> splitUnit(Ledger &ledger, AreaId unit, const QList<UnitPart> &parts, QDate day);

struct UnitMerge
{
    AreaId into;
    QList<AreaId> others; ///< Emptied and voided.
    QDate day;
    QString reason; ///< Why they are given up; the void units keep it.
    /// Whose leader leads the whole from then on: `into` (or null), or one of the others, whose leader is appointed anew to
    /// `into`. All other appointments end on the day, with the reason.
    AreaId keepLeaderOf;
};
/// Errors: Invalid without others, reason or day; Refused for what is no micro-unit, from a day to come, before a
/// household or leader came; NotFound, Denied.
Result<void> mergeUnits(Ledger &ledger, const UnitMerge &merge);

/// An area that was entered by mistake or is not needed any more counts nowhere. Errors: Invalid without a reason, Refused
/// while areas, households or a leader are in it, NotFound.
Result<void> voidArea(Ledger &ledger, AreaId id, const QString &reason);

/// The present households of a micro-unit, by address, for forms and the command line.
struct UnitHousehold
{
    HouseholdId id;
    QString stairwell;
    QString room;
    QString headName;
    bool vacant = false;
};
Result<QList<UnitHousehold>> householdsOfUnit(Database &db, AreaId unit);

/// Error Invalid for no day, Refused for one to come.
Result<void> checkDay(const Ledger &ledger, QDate day);
/// Inside a change: from `day` on the household belongs to `unit`; what began on the same day is put right instead. Refused
/// before it came to where it is.
Result<void> belongFrom(Change &change, Database &db, HouseholdId household, AreaId unit, QDate day);
/// Inside a change: makes the unit void and ends its leader. Households must have left.
Result<void> retireUnit(Change &change, Database &db, AreaId unit, QDate day, const QString &reason);

} // namespace linli
