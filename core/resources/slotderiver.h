// booking_slot: when a resource is taken. Made in the transaction that grants, moves or takes back a booking (an undo too),
// which is refused where two would have one venue at the same time.
#pragma once

#include "core/ledger/deriver.h"

namespace linli {

Deriver slotDeriver();

} // namespace linli
