// Households, memberships and care flags in the ledger: single records and writing.
#pragma once

#include "core/households/household.h"
#include "core/ledger/change.h"

#include <optional>

namespace linli {

Result<std::optional<Household>> findHousehold(Database &db, HouseholdId id);
Result<HouseholdId> insertHousehold(Change &change, const Household &household);
Result<bool> updateHousehold(Change &change, const Household &household);
/// The household (not voided) at this address, if there is one.
Result<std::optional<HouseholdId>> householdAt(
    Database &db, AreaId building, const QString &stairwell, const QString &room);

Result<MembershipId> insertMembership(Change &change, const Membership &membership);
Result<bool> updateMembership(Change &change, const Membership &membership);
/// Everybody who lives or lived in the household: who lives there first, the head before the others.
Result<QList<Membership>> membershipsOf(Database &db, HouseholdId household);
/// Where the person lives now (nowhere, or one place).
Result<std::optional<Membership>> currentMembership(Database &db, PersonId person);

/// The micro-unit the household belongs to now; null id when it is in none.
Result<AreaId> unitOf(Database &db, HouseholdId household);
/// Ends the present belonging on `day` (no date: it is taken for a correction and simply replaced) and begins
/// the new one; nothing happens when it is in that unit already.
Result<void> setUnit(Change &change, Database &db, HouseholdId household, AreaId unit, QDate day);

struct CareFlag
{
    qint64 id = 0;
    PersonId person;
    QString kind;
    QString reason;
    QString from;
    QString until;
    QString carer; ///< Who looks after the person, as written.
    int visitDays = 0; ///< Own visit frequency in days; 0: the kind's (R4, R6).
};
Result<QList<CareFlag>> careFlagsOf(Database &db, PersonId person);
/// Makes the person's present flags exactly these: new ones begin on `day`, missing ones end on it.
Result<void> setCareFlags(
    Change &change, Database &db, PersonId person, const QStringList &kinds, QDate day, bool endMissing);

} // namespace linli
