// The resident identity number (GB 11643-1999): six digits of place, birth date, order with sex, check digit.
#pragma once

#include "core/base/partialdate.h"
#include "core/persons/person.h"

namespace linli {

/// Upper-case X, no spaces, half-width digits.
QString normalisedIdNumber(const QString &text);
/// 17 digits and a digit or X. Says nothing about the check digit.
bool hasIdNumberForm(const QString &idNumber);
/// ISO 7064 MOD 11-2 over the first 17 digits.
bool hasRightCheckDigit(const QString &idNumber);
std::optional<PartialDate> birthOfIdNumber(const QString &idNumber);
Sex sexOfIdNumber(const QString &idNumber);

/// A phone number as digits (13900001239, 0731-87864841); nothing when it is none.
std::optional<QString> normalisedPhone(const QString &text);

} // namespace linli
