// The queries over a round's doors, for the screens and for the test that looks at their plans.
#pragma once

#include <QString>

namespace linli {

/// The doors of a round (? twice: its id, its id): `select` over household_now n, its area p.area_id and the visit v
/// of this round, if there was one.
QString doorsQuery(const QString &select, const QString &condition);

} // namespace linli
