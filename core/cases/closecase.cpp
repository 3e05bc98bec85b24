#include "core/cases/casesteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

Result<void> closeCase(Ledger &ledger, const CaseRef &which, Outcome outcome, const QString &note)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Close));
    if (outcome == Outcome::Unsolved)
        return Error{ErrorKind::Refused,
            translate("cases",
                "Only the hotline closes a case as unsolved. Where nothing can be done, close it as "
                "cannot.")};
    if (step.standing().feedbackOwed) // R9
        return Error{ErrorKind::Refused,
            translate("cases",
                "Nothing is closed before the resident has had an answer: record the feedback to the "
                "resident "
                "first.")};
    step.event().outcome = outcome;
    step.event().note = note;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Closed a case"));
}

} // namespace linli
