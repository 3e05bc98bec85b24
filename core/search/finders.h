// The parts of find(): each looks for one kind.
#pragma once

#include "core/search/find.h"
#include "core/search/statements.h"
#include "core/search/typed.h"

namespace linli {

/// One action of finding: what was typed, and what came of it.
struct FindRun
{
    Ledger &ledger;
    Typed typed;
    FindOptions options;
    QList<qint64> within = {}; ///< "王小明 广济苑": the areas of this name; empty: everywhere.
    QList<Found> found = {};
    bool namesLeaders = false; ///< Leaders were found by their own names, not by their areas'.

    Database &db() const { return ledger.db(); }
    bool isFull(FoundKind kind) const;
    bool has(const FoundRef &ref) const;
};

Result<void> findPeopleByNumber(FindRun &run);
Result<void> findPeopleByName(FindRun &run);
Result<void> findLeadersByName(FindRun &run);
Result<void> findAreas(FindRun &run);
/// Of the areas that were found.
Result<void> findLeadersOfAreas(FindRun &run);
Result<void> findHouseholds(FindRun &run);
Result<void> findCases(FindRun &run);

} // namespace linli
