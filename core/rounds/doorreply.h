// What was said at a door besides "it is as written".
#pragma once

#include "core/households/household.h"
#include "core/rounds/round.h"

namespace linli {

/// Corrections of one resident; what is not given stays.
struct ResidentReply
{
    std::optional<QString> name;
    std::optional<Sex> sex;
    std::optional<QString> birth;
    std::optional<QString> relation;
    std::optional<QString> phone;
    std::optional<QStringList> care; ///< All the marks the person has now.

    bool isEmpty() const { return !name && !sex && !birth && !relation && !phone && !care; }
};

/// Fields of the round that are not named here are right as they stand.
struct DoorReply
{
    QStringList unknown; ///< Words of roundFields() that nobody could tell.
    /// By word: housing (vacant: nobody lives there), livelihood, gas, wiring (words of householdwords.h, or empty), pets,
    /// vehicles, contact_name, contact_phone.
    QHash<QString, QString> facts;
    QHash<PersonId, ResidentReply> residents;
};

/// Corrects the household and its residents, and confirms the two sides of it (who lives there, how they live) of
/// which nothing was left unknown; all in the change that records the visit, so that one Undo takes it back. Errors as
/// answerDoor(); Invalid for a field that the round does not ask or a value that can't be; Refused as by the rules of
/// editHousehold() and editResident().
Result<void> answerDoor(Ledger &ledger, RoundId round, HouseholdId household, const DoorReply &reply);

} // namespace linli
