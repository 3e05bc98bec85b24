// case_state: where every case stands, made from its log in the transaction that changes it.
#pragma once

#include "core/ledger/deriver.h"

#include <QList>

namespace linli {

/// Derivers of the cases, for LedgerOptions. A change of the calendar moves running clocks only (R11).
QList<Deriver> caseDerivers();

} // namespace linli
