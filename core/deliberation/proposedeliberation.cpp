#include "core/deliberation/deliberationsteps.h"

#include "core/base/text.h"
#include "core/cases/places.h"
#include "core/cases/stepcase.h"

#include <QCoreApplication>

namespace linli {

namespace {

/// What the case says already; it must be open and have no deliberation under way.
Result<void> takeFromCase(Ledger &ledger, const NewDeliberation &asked, Deliberation &one)
{
    LINLI_ASSIGN(const CaseFile file, visibleCase(ledger, asked.fromCase));
    LINLI_ASSIGN(const auto open,
        ledger.db().integer(QStringLiteral("SELECT is_open FROM case_state WHERE case_id = ?"), {file.id.value}));
    if (open.value_or(0) == 0)
        return Error{ErrorKind::Refused, translate("deliberation", "The case is closed. Open it again, or propose on its own.")};
    LINLI_ASSIGN(const DeliberationId other, openDeliberationOf(ledger.db(), file.id));
    if (other)
        return Error{ErrorKind::Refused, translate("deliberation", "A deliberation of this case is under way already.")};
    if (one.proposed < file.received && minuteText(one.proposed) != minuteText(file.received))
        return Error{ErrorKind::Invalid, translate("deliberation", "It can't be proposed before the case was received. Check the time.")};
    one.fromCase = file.id;
    if (!one.area)
        one.area = file.area;
    if (one.title.isEmpty())
        one.title = file.title;
    if (one.proposal.isEmpty())
        one.proposal = file.body;
    return success();
}

} // namespace

Result<DeliberationId> proposeDeliberation(Ledger &ledger, const NewDeliberation &asked)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Cases));
    Deliberation one;
    one.area = asked.area;
    one.title = asked.title.trimmed();
    one.proposal = asked.proposal.trimmed();
    one.supporters = asked.supporters.trimmed();
    one.proposer = asked.proposer;
    one.proposed = asked.at.isValid() ? asked.at : ledger.clock().now();
    LINLI_TRY(checkNotInFuture(ledger, one.proposed));
    if (asked.fromCase)
        LINLI_TRY(takeFromCase(ledger, asked, one));
    if (one.title.isEmpty())
        return Error{ErrorKind::Invalid, translate("deliberation", "Write in a few words what is to be deliberated.")};
    if (one.proposal.isEmpty())
        return Error{ErrorKind::Invalid, translate("deliberation", "Write what is proposed.")};
    if (!one.area)
        return Error{ErrorKind::Invalid, translate("deliberation", "Say whose matter it is: the area whose households take part.")};
    LINLI_TRY(checkExists(ledger, QStringLiteral("area"), one.area.value));
    if (one.proposer)
        LINLI_TRY(checkExists(ledger, QStringLiteral("person"), one.proposer.value));
    LINLI_ASSIGN(const qint64 id, change.insert(QStringLiteral("deliberation"), fieldsOf(one)));
    one.id = DeliberationId(id);
    LoggedStep step;
    step.step = DeliberationStep::Propose;
    step.at = one.proposed;
    step.actor = ledger.actor();
    CaseCalendars calendars(ledger);
    LINLI_ASSIGN(const WorkCalendar *newest, calendars.at(std::nullopt));
    step.calendarVersion = newest->version();
    LINLI_TRY(appendStep(change, one, step));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Proposed a deliberation")}));
    return one.id;
}

} // namespace linli
