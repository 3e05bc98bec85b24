#include "core/cases/casesteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

Result<void> transferCase(Ledger &ledger, const CaseRef &which, Rung to, const QString &reason)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Transfer));
    const CaseStanding &before = step.standing();
    if (to == before.rung)
        return Error{
            ErrorKind::Refused, translate("cases", "The case is with this rung already. Name another one.")};
    if (to == before.offered)
        return Error{ErrorKind::Refused, translate("cases", "The case was offered to this rung already.")};
    step.event().rung = to;
    step.event().note = reason;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Passed a case on"));
}

} // namespace linli
