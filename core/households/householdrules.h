// What makes a household's facts acceptable.
#pragma once

#include "core/base/result.h"
#include "core/households/household.h"

namespace linli {

/// Puts address and contact into their stored form. `contactBefore` is taken as it is, however it was written once.
/// Errors: Invalid with a sentence on the field.
Result<Household> tidied(Household household, const QString &contactBefore = {});

} // namespace linli
