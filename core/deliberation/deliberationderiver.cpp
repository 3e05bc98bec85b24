#include "core/deliberation/deliberationderiver.h"

#include "core/deliberation/deliberationrules.h"
#include "core/deliberation/deliberationstore.h"
#include "core/base/text.h"

namespace linli {

namespace {

const QString never = QStringLiteral("9999-12-31 23:59:59");

struct Source
{
    Deliberation one;
    QList<LoggedStep> steps;
};

/// What the state is made from; sealed columns stay closed.
Result<std::optional<Source>> sourceOf(Database &db, qint64 id)
{
    std::optional<Source> source;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, case_id, area_id, proposed FROM deliberation WHERE id = ?"), {id}, [&](const Row &row) {
        source.emplace();
        source->one.id = row.id<DeliberationId>(0);
        source->one.fromCase = row.id<CaseId>(1);
        source->one.area = row.id<AreaId>(2);
        source->one.proposed = parseWallTime(row.text(3));
    }));
    if (!source)
        return source;
    LINLI_TRY(db.each(QStringLiteral("SELECT step, at, outcome, calendar_version FROM deliberation_step WHERE deliberation_id = ? "
                                     "ORDER BY ordinal, id"),
        {id}, [&](const Row &row) {
            source->steps.append({fromWord<DeliberationStep>(row.text(0)).value_or(DeliberationStep::Note), parseWallTime(row.text(1)),
                {}, row.text(2), {}, int(row.integer(3))});
        }));
    return source;
}

Result<void> deriveOne(Ledger &ledger, CaseCalendars &calendars, qint64 id)
{
    Database &db = ledger.db();
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM deliberation_state WHERE deliberation_id = ?"), {id}));
    LINLI_ASSIGN(const std::optional<Source> source, sourceOf(db, id));
    if (!source)
        return success();
    const DeliberationState state = stateOf(source->steps);
    LINLI_ASSIGN(const QList<StepDate> dates, datesOf(ledger, source->one, source->steps, calendars));
    const StepDate *next = nextDue(state, dates);
    const QString due = next && next->due.at ? storedTime(*next->due.at).toString() : QString();
    return db.exec(QStringLiteral("INSERT INTO deliberation_state (deliberation_id, state, area_id, case_id, proposed, next_step, due, "
                                  "provisional, is_open, calendar_version, due_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, toWord(state), source->one.area.value, orNull(source->one.fromCase), storedTime(source->one.proposed),
            orNull(next ? toWord(next->step) : QString()), orNull(due), next && next->due.provisional ? 1 : 0, isOpen(state) ? 1 : 0,
            dates.first().calendarVersion, due.isEmpty() ? never : due});
}

Result<QSet<qint64>> idsOf(Database &db, const QString &sql, const QVariantList &values = {})
{
    QSet<qint64> ids;
    LINLI_TRY(db.each(sql, values, [&](const Row &row) { ids.insert(row.integer(0)); }));
    return ids;
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
    LINLI_TRY(ledger.db().exec(QStringLiteral("DELETE FROM deliberation_state")));
    LINLI_ASSIGN(const QSet<qint64> all, idsOf(ledger.db(), QStringLiteral("SELECT id FROM deliberation")));
    return deriveAll(ledger, all);
}

/// Office hours and the days of the stages have no versions: everything is made again when they change.
Result<bool> isRuleOfDates(Ledger &ledger, const QSet<qint64> &settings)
{
    for (const qint64 id : settings) {
        LINLI_ASSIGN(const auto name, ledger.db().text(QStringLiteral("SELECT name FROM setting WHERE id = ?"), {id}));
        if (!name || *name == u"office_hours" || *name == deliberationDaysSetting())
            return true;
    }
    return false;
}

Result<void> refresh(Ledger &ledger, const Touched &touched)
{
    LINLI_ASSIGN(const bool all, isRuleOfDates(ledger, touched.value(QStringLiteral("setting"))));
    const bool calendar = touched.contains(QStringLiteral("calendar_version")) || touched.contains(QStringLiteral("calendar_day"));
    if (all || calendar)
        return rebuild(ledger);
    QSet<qint64> ids = touched.value(QStringLiteral("deliberation"));
    for (const qint64 file : touched.value(QStringLiteral("case_file"))) {
        LINLI_ASSIGN(const QSet<qint64> ofCase, idsOf(ledger.db(), QStringLiteral("SELECT id FROM deliberation WHERE case_id = ?"), {file}));
        ids += ofCase;
    }
    return deriveAll(ledger, ids);
}

} // namespace

Deriver deliberationDeriver()
{
    return {{QStringLiteral("deliberation"), QStringLiteral("deliberation_step"), QStringLiteral("case_file"), QStringLiteral("case_event"),
                QStringLiteral("calendar_version"), QStringLiteral("calendar_day"), QStringLiteral("setting")},
        {QStringLiteral("deliberation_state")}, refresh, rebuild};
}

} // namespace linli
