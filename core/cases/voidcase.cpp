#include "core/cases/casesteps.h"

#include <QCoreApplication>

namespace linli {

Result<void> voidCase(Ledger &ledger, const CaseRef &which, const QString &reason)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Void));
    step.event().note = reason;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Made a case void"));
}

} // namespace linli
