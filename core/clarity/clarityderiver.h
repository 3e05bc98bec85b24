#pragma once

#include "core/ledger/deriver.h"

namespace linli {

/// Keeps household_clarity: what the four clarities are judged by, one row a household that counts (D3).
Deriver clarityDeriver();

} // namespace linli
