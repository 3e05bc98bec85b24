#include "core/deliberation/deliberationsteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

Result<void> closeDeliberation(Ledger &ledger, const DeliberationRef &which, const QString &note)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::Close));
    LINLI_ASSIGN(const QList<DeliberationTask> tasks, tasksOf(ledger.db(), step.one().id));
    const auto open = std::count_if(tasks.begin(), tasks.end(), [](const DeliberationTask &task) { return !task.done.isValid(); });
    LINLI_ASSIGN(const QString project, projectThatFollows(ledger.db(), step.one().id));
    if (open > 0 && !step.one().followUp && project.isEmpty())
        return Error{ErrorKind::Refused,
            translate("deliberation", "%1 tasks are still open. Record that they are done, or open a case or a livelihood project that follows up.").arg(open)};
    step.step().note = note;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Closed a deliberation"));
}

Result<void> cancelDeliberation(Ledger &ledger, const DeliberationRef &which, const QString &reason)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::Cancel));
    LINLI_ASSIGN(step.step().note, needText(reason, translate("deliberation", "Give a reason: it stays in the history.")));
    return step.commit(QT_TRANSLATE_NOOP("journal", "Cancelled a deliberation"));
}

Result<void> noteDeliberation(Ledger &ledger, const DeliberationRef &which, const QString &text)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::Note));
    LINLI_ASSIGN(step.step().note, needText(text, translate("deliberation", "Write the note.")));
    return step.commit(QT_TRANSLATE_NOOP("journal", "Added a note to a deliberation"));
}

} // namespace linli
