#pragma once

#include "core/clarity/clarityquery.h"

namespace linli {

/// Writes what is missing to an .xlsx, a line a household, for whoever walks round with it; journalled. Gives the number
/// of lines. Errors: Denied, ReadOnly, Io.
Result<qint64> exportUnclear(Ledger &ledger, const UnclearFilter &filter, const QString &path);

} // namespace linli
