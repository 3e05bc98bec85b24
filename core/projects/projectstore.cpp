#include "core/projects/projectstore.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

namespace {

const QString columns = QStringLiteral(
    "id, number, area_id, title, body, kind, source, deliberation_id, case_id, person_id, owner, proposed, start_on, finish_on, "
    "planned, granted, spent, funding, households, score, asked, steps");

Project projectOf(const Row &row)
{
    const auto opened = [&](int column, const char *name) {
        return row.opened(column, {QStringLiteral("project"), QString::fromLatin1(name), row.integer(0)});
    };
    Project one;
    one.id = row.id<ProjectId>(0);
    one.number = row.text(1);
    one.area = row.id<AreaId>(2);
    one.plan.title = opened(3, "title");
    one.plan.body = opened(4, "body");
    one.plan.kind = fromWord<ProjectKind>(row.text(5)).value_or(ProjectKind::Other);
    one.plan.source = fromWord<ProjectSource>(row.text(6)).value_or(ProjectSource::Residents);
    one.deliberation = row.id<DeliberationId>(7);
    one.fromCase = row.id<CaseId>(8);
    one.plan.person = row.id<PersonId>(9);
    one.plan.owner = row.text(10);
    one.proposed = parseWallTime(row.text(11));
    one.plan.start = QDate::fromString(row.text(12), Qt::ISODate);
    one.plan.finish = QDate::fromString(row.text(13), Qt::ISODate);
    one.plan.planned = optionalAt<qint64>(row, 14);
    one.granted = optionalAt<qint64>(row, 15);
    one.spent = row.integer(16);
    one.plan.funding = row.text(17);
    one.plan.households = optionalAt<int>(row, 18);
    one.score = optionalAt<int>(row, 19);
    one.asked = int(row.integer(20));
    one.steps = int(row.integer(21));
    return one;
}

} // namespace

Fields fieldsOf(const Project &one)
{
    const ProjectPlan &plan = one.plan;
    return {{QStringLiteral("number"), one.number}, {QStringLiteral("area_id"), one.area.value},
        {QStringLiteral("title"), plan.title}, {QStringLiteral("body"), orNull(plan.body)},
        {QStringLiteral("kind"), toWord(plan.kind)}, {QStringLiteral("source"), toWord(plan.source)},
        {QStringLiteral("deliberation_id"), orNull(one.deliberation)}, {QStringLiteral("case_id"), orNull(one.fromCase)},
        {QStringLiteral("person_id"), orNull(plan.person)}, {QStringLiteral("owner"), orNull(plan.owner)},
        {QStringLiteral("proposed"), storedTime(one.proposed)},
        {QStringLiteral("start_on"), orNull(plan.start.toString(Qt::ISODate))},
        {QStringLiteral("finish_on"), orNull(plan.finish.toString(Qt::ISODate))},
        {QStringLiteral("planned"), orNull(plan.planned)}, {QStringLiteral("granted"), orNull(one.granted)},
        {QStringLiteral("spent"), one.spent}, {QStringLiteral("funding"), orNull(plan.funding)},
        {QStringLiteral("households"), orNull(plan.households)}, {QStringLiteral("score"), orNull(one.score)},
        {QStringLiteral("asked"), orNull(one.asked > 0 ? std::optional(one.asked) : std::nullopt)},
        {QStringLiteral("steps"), one.steps}};
}

Result<Project> loadProject(Ledger &ledger, ProjectId id)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Matters));
    std::optional<Project> found;
    LINLI_TRY(ledger.db().each(QStringLiteral("SELECT %1 FROM project WHERE id = ?%2")
                                   .arg(columns, areasInScope(ledger.db(), QStringLiteral("area_id"))),
        {id.value}, [&](const Row &row) { found = projectOf(row); }));
    if (!found)
        return Error{ErrorKind::NotFound, translate("projects", "There is no such project.")};
    return *found;
}

Result<ProjectId> findProject(Ledger &ledger, const QString &text)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Matters));
    const QString asked = text.trimmed();
    const QString scope = areasInScope(ledger.db(), QStringLiteral("area_id"));
    LINLI_ASSIGN(const auto byNumber,
        ledger.db().integer(QStringLiteral("SELECT id FROM project WHERE number = ?%1").arg(scope), {asked.toUpper()}));
    if (byNumber)
        return ProjectId(*byNumber);
    const auto id = ProjectId::fromText(asked);
    LINLI_ASSIGN(const auto own,
        ledger.db().integer(QStringLiteral("SELECT id FROM project WHERE id = ?%1").arg(scope), {id ? id->value : 0}));
    if (!own)
        return Error{ErrorKind::NotFound, translate("projects", "There is no such project.")};
    return ProjectId(*own);
}

Result<ProjectId> projectOfDeliberation(Database &db, DeliberationId id)
{
    LINLI_ASSIGN(const auto found, db.integer(QStringLiteral("SELECT id FROM project WHERE deliberation_id = ?"), {id.value}));
    return ProjectId(found.value_or(0));
}

Result<QList<ProjectLogged>> stepsOf(Database &db, ProjectId id)
{
    QList<ProjectLogged> steps;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, step, at, actor, amount, note FROM project_step WHERE project_id = ? "
                                     "ORDER BY ordinal, id"),
        {id.value}, [&](const Row &row) {
            steps.append({fromWord<ProjectStep>(row.text(1)).value_or(ProjectStep::Note), parseWallTime(row.text(2)), row.text(3),
                optionalAt<qint64>(row, 4), row.opened(5, {QStringLiteral("project_step"), QStringLiteral("note"), row.integer(0)})});
        }));
    return steps;
}

} // namespace linli
