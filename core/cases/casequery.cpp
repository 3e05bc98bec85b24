#include "core/cases/casequery.h"

#include "core/base/text.h"
#include "core/cases/casekinds.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"
#include "core/persons/mask.h"

namespace linli {

namespace {

constexpr int textStep = 512; // rows opened at a time when looking for a text

const QString rowColumns = QStringLiteral(
    "s.case_id, f.number, f.external_number, f.title, s.state, s.grade, s.scale, s.kind, s.source, s.rung, "
    "s.offered_rung, s.owner_id, o.name, s.area_id, a.name, s.household_id, h.address, s.received, s.due, "
    "s.provisional, s.stopped, s.closed, s.outcome, s.satisfaction, s.feedback, s.feedback_owed, s.running, "
    "f.events, s.next_clock, s.next_due, s.rung_since, s.urgent, s.waiting");

const QString rowTables = QStringLiteral(
    "case_state s JOIN case_file f ON f.id = s.case_id LEFT JOIN area a ON a.id = s.area_id "
    "LEFT JOIN person o ON o.id = s.owner_id LEFT JOIN household_now h ON h.household_id = s.household_id");

template <class E>
std::optional<E> wordAt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : fromWord<E>(row.text(column));
}

std::optional<QDateTime> timeAt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(parseWallTime(row.text(column)));
}

CaseRow rowOf(const Row &row, const QDateTime &now)
{
    CaseRow out;
    out.id = row.id<CaseId>(0);
    out.number = row.text(1);
    out.externalNumber = row.text(2);
    out.title = row.opened(3, {QStringLiteral("case_file"), QStringLiteral("title"), row.integer(0)});
    out.state = wordAt<CaseState>(row, 4).value_or(CaseState::Received);
    out.grade = wordAt<Grade>(row, 5).value_or(Grade::Ordinary);
    out.scale = wordAt<Scale>(row, 6).value_or(Scale::Small);
    out.kind = row.text(7);
    out.source = wordAt<CaseSource>(row, 8).value_or(CaseSource::Own);
    out.rung = wordAt<Rung>(row, 9).value_or(Rung::Unit);
    out.offered = wordAt<Rung>(row, 10);
    out.owner = row.id<PersonId>(11);
    out.ownerName = row.text(12);
    out.area = row.id<AreaId>(13);
    out.areaName = row.text(14);
    out.household = row.id<HouseholdId>(15);
    out.address = row.text(16);
    out.received = parseWallTime(row.text(17));
    out.due = timeAt(row, 18);
    out.provisional = row.flag(19);
    out.stopped = timeAt(row, 20);
    out.closed = timeAt(row, 21);
    out.outcome = wordAt<Outcome>(row, 22);
    out.satisfaction = wordAt<Satisfaction>(row, 23);
    out.feedback = timeAt(row, 24);
    out.feedbackOwed = row.flag(25);
    out.running = row.flag(26);
    out.events = int(row.integer(27));
    out.clock = wordAt<ClockKind>(row, 28);
    if (out.running)
        out.due = timeAt(row, 29);
    out.rungSince = parseWallTime(row.text(30));
    out.urgent = row.flag(31);
    out.waiting = row.flag(32);
    out.light = lightOf(out.running, out.due, now, out.urgent);
    return out;
}

/// Titles are sealed, so that a text is looked for in the rows that were opened.
bool hasText(const CaseRow &row, const QString &text)
{
    return row.number.startsWith(text) || row.title.contains(text, Qt::CaseInsensitive);
}

/// Conditions and their values, in the order in which they stand.
class Where
{
public:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_conditions.append(condition);
        m_values.append(values);
    }
    void addScope(const Database &db);
    /// All but filter.text.
    void addFilter(const Database &db, const QDateTime &now, const CaseFilter &filter);
    QString sql() const
    {
        return m_conditions.isEmpty()
            ? QString()
            : QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND "));
    }
    const QVariantList &values() const { return m_values; }

private:
    void addClock(const QDateTime &now, const CaseFilter &filter);
    void addHands(const Database &db, const CaseFilter &filter);
    void addReceipt(const CaseFilter &filter);

    QStringList m_conditions;
    QVariantList m_values;
};

void Where::addScope(const Database &db)
{
    const QString scope = casesInScope(db, QStringLiteral("s.area_id"), QStringLiteral("s.case_id"));
    if (!scope.isEmpty())
        add(scope.mid(QStringLiteral(" AND ").size()));
}

void Where::addClock(const QDateTime &now, const CaseFilter &filter)
{
    if (filter.overdue)
        add(QStringLiteral("s.running = 1 AND s.due_key < ?"), {storedTime(now)});
    if (filter.dueToday)
        add(QStringLiteral("s.running = 1 AND s.due_key >= ? AND s.due_key <= ?"),
            {storedTime(now), storedTime(wallTime(now.date(), QTime(23, 59, 59)))});
    if (filter.open)
        add(QStringLiteral("s.is_open = 1"));
}

void Where::addHands(const Database &db, const CaseFilter &filter)
{
    if (filter.urgent)
        add(QStringLiteral("s.urgent = %1").arg(*filter.urgent ? 1 : 0));
    if (filter.turn)
        add(turnCondition(*filter.turn));
    if (filter.placeUnknown)
        add(QStringLiteral("s.household_id IS NULL AND s.area_id IN (SELECT id FROM area WHERE kind IN ('community', 'subdistrict'))"));
    if (filter.waiting)
        add(QStringLiteral("s.waiting = 1"));
    if (filter.helping)
        add(QStringLiteral("s.case_id IN (SELECT case_id FROM case_helper WHERE answered IS NULL%1)")
                .arg(areasInScope(db, QStringLiteral("area_id"))));
    if (!filter.givenBy.isEmpty())
        add(QStringLiteral("s.case_id IN (SELECT case_id FROM case_event WHERE actor = ? AND step IN "
                           "('escalate', 'transfer', 'alarm'))"),
            {filter.givenBy});
}

void Where::addReceipt(const CaseFilter &filter)
{
    if (filter.receivedFrom.isValid())
        add(QStringLiteral("s.received >= ?"), {storedTime(wallTime(filter.receivedFrom, QTime(0, 0)))});
    if (filter.receivedTo.isValid())
        add(QStringLiteral("s.received < ?"), {storedTime(wallTime(filter.receivedTo.addDays(1), QTime(0, 0)))});
    if (filter.reporter)
        add(QStringLiteral("s.case_id IN (SELECT id FROM case_file WHERE reporter_id = ? UNION ALL "
                           "SELECT case_id FROM case_reporter WHERE person_id = ?)"),
            {filter.reporter.value, filter.reporter.value});
    else if (!filter.reporterName.isEmpty())
        add(QStringLiteral("s.case_id IN (SELECT id FROM case_file WHERE reporter_name = ? AND reporter_id IS NULL UNION ALL "
                           "SELECT case_id FROM case_reporter WHERE reporter_name = ? AND person_id IS NULL)"),
            {filter.reporterName, filter.reporterName});
}

void Where::addFilter(const Database &db, const QDateTime &now, const CaseFilter &filter)
{
    addClock(now, filter);
    addHands(db, filter);
    addReceipt(filter);
    if (filter.state)
        add(QStringLiteral("s.state = ?"), {toWord(*filter.state)});
    if (filter.rung)
        add(QStringLiteral("s.rung = ?"), {toWord(*filter.rung)});
    if (filter.grade)
        add(QStringLiteral("s.grade = ?"), {toWord(*filter.grade)});
    if (filter.source)
        add(QStringLiteral("s.source = ?"), {toWord(*filter.source)});
    if (!filter.kind.isEmpty())
        add(QStringLiteral("s.kind = ?"), {caseKindWord(filter.kind)});
    if (filter.owner)
        add(QStringLiteral("s.owner_id = ?"), {filter.owner.value});
    if (filter.household)
        add(QStringLiteral("s.household_id = ?"), {filter.household.value});
    if (filter.within)
        add(QStringLiteral("s.area_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?)"),
            {filter.within.value});
}

/// How a list is walked: by which column, and which way.
struct Walk
{
    const char16_t *key;
    bool descending;
};

Walk walkOf(CaseOrder order)
{
    switch (order) {
    case CaseOrder::Received:
        return {u"s.received", true};
    case CaseOrder::Number:
        return {u"f.number", false};
    case CaseOrder::Due:
        break;
    }
    return {u"s.due_key", false};
}

QString keyOf(const CaseRow &row, CaseOrder order)
{
    switch (order) {
    case CaseOrder::Received:
        return storedTime(row.received).toString();
    case CaseOrder::Number:
        return row.number;
    case CaseOrder::Due:
        break;
    }
    return row.due ? storedTime(*row.due).toString() : QStringLiteral("9999-12-31 23:59:59");
}

} // namespace

CaseStatement casePageStatement(const Database &db, const QDateTime &now, const CaseFilter &filter,
    CaseOrder order, const std::optional<CaseCursor> &after, int limit)
{
    Where where;
    where.addScope(db);
    where.addFilter(db, now, filter);
    const auto [keyText, descending] = walkOf(order);
    const QString key = QString::fromUtf16(keyText);
    const QString id = order == CaseOrder::Number ? QStringLiteral("f.id") : QStringLiteral("s.case_id");
    if (after)
        where.add(QStringLiteral("(%1, %2) %3 (?, ?)")
                      .arg(key, id, descending ? QStringLiteral("<") : QStringLiteral(">")),
            {after->key, after->id.value});
    const QString direction = descending ? QStringLiteral(" DESC") : QString();
    QVariantList values = where.values();
    values.append(limit);
    return {QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %4%6, %5%6 LIMIT ?")
                .arg(rowColumns, rowTables, where.sql(), key, id, direction),
        values};
}

Result<CasePage> casePage(Database &db, const QDateTime &now, const CaseFilter &filter, CaseOrder order,
    const std::optional<CaseCursor> &after, int limit)
{
    LINLI_TRY(permit(db, Action::See, Kind::Cases));
    const QString text = filter.text.trimmed();
    CasePage page;
    std::optional<CaseCursor> from = after;
    bool ended = false;
    while (!ended && page.rows.size() < limit) {
        const int wanted = text.isEmpty() ? limit : textStep;
        const CaseStatement statement = casePageStatement(db, now, filter, order, from, wanted);
        int read = 0;
        LINLI_TRY(db.each(statement.sql, statement.values, [&](const Row &row) {
            const CaseRow one = rowOf(row, now);
            ++read;
            from = CaseCursor{keyOf(one, order), one.id};
            if (page.rows.size() < limit && (text.isEmpty() || hasText(one, text)))
                page.rows.append(one);
        }));
        ended = read < wanted;
    }
    if (page.rows.size() == limit)
        page.next = CaseCursor{keyOf(page.rows.last(), order), page.rows.last().id};
    return page;
}

Result<qint64> countCases(Database &db, const QDateTime &now, const CaseFilter &filter)
{
    LINLI_TRY(permit(db, Action::See, Kind::Cases));
    Where where;
    where.addScope(db);
    where.addFilter(db, now, filter);
    const QString text = filter.text.trimmed();
    if (!text.isEmpty()) {
        qint64 count = 0;
        LINLI_TRY(db.each(QStringLiteral("SELECT %1 FROM %2%3").arg(rowColumns, rowTables, where.sql()),
            where.values(), [&](const Row &row) { count += hasText(rowOf(row, now), text) ? 1 : 0; }));
        return count;
    }
    LINLI_ASSIGN(const auto count,
        db.integer(QStringLiteral("SELECT COUNT(*) FROM case_state s%1").arg(where.sql()), where.values()));
    return count.value_or(0);
}

namespace {

template <class E>
Result<QHash<E, int>> countBy(Database &db, const QDateTime &now, const CaseFilter &filter, const QString &column)
{
    LINLI_TRY(permit(db, Action::See, Kind::Cases));
    Where where;
    where.addScope(db);
    where.addFilter(db, now, filter);
    QHash<E, int> counts;
    LINLI_TRY(db.each(QStringLiteral("SELECT %1, COUNT(*) FROM case_state s%2 GROUP BY %1").arg(column, where.sql()), where.values(),
        [&](const Row &row) {
            if (const auto value = fromWord<E>(row.text(0)))
                counts.insert(*value, int(row.integer(1)));
        }));
    return counts;
}

} // namespace

Result<QHash<Rung, int>> countByRung(Database &db, const QDateTime &now, const CaseFilter &filter)
{
    return countBy<Rung>(db, now, filter, QStringLiteral("s.rung"));
}

Result<QHash<CaseState, int>> countByState(Database &db, const QDateTime &now, const CaseFilter &filter)
{
    return countBy<CaseState>(db, now, filter, QStringLiteral("s.state"));
}

Result<HotlineShares> hotlineShares(Database &db, const QDateTime &now, CaseFilter filter)
{
    filter.open = filter.overdue = filter.dueToday = false; // What was asked of open ones says nothing of closed ones.
    filter.turn.reset();
    filter.state = CaseState::Closed;
    filter.source = CaseSource::Hotline;
    LINLI_ASSIGN(const auto outcomes, countBy<Outcome>(db, now, filter, QStringLiteral("s.outcome")));
    LINLI_ASSIGN(const auto voices, countBy<Satisfaction>(db, now, filter, QStringLiteral("s.satisfaction")));
    HotlineShares shares;
    for (const int count : outcomes)
        shares.closed += count;
    shares.solved = outcomes.value(Outcome::Solved);
    shares.satisfied = voices.value(Satisfaction::Satisfied) + voices.value(Satisfaction::Mostly);
    shares.asked = shares.satisfied + voices.value(Satisfaction::Not);
    return shares;
}

Result<CaseDetails> caseDetails(Ledger &ledger, CaseId id)
{
    CaseDetails details;
    LINLI_ASSIGN(details.file, visibleCase(ledger, id));
    LINLI_ASSIGN(details.events, loadEvents(ledger, id));
    CaseCalendars calendars(ledger);
    LINLI_ASSIGN(details.standing, calendars.standing(details.file, details.events));
    const QDateTime now = ledger.clock().now();
    LINLI_TRY(
        ledger.db().each(QStringLiteral("SELECT %1 FROM %2 WHERE s.case_id = ?").arg(rowColumns, rowTables),
            {id.value}, [&](const Row &row) { details.row = rowOf(row, now); }));
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT p.id, p.name FROM person p WHERE p.id IN (SELECT person_id FROM case_event "
                       "WHERE case_id = ? UNION SELECT reporter_id FROM case_file WHERE id = ?)"),
        {id.value, id.value},
        [&](const Row &row) { details.names.insert(row.id<PersonId>(0), row.text(1)); }));
    LINLI_ASSIGN(const bool minor, isMinor(ledger.db(), details.file.reporter, now.date()));
    details.reporterPhone = shownPhone(details.file.reporterPhone, minor);
    LINLI_ASSIGN(details.joined, joinedReporters(ledger, id));
    LINLI_ASSIGN(details.linked, linkedCases(ledger.db(), id));
    LINLI_ASSIGN(const WorkCalendar *calendar, calendars.at(std::nullopt));
    const CaseStanding &standing = details.standing;
    details.rungWorkingDays = calendar->inWorkingDays(
        calendar->workingTime(standing.rungSince, standing.closed.value_or(now), standing.pauses));
    return details;
}

Result<Explanation> explainCase(Ledger &ledger, CaseId id, std::optional<ClockKind> kind)
{
    LINLI_ASSIGN(const CaseFile file, visibleCase(ledger, id));
    LINLI_ASSIGN(const QList<CaseEvent> events, loadEvents(ledger, id));
    CaseCalendars calendars(ledger);
    LINLI_ASSIGN(const CaseStanding standing, calendars.standing(file, events));
    const CaseClock *next = standing.nextClock();
    const CaseClock *clock
        = kind ? standing.clock(*kind) : next ? next : standing.clock(mainClock(standing.grade));
    if (!clock)
        return Error{ErrorKind::NotFound, translate("cases", "A case of this grade has no such deadline.")};
    LINLI_ASSIGN(const WorkCalendar *calendar, calendars.at(clock->calendarVersion));
    return calendar->explain(file.received, clock->limit, clock->pauses);
}

} // namespace linli
