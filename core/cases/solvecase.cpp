#include "core/cases/casesteps.h"

#include <QCoreApplication>

namespace linli {

Result<void> solveCase(Ledger &ledger, const CaseRef &which, const QString &text)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Solve));
    step.event().note = text;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Solved a case"));
}

} // namespace linli
