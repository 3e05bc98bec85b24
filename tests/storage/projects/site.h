// Two communities and the way of a livelihood project through its stages.
#pragma once

#include "core/ledger/doctor.h"
#include "core/ledger/undo.h"
#include "core/projects/projectquery.h"
#include "core/projects/projectsteps.h"
#include "tests/storage/rights/town.h"

namespace linli::test {

struct Site
{
    explicit Site(Engine engine) : town(engine) { }
    Ledger &ledger() { return *town.ledger; }
    void at(const char *time) { town.ledger.clock.set(parseWallTime(QString::fromLatin1(time))); }
    static ProjectPlan plan()
    {
        ProjectPlan plan;
        plan.title = QStringLiteral("一单元加装电梯");
        plan.body = QStringLiteral("老人上下楼不便");
        plan.kind = ProjectKind::Lift;
        plan.source = ProjectSource::Plan;
        plan.owner = QStringLiteral("某电梯公司");
        plan.start = QDate(2026, 10, 9);
        plan.finish = QDate(2026, 12, 31);
        plan.planned = 30'000'000;
        plan.funding = QStringLiteral("财政补助与居民自筹");
        return plan;
    }
    ProjectId propose(AreaId area = {})
    {
        NewProject asked;
        asked.area = area ? area : town.own.building;
        asked.plan = plan();
        return need(proposeProject(ledger(), asked));
    }
    ProjectId underWay()
    {
        const ProjectId id = propose();
        need(approveProject(ledger(), {id}, {28'000'000, {}, {}, QStringLiteral("街道批复")}));
        need(startProject(ledger(), {id}));
        return id;
    }
    ProjectDetails details(ProjectId id) { return need(projectDetails(ledger(), id)); }
    QString state(ProjectId id) { return toWord(details(id).row.state); }
    bool healthy()
    {
        for (const Finding &finding : need(examine(ledger()))) {
            if (!finding.ok)
                return false;
        }
        return true;
    }

    TwoCommunities town;
};

/// Kind of the error of a step that must fail.
template <class T>
ErrorKind refused(const Result<T> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.error().kind;
}

} // namespace linli::test
