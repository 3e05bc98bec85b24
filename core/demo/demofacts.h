#pragma once

#include "core/demo/demorandom.h"
#include "core/households/household.h"

#include <QDate>

namespace linli {

/// Circumstances of a lived-in household, and when they were last confirmed: some long ago, some never (R5).
void describeHousehold(Household &household, DemoRandom &random, QDate today);

} // namespace linli
