#include "core/cases/casesteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

Result<void> organiseCase(Ledger &ledger, const CaseRef &which, QDate date, const QString &place)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Organise));
    if (!date.isValid() || place.trimmed().isEmpty())
        return Error{
            ErrorKind::Invalid, translate("cases", "Give the date and the place of the deliberation.")};
    if (date < step.file().received.date())
        return Error{ErrorKind::Invalid,
            translate("cases", "The deliberation can't be before the case was received. Check the date.")};
    step.event().meetingDate = date;
    step.event().meetingPlace = place.trimmed();
    return step.commit(QT_TRANSLATE_NOOP("journal", "Organised the deliberation of a case"));
}

} // namespace linli
