#pragma once

#include "core/persons/personwords.h"

namespace linli {

/// What a household lives on (户情清, R5): wages, pension, business, support, allowance, mixed, none
QList<NamedWord> livelihoods();
QList<NamedWord> gasHoses(); ///< good, old, no_valve, no_gas
QList<NamedWord> wirings(); ///< good, old, overload, charging

} // namespace linli
