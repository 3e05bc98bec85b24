#include "core/cases/casesteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

Result<void> noteCase(Ledger &ledger, const CaseRef &which, const QString &text)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Note));
    if (text.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, translate("cases", "The note is empty.")};
    step.event().note = text;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Wrote a note on a case"));
}

} // namespace linli
