#include "core/cases/casesteps.h"

#include "core/base/text.h"
#include "core/cases/caserules.h"
#include "core/cases/places.h"

#include <QCoreApplication>

namespace linli {

namespace {

/// A solved case whose resident is not satisfied goes on by the office's rule.
Result<void> goOn(Ledger &ledger, StepCase &step)
{
    LINLI_ASSIGN(const NotSatisfied rule, notSatisfiedRule(ledger));
    if (step.standing().state != CaseState::Solved || rule == NotSatisfied::Keep)
        return success();
    CaseEvent again;
    again.step = CaseStep::Reopen;
    again.note = translate("cases", "The resident is not satisfied.");
    step.follow(again);
    LINLI_ASSIGN(const auto next, nextRung(ledger, step.file().area, step.standing().rung));
    if (rule == NotSatisfied::Reopen || !next)
        return success();
    CaseEvent up = again;
    up.step = CaseStep::Escalate;
    up.rung = next;
    step.follow(up);
    return success();
}

/// One event for each who was told.
Result<void> tell(StepCase &step, const Feedback &feedback)
{
    const QList<int> owed = step.standing().owedTo;
    QList<int> told = feedback.reporter ? QList<int>{*feedback.reporter} : owed;
    if (told.isEmpty())
        told.append(0);
    for (const int reporter : std::as_const(told)) {
        if (reporter != 0 && !step.standing().reporters.contains(reporter))
            return Error{ErrorKind::NotFound, translate("cases", "The case has no such reporter.")};
    }
    step.event().refersTo = told.first();
    for (const int reporter : told.mid(1)) {
        CaseEvent event = step.event();
        event.refersTo = reporter;
        step.follow(event);
    }
    return success();
}

} // namespace

Result<void> feedbackCase(Ledger &ledger, const CaseRef &which, const Feedback &feedback)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Feedback));
    if (feedback.how.trimmed().isEmpty())
        return Error{
            ErrorKind::Invalid, translate("cases", "Say how the resident was told: by phone, at a visit …")};
    step.event().toldHow = feedback.how.trimmed();
    step.event().note = feedback.text;
    step.event().satisfaction = feedback.satisfaction;
    LINLI_TRY(tell(step, feedback));
    if (feedback.satisfaction == Satisfaction::Not)
        LINLI_TRY(goOn(ledger, step));
    return step.commit(QT_TRANSLATE_NOOP("journal", "Gave feedback to the resident of a case"));
}

} // namespace linli
