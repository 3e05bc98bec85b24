#include "core/cases/casesteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

Result<void> alarmCase(Ledger &ledger, const CaseRef &which, const QString &what, std::optional<Rung> to)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Alarm));
    const CaseStanding &before = step.standing();
    const Rung target = to.value_or(std::max(Rung::Community, before.rung));
    if (target < before.rung)
        return Error{
            ErrorKind::Refused, translate("cases", "Danger goes upwards, past the rungs between; name a higher one.")};
    step.event().rung = target;
    step.event().note = what;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Raised the alarm on a case"));
}

} // namespace linli
