// How the person mapped the columns of a layout the last time.
#pragma once

#include "core/imports/mapping.h"
#include "core/ledger/change.h"

namespace linli {

/// Empty when nothing is remembered for these headings.
Result<Mapping> rememberedMapping(Ledger &ledger, ImportKind kind, const QString &fingerprint);
/// Part of the import's own change.
Result<void> rememberMapping(
    Ledger &ledger, Change &change, ImportKind kind, const QString &fingerprint, const Mapping &mapping);

} // namespace linli
