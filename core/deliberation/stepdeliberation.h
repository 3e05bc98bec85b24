// What every step of a deliberation shares: the rule checked, one transaction, one logged step, one sentence.
#pragma once

#include "core/deliberation/deliberationrules.h"
#include "core/deliberation/deliberationstore.h"

namespace linli {

struct DeliberationRef
{
    DeliberationId id;
    /// How many steps the person at the desk saw; refused when there are more by now.
    std::optional<int> seenSteps = std::nullopt;
    QDateTime at = {}; ///< Invalid: now. Not in the future, not before the last step.
};

/// A step being taken. Write what it records by change() and one(), then commit().
class StepDeliberation
{
public:
    /// Errors: Denied, NotFound, Refused (with the table's sentence), Conflict when somebody else was first, Invalid for an
    /// impossible time.
    static Result<StepDeliberation> begin(Ledger &ledger, const DeliberationRef &which, DeliberationStep step);

    Ledger &ledger() const { return *m_ledger; }
    Change &change() { return m_change; }
    /// Changed fields are written by commit().
    Deliberation &one() { return m_one; }
    const QList<LoggedStep> &steps() const { return m_steps; }
    LoggedStep &step() { return m_step; }
    /// The present meeting. Error Broken without one.
    Result<Meeting> meeting();
    Result<void> write(const Meeting &meeting);
    /// Error Refused before the day from which the effect may be judged.
    Result<void> checkScoringIsOpen();

    [[nodiscard]] Result<void> commit(const char *sentence);

private:
    StepDeliberation(Ledger &ledger, Change change, Deliberation one, QList<LoggedStep> steps, LoggedStep step);

    Ledger *m_ledger;
    Change m_change;
    Deliberation m_one;
    QList<LoggedStep> m_steps;
    LoggedStep m_step;
};

/// The log's next row, inside `change`.
Result<void> appendStep(Change &change, Deliberation &one, const LoggedStep &step);

/// Error Invalid with `sentence` when nothing but blanks was typed.
Result<QString> needText(const QString &typed, const QString &sentence);

} // namespace linli
