#include "core/cases/casesteps.h"

#include <QCoreApplication>

namespace linli {

Result<void> returnCase(Ledger &ledger, const CaseRef &which, const QString &reason)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Return));
    step.event().note = reason;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Returned a case"));
}

} // namespace linli
