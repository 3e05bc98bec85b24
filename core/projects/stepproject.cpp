#include "core/projects/stepproject.h"

#include "core/base/text.h"
#include "core/cases/stepcase.h"

namespace linli {

StepProject::StepProject(Ledger &ledger, Change change, Project one, ProjectLogged step)
    : m_ledger(&ledger)
    , m_change(std::move(change))
    , m_one(std::move(one))
    , m_step(std::move(step))
{
}

Result<StepProject> StepProject::begin(Ledger &ledger, const ProjectRef &which, ProjectStep step)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(Project one, loadProject(ledger, which.id));
    LINLI_ASSIGN(const QList<ProjectLogged> steps, stepsOf(ledger.db(), which.id));
    if (which.seenSteps && *which.seenSteps < one.steps && !steps.isEmpty())
        return Error{ErrorKind::Conflict,
            translate("projects", "Somebody else was first: %1, %2 (%3). Look at the project again; nothing was changed.")
                .arg(steps.last().actor, minuteText(steps.last().at), displayName(steps.last().step))};
    const ProjectTransition allowed = transition(standingOf(steps).state, step);
    if (!allowed.to)
        return Error{ErrorKind::Refused, allowed.refusal};
    ProjectLogged logged;
    logged.step = step;
    logged.actor = ledger.actor();
    logged.at = which.at.isValid() ? which.at : ledger.clock().now();
    LINLI_TRY(checkNotInFuture(ledger, logged.at));
    const QDateTime last = steps.isEmpty() ? one.proposed : steps.last().at;
    if (logged.at < last && minuteText(logged.at) != minuteText(last))
        return Error{ErrorKind::Invalid,
            translate("projects", "This time lies before the last entry (%1). Check date and time.").arg(minuteText(last))};
    logged.at = std::max(logged.at, last);
    return StepProject(ledger, std::move(change), std::move(one), std::move(logged));
}

Result<void> StepProject::commit(const char *sentence)
{
    m_step.note = m_step.note.trimmed();
    LINLI_TRY(appendStep(m_change, m_one, m_step));
    return m_change.commit({sentence});
}

Result<void> appendStep(Change &change, Project &one, const ProjectLogged &step)
{
    const auto inserted = change.insert(QStringLiteral("project_step"),
        {{QStringLiteral("project_id"), one.id.value}, {QStringLiteral("ordinal"), ++one.steps},
            {QStringLiteral("step"), toWord(step.step)}, {QStringLiteral("at"), storedTime(step.at)},
            {QStringLiteral("actor"), step.actor}, {QStringLiteral("amount"), orNull(step.amount)},
            {QStringLiteral("note"), orNull(step.note)}});
    if (!inserted.ok())
        return inserted.error();
    const auto updated = change.update(QStringLiteral("project"), one.id.value, fieldsOf(one));
    return updated.ok() ? success() : Result<void>(updated.error());
}

} // namespace linli
