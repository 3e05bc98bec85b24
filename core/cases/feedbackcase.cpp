#include "core/cases/casesteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

Result<void> feedbackCase(Ledger &ledger, const CaseRef &which, const Feedback &feedback)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Feedback));
    if (feedback.how.trimmed().isEmpty())
        return Error{
            ErrorKind::Invalid, translate("cases", "Say how the resident was told: by phone, at a visit …")};
    step.event().toldHow = feedback.how.trimmed();
    step.event().note = feedback.text;
    step.event().satisfaction = feedback.satisfaction;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Gave feedback to the resident of a case"));
}

} // namespace linli
