// Erasure, the right of the person recorded (PIPL, article 47).
#pragma once

#include "core/base/ids.h"
#include "core/ledger/ledger.h"

namespace linli {

/// What stands in a ledger in place of an erased person's name, in every language.
inline const QString erasedName = QStringLiteral("已删除");
/// person.void_reason of an erased person.
inline const QString erasedWord = QStringLiteral("erased");

/// Whether the person was erased: only a nameless row is left.
Result<bool> isErased(Database &db, PersonId person);

/// Blanks all that is personal of one resident: the rows (person, memberships, care flags, appointments, the
/// reporter of cases, the files of the cases they reported first), what the journal kept of them, and the keys they were found by. The rows stay, nameless,
/// so that counts and cases hold; hashes stay, so that the chain holds. Backups made before still have the
/// person until they are thinned out. Errors: Denied, NotFound, Invalid (no reason, see tidiedPurpose), Refused
/// for a leader in office and for the reporter of an open case.
Result<void> erasePerson(Ledger &ledger, PersonId person, const QString &reason);

} // namespace linli
