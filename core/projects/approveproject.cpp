#include "core/base/text.h"
#include "core/projects/projectsteps.h"

#include <QCoreApplication>

namespace linli {

Result<void> editProject(Ledger &ledger, const ProjectRef &which, const ProjectPlan &plan)
{
    LINLI_ASSIGN(StepProject step, StepProject::begin(ledger, which, ProjectStep::Edit));
    LINLI_ASSIGN(const ProjectPlan checked, checkedPlan(ledger, plan));
    if (checked == step.one().plan)
        return Error{ErrorKind::Invalid, translate("projects", "Nothing was changed.")};
    if (step.one().deliberation && checked.source != ProjectSource::Deliberation)
        return Error{ErrorKind::Refused, translate("projects", "This project is the result of a deliberation; its source stays.")};
    step.one().plan = checked;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Edited a livelihood project"));
}

Result<void> approveProject(Ledger &ledger, const ProjectRef &which, const Approval &approval)
{
    LINLI_ASSIGN(StepProject step, StepProject::begin(ledger, which, ProjectStep::Approve));
    ProjectPlan plan = step.one().plan;
    if (approval.start.isValid())
        plan.start = approval.start;
    if (approval.finish.isValid())
        plan.finish = approval.finish;
    LINLI_ASSIGN(step.one().plan, checkedPlan(ledger, plan));
    if (!plan.finish.isValid())
        return Error{ErrorKind::Refused, translate("projects", "Plan first by when it is finished: a project without a date is never late.")};
    if (!plan.person && plan.owner.isEmpty())
        return Error{ErrorKind::Refused, translate("projects", "Say first who is in charge of the project.")};
    if (approval.granted && *approval.granted < 0)
        return Error{ErrorKind::Invalid, translate("projects", "The money granted is not understood. Write it in yuan.")};
    step.one().granted = approval.granted;
    step.step().amount = approval.granted;
    step.step().note = approval.note;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Approved a livelihood project"));
}

} // namespace linli
