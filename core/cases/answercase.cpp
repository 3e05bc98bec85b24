#include "core/cases/casesteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

Result<void> answerCase(Ledger &ledger, const CaseRef &which, const QString &text)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Answer));
    if (text.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, translate("cases", "Write what the resident will be told.")};
    step.event().note = text;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Answered a case"));
}

} // namespace linli
