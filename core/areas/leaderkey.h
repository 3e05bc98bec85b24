// leader_key: who leads which area at present, by name; for finding them.
#pragma once

#include "core/ledger/deriver.h"

namespace linli {

Deriver leaderKeyDeriver();

} // namespace linli
