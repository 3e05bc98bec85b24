#include "core/cases/stepcase.h"

#include "core/base/text.h"
#include "core/cases/transitions.h"
#include "core/ledger/scope.h"

namespace linli {

namespace {

Error overtaken(const QList<CaseEvent> &events)
{
    return {ErrorKind::Conflict,
        translate(
            "cases", "Somebody else was first: %1, %2 (%3). Look at the case again; nothing was changed.")
            .arg(events.last().actor, minuteText(events.last().at), displayName(events.last().step))};
}

/// A second person takes up what somebody took up before: who it was, and when.
Error refusedBy(const Transition &transition, const CaseStanding &standing, CaseStep step, const QList<CaseEvent> &events)
{
    if (step != CaseStep::Accept || standing.state != CaseState::Working)
        return {ErrorKind::Refused, transition.refusal};
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->step == CaseStep::Accept || event->step == CaseStep::Assign)
            return {ErrorKind::Conflict,
                translate("cases", "Somebody else was first: %1 took this case up at %2. Nothing was changed.")
                    .arg(event->actor, minuteText(event->at))};
    }
    return {ErrorKind::Refused, transition.refusal};
}

/// Who was called in from another area answers and writes notes; the case stays with who is in charge.
Result<void> checkHelperStep(Ledger &ledger, const CaseFile &file, CaseStep step)
{
    LINLI_ASSIGN(const bool own, isInScope(ledger.db(), file.area.value));
    if (own || step == CaseStep::Helped || step == CaseStep::Note)
        return success();
    LINLI_ASSIGN(const bool visible, isCaseInScope(ledger.db(), file.id.value));
    if (!visible)
        return success(); // The change is refused by its rows.
    return Error{ErrorKind::Denied,
        translate("cases", "You were called in to help with this case: answer the call, or write a note. "
                           "Everything else is done by who is in charge.")};
}

/// What a person types is exact to the minute; an event of the same minute is not "before".
bool isBefore(const QDateTime &at, const QDateTime &last)
{
    return at < last && minuteText(at) != minuteText(last);
}

} // namespace

StepCase::StepCase(Change change, CaseFile file, CaseStanding standing, CaseEvent event)
    : m_change(std::move(change))
    , m_file(std::move(file))
    , m_standing(std::move(standing))
    , m_event(std::move(event))
{
}

Result<void> checkNotInFuture(Ledger &ledger, const QDateTime &at)
{
    if (at > ledger.clock().now())
        return Error{
            ErrorKind::Invalid, translate("cases", "This time lies in the future. Check date and time.")};
    return success();
}

Result<StepCase> StepCase::begin(Ledger &ledger, const CaseRef &which, CaseStep step)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Cases));
    LINLI_ASSIGN(CaseFile file, loadCase(ledger, which.id));
    LINLI_ASSIGN(const QList<CaseEvent> events, loadEvents(ledger, which.id));
    CaseCalendars calendars(ledger);
    LINLI_ASSIGN(CaseStanding standing, calendars.standing(file, events));
    if (which.seenEvents && *which.seenEvents < file.events)
        return overtaken(events);
    const Transition allowed = transition(standing.state, step);
    if (!allowed.to)
        return refusedBy(allowed, standing, step, events);
    LINLI_TRY(checkHelperStep(ledger, file, step));

    CaseEvent event;
    event.step = step;
    event.actor = ledger.actor();
    event.at = which.at.isValid() ? which.at : ledger.clock().now();
    LINLI_TRY(checkNotInFuture(ledger, event.at));
    if (isBefore(event.at, standing.lastEvent))
        return Error{ErrorKind::Invalid,
            translate("cases", "This time lies before the last entry of the case (%1). Check date and time.")
                .arg(minuteText(standing.lastEvent))};
    event.at = std::max(event.at, standing.lastEvent);
    LINLI_ASSIGN(const WorkCalendar *newest, calendars.at(std::nullopt));
    event.calendarVersion = newest->version();
    return StepCase(std::move(change), std::move(file), std::move(standing), std::move(event));
}

void StepCase::follow(CaseEvent event)
{
    event.at = m_event.at;
    event.actor = m_event.actor;
    event.calendarVersion = m_event.calendarVersion;
    m_following.append(std::move(event));
}

Result<void> StepCase::commit(const char *sentence)
{
    m_event.note = m_event.note.trimmed();
    if (needsReason(m_event.step) && m_event.note.isEmpty())
        return Error{
            ErrorKind::Invalid, translate("cases", "Give a reason: it stays in the history of the case.")};
    LINLI_TRY(appendEvent(m_change, m_file, m_event));
    for (const CaseEvent &event : std::as_const(m_following))
        LINLI_TRY(appendEvent(m_change, m_file, event));
    return m_change.commit({sentence});
}

Result<void> appendEvent(Change &change, CaseFile &file, CaseEvent event)
{
    event.ordinal = ++file.events;
    const auto inserted = change.insert(QStringLiteral("case_event"), fieldsOf(event, file.id));
    if (!inserted.ok())
        return inserted.error();
    const auto updated =
        change.update(QStringLiteral("case_file"), file.id.value, {{QStringLiteral("events"), file.events}});
    return updated.ok() ? success() : Result<void>(updated.error());
}

} // namespace linli
