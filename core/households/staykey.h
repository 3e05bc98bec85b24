// stay_key: who stays or stayed where, for finding people within one's areas; made from household_now, which stands
// before it among the derivers.
#pragma once

#include "core/ledger/deriver.h"

namespace linli {

Deriver stayKeyDeriver();

} // namespace linli
