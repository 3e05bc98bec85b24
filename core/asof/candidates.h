// Which households can differ between two days: what was touched in between, and what began or ended by its date.
#pragma once

#include "core/asof/asof.h"

namespace linli {

/// `before` was opened with touches up to the day of `after`.
Result<QSet<qint64>> householdsThatCanDiffer(const AsOf &before, const AsOf &after);
/// The same for appointments.
Result<QSet<qint64>> appointmentsThatCanDiffer(const AsOf &before, const AsOf &after);

} // namespace linli
