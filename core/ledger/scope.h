// The areas that a person's role is confined to.
#pragma once

#include "core/ledger/touched.h"
#include "core/storage/database.h"

namespace linli {

/// " AND (…)" for a query over household_now with the alias `n`; empty when the viewer sees all.
QString householdsInScope(const Database &db);
/// " AND (…)" for a column that holds an area's id.
QString areasInScope(const Database &db, const QString &column);
/// " AND (…)" for a case's area and id: also cases to which an area of the viewer was called in to help.
QString casesInScope(const Database &db, const QString &area, const QString &id);
Result<bool> isCaseInScope(Database &db, qint64 id);
/// Whether the viewer sees records of this area.
Result<bool> isInScope(Database &db, qint64 area);
Result<bool> isHouseholdInScope(Database &db, qint64 household);

/// Error Denied when one of these rows lies outside the viewer's areas. Call it in the transaction that wrote
/// them, with derived data refreshed. A person who lives and serves nowhere yet is in everybody's scope.
Result<void> checkWithinScope(Database &db, const Touched &rows);

} // namespace linli
