// By when each step of a deliberation is due, in working days (R11, R16): pure, made again every time something changes.
#pragma once

#include "core/cases/casestanding.h"
#include "core/deliberation/officerules.h"

namespace linli {

/// One date of the plan.
struct StepDate
{
    DeliberationStep step = DeliberationStep::Assess;
    QDateTime from; ///< The proposal, or the decision.
    WorkingDays days;
    Deadline due;
    std::optional<QDateTime> done; ///< When the step was taken first.
    bool byCase = false; ///< The key case's deadline came first (R17).
    int calendarVersion = 0; ///< A step taken is judged by the calendar of its day, one ahead by the newest.
};

/// The deadline of the key case that it comes from.
using CaseDue = std::optional<Deadline>;

/// Assess, announce, hold, decide; once it is carried also score (not before) and evaluate. `steps` in their order.
Result<QList<StepDate>> datesOf(const QDateTime &proposed, const QList<LoggedStep> &steps, const DeliberationRules &rules,
    const CaseDue &caseDue, const CalendarSource &calendars);

/// The first that is not done and has a deadline (score is no deadline); null when nothing runs.
const StepDate *nextDue(DeliberationState state, const QList<StepDate> &dates);

/// "Announce the meeting: by 2026-09-28 17:30, 5 working days after 2026-09-21. …" `explained` is the calendar's own walk.
QString explainDate(const StepDate &date, const Explanation &explained);

} // namespace linli
