#include "core/deliberation/deliberationsteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

Result<void> assessDeliberation(Ledger &ledger, const DeliberationRef &which, const Assessment &assessment)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::Assess));
    LINLI_ASSIGN(const QString text,
        needText(assessment.text,
            assessment.goOn ? translate("deliberation", "Write what the assessment found: who needs it, and why.")
                            : translate("deliberation", "Write why it does not go on.")));
    if (assessment.affected < 1)
        return Error{ErrorKind::Invalid, translate("deliberation", "Count the households that are affected: at least one.")};
    step.one().affected = assessment.affected;
    step.one().urgency = assessment.urgency;
    step.one().cost = assessment.cost.trimmed();
    step.one().assessment = text;
    step.step().outcome = assessment.goOn ? QStringLiteral("go") : QStringLiteral("stop");
    return step.commit(assessment.goOn ? QT_TRANSLATE_NOOP("journal", "Assessed the need of a deliberation")
                                       : QT_TRANSLATE_NOOP("journal", "Assessed a deliberation, which does not go on"));
}

} // namespace linli
