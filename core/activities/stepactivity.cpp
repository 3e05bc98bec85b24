#include "core/activities/stepactivity.h"

#include "core/base/text.h"

namespace linli {

StepActivity::StepActivity(Ledger &ledger, Change change, Activity one, ActivityStep step)
    : m_ledger(&ledger)
    , m_change(std::move(change))
    , m_one(std::move(one))
    , m_step(step)
{
}

Result<StepActivity> StepActivity::begin(Ledger &ledger, const ActivityRef &which, ActivityStep step)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(Activity one, loadActivity(ledger, which.id));
    if (which.seenSteps && *which.seenSteps < one.steps) {
        LINLI_ASSIGN(const QList<ActivityLog> steps, stepsOf(ledger.db(), which.id));
        if (!steps.isEmpty())
            return Error{ErrorKind::Conflict,
                translate("activities", "Somebody else was first: %1, %2 (%3). Look at the activity again; nothing was changed.")
                    .arg(steps.last().actor, minuteText(steps.last().at), displayName(steps.last().step))};
    }
    const ActivityTransition allowed = transition(one.state, step);
    if (!allowed.to)
        return Error{ErrorKind::Refused, allowed.refusal};
    one.state = *allowed.to;
    return StepActivity(ledger, std::move(change), std::move(one), step);
}

Result<void> StepActivity::checkHasBegun()
{
    if (m_ledger->clock().now() < m_one.time.starts)
        return Error{ErrorKind::Refused,
            translate("activities", "The activity begins on %1. Record this afterwards, or change its time.").arg(minuteText(m_one.time.starts))};
    return success();
}

Result<void> StepActivity::commit(const char *sentence)
{
    LINLI_TRY(appendStep(m_change, *m_ledger, m_one, m_step, m_note));
    return m_change.commit({sentence});
}

Result<void> appendStep(Change &change, Ledger &ledger, Activity &one, ActivityStep step, const QString &note)
{
    const auto inserted = change.insert(QStringLiteral("activity_step"),
        {{QStringLiteral("activity_id"), one.id.value}, {QStringLiteral("ordinal"), ++one.steps}, {QStringLiteral("step"), toWord(step)},
            {QStringLiteral("at"), storedTime(ledger.clock().now())}, {QStringLiteral("actor"), ledger.actor()},
            {QStringLiteral("note"), orNull(note.trimmed())}});
    if (!inserted.ok())
        return inserted.error();
    const auto updated = change.update(QStringLiteral("activity"), one.id.value, fieldsOf(one));
    return updated.ok() ? success() : Result<void>(updated.error());
}

} // namespace linli
