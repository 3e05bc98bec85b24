// What every step of a project shares: the rule checked, one transaction, one logged step, one sentence.
#pragma once

#include "core/projects/projectstore.h"

namespace linli {

struct ProjectRef
{
    ProjectId id;
    /// How many steps the person at the desk saw; refused when there are more by now.
    std::optional<int> seenSteps = std::nullopt;
    QDateTime at = {}; ///< Invalid: now. Not in the future, not before the last step.
};

/// A step being taken. Write what it records by one(), then commit().
class StepProject
{
public:
    /// Errors: Denied, NotFound, Refused (with the table's sentence), Conflict when somebody else was first, Invalid for an
    /// impossible time.
    static Result<StepProject> begin(Ledger &ledger, const ProjectRef &which, ProjectStep step);

    Ledger &ledger() const { return *m_ledger; }
    /// Changed fields are written by commit().
    Project &one() { return m_one; }
    ProjectLogged &step() { return m_step; }

    [[nodiscard]] Result<void> commit(const char *sentence);

private:
    StepProject(Ledger &ledger, Change change, Project one, ProjectLogged step);

    Ledger *m_ledger;
    Change m_change;
    Project m_one;
    ProjectLogged m_step;
};

/// The log's next row, inside `change`.
Result<void> appendStep(Change &change, Project &one, const ProjectLogged &step);

} // namespace linli
