// What cases ask of the tree of areas: codes, rungs, and who leads at a rung.
#pragma once

#include "core/base/ids.h"
#include "core/cases/casewords.h"
#include "core/ledger/ledger.h"

#include <QDate>

namespace linli {

/// The area of the rung's kind that holds `area` (or is it); none where the tree skips that level.
Result<std::optional<AreaId>> areaAtRung(Ledger &ledger, AreaId area, Rung rung);
/// The person in office over `area` at that rung on `day`; null id where there is none.
Result<PersonId> leaderAtRung(Ledger &ledger, AreaId area, Rung rung, QDate day);
/// The area's own rung. Error NotFound when there is no such area (or it is void).
Result<Rung> rungOfArea(Ledger &ledger, AreaId area);
/// The code that case numbers of this place begin with: the community's, else the subdistrict's, else "LL".
Result<QString> numberCode(Ledger &ledger, AreaId area);
/// The rung above that the place has (R14): a sector that the tree skips is passed over.
Result<std::optional<Rung>> nextRung(Ledger &ledger, AreaId area, Rung from);
/// Error NotFound when no such row stands in `table` (area, household, person).
Result<void> checkExists(Ledger &ledger, const QString &table, qint64 id);
/// The micro-unit a household belongs to on `day`; null where it has none.
Result<AreaId> unitOfHousehold(Ledger &ledger, HouseholdId household, QDate day);

} // namespace linli
