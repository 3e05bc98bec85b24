#include "core/deliberation/deliberationsteps.h"

#include "core/base/text.h"
#include "core/cases/stepcase.h"
#include "core/cases/transitions.h"

#include <QCoreApplication>

namespace linli {

namespace {

/// Date and place are on record: the third clock of the case stops (R11a).
Result<void> organise(StepDeliberation &step, const Meeting &meeting)
{
    Ledger &ledger = step.ledger();
    LINLI_ASSIGN(CaseFile file, loadCase(ledger, step.one().fromCase));
    LINLI_ASSIGN(const QList<CaseEvent> events, loadEvents(ledger, file.id));
    CaseCalendars calendars(ledger);
    LINLI_ASSIGN(const CaseStanding standing, standingOf(file.received, events, calendars.source()));
    const bool known = standing.meetingDate == meeting.starts.date() && standing.meetingPlace == meeting.place;
    if (!standing.isOpen() || known)
        return success();
    const Transition allowed = transition(standing.state, CaseStep::Organise);
    if (!allowed.to)
        return Error{ErrorKind::Refused, translate("deliberation", "The case it comes from must know of it: %1").arg(allowed.refusal)};
    CaseEvent event;
    event.step = CaseStep::Organise;
    event.actor = ledger.actor();
    event.at = std::max(step.step().at, standing.lastEvent);
    event.meetingDate = meeting.starts.date();
    event.meetingPlace = meeting.place;
    event.calendarVersion = step.step().calendarVersion;
    return appendEvent(step.change(), file, event);
}

} // namespace

Result<void> announceDeliberation(Ledger &ledger, const DeliberationRef &which, const Announcement &announcement)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::Announce));
    const QString place = announcement.place.trimmed();
    if (!announcement.starts.isValid() || place.isEmpty())
        return Error{ErrorKind::Invalid, translate("deliberation", "Give date, time and place of the meeting.")};
    if (announcement.starts.date() < step.one().proposed.date())
        return Error{ErrorKind::Invalid, translate("deliberation", "The meeting can't be before the proposal. Check the date.")};
    LINLI_ASSIGN(const QList<Meeting> before, meetingsOf(ledger.db(), step.one().id));
    LINLI_ASSIGN(const DeliberationRules rules, deliberationRules(ledger));
    const bool moved = stateOf(step.steps()) == DeliberationState::Announced && !before.isEmpty();
    Meeting meeting = moved ? before.last() : Meeting();
    meeting.starts = announcement.starts;
    meeting.place = place;
    const QString word = wordOf(deliberationPlatforms(), announcement.platform.trimmed());
    const QString typed = announcement.platform.trimmed();
    meeting.platform = !word.isEmpty() ? word : typed.isEmpty() ? QStringLiteral("meeting") : typed;
    if (moved) {
        LINLI_TRY(step.write(meeting));
    } else {
        meeting.ordinal = int(before.size()) + 1;
        meeting.voters = rules.voters;
        LINLI_ASSIGN(const qint64 id, step.change().insert(QStringLiteral("deliberation_meeting"), fieldsOf(meeting, step.one().id)));
        Q_UNUSED(id)
    }
    if (step.one().fromCase)
        LINLI_TRY(organise(step, meeting));
    return step.commit(moved ? QT_TRANSLATE_NOOP("journal", "Moved the meeting of a deliberation")
                             : QT_TRANSLATE_NOOP("journal", "Announced the meeting of a deliberation"));
}

} // namespace linli
