// Showing one masked value: with permission, for one record, with a purpose, and journalled.
#pragma once

#include "core/base/ids.h"
#include "core/ledger/ledger.h"

#include <QStringList>

namespace linli {

enum class PersonField { IdNumber, Phone };

/// What masked values are usually looked at for, translated; a person may also write a purpose of their own.
QStringList usualPurposes();

/// The value of one person. The journal keeps who looked, when, at whose record and what for. Errors: Denied
/// (role, outside one's areas, or a leader at a child under 14), Invalid (no purpose, or one that holds a number or is over 60 characters: the
/// journal's sentences are read by auditors without a key), ReadOnly (no trace could be kept), NotFound.
Result<QString> reveal(Ledger &ledger, PersonId person, PersonField field, const QString &purpose);

} // namespace linli
