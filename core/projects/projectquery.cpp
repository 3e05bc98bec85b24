#include "core/projects/projectquery.h"

#include "core/deliberation/deliberationsteps.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

namespace {

const QString columns = QStringLiteral(
    "s.project_id, s.number, p.title, s.state, s.kind, s.source, s.area_id, a.name, COALESCE(q.name, p.owner), s.proposed, "
    "p.start_on, p.finish_on, s.started, s.finished, p.planned, p.granted, p.spent, p.score, s.next_step, s.due, s.provisional, "
    "s.is_open");
const QString tables = QStringLiteral("project_state s JOIN project p ON p.id = s.project_id LEFT JOIN area a ON a.id = s.area_id "
                                      "LEFT JOIN person q ON q.id = p.person_id");

ProjectRow rowOf(const Row &row, const QDateTime &now)
{
    const auto day = [&](int column) { return QDate::fromString(row.text(column), Qt::ISODate); };
    ProjectRow out;
    out.id = row.id<ProjectId>(0);
    out.number = row.text(1);
    out.title = row.opened(2, {QStringLiteral("project"), QStringLiteral("title"), row.integer(0)});
    out.state = fromWord<ProjectState>(row.text(3)).value_or(ProjectState::Proposed);
    out.kind = fromWord<ProjectKind>(row.text(4)).value_or(ProjectKind::Other);
    out.source = fromWord<ProjectSource>(row.text(5)).value_or(ProjectSource::Residents);
    out.area = row.id<AreaId>(6);
    out.areaName = row.text(7);
    out.owner = row.text(8);
    out.proposed = parseWallTime(row.text(9));
    out.start = day(10);
    out.finish = day(11);
    out.started = day(12);
    out.finished = day(13);
    out.planned = optionalAt<qint64>(row, 14);
    out.granted = optionalAt<qint64>(row, 15);
    out.spent = row.integer(16);
    out.score = optionalAt<int>(row, 17);
    out.nextStep = fromWord<ProjectStep>(row.text(18));
    if (!row.isNull(19))
        out.due = parseWallTime(row.text(19));
    out.provisional = row.flag(20);
    out.light = lightOf(row.flag(21) && out.due, out.due, now);
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

Where whereOf(const Database &db, const QDateTime &now, const ProjectFilter &filter)
{
    Where where;
    if (filter.open)
        where.add(QStringLiteral("s.is_open = 1"));
    if (filter.overdue)
        where.add(QStringLiteral("s.is_open = 1 AND s.due_key < ?"), {storedTime(now)});
    if (filter.state)
        where.add(QStringLiteral("s.state = ?"), {toWord(*filter.state)});
    if (filter.kind)
        where.add(QStringLiteral("s.kind = ?"), {toWord(*filter.kind)});
    if (filter.source)
        where.add(QStringLiteral("s.source = ?"), {toWord(*filter.source)});
    if (filter.within)
        where.add(QStringLiteral("s.area_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?)"), {filter.within.value});
    if (!filter.number.isEmpty())
        where.add(QStringLiteral("s.number >= ? AND s.number < ?"), {filter.number.toUpper(), QString(filter.number.toUpper() + QChar(0xffff))});
    where.sql += areasInScope(db, QStringLiteral("s.area_id"));
    return where;
}

QString keyOf(const ProjectRow &row, ProjectOrder order)
{
    if (order == ProjectOrder::Number)
        return row.number;
    return row.due ? storedTime(*row.due).toString() : QStringLiteral("9999-12-31 23:59:59");
}

} // namespace

ProjectStatement projectPageStatement(const Database &db, const QDateTime &now, const ProjectFilter &filter, ProjectOrder order,
    const std::optional<ProjectCursor> &after, int limit)
{
    Where where = whereOf(db, now, filter);
    const QString key = order == ProjectOrder::Number ? QStringLiteral("s.number") : QStringLiteral("s.due_key");
    if (after)
        where.add(QStringLiteral("(%1, s.project_id) > (?, ?)").arg(key), {after->key, after->id.value});
    where.values.append(limit);
    return {QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4, s.project_id LIMIT ?").arg(columns, tables, where.sql, key),
        where.values};
}

Result<ProjectPage> projectPage(Database &db, const QDateTime &now, const ProjectFilter &filter, ProjectOrder order,
    const std::optional<ProjectCursor> &after, int limit)
{
    LINLI_TRY(permit(db, Action::See, Kind::Matters));
    const ProjectStatement statement = projectPageStatement(db, now, filter, order, after, limit);
    ProjectPage page;
    LINLI_TRY(db.each(statement.sql, statement.values, [&](const Row &row) { page.rows.append(rowOf(row, now)); }));
    if (page.rows.size() == limit)
        page.next = ProjectCursor{keyOf(page.rows.last(), order), page.rows.last().id};
    return page;
}

Result<qint64> countProjects(Database &db, const QDateTime &now, const ProjectFilter &filter)
{
    LINLI_TRY(permit(db, Action::See, Kind::Matters));
    const Where where = whereOf(db, now, filter);
    LINLI_ASSIGN(const auto count,
        db.integer(QStringLiteral("SELECT COUNT(*) FROM project_state s WHERE %1").arg(where.sql), where.values));
    return count.value_or(0);
}

Result<ProjectDetails> projectDetails(Ledger &ledger, ProjectId id)
{
    Database &db = ledger.db();
    ProjectDetails details;
    LINLI_ASSIGN(details.one, loadProject(ledger, id));
    const QDateTime now = ledger.clock().now();
    LINLI_TRY(db.each(QStringLiteral("SELECT %1 FROM %2 WHERE s.project_id = ?").arg(columns, tables), {id.value},
        [&](const Row &row) { details.row = rowOf(row, now); }));
    LINLI_ASSIGN(const auto number, db.text(QStringLiteral("SELECT number FROM case_file WHERE id = ?"), {details.one.fromCase.value}));
    details.caseNumber = number.value_or(QString());
    if (details.one.plan.households) {
        details.households = *details.one.plan.households;
    } else {
        LINLI_ASSIGN(details.households, countEntitledHouseholds(db, details.one.area));
    }
    LINLI_ASSIGN(details.steps, stepsOf(db, id));
    details.next = nextStep(details.row.state);
    return details;
}

Result<QHash<AreaId, int>> projectsDone(Database &db, const AreaTree &tree, QDate from, QDate to)
{
    QHash<AreaId, int> done;
    LINLI_TRY(db.each(QStringLiteral("SELECT s.area_id, COUNT(*) FROM project_state s WHERE s.finished >= ? AND s.finished <= ? "
                                     "AND s.state IN ('finished', 'evaluated')%1 GROUP BY s.area_id")
                          .arg(areasInScope(db, QStringLiteral("s.area_id"))),
        {from.toString(Qt::ISODate), to.toString(Qt::ISODate)}, [&](const Row &row) {
            const int count = int(row.integer(1));
            done[AreaId()] += count;
            for (const Area *area : tree.path(row.id<AreaId>(0)))
                done[area->id] += count;
        }));
    return done;
}

} // namespace linli
