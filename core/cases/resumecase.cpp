#include "core/cases/casesteps.h"

#include <QCoreApplication>

namespace linli {

Result<void> resumeCase(Ledger &ledger, const CaseRef &which, const QString &note)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Resume));
    step.event().note = note;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Resumed a case"));
}

} // namespace linli
