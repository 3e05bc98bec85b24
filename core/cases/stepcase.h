// What every step of a case shares: the rule checked, one transaction, one event, one sentence.
#pragma once

#include "core/cases/casestore.h"

#include <memory>

namespace linli {

/// Which case a step is for, and when it happened.
struct CaseRef
{
    CaseId id;
    /// How many events the person at the desk saw; the step is refused when there are more by now.
    std::optional<int> seenEvents = std::nullopt;
    QDateTime at = {}; ///< Invalid: now. Not in the future, not before the last event.
};

/// A step being taken. Fill event(), then commit().
class StepCase
{
public:
    /// Opens the change and looks the step up in the table. Errors: NotFound, Refused (with the table's
    /// sentence), Conflict when somebody else was first, Invalid for an impossible time.
    static Result<StepCase> begin(Ledger &ledger, const CaseRef &which, CaseStep step);

    const CaseFile &file() const { return m_file; }
    /// Where the case stood before the step.
    const CaseStanding &standing() const { return m_standing; }
    CaseEvent &event() { return m_event; }
    Change &change() { return m_change; }
    /// One more event of the same moment, after event().
    void follow(CaseEvent event);

    /// Appends the event and commits. A step that needs a reason is refused without one. `sentence` is marked
    /// with QT_TRANSLATE_NOOP("journal", …).
    [[nodiscard]] Result<void> commit(const char *sentence);

private:
    StepCase(Change change, CaseFile file, CaseStanding standing, CaseEvent event);

    Change m_change;
    CaseFile m_file;
    CaseStanding m_standing;
    CaseEvent m_event;
    QList<CaseEvent> m_following;
};

/// Adds an event to the log inside `change`; gives it the next ordinal. For use cases that write several at
/// once.
Result<void> appendEvent(Change &change, CaseFile &file, CaseEvent event);

/// Error Invalid when a case can't have been received, or a step taken, then.
Result<void> checkNotInFuture(Ledger &ledger, const QDateTime &at);

} // namespace linli
