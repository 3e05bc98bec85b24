#include "core/cases/firstdue.h"

#include "core/base/text.h"

namespace linli {

Result<FirstDue> firstDue(Ledger &ledger, Grade grade, const QDateTime &received)
{
    CaseFile file;
    file.received = received;
    CaseEvent event;
    event.step = CaseStep::Received;
    event.ordinal = 1;
    event.at = received;
    event.grade = grade;
    event.rung = Rung::Unit;
    CaseCalendars calendars(ledger);
    LINLI_ASSIGN(const CaseStanding standing, calendars.standing(file, {event}));
    const CaseClock *next = standing.nextClock();
    if (!next || !next->due)
        return Error{ErrorKind::NotFound, translate("cases", "The deadline is not known.")};
    return FirstDue{next->kind, next->limit, *next->due, next->provisional};
}

} // namespace linli
