#include "core/cases/boardmove.h"

#include "core/base/text.h"
#include "core/cases/transitions.h"

namespace linli {

namespace {

/// The step if the table allows it, else its sentence.
BoardMove byTable(const CaseRow &row, CaseStep step, std::optional<Rung> to = std::nullopt)
{
    const Transition found = transition(row.state, step);
    if (!found.to)
        return {std::nullopt, std::nullopt, found.refusal};
    return {step, to, {}};
}

std::optional<CaseStep> stepInto(const CaseRow &row, CaseState state)
{
    switch (state) {
    case CaseState::Working:
        if (row.state == CaseState::Paused)
            return CaseStep::Resume;
        if (row.state == CaseState::Solved || row.state == CaseState::Closed)
            return CaseStep::Reopen;
        return CaseStep::Accept;
    case CaseState::Offered:
        return CaseStep::Escalate;
    case CaseState::Paused:
        return CaseStep::Pause;
    case CaseState::Solved:
        return CaseStep::Solve;
    case CaseState::Closed:
        return CaseStep::Close;
    case CaseState::Received:
    case CaseState::Void:
        break;
    }
    return std::nullopt;
}

} // namespace

BoardMove moveToRung(const CaseRow &row, Rung rung)
{
    if (rung == row.rung && !row.offered)
        return {};
    if (row.offered == rung)
        return byTable(row, CaseStep::Accept);
    if (rung == row.rung)
        return byTable(row, CaseStep::Return);
    return byTable(row, rung > row.rung && !row.offered ? CaseStep::Escalate : CaseStep::Transfer, rung);
}

BoardMove moveToState(const CaseRow &row, CaseState state)
{
    if (row.state == state)
        return {};
    const auto step = stepInto(row, state);
    if (!step)
        return {std::nullopt, std::nullopt,
            translate("cases", "A case that was taken up does not become a new one again; undo the last step, or return it.")};
    if (*step == CaseStep::Close && row.feedbackOwed && row.state != CaseState::Offered && row.state != CaseState::Paused)
        return {std::nullopt, std::nullopt, transition(CaseState::Received, CaseStep::Close).refusal}; // R9
    return byTable(row, *step);
}

} // namespace linli
