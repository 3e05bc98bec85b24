// The use cases of the household ledger: each checks its rule, writes, journals and commits.
#pragma once

#include "core/households/householdstore.h"

namespace linli {

/// A new household in `unit` (null: in none yet). Errors: Invalid without building or room or with a phone that can't
/// be right, Refused when the address is taken.
Result<HouseholdId> addHousehold(Ledger &ledger, const Household &household, AreaId unit);

/// Corrects address, housing, vacancy or note. Refused: the address is taken, or residents live in a flat
/// called vacant.
Result<void> editHousehold(Ledger &ledger, const Household &household);

/// A household that was entered by mistake counts nowhere. Refused while somebody lives there, or without a
/// reason.
Result<void> voidHousehold(Ledger &ledger, HouseholdId id, const QString &reason);

/// Somebody made sure today, at the door or on the phone, who lives there, or what its circumstances and care flags
/// are (R5). Errors: NotFound, Invalid when neither is said.
struct Confirmed
{
    bool people = false;
    bool facts = false;
};
Result<void> confirmHousehold(Ledger &ledger, HouseholdId id, Confirmed what);

/// The phone of whom to call in an emergency, with a purpose and a trace, as reveal() does it for a resident.
Result<QString> revealContactPhone(Ledger &ledger, HouseholdId id, const QString &purpose);

/// From `day` on the household belongs to another micro-unit (D4).
Result<void> moveHouseholdToUnit(Ledger &ledger, HouseholdId id, AreaId unit, QDate day);

/// A person (new, or the one with `person.id`) comes to live in the household. Refused: lives somewhere
/// already, a second head, or the household is voided.
Result<PersonId> addResident(
    Ledger &ledger, const Person &person, const Membership &membership, const QStringList &careKinds);

/// Corrects a resident's facts, membership and care flags in one action.
Result<void> editResident(
    Ledger &ledger, const Person &person, const Membership &membership, const QStringList &careKinds);

/// Ends a membership; a life event tells of it. Refused when the day lies before the beginning or in the future, or
/// when the head leaves several grown-ups and none of them is named as the new head.
Result<void> moveOut(Ledger &ledger, MembershipId id, QDate day, const QString &reason, PersonId successor = {});

} // namespace linli
