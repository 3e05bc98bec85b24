// Leaders, units, households and residents of every area on a day (R18).
#pragma once

#include "core/reporting/monthfigures.h"

namespace linli {

/// What lies in the viewer's areas: for every area of the tree (AreaTree::loadInScope), and the null id for the whole ledger. Appointments, memberships, belongings to
/// units and care flags count when they had begun on the day or before and had not ended on it (D4a: no
/// beginning: since before our records). What is void is left out.
Result<QHash<AreaId, PeopleFigures>> peopleFigures(Database &db, const AreaTree &tree, QDate day);

} // namespace linli
