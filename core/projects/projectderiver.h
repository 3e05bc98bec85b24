// project_state: where every project stands and which planned date runs, made in the transaction that changes it.
#pragma once

#include "core/ledger/deriver.h"

namespace linli {

Deriver projectDeriver();

} // namespace linli
