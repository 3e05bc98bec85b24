#include "core/base/text.h"
#include "core/projects/projectsteps.h"

#include <QCoreApplication>

namespace linli {

namespace {
constexpr qint64 mostFen = 100'000'000'000'000;
}

Result<void> startProject(Ledger &ledger, const ProjectRef &which, const QString &note)
{
    LINLI_ASSIGN(StepProject step, StepProject::begin(ledger, which, ProjectStep::Start));
    step.step().note = note;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Began the work of a livelihood project"));
}

Result<void> progressProject(Ledger &ledger, const ProjectRef &which, const QString &text)
{
    LINLI_ASSIGN(StepProject step, StepProject::begin(ledger, which, ProjectStep::Progress));
    LINLI_ASSIGN(step.step().note, needText(text, translate("projects", "Write how the work goes.")));
    return step.commit(QT_TRANSLATE_NOOP("journal", "Recorded the progress of a livelihood project"));
}

Result<void> spendOnProject(Ledger &ledger, const ProjectRef &which, qint64 fen, const QString &note)
{
    LINLI_ASSIGN(StepProject step, StepProject::begin(ledger, which, ProjectStep::Spend));
    if (fen == 0 || fen > mostFen || fen < -mostFen)
        return Error{ErrorKind::Invalid, translate("projects", "Write how much was spent, in yuan.")};
    if (fen < 0 && note.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, translate("projects", "Write why the money spent is corrected.")};
    if (step.one().spent + fen < 0)
        return Error{ErrorKind::Refused, translate("projects", "No more can be taken back than was spent.")};
    if (step.one().spent + fen > mostFen)
        return Error{ErrorKind::Invalid, translate("projects", "Write how much was spent, in yuan.")};
    step.one().spent += fen;
    step.step().amount = fen;
    step.step().note = note;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Recorded money spent on a livelihood project"));
}

Result<void> finishProject(Ledger &ledger, const ProjectRef &which, const QString &note)
{
    LINLI_ASSIGN(StepProject step, StepProject::begin(ledger, which, ProjectStep::Finish));
    step.step().note = note;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Finished a livelihood project"));
}

Result<void> reworkProject(Ledger &ledger, const ProjectRef &which, const QString &reason)
{
    LINLI_ASSIGN(StepProject step, StepProject::begin(ledger, which, ProjectStep::Rework));
    LINLI_ASSIGN(step.step().note, needText(reason, translate("projects", "Write what is still to be done.")));
    return step.commit(QT_TRANSLATE_NOOP("journal", "Put a livelihood project back to work"));
}

} // namespace linli
