#include "core/cases/casesteps.h"

#include "core/base/text.h"
#include "core/cases/places.h"

#include <QCoreApplication>

namespace linli {

Result<void> assignCase(Ledger &ledger, const CaseRef &which, PersonId owner)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Assign));
    if (owner) {
        LINLI_TRY(checkExists(ledger, QStringLiteral("person"), owner.value));
    } else {
        LINLI_ASSIGN(
            owner, leaderAtRung(ledger, step.file().area, step.standing().rung, step.event().at.date()));
        if (!owner)
            return Error{ErrorKind::NotFound,
                translate("cases",
                    "No leader is in office for this place at this rung. Name the person in charge.")};
    }
    step.event().person = owner;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Assigned a case"));
}

} // namespace linli
