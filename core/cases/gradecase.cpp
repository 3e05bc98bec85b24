#include "core/cases/casesteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

Result<void> gradeCase(Ledger &ledger, const CaseRef &which, std::optional<Grade> grade,
    std::optional<Scale> scale, const QString &reason)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Grade));
    const CaseStanding &before = step.standing();
    if (grade.value_or(before.grade) == before.grade && scale.value_or(before.scale) == before.scale)
        return Error{ErrorKind::Refused, translate("cases", "The case has this grade and scale already.")};
    step.event().grade = grade;
    step.event().scale = scale;
    step.event().note = reason;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Changed the grade of a case"));
}

} // namespace linli
