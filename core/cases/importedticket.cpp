#include "core/cases/importedticket.h"

#include "core/base/text.h"
#include "core/cases/casekinds.h"
#include "core/cases/opencase.h"
#include "core/cases/stepcase.h"

namespace linli {

namespace {

/// Which calendar the hotline's steps are judged by: the newest when they are brought in.
Result<int> newestVersion(Ledger &ledger)
{
    LINLI_ASSIGN(
        const auto newest, ledger.db().integer(QStringLiteral("SELECT MAX(version) FROM calendar_version")));
    return int(newest.value_or(0));
}

CaseEvent byHotline(CaseStep step, const QDateTime &at, int version)
{
    CaseEvent event;
    event.step = step;
    event.at = at;
    event.actor = hotlineActor();
    event.calendarVersion = version;
    return event;
}

Result<void> appendClosing(Change &change, CaseFile &file, const ImportedTicket::Closing &closing,
    int version, bool solvedAlready = false)
{
    if (closing.solved && !solvedAlready)
        LINLI_TRY(appendEvent(change, file, byHotline(CaseStep::Solve, closing.at, version)));
    CaseEvent feedback = byHotline(CaseStep::Feedback, closing.at, version);
    feedback.toldHow = QStringLiteral("hotline");
    feedback.satisfaction = closing.satisfaction;
    LINLI_TRY(appendEvent(change, file, feedback));
    CaseEvent close = byHotline(CaseStep::Close, closing.at, version);
    close.outcome = closing.solved ? Outcome::Solved : Outcome::Unsolved;
    return appendEvent(change, file, close);
}

Result<void> check(const ImportedTicket &ticket)
{
    if (ticket.externalNumber.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, translate("cases", "The ticket has no number.")};
    if (!ticket.received.isValid())
        return Error{ErrorKind::Invalid, translate("cases", "The ticket has no time of receipt.")};
    if (ticket.closing && (!ticket.closing->at.isValid() || ticket.closing->at < ticket.received))
        return Error{ErrorKind::Invalid, translate("cases", "The ticket was closed before it was received.")};
    return success();
}

Result<CaseFile> addTicket(Ledger &ledger, Change &change, const ImportedTicket &ticket, int version)
{
    CaseFile file;
    file.title = ticket.title.trimmed();
    file.body = ticket.body.trimmed();
    file.kind = ticket.kind.trimmed().isEmpty() ? QStringLiteral("other") : caseKindWord(ticket.kind);
    file.source = CaseSource::Hotline;
    file.area = ticket.area;
    file.household = ticket.household;
    file.reporter = ticket.reporter;
    file.reporterName = ticket.reporterName.trimmed();
    file.reporterPhone = ticket.reporterPhone.trimmed();
    file.place = ticket.place.trimmed();
    file.externalNumber = ticket.externalNumber.trimmed();
    file.received = ticket.received;
    LINLI_ASSIGN(file.number, nextCaseNumber(ledger, file.area, file.received));
    CaseEvent received = byHotline(CaseStep::Received, file.received, version);
    const CaseKind proposal = proposalFor(file.kind);
    received.grade = ticket.grade.value_or(proposal.grade);
    received.scale = ticket.scale.value_or(proposal.scale);
    received.rung = Rung::Community; // R14
    LINLI_TRY(insertCase(change, file, received));
    if (ticket.closing)
        LINLI_TRY(appendClosing(change, file, *ticket.closing, version));
    return file;
}

/// Closes what is open here, whatever state it is in: the hotline's word ends it (R18a).
Result<void> closeNow(Ledger &ledger, Change &change, CaseFile &file, const CaseStanding &standing,
    ImportedTicket::Closing closing)
{
    LINLI_ASSIGN(const int version, newestVersion(ledger));
    closing.at = std::max(closing.at, standing.lastEvent); // The log stays in order.
    if (standing.state == CaseState::Paused)
        LINLI_TRY(appendEvent(change, file, byHotline(CaseStep::Resume, closing.at, version)));
    if (standing.state == CaseState::Offered)
        LINLI_TRY(appendEvent(change, file, byHotline(CaseStep::Return, closing.at, version)));
    const bool solvedHere = standing.state == CaseState::Solved; // The table knows no second solve.
    return appendClosing(change, file, closing, version, solvedHere);
}

Result<TicketResult> bringUpToDate(
    Ledger &ledger, Change &change, CaseFile &file, const ImportedTicket &ticket)
{
    if (!ticket.closing)
        return TicketResult::Unchanged;
    LINLI_ASSIGN(const QList<CaseEvent> events, loadEvents(ledger, file.id));
    CaseCalendars calendars(ledger);
    LINLI_ASSIGN(const CaseStanding standing, calendars.standing(file, events));
    // Whoever reopened it here knows more than the hotline's list.
    const bool reopenedHere = std::any_of(
        events.begin(), events.end(), [](const CaseEvent &event) { return event.step == CaseStep::Reopen; });
    if (standing.isOpen() && !reopenedHere) {
        LINLI_TRY(closeNow(ledger, change, file, standing, *ticket.closing));
        return TicketResult::Updated;
    }
    if (standing.state != CaseState::Closed || !ticket.closing->satisfaction
        || standing.satisfaction == ticket.closing->satisfaction)
        return TicketResult::Unchanged;
    CaseEvent note = byHotline(CaseStep::Note, std::max(ticket.closing->at, standing.lastEvent), 0);
    LINLI_ASSIGN(note.calendarVersion, newestVersion(ledger));
    note.satisfaction = ticket.closing->satisfaction;
    LINLI_TRY(appendEvent(change, file, note));
    return TicketResult::Updated;
}

} // namespace

Result<ImportedCase> openImportedTicket(Ledger &ledger, Change &change, const ImportedTicket &ticket)
{
    LINLI_TRY(check(ticket));
    LINLI_ASSIGN(const auto known,
        ledger.db().integer(QStringLiteral("SELECT id FROM case_file WHERE external_number = ? ORDER BY id"),
            {ticket.externalNumber.trimmed()}));
    if (!known) {
        LINLI_ASSIGN(const int version, newestVersion(ledger));
        LINLI_ASSIGN(const CaseFile added, addTicket(ledger, change, ticket, version));
        return ImportedCase{added.id, added.number, TicketResult::Added};
    }
    LINLI_ASSIGN(CaseFile file, loadCase(ledger, CaseId(*known)));
    LINLI_ASSIGN(const TicketResult result, bringUpToDate(ledger, change, file, ticket));
    return ImportedCase{file.id, file.number, result};
}

} // namespace linli
