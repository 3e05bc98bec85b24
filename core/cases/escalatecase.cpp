#include "core/cases/casesteps.h"

#include "core/base/text.h"
#include "core/cases/places.h"

#include <QCoreApplication>

namespace linli {

Result<void> escalateCase(Ledger &ledger, const CaseRef &which, std::optional<Rung> to, const QString &reason)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Escalate));
    const Rung from = step.standing().rung;
    LINLI_ASSIGN(const std::optional<Rung> next, nextRung(ledger, step.file().area, from));
    if (!to && !next)
        return Error{
            ErrorKind::Refused, translate("cases", "There is no rung above this one; decide it here.")};
    const Rung target = to.value_or(next.value_or(from));
    if (target <= from)
        return Error{ErrorKind::Refused,
            translate("cases", "Escalating goes upwards. To hand a case down or across, transfer it.")};
    if (target != next && reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, translate("cases", "Give a reason for going past the next rung.")};
    step.event().rung = target;
    step.event().note = reason;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Escalated a case"));
}

} // namespace linli
