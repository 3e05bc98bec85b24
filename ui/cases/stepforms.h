// One form for each step of a case, and what it writes.
#pragma once

#include "core/cases/casequery.h"
#include "core/cases/casesteps.h"
#include "ui/widgets/stepform.h"

#include <functional>

namespace linli::ui {

using CaseWrite = std::function<Result<void>(Ledger &)>;

struct StepOffer
{
    StepForm *form = nullptr; ///< Null: the step needs no form and can be written at once.
    std::function<CaseWrite()> prepare; ///< Reads the form; gives nothing when a field is missing.
};

/// The words on a step's button: "Report to the sector", "Answer the resident".
QString stepVerb(CaseStep step, bool offered);
inline QString stepVerb(CaseStep step, const CaseDetails &details)
{
    return stepVerb(step, details.standing.offered.has_value());
}
/// The next right step of a case, the first button (R9, R11a); nothing when it is closed or void.
std::optional<CaseStep> nextStep(const CaseDetails &details);
struct StepContext
{
    QDate today;
    std::optional<Rung> to; ///< Of an escalation or a transfer that was begun for a rung, on the board for instance.
    QList<std::pair<QString, AreaId>> areas; ///< That can be asked to help, beside the rungs.
};
StepOffer offerStep(const Theme &theme, CaseStep step, const CaseDetails &details, const StepContext &context);

} // namespace linli::ui
