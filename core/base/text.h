// Small helpers for text that the whole core uses.
#pragma once

#include <QString>

namespace linli {

/// Translates `source` (plain English) into the language of the program. lupdate finds the call by its name:
/// `translate("cases", "The case is closed.")`.
QString translate(const char *context, const char *source, const char *comment = nullptr, int n = -1);

/// Installs the catalogue for `language` ("zh" or "en") in the application; default is Simplified Chinese,
/// `LINLI_LANG` overrides. Source strings are English, so "en" installs none.
void installLanguage(const QString &language = {});

/// Full-width letters, digits, punctuation and spaces to their half-width forms (ＡＢ１２　→ AB12 space).
QString toHalfWidth(const QString &text);

/// Removes every white space, full-width and no-break ones too (names, ID numbers).
QString withoutSpaces(const QString &text);

/// "430111********1234": the first six and last four characters of an ID number stay.
QString maskIdNumber(const QString &idNumber);

/// "139****0001": the first three and last four digits of a phone number stay.
QString maskPhone(const QString &phone);

} // namespace linli
