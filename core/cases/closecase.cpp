#include "core/cases/casesteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

namespace {

Result<void> checkOutcome(Outcome outcome, const QString &note)
{
    if (!note.trimmed().isEmpty())
        return success();
    if (outcome == Outcome::NotOurs)
        return Error{ErrorKind::Invalid, translate("cases", "Not ours: write where the matter went.")};
    if (outcome == Outcome::Cannot)
        return Error{ErrorKind::Invalid, translate("cases", "It can't be done: write why.")};
    return success();
}

} // namespace

Result<void> closeCase(Ledger &ledger, const CaseRef &which, Outcome outcome, const QString &note)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Close));
    if (outcome == Outcome::Unsolved)
        return Error{ErrorKind::Refused,
            translate("cases",
                "Only the hotline closes a case as unsolved. Where nothing can be done, close it as "
                "cannot.")};
    LINLI_TRY(checkOutcome(outcome, note));
    if (step.standing().feedbackOwed && !step.standing().owedTo.contains(0)) // R9: somebody who joined.
        return Error{ErrorKind::Refused,
            translate("cases",
                "Several people reported this: record the feedback to each of them before the case is closed.")};
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
