#include "core/deliberation/deliberationquery.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

namespace {

const QString columns = QStringLiteral(
    "s.deliberation_id, d.title, s.state, s.area_id, a.name, s.case_id, f.number, s.proposed, s.next_step, s.due, s.provisional, "
    "s.is_open, d.steps");
const QString tables = QStringLiteral(
    "deliberation_state s JOIN deliberation d ON d.id = s.deliberation_id LEFT JOIN area a ON a.id = s.area_id "
    "LEFT JOIN case_file f ON f.id = s.case_id");

DeliberationRow rowOf(const Row &row, const QDateTime &now)
{
    DeliberationRow out;
    out.id = row.id<DeliberationId>(0);
    out.title = row.opened(1, {QStringLiteral("deliberation"), QStringLiteral("title"), row.integer(0)});
    out.state = fromWord<DeliberationState>(row.text(2)).value_or(DeliberationState::Proposed);
    out.area = row.id<AreaId>(3);
    out.areaName = row.text(4);
    out.fromCase = row.id<CaseId>(5);
    out.caseNumber = row.text(6);
    out.proposed = parseWallTime(row.text(7));
    out.nextStep = fromWord<DeliberationStep>(row.text(8));
    if (!row.isNull(9))
        out.due = parseWallTime(row.text(9));
    out.provisional = row.flag(10);
    out.steps = int(row.integer(12));
    out.light = lightOf(row.flag(11), out.due, now);
    return out;
}

struct Where
{
    QString sql = QStringLiteral("1 = 1");
    QVariantList values;
    void add(const QString &condition, const QVariantList &more = {})
    {
        sql += QStringLiteral(" AND ") + condition;
        values += more;
    }
};

Where whereOf(const Database &db, const DeliberationFilter &filter)
{
    Where where;
    if (filter.open)
        where.add(QStringLiteral("s.is_open = 1"));
    if (filter.state)
        where.add(QStringLiteral("s.state = ?"), {toWord(*filter.state)});
    if (filter.within)
        where.add(QStringLiteral("s.area_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?)"), {filter.within.value});
    where.sql += areasInScope(db, QStringLiteral("s.area_id"));
    return where;
}

QString keyOf(const DeliberationRow &row, DeliberationOrder order)
{
    if (order == DeliberationOrder::Proposed)
        return storedTime(row.proposed).toString();
    return row.due ? storedTime(*row.due).toString() : QStringLiteral("9999-12-31 23:59:59");
}

/// Names that the rows alone do not give.
Result<void> addNames(Database &db, DeliberationDetails &details)
{
    LINLI_ASSIGN(const auto proposer, db.text(QStringLiteral("SELECT name FROM person WHERE id = ?"), {details.one.proposer.value}));
    LINLI_ASSIGN(const auto followUp, db.text(QStringLiteral("SELECT number FROM case_file WHERE id = ?"), {details.one.followUp.value}));
    details.proposerName = proposer.value_or(QString());
    details.followUpNumber = followUp.value_or(QString());
    LINLI_ASSIGN(details.projectNumber, projectThatFollows(db, details.one.id));
    return success();
}

Result<void> addDates(Ledger &ledger, DeliberationDetails &details)
{
    CaseCalendars calendars(ledger);
    LINLI_ASSIGN(details.dates, datesOf(ledger, details.one, details.steps, calendars));
    for (const StepDate &date : std::as_const(details.dates)) {
        LINLI_ASSIGN(const WorkCalendar *calendar, calendars.at(date.calendarVersion));
        LINLI_ASSIGN(const Explanation explained, calendar->explain(date.from, date.days));
        details.datesInWords.append(explainDate(date, explained));
    }
    return success();
}

void addNext(DeliberationDetails &details, const QDateTime &now)
{
    NextFacts facts;
    facts.state = details.row.state;
    facts.registered = details.attendance.registered;
    facts.came = details.attendance.came;
    facts.quorum = hasQuorum(details.standing);
    facts.tasks = int(details.tasks.size());
    facts.openTasks = int(std::count_if(
        details.tasks.begin(), details.tasks.end(), [](const DeliberationTask &task) { return !task.done.isValid(); }));
    facts.scores = int(details.scores.size());
    for (const StepDate &date : std::as_const(details.dates)) {
        if (date.step == DeliberationStep::Score)
            facts.scoringOpen = date.due.at && now.date() >= date.due.at->date();
    }
    if (facts.state == DeliberationState::Evaluated && (details.one.followUp || !details.projectNumber.isEmpty()))
        facts.openTasks = 0;
    details.next = nextStep(facts);
}

} // namespace

double DeliberationDetails::averageScore() const
{
    int sum = 0;
    for (const Score &score : scores)
        sum += score.score;
    return scores.isEmpty() ? 0 : double(sum) / double(scores.size());
}

DeliberationStatement deliberationPageStatement(const Database &db, const DeliberationFilter &filter, DeliberationOrder order,
    const std::optional<DeliberationCursor> &after, int limit)
{
    Where where = whereOf(db, filter);
    const bool newest = order == DeliberationOrder::Proposed;
    const QString key = newest ? QStringLiteral("s.proposed") : QStringLiteral("s.due_key");
    if (after)
        where.add(QStringLiteral("(%1, s.deliberation_id) %2 (?, ?)").arg(key, newest ? QStringLiteral("<") : QStringLiteral(">")),
            {after->key, after->id.value});
    where.values.append(limit);
    return {QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4%5, s.deliberation_id%5 LIMIT ?")
                .arg(columns, tables, where.sql, key, newest ? QStringLiteral(" DESC") : QString()),
        where.values};
}

Result<DeliberationPage> deliberationPage(Database &db, const QDateTime &now, const DeliberationFilter &filter, DeliberationOrder order,
    const std::optional<DeliberationCursor> &after, int limit)
{
    LINLI_TRY(permit(db, Action::See, Kind::Cases));
    const DeliberationStatement statement = deliberationPageStatement(db, filter, order, after, limit);
    DeliberationPage page;
    LINLI_TRY(db.each(statement.sql, statement.values, [&](const Row &row) { page.rows.append(rowOf(row, now)); }));
    if (page.rows.size() == limit)
        page.next = DeliberationCursor{keyOf(page.rows.last(), order), page.rows.last().id};
    return page;
}

Result<qint64> countDeliberations(Database &db, const DeliberationFilter &filter)
{
    LINLI_TRY(permit(db, Action::See, Kind::Cases));
    const Where where = whereOf(db, filter);
    LINLI_ASSIGN(const auto count,
        db.integer(QStringLiteral("SELECT COUNT(*) FROM deliberation_state s WHERE %1").arg(where.sql), where.values));
    return count.value_or(0);
}

Result<DeliberationDetails> deliberationDetails(Ledger &ledger, DeliberationId id)
{
    Database &db = ledger.db();
    const QDateTime now = ledger.clock().now();
    DeliberationDetails details;
    LINLI_ASSIGN(details.one, loadDeliberation(ledger, id));
    LINLI_TRY(db.each(QStringLiteral("SELECT %1 FROM %2 WHERE s.deliberation_id = ?").arg(columns, tables), {id.value},
        [&](const Row &row) { details.row = rowOf(row, now); }));
    LINLI_TRY(addNames(db, details));
    LINLI_ASSIGN(details.steps, stepsOf(db, id));
    LINLI_ASSIGN(details.meetings, meetingsOf(db, id));
    LINLI_ASSIGN(const DeliberationRules rules, deliberationRules(ledger));
    if (!details.meetings.isEmpty()) {
        LINLI_ASSIGN(details.attendance, attendanceOf(db, details.meetings.last().id));
    }
    details.standing = {details.attendance.registered, details.attendance.came, details.attendance.favour, details.attendance.against,
        details.attendance.abstained, rules.quorum, rules.majority};
    LINLI_ASSIGN(details.tasks, tasksOf(db, id));
    LINLI_ASSIGN(details.scores, scoresOf(db, id));
    LINLI_TRY(addDates(ledger, details));
    addNext(details, now);
    return details;
}

} // namespace linli
