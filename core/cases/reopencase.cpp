#include "core/cases/casesteps.h"

#include <QCoreApplication>

namespace linli {

Result<void> reopenCase(Ledger &ledger, const CaseRef &which, const QString &reason)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Reopen));
    step.event().note = reason;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Reopened a case"));
}

} // namespace linli
