#pragma once

#include "core/base/ids.h"
#include "core/ledger/ledger.h"

namespace linli {

/// The phone of who reported a case, unmasked. The journal keeps who looked, at which case and what for. Errors:
/// Denied, Invalid (see tidiedPurpose), NotFound (no such case, or outside one's areas), ReadOnly.
Result<QString> revealReporterPhone(Ledger &ledger, CaseId id, const QString &purpose);

} // namespace linli
