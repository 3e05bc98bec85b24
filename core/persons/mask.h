// A person's ID number and phone as screens, lists, exports and prints show them.
#pragma once

#include "core/persons/person.h"
#include "core/storage/database.h"

#include <QDate>

namespace linli {

/// Under 14 on that day (PIPL, article 31); a birth known to the month or year counts as late as it can be, an
/// unknown one as grown up.
bool isMinor(const Person &person, QDate today);
Result<bool> isMinor(Database &db, PersonId person, QDate today);

/// "430111********1234"; a minor's is masked whole: "******************". Empty stays empty.
QString shownIdNumber(const QString &idNumber, bool minor);
QString shownIdNumber(const Person &person, QDate today);
/// "139****0001"; a minor's is masked whole.
QString shownPhone(const QString &phone, bool minor);
QString shownPhone(const Person &person, QDate today);
/// "E******678"; a minor's is masked whole.
QString shownPassport(const Person &person, QDate today);

} // namespace linli
