#include "core/projects/projectderiver.h"

#include "core/projects/projectstore.h"

namespace linli {

namespace {

const QString never = QStringLiteral("9999-12-31 23:59:59");

/// What the state is made from; sealed columns stay closed.
struct Source
{
    AreaId area;
    QString kind;
    QString source;
    QString number;
    QString proposed;
    QDate start;
    QDate finish;
};

Result<std::optional<Source>> sourceOf(Database &db, qint64 id)
{
    std::optional<Source> source;
    LINLI_TRY(db.each(QStringLiteral("SELECT area_id, kind, source, number, proposed, start_on, finish_on FROM project WHERE id = ?"),
        {id}, [&](const Row &row) {
            source = Source{row.id<AreaId>(0), row.text(1), row.text(2), row.text(3), row.text(4),
                QDate::fromString(row.text(5), Qt::ISODate), QDate::fromString(row.text(6), Qt::ISODate)};
        }));
    return source;
}

Result<ProjectStanding> standingIn(Database &db, qint64 id)
{
    QList<ProjectLogged> steps;
    LINLI_TRY(db.each(QStringLiteral("SELECT step, at FROM project_step WHERE project_id = ? ORDER BY ordinal, id"), {id},
        [&](const Row &row) {
            ProjectLogged step;
            step.step = fromWord<ProjectStep>(row.text(0)).value_or(ProjectStep::Note);
            step.at = parseWallTime(row.text(1));
            steps.append(step);
        }));
    return standingOf(steps);
}

/// The end of office of the planned day, or of the first working day after it.
Result<Deadline> deadlineOf(CaseCalendars &calendars, QDate day)
{
    LINLI_ASSIGN(const WorkCalendar *calendar, calendars.at(std::nullopt));
    return calendar->due(wallTime(day, QTime(0, 0)), WorkingDays{0});
}

Result<void> deriveOne(Ledger &ledger, CaseCalendars &calendars, qint64 id)
{
    Database &db = ledger.db();
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM project_state WHERE project_id = ?"), {id}));
    LINLI_ASSIGN(const std::optional<Source> source, sourceOf(db, id));
    if (!source)
        return success();
    LINLI_ASSIGN(const ProjectStanding standing, standingIn(db, id));
    const auto planned = plannedDate(standing.state, source->start, source->finish);
    Deadline deadline;
    if (planned) {
        LINLI_ASSIGN(deadline, deadlineOf(calendars, planned->day));
    }
    const auto day = [](const QDateTime &time) { return orNull(time.isValid() ? time.date().toString(Qt::ISODate) : QString()); };
    const QString due = deadline.at ? storedTime(*deadline.at).toString() : QString();
    return db.exec(QStringLiteral("INSERT INTO project_state (project_id, state, area_id, kind, source, number, proposed, started, "
                                  "finished, next_step, due, provisional, is_open, due_key) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, toWord(standing.state), source->area.value, source->kind, source->source, source->number, source->proposed,
            day(standing.started), day(standing.finished), orNull(planned ? toWord(planned->step) : QString()), orNull(due),
            deadline.provisional ? 1 : 0, isOpen(standing.state) ? 1 : 0, due.isEmpty() ? never : due});
}

Result<void> deriveAll(Ledger &ledger, const QSet<qint64> &ids)
{
    CaseCalendars calendars(ledger);
    for (const qint64 id : ids)
        LINLI_TRY(deriveOne(ledger, calendars, id));
    return success();
}

Result<void> rebuild(Ledger &ledger)
{
    LINLI_TRY(ledger.db().exec(QStringLiteral("DELETE FROM project_state")));
    QSet<qint64> ids;
    LINLI_TRY(ledger.db().each(QStringLiteral("SELECT id FROM project"), {}, [&](const Row &row) { ids.insert(row.integer(0)); }));
    return deriveAll(ledger, ids);
}

/// Office hours have no versions: everything is made again when they change.
Result<bool> areOfficeHours(Ledger &ledger, const QSet<qint64> &settings)
{
    for (const qint64 id : settings) {
        LINLI_ASSIGN(const auto name, ledger.db().text(QStringLiteral("SELECT name FROM setting WHERE id = ?"), {id}));
        if (!name || *name == u"office_hours")
            return true;
    }
    return false;
}

Result<void> refresh(Ledger &ledger, const Touched &touched)
{
    LINLI_ASSIGN(const bool hours, areOfficeHours(ledger, touched.value(QStringLiteral("setting"))));
    if (hours || touched.contains(QStringLiteral("calendar_version")) || touched.contains(QStringLiteral("calendar_day")))
        return rebuild(ledger);
    return deriveAll(ledger, touched.value(QStringLiteral("project")));
}

} // namespace

Deriver projectDeriver()
{
    return {{QStringLiteral("project"), QStringLiteral("project_step"), QStringLiteral("calendar_version"),
                QStringLiteral("calendar_day"), QStringLiteral("setting")},
        {QStringLiteral("project_state")}, refresh, rebuild};
}

} // namespace linli
