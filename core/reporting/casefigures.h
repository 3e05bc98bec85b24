// Cases of a month as they stood at its end (R18a).
#pragma once

#include "core/cases/casestore.h"
#include "core/reporting/monthfigures.h"

namespace linli {

/// Cases of the viewer's areas that the month counts somewhere: received or closed in it, judged in it, or overdue and open at its
/// moment; in the order of receipt. A case that is void by now counts nowhere, in no month.
///
/// What happened after the moment is not seen: cases with later events are folded again without these; all
/// others stand as case_state has them.
Result<QList<MonthCase>> casesOfMonth(Ledger &ledger, CaseCalendars &calendars, const MonthPeriod &period);

/// Sums them up; an area counts what lies inside it.
CaseFigures caseFigures(const QList<MonthCase> &cases, const AreaTree &tree);

} // namespace linli
