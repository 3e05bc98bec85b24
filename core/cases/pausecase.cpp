#include "core/cases/casesteps.h"

#include <QCoreApplication>

namespace linli {

Result<void> pauseCase(Ledger &ledger, const CaseRef &which, const QString &reason)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Pause));
    step.event().note = reason;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Paused a case"));
}

} // namespace linli
