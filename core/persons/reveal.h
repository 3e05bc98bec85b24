// Showing one masked value: with permission, for one record, with a purpose, and journalled.
#pragma once

#include "core/base/ids.h"
#include "core/ledger/ledger.h"

#include <QStringList>

namespace linli {

enum class PersonField { IdNumber, Phone, Passport };

/// What masked values are usually looked at for, translated; a person may also write a purpose of their own.
QStringList usualPurposes();

/// What the journal keeps as the purpose of a look (tidiedPurpose).
Result<QString> purposeOfLook(const QString &typed);
/// Error Denied for a leader, who is no clerk or head of office, at a child under 14.
Result<void> checkMayLookAt(Ledger &ledger, PersonId person);

/// The value of one person. The journal keeps who looked, when, at whose record and what for. Errors: Denied
/// (role, outside one's areas, or a leader at a child under 14), Invalid (see tidiedPurpose), ReadOnly (no trace could be
/// kept), NotFound.
Result<QString> reveal(Ledger &ledger, PersonId person, PersonField field, const QString &purpose);

} // namespace linli
