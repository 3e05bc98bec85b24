// Households and who lives in them (D4).
#pragma once

#include "core/areas/area.h"
#include "core/persons/person.h"

#include <QList>

namespace linli {

enum class Housing { Unknown, Owned, Rented, Employer, Vacant, Shop };
/// Registered here, registered elsewhere while living here or the other way round (人户分离), floating
/// population.
enum class Registration { Unknown, Local, Elsewhere, Floating };

QString toWord(Housing housing); ///< owned, rented, employer, vacant, shop
QString toWord(Registration registration); ///< local, elsewhere, floating
Housing housingFromWord(const QString &word);
Registration registrationFromWord(const QString &word);
QString displayName(Housing housing);
QString displayName(Registration registration);

struct Household
{
    HouseholdId id;
    AreaId building;
    QString stairwell; ///< "1单元"; empty where the building has none.
    int floor = 0; ///< 0: unknown.
    QString room; ///< "302"
    Housing housing = Housing::Unknown;
    bool vacant = false;
    QString note;
    QString voidReason;
    QString livelihood; ///< Words of householdwords.h.
    QString gas;
    QString wiring;
    QString pets; ///< Free words: "狗 1".
    QString safetyNote;
    QString contactName; ///< Whom to call in an emergency.
    QString contactPhone;
    QString vehicles; ///< Plates and what they are, a line each.
    QString confirmedOn; ///< When somebody last made sure who lives here; empty: never (R5).
    QString confirmedBy;
    QString reviewedOn; ///< The same of circumstances and care flags.
    QString reviewedBy;
};

struct Membership
{
    MembershipId id;
    HouseholdId household;
    PersonId person;
    QString relation; ///< As written: 户主, 配偶 …
    bool isHead = false;
    Registration registration = Registration::Unknown;
    QString from; ///< PartialDate; empty: since before our records (D4a).
    QString until; ///< Empty: lives there.
    QString endReason;
    QString note;
};

/// "301室" → "301"; full-width digits and spaces are put right.
QString normalisedRoom(const QString &room);
/// "1" and "一单元" → "1单元"; empty stays empty.
QString normalisedStairwell(const QString &stairwell);
/// "1802" → 18, "302" → 3; 0 when the room does not tell.
int floorOfRoom(const QString &room);
/// "麻园湾宿舍1栋 1单元 302"
QString addressOf(const QString &building, const Household &household);

} // namespace linli
