// What every step of an activity shares: the rule checked, one transaction, one logged step, one sentence.
#pragma once

#include "core/activities/activitysteps.h"

namespace linli {

class StepActivity
{
public:
    /// Errors: Denied, NotFound, Refused (with the table's sentence), Conflict when somebody else was first.
    static Result<StepActivity> begin(Ledger &ledger, const ActivityRef &which, ActivityStep step);

    Change &change() { return m_change; }
    /// Already in its new state; written by commit().
    Activity &one() { return m_one; }
    QString &note() { return m_note; }
    /// Error Refused before the activity has begun.
    Result<void> checkHasBegun();
    [[nodiscard]] Result<void> commit(const char *sentence);

private:
    StepActivity(Ledger &ledger, Change change, Activity one, ActivityStep step);

    Ledger *m_ledger;
    Change m_change;
    Activity m_one;
    ActivityStep m_step;
    QString m_note;
};

/// The log's next row, inside `change`.
Result<void> appendStep(Change &change, Ledger &ledger, Activity &one, ActivityStep step, const QString &note);

} // namespace linli
