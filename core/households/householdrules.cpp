#include "core/households/householdrules.h"

#include "core/base/text.h"
#include "core/persons/idnumber.h"

namespace linli {

Result<Household> tidied(Household household, const QString &contactBefore)
{
    household.room = normalisedRoom(household.room);
    household.stairwell = normalisedStairwell(household.stairwell);
    if (household.building.isNull() || household.room.isEmpty())
        return Error{
            ErrorKind::Invalid, translate("households", "A household needs a building and a room number.")};
    for (QString *field : {&household.pets, &household.safetyNote, &household.contactName, &household.vehicles})
        *field = field->trimmed();
    if (household.contactPhone != contactBefore && !household.contactPhone.isEmpty()) {
        const auto phone = normalisedPhone(household.contactPhone);
        if (!phone)
            return Error{ErrorKind::Invalid,
                translate("households",
                    "The phone number can't be right. Write 11 digits, or the area code and the number.")};
        household.contactPhone = *phone;
    }
    return household;
}

} // namespace linli
