// Derived data: made from sources in the transaction that changes them, and again by `linli doctor
// --rebuild`.
#pragma once

#include "core/base/result.h"
#include "core/ledger/touched.h"

#include <QStringList>

#include <functional>

namespace linli {

class Ledger;

struct Deriver
{
    QStringList sources; ///< Tables whose rows it is made from.
    QStringList derived; ///< Tables it writes; nobody else writes them.
    /// Makes the derived rows of the touched sources again (and drops those whose source is gone).
    std::function<Result<void>(Ledger &, const Touched &)> refresh;
    /// Empties the derived tables and makes all of them again.
    std::function<Result<void>(Ledger &)> rebuild;
};

} // namespace linli
