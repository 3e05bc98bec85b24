#include "core/cases/succession.h"

#include "core/base/text.h"
#include "core/cases/casewords.h"
#include "core/cases/stepcase.h"

#include <QCoreApplication>

namespace linli {

namespace {

/// Open cases at this area's rung, inside it, of somebody who holds no office any more; oldest deadline first. Read from
/// the sources: what is derived follows at the commit.
Result<QList<CaseId>> casesWithoutLeader(Database &db, AreaId area)
{
    QList<CaseId> ids;
    LINLI_TRY(db.each(
        QStringLiteral("SELECT s.case_id FROM case_state s WHERE s.is_open = 1 "
                       "AND s.area_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?) "
                       "AND s.rung = (SELECT kind FROM area WHERE id = ?) "
                       "AND EXISTS (SELECT 1 FROM appointment p WHERE p.person_id = s.owner_id) "
                       "AND NOT EXISTS (SELECT 1 FROM appointment q WHERE q.person_id = s.owner_id "
                       "AND q.until_date IS NULL) ORDER BY s.due_key, s.case_id"),
        {area.value, area.value}, [&](const Row &row) { ids.append(row.id<CaseId>(0)); }));
    return ids;
}

Result<void> handTo(Ledger &ledger, Change &change, CaseCalendars &calendars, CaseId id, PersonId successor)
{
    LINLI_ASSIGN(CaseFile file, loadCase(ledger, id));
    LINLI_ASSIGN(const QList<CaseEvent> events, loadEvents(ledger, id));
    CaseEvent event;
    event.step = CaseStep::Succeed;
    event.actor = ledger.actor();
    event.at = std::max(ledger.clock().now(), events.last().at);
    event.person = successor;
    LINLI_ASSIGN(const WorkCalendar *newest, calendars.at(std::nullopt));
    event.calendarVersion = newest->version();
    return appendEvent(change, file, event);
}

Result<int> handOver(Ledger &ledger, Change &change, AreaId area, PersonId successor)
{
    LINLI_ASSIGN(const QList<CaseId> ids, casesWithoutLeader(ledger.db(), area));
    CaseCalendars calendars(ledger);
    for (const CaseId id : ids)
        LINLI_TRY(handTo(ledger, change, calendars, id, successor));
    return int(ids.size());
}

} // namespace

Result<Handover> stepDown(Ledger &ledger, AppointmentId id, QDate until, const QString &reason)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Leaders));
    LINLI_ASSIGN(const Appointment ended, endInside(change, ledger.db(), id, until, reason));
    Handover done;
    LINLI_ASSIGN(const auto successor, leaderOf(ledger.db(), ended.area));
    if (successor) {
        LINLI_ASSIGN(done.toSuccessor, handOver(ledger, change, ended.area, successor->person.id));
    } else {
        LINLI_ASSIGN(const QList<CaseId> waiting, casesWithoutLeader(ledger.db(), ended.area));
        done.waiting = int(waiting.size());
    }
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Ended an appointment"), {}}));
    return done;
}

Result<TakenOffice> takeOffice(Ledger &ledger, const Person &person, const Appointment &appointment)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Leaders));
    TakenOffice taken;
    LINLI_ASSIGN(const Appointment made, appointInside(change, ledger, person, appointment));
    taken.appointment = made.id;
    LINLI_ASSIGN(taken.cases, handOver(ledger, change, made.area, made.person));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Appointed a leader")}));
    return taken;
}

} // namespace linli
