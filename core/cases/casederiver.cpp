#include "core/cases/casederiver.h"

#include "core/cases/caserules.h"
#include "core/cases/casestore.h"
#include "core/ledger/ledger.h"

namespace linli {

namespace {

constexpr int rebuildPage = 512;
const QString never = QStringLiteral("9999-12-31 23:59:59");

/// One row a call (R14): by these the helper sees the case.
Result<void> writeHelpers(Ledger &ledger, CaseId id, const CaseStanding &standing)
{
    for (const HelpCall &call : standing.helpers)
        LINLI_TRY(ledger.db().exec(
            QStringLiteral("INSERT INTO case_helper (event_id, case_id, area_id, rung, person_id, asked, answered) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {call.event.value, id.value, orNull(call.area), orNull(call.rung ? toWord(*call.rung) : QString()),
                orNull(call.person), storedTime(call.asked),
                orNull(call.answered ? storedTime(*call.answered).toString() : QString())}));
    return success();
}

/// A case waits when who was in charge led an area and leads none any more.
Result<void> markWaiting(Ledger &ledger, const QString &which, const QVariantList &values)
{
    return ledger.db().exec(
        QStringLiteral("UPDATE case_state SET waiting = CASE WHEN is_open = 1 "
                       "AND EXISTS (SELECT 1 FROM appointment p WHERE p.person_id = owner_id) "
                       "AND NOT EXISTS (SELECT 1 FROM appointment q WHERE q.person_id = owner_id "
                       "AND q.until_date IS NULL) THEN 1 ELSE 0 END WHERE %1")
            .arg(which),
        values);
}

Result<void> writeState(Ledger &ledger, const CaseFile &file, const CaseStanding &standing)
{
    const auto word = [](const auto &value) { return value ? orNull(toWord(*value)) : orNull(QString()); };
    const auto time = [](const std::optional<QDateTime> &value) {
        return orNull(value ? storedTime(*value).toString() : QString());
    };
    const CaseClock *next = standing.nextClock();
    const QString due = time(next ? next->due : standing.due).toString();
    return ledger.db().exec(
        QStringLiteral(
            "INSERT INTO case_state (case_id, state, grade, scale, kind, source, rung, offered_rung, "
            "owner_id, "
            "area_id, household_id, received, due, provisional, stopped, closed, outcome, satisfaction, "
            "feedback, feedback_owed, calendar_version, is_open, running, due_key, next_clock, next_due, "
            "rung_since, urgent) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {file.id.value, toWord(standing.state), toWord(standing.grade), toWord(standing.scale), file.kind,
            toWord(file.source), toWord(standing.rung), word(standing.offered), orNull(standing.owner),
            file.area.value, orNull(file.household), storedTime(file.received), time(standing.due),
            (next ? next->provisional : standing.provisional) ? 1 : 0, time(standing.stopped), time(standing.closed),
            word(standing.outcome), word(standing.satisfaction), time(standing.feedback),
            standing.feedbackOwed ? 1 : 0, standing.calendarVersion, standing.isOpen() ? 1 : 0,
            standing.isRunning() ? 1 : 0, due.isEmpty() ? never : due,
            orNull(next ? toWord(next->kind) : QString()), time(next ? next->due : std::nullopt),
            storedTime(standing.rungSince), standing.urgent ? 1 : 0});
}

Result<void> derive(Ledger &ledger, CaseCalendars &calendars, const LoggedCase &logged)
{
    LINLI_ASSIGN(
        const CaseStanding standing, calendars.standing(logged.file, logged.events));
    LINLI_TRY(writeState(ledger, logged.file, standing));
    return writeHelpers(ledger, logged.file.id, standing);
}

Result<void> deriveOne(Ledger &ledger, CaseCalendars &calendars, qint64 id)
{
    LINLI_TRY(ledger.db().exec(QStringLiteral("DELETE FROM case_state WHERE case_id = ?"), {id}));
    LINLI_TRY(ledger.db().exec(QStringLiteral("DELETE FROM case_helper WHERE case_id = ?"), {id}));
    LINLI_ASSIGN(
        const auto there, ledger.db().integer(QStringLiteral("SELECT id FROM case_file WHERE id = ?"), {id}));
    if (!there)
        return success();
    LINLI_ASSIGN(const CaseFile file, loadCase(ledger, CaseId(id)));
    LINLI_ASSIGN(const QList<CaseEvent> events, loadEvents(ledger, CaseId(id)));
    LINLI_TRY(derive(ledger, calendars, {file, events}));
    return markWaiting(ledger, QStringLiteral("case_id = ?"), {id});
}

Result<void> rebuild(Ledger &ledger)
{
    LINLI_TRY(ledger.db().exec(QStringLiteral("DELETE FROM case_state")));
    LINLI_TRY(ledger.db().exec(QStringLiteral("DELETE FROM case_helper")));
    CaseCalendars calendars(ledger);
    CaseId after;
    while (true) {
        LINLI_ASSIGN(const QList<LoggedCase> page, loadCasesAfter(ledger, after, rebuildPage));
        if (page.isEmpty())
            return markWaiting(ledger, QStringLiteral("is_open = 1"), {});
        for (const LoggedCase &logged : page)
            LINLI_TRY(derive(ledger, calendars, logged));
        after = page.last().file.id;
    }
}

/// Office hours and the rules of the clocks have no versions: every deadline is made again when they change.
Result<bool> deadlinesMoved(Ledger &ledger, const QSet<qint64> &settings)
{
    for (const qint64 id : settings) {
        LINLI_ASSIGN(
            const auto name, ledger.db().text(QStringLiteral("SELECT name FROM setting WHERE id = ?"), {id}));
        if (!name || movesDeadlines(*name)) // Taken back by an undo: its name is not known any more.
            return true;
    }
    return false;
}

/// Running clocks move with the calendar; so does what was judged by a version that an undo took away.
Result<QSet<qint64>> casesMovedByCalendar(Ledger &ledger)
{
    QSet<qint64> ids;
    LINLI_ASSIGN(
        const auto newest, ledger.db().integer(QStringLiteral("SELECT MAX(version) FROM calendar_version")));
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT case_id FROM case_state WHERE running = 1 OR calendar_version >= ?"),
        {newest.value_or(0)}, [&](const Row &row) { ids.insert(row.integer(0)); }));
    return ids;
}

/// Somebody took or left an office: a change of an appointment touches its person.
Result<void> refreshWaiting(Ledger &ledger, const QSet<qint64> &persons, const Touched &touched)
{
    if (!touched.contains(QStringLiteral("appointment")))
        return success();
    for (const qint64 person : persons)
        LINLI_TRY(markWaiting(ledger, QStringLiteral("owner_id = ?"), {person}));
    return success();
}

Result<void> refresh(Ledger &ledger, const Touched &touched)
{
    LINLI_ASSIGN(const bool hours, deadlinesMoved(ledger, touched.value(QStringLiteral("setting"))));
    if (hours)
        return rebuild(ledger);
    QSet<qint64> ids = touched.value(QStringLiteral("case_file"));
    if (touched.contains(QStringLiteral("calendar_version"))
        || touched.contains(QStringLiteral("calendar_day"))) {
        LINLI_ASSIGN(const QSet<qint64> moved, casesMovedByCalendar(ledger));
        ids += moved;
    }
    LINLI_TRY(refreshWaiting(ledger, touched.value(QStringLiteral("person")), touched));
    CaseCalendars calendars(ledger);
    for (const qint64 id : std::as_const(ids))
        LINLI_TRY(deriveOne(ledger, calendars, id));
    return success();
}

} // namespace

QList<Deriver> caseDerivers()
{
    return {Deriver{
        {QStringLiteral("case_file"), QStringLiteral("case_event"), QStringLiteral("calendar_version"),
            QStringLiteral("calendar_day"), QStringLiteral("setting"), QStringLiteral("appointment")},
        {QStringLiteral("case_state"), QStringLiteral("case_helper")}, refresh, rebuild}};
}

} // namespace linli
