// The office's rules for its cases: clocks, and what becomes of a case whose resident is not satisfied.
#pragma once

#include "core/cases/clockrules.h"
#include "core/ledger/ledger.h"

namespace linli {

Result<ClockRules> clockRules(Ledger &ledger);
/// Every running deadline is made again by them.
Result<void> setClockRules(Ledger &ledger, const ClockRules &rules);

Result<NotSatisfied> notSatisfiedRule(Ledger &ledger);
Result<void> setNotSatisfiedRule(Ledger &ledger, NotSatisfied rule);

/// Whether a change of this setting moves deadlines.
bool movesDeadlines(const QString &setting);

} // namespace linli
