// The ledger's data key: a new epoch, and sealing everything again with it.
#pragma once

#include "core/ledger/ledger.h"

#include <functional>

namespace linli {

/// Makes a new data key, hands it to every account that holds one and to the recovery key, and signs the
/// present session over to it, in one transaction. Old values stay readable; reseal() seals them anew.
Result<void> changeDataKey(Ledger &ledger);

/// Whether values of an older epoch may still be there.
Result<bool> needsResealing(Ledger &ledger);

struct ResealControl
{
    std::function<void(double done)> progress; ///< 0 … 1
    std::function<bool()> cancelled;
};
/// Seals everything older with the present key, a batch a transaction, and at the end forgets the old keys.
/// Stopped or cut off it goes on where it was. Error Cancelled. Call sharedSession() anew afterwards.
Result<void> reseal(Ledger &ledger, const ResealControl &control = {});

} // namespace linli
