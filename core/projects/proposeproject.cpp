#include "core/base/text.h"
#include "core/cases/places.h"
#include "core/cases/stepcase.h"
#include "core/ledger/permit.h"
#include "core/projects/projectsteps.h"

#include <QCoreApplication>

namespace linli {

namespace {

constexpr int numberDigits = 3;
constexpr int mostHouseholds = 1'000'000;
constexpr qint64 mostFen = 100'000'000'000'000;

Project startOf(Ledger &ledger, const NewProject &asked)
{
    Project project;
    project.area = asked.area;
    project.plan = asked.plan;
    project.proposed = asked.at.isValid() ? asked.at : ledger.clock().now();
    return project;
}

} // namespace

Result<QString> nextProjectNumber(Ledger &ledger, AreaId area, int year)
{
    LINLI_ASSIGN(const QString code, numberCode(ledger, area));
    const QString prefix = QStringLiteral("%1-MS%2-").arg(code).arg(year);
    const QString beyond = prefix.chopped(1) + u'.'; // The character after "-".
    // Longest first: 1000 comes after 999.
    LINLI_ASSIGN(const auto last,
        ledger.db().text(QStringLiteral("SELECT number FROM project WHERE number >= ? AND number < ? "
                                        "ORDER BY length(number) DESC, number DESC LIMIT 1"),
            {prefix, beyond}));
    const int next = last ? last->mid(prefix.size()).toInt() + 1 : 1;
    return prefix + QString::number(next).rightJustified(numberDigits, u'0');
}

Result<ProjectPlan> checkedPlan(Ledger &ledger, ProjectPlan plan)
{
    LINLI_ASSIGN(plan.title, needText(plan.title, translate("projects", "Write in a few words what the project is.")));
    plan.body = plan.body.trimmed();
    plan.owner = plan.owner.trimmed();
    plan.funding = plan.funding.trimmed();
    if (plan.start.isValid() && plan.finish.isValid() && plan.finish < plan.start)
        return Error{ErrorKind::Invalid, translate("projects", "The planned end lies before the planned beginning.")};
    if (plan.planned && (*plan.planned < 0 || *plan.planned > mostFen))
        return Error{ErrorKind::Invalid, translate("projects", "The money planned is not understood. Write it in yuan.")};
    if (plan.households && (*plan.households < 0 || *plan.households > mostHouseholds))
        return Error{ErrorKind::Invalid, translate("projects", "The number of households that benefit can't be right.")};
    if (plan.person) {
        LINLI_TRY(checkExists(ledger, QStringLiteral("person"), plan.person.value));
        plan.owner.clear(); // The person's name stands in the ledger.
    }
    return plan;
}

Result<void> insertProject(Change &change, Ledger &ledger, Project &project)
{
    LINLI_TRY(checkNotInFuture(ledger, project.proposed));
    LINLI_ASSIGN(project.plan, checkedPlan(ledger, project.plan));
    if (!project.area)
        return Error{ErrorKind::Invalid, translate("projects", "Say for which area the project is.")};
    LINLI_TRY(checkExists(ledger, QStringLiteral("area"), project.area.value));
    LINLI_ASSIGN(project.number, nextProjectNumber(ledger, project.area, project.proposed.date().year()));
    LINLI_ASSIGN(const qint64 id, change.insert(QStringLiteral("project"), fieldsOf(project)));
    project.id = ProjectId(id);
    ProjectLogged step;
    step.step = ProjectStep::Propose;
    step.at = project.proposed;
    step.actor = ledger.actor();
    return appendStep(change, project, step);
}

Result<ProjectId> proposeProject(Ledger &ledger, const NewProject &asked)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    Project project = startOf(ledger, asked);
    if (asked.fromCase) {
        LINLI_ASSIGN(const CaseFile file, visibleCase(ledger, asked.fromCase));
        project.fromCase = file.id;
        project.plan.source = ProjectSource::Case;
        if (!project.area)
            project.area = file.area;
        if (project.plan.title.trimmed().isEmpty())
            project.plan.title = file.title;
    }
    LINLI_TRY(insertProject(change, ledger, project));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Proposed livelihood project %1"), {project.number}}));
    return project.id;
}

Result<ProjectId> followUpWithProject(Ledger &ledger, const DeliberationRef &which, const NewProject &asked)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::FollowUp));
    LINLI_ASSIGN(const ProjectId there, projectOfDeliberation(ledger.db(), which.id));
    if (there)
        return Error{ErrorKind::Refused, translate("projects", "A project follows up already.")};
    Project project = startOf(ledger, asked);
    project.deliberation = which.id;
    project.fromCase = step.one().fromCase;
    project.plan.source = ProjectSource::Deliberation;
    project.proposed = step.step().at;
    if (!project.area)
        project.area = step.one().area;
    if (project.plan.title.trimmed().isEmpty())
        project.plan.title = step.one().title;
    LINLI_TRY(insertProject(step.change(), ledger, project));
    step.step().note = project.number;
    LINLI_TRY(step.commit(QT_TRANSLATE_NOOP("journal", "Made the result of a deliberation a livelihood project")));
    return project.id;
}

} // namespace linli
