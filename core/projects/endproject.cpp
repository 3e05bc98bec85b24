#include "core/base/text.h"
#include "core/projects/projectsteps.h"

#include <QCoreApplication>

namespace linli {

Result<void> evaluateProject(Ledger &ledger, const ProjectRef &which, const ProjectEvaluation &evaluation)
{
    LINLI_ASSIGN(StepProject step, StepProject::begin(ledger, which, ProjectStep::Evaluate));
    if (evaluation.score < 100 || evaluation.score > 500)
        return Error{ErrorKind::Invalid, translate("projects", "The satisfaction lies between 1 and 5.")};
    if (evaluation.asked < 1)
        return Error{ErrorKind::Invalid, translate("projects", "Say how many residents were asked: at least one.")};
    LINLI_ASSIGN(step.step().note, needText(evaluation.text, translate("projects", "Write how it turned out.")));
    step.one().score = evaluation.score;
    step.one().asked = evaluation.asked;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Evaluated and accepted a livelihood project"));
}

Result<void> stopProject(Ledger &ledger, const ProjectRef &which, const QString &reason)
{
    LINLI_ASSIGN(StepProject step, StepProject::begin(ledger, which, ProjectStep::Stop));
    LINLI_ASSIGN(step.step().note, needText(reason, translate("projects", "Give a reason: it stays in the history.")));
    return step.commit(QT_TRANSLATE_NOOP("journal", "Stopped a livelihood project"));
}

Result<void> noteProject(Ledger &ledger, const ProjectRef &which, const QString &text)
{
    LINLI_ASSIGN(StepProject step, StepProject::begin(ledger, which, ProjectStep::Note));
    LINLI_ASSIGN(step.step().note, needText(text, translate("projects", "Write the note.")));
    return step.commit(QT_TRANSLATE_NOOP("journal", "Added a note to a livelihood project"));
}

} // namespace linli
