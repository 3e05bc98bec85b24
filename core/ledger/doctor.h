// The ledger's health: chain, foreign keys, integrity, and derived data against its sources.
#pragma once

#include "core/ledger/ledger.h"

namespace linli {

struct Finding
{
    QString what; ///< "integrity", "foreign_keys", "journal", or the derived table's name.
    bool ok = true;
    QString message;
};

/// Looks at everything and changes nothing.
Result<QList<Finding>> examine(Ledger &ledger);
/// Makes all derived data again from its sources.
Result<void> rebuildDerived(Ledger &ledger);

} // namespace linli
