#include "core/deliberation/deliberationsteps.h"

#include "core/base/text.h"
#include "core/cases/places.h"

#include <QCoreApplication>

namespace linli {

Result<TaskId> addDeliberationTask(Ledger &ledger, const DeliberationRef &which, const DeliberationTask &task)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::Task));
    LINLI_ASSIGN(const QString text, needText(task.task, translate("deliberation", "Write what is to be done.")));
    const QString owner = task.owner.trimmed();
    if (!task.person && owner.isEmpty())
        return Error{ErrorKind::Invalid, translate("deliberation", "Say who carries it out.")};
    if (task.person)
        LINLI_TRY(checkExists(ledger, QStringLiteral("person"), task.person.value));
    const auto decided = std::find_if(step.steps().begin(), step.steps().end(),
        [](const LoggedStep &one) { return one.step == DeliberationStep::Decide && one.outcome == u"carried"; });
    if (!task.due.isValid() || decided == step.steps().end() || task.due < decided->at.date())
        return Error{ErrorKind::Invalid, translate("deliberation", "Say by when: a day not before the decision.")};
    LINLI_ASSIGN(const qint64 id,
        step.change().insert(QStringLiteral("deliberation_task"),
            {{QStringLiteral("deliberation_id"), step.one().id.value}, {QStringLiteral("task"), text},
                {QStringLiteral("person_id"), orNull(task.person)}, {QStringLiteral("owner"), orNull(task.person ? QString() : owner)},
                {QStringLiteral("due_on"), task.due.toString(Qt::ISODate)}}));
    LINLI_TRY(step.commit(QT_TRANSLATE_NOOP("journal", "Gave a task of a deliberation's decision")));
    return TaskId(id);
}

Result<void> finishDeliberationTask(Ledger &ledger, const DeliberationRef &which, TaskId task, const QString &note)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::TaskDone));
    LINLI_ASSIGN(const QList<DeliberationTask> tasks, tasksOf(ledger.db(), step.one().id));
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const DeliberationTask &one) { return one.id == task; });
    if (found == tasks.end())
        return Error{ErrorKind::NotFound, translate("deliberation", "The deliberation has no such task.")};
    if (found->done.isValid())
        return Error{ErrorKind::Refused, translate("deliberation", "This task is done already.")};
    const auto updated = step.change().update(QStringLiteral("deliberation_task"), task.value,
        {{QStringLiteral("done_on"), step.step().at.date().toString(Qt::ISODate)}, {QStringLiteral("done_note"), orNull(note.trimmed())}});
    if (!updated.ok())
        return updated.error();
    return step.commit(QT_TRANSLATE_NOOP("journal", "Finished a task of a deliberation's decision"));
}

} // namespace linli
