// deliberation_state: where every deliberation stands and what is due next, made in the transaction that changes it.
#pragma once

#include "core/ledger/deriver.h"

namespace linli {

/// After the cases' own: a key case's deadline is part of it (R17)..
Deriver deliberationDeriver();

} // namespace linli
