#include "core/deliberation/stepdeliberation.h"

#include "core/base/text.h"
#include "core/cases/stepcase.h"

namespace linli {

StepDeliberation::StepDeliberation(Ledger &ledger, Change change, Deliberation one, QList<LoggedStep> steps, LoggedStep step)
    : m_ledger(&ledger)
    , m_change(std::move(change))
    , m_one(std::move(one))
    , m_steps(std::move(steps))
    , m_step(std::move(step))
{
}

Result<StepDeliberation> StepDeliberation::begin(Ledger &ledger, const DeliberationRef &which, DeliberationStep step)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Cases));
    LINLI_ASSIGN(Deliberation one, loadDeliberation(ledger, which.id));
    LINLI_ASSIGN(QList<LoggedStep> steps, stepsOf(ledger.db(), which.id));
    if (which.seenSteps && *which.seenSteps < one.steps && !steps.isEmpty())
        return Error{ErrorKind::Conflict,
            translate("deliberation", "Somebody else was first: %1, %2 (%3). Look at the deliberation again; nothing was changed.")
                .arg(steps.last().actor, minuteText(steps.last().at), displayName(steps.last().step))};
    const DeliberationTransition allowed = transition(stateOf(steps), step);
    if (!allowed.to)
        return Error{ErrorKind::Refused, allowed.refusal};
    LoggedStep logged;
    logged.step = step;
    logged.actor = ledger.actor();
    logged.at = which.at.isValid() ? which.at : ledger.clock().now();
    LINLI_TRY(checkNotInFuture(ledger, logged.at));
    const QDateTime last = steps.isEmpty() ? one.proposed : steps.last().at;
    if (logged.at < last && minuteText(logged.at) != minuteText(last))
        return Error{ErrorKind::Invalid,
            translate("deliberation", "This time lies before the last entry (%1). Check date and time.").arg(minuteText(last))};
    logged.at = std::max(logged.at, last);
    CaseCalendars calendars(ledger);
    LINLI_ASSIGN(const WorkCalendar *newest, calendars.at(std::nullopt));
    logged.calendarVersion = newest->version();
    return StepDeliberation(ledger, std::move(change), std::move(one), std::move(steps), std::move(logged));
}

Result<Meeting> StepDeliberation::meeting()
{
    LINLI_ASSIGN(const QList<Meeting> meetings, meetingsOf(m_ledger->db(), m_one.id));
    if (meetings.isEmpty())
        return Error{ErrorKind::Broken, translate("deliberation", "The meeting of this deliberation is missing. Restore a backup of the ledger.")};
    return meetings.last();
}

Result<void> StepDeliberation::write(const Meeting &meeting)
{
    const auto written = m_change.update(QStringLiteral("deliberation_meeting"), meeting.id.value, fieldsOf(meeting, m_one.id));
    return written.ok() ? success() : Result<void>(written.error());
}

Result<void> StepDeliberation::checkScoringIsOpen()
{
    CaseCalendars calendars(*m_ledger);
    LINLI_ASSIGN(const QList<StepDate> dates, datesOf(*m_ledger, m_one, m_steps, calendars));
    for (const StepDate &date : dates) {
        if (date.step == DeliberationStep::Score && date.due.at && m_step.at.date() < date.due.at->date())
            return Error{ErrorKind::Refused,
                translate("deliberation", "The effect is judged from %1 on, %2 working days after the decision.")
                    .arg(date.due.at->date().toString(Qt::ISODate)).arg(date.days.count)};
    }
    return success();
}

Result<void> StepDeliberation::commit(const char *sentence)
{
    m_step.note = m_step.note.trimmed();
    LINLI_TRY(appendStep(m_change, m_one, m_step));
    return m_change.commit({sentence});
}

Result<void> appendStep(Change &change, Deliberation &one, const LoggedStep &step)
{
    const auto inserted = change.insert(QStringLiteral("deliberation_step"),
        {{QStringLiteral("deliberation_id"), one.id.value}, {QStringLiteral("ordinal"), ++one.steps},
            {QStringLiteral("step"), toWord(step.step)}, {QStringLiteral("at"), storedTime(step.at)}, {QStringLiteral("actor"), step.actor},
            {QStringLiteral("outcome"), orNull(step.outcome)}, {QStringLiteral("note"), orNull(step.note)},
            {QStringLiteral("calendar_version"), step.calendarVersion}});
    if (!inserted.ok())
        return inserted.error();
    const auto updated = change.update(QStringLiteral("deliberation"), one.id.value, fieldsOf(one));
    return updated.ok() ? success() : Result<void>(updated.error());
}

Result<QString> needText(const QString &typed, const QString &sentence)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return Error{ErrorKind::Invalid, sentence};
    return text;
}

} // namespace linli
