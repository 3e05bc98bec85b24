// What changed in a household, in words (变化清): its row, its people, their memberships and flags.
#pragma once

#include "core/base/ids.h"
#include "core/journal/journal.h"

namespace linli {

struct HistoryLine
{
    QDateTime at;
    QString who;
    QString what; ///< "Corrected a resident: phone 139****0001 → 138****9921"; ID numbers and phones masked,
                  ///< a minor's whole.
};

/// Newest first, one line for each journal entry, at most `limit`.
Result<QList<HistoryLine>> householdHistory(Database &db, HouseholdId id, QDate today, int limit);

} // namespace linli
