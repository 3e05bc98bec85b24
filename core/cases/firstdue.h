// By when a case that is about to be opened has to be answered, solved, or its deliberation organised (R11).
#pragma once

#include "core/cases/casestore.h"

namespace linli {

struct FirstDue
{
    ClockKind clock = ClockKind::Answer;
    WorkingDays limit;
    QDateTime due;
    bool provisional = false; ///< It may move: a year's arrangement is not known yet.
};

/// The clock that is due first, by the office's calendar and rules of today.
Result<FirstDue> firstDue(Ledger &ledger, Grade grade, const QDateTime &received);

} // namespace linli
