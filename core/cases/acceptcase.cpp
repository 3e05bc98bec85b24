#include "core/cases/casesteps.h"

#include "core/cases/places.h"

#include <QCoreApplication>

namespace linli {

Result<void> acceptCase(Ledger &ledger, const CaseRef &which, PersonId owner)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Accept));
    const CaseStanding &before = step.standing();
    if (owner) {
        LINLI_TRY(checkExists(ledger, QStringLiteral("person"), owner.value));
    } else if (before.offered || !before.owner) {
        LINLI_ASSIGN(owner,
            leaderAtRung(
                ledger, step.file().area, before.offered.value_or(before.rung), step.event().at.date()));
    }
    step.event().person = owner;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Accepted a case"));
}

} // namespace linli
