#include "core/cases/transitions.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

namespace {

/// What a cell of the table says: a state, or why not.
enum class Cell {
    Received,
    Working,
    Offered,
    Paused,
    Solved,
    Closed,
    Void, // To here in the order of CaseState.
    AlreadyOpen,
    AlreadyWorking,
    WaitsForRung,
    IsPaused,
    IsSolved,
    IsClosed,
    IsVoid,
    NotOffered,
    NotPaused,
    NotClosed,
    FeedbackFirst,
    NotCalled,
};

constexpr int states = int(allOf<CaseState>.size());

struct TableRow
{
    CaseStep step;
    Cell cells[states]; ///< received, working, offered, paused, solved, closed, void.
};

using enum Cell;

constexpr TableRow table[] = {
    {CaseStep::Received,
        {AlreadyOpen, AlreadyOpen, AlreadyOpen, AlreadyOpen, AlreadyOpen, AlreadyOpen, IsVoid}},
    {CaseStep::Accept, {Working, AlreadyWorking, Working, IsPaused, IsSolved, IsClosed, IsVoid}},
    {CaseStep::Assign, {Working, Working, WaitsForRung, Paused, Solved, IsClosed, IsVoid}},
    {CaseStep::Answer, {Working, Working, WaitsForRung, IsPaused, Solved, IsClosed, IsVoid}},
    {CaseStep::Feedback, {Working, Working, WaitsForRung, IsPaused, Solved, IsClosed, IsVoid}},
    {CaseStep::Solve, {Solved, Solved, WaitsForRung, IsPaused, IsSolved, IsClosed, IsVoid}},
    {CaseStep::Organise, {Working, Working, WaitsForRung, IsPaused, Solved, IsClosed, IsVoid}},
    {CaseStep::Grade, {Received, Working, Offered, Paused, Solved, IsClosed, IsVoid}},
    {CaseStep::Escalate, {Offered, Offered, WaitsForRung, IsPaused, IsSolved, IsClosed, IsVoid}},
    {CaseStep::Return, {NotOffered, NotOffered, Working, NotOffered, NotOffered, IsClosed, IsVoid}},
    {CaseStep::Transfer, {Offered, Offered, Offered, IsPaused, IsSolved, IsClosed, IsVoid}},
    {CaseStep::Pause, {Paused, Paused, WaitsForRung, IsPaused, IsSolved, IsClosed, IsVoid}},
    {CaseStep::Resume, {NotPaused, NotPaused, NotPaused, Working, NotPaused, IsClosed, IsVoid}},
    {CaseStep::Close, {FeedbackFirst, Closed, WaitsForRung, IsPaused, Closed, IsClosed, IsVoid}},
    {CaseStep::Reopen, {NotClosed, NotClosed, NotClosed, NotClosed, Working, Working, IsVoid}},
    {CaseStep::Void, {Void, Void, Void, Void, Void, Void, IsVoid}},
    {CaseStep::Note, {Received, Working, Offered, Paused, Solved, Closed, IsVoid}},
    {CaseStep::Help, {Working, Working, WaitsForRung, Paused, IsSolved, IsClosed, IsVoid}},
    {CaseStep::Helped, {NotCalled, Working, Offered, Paused, Solved, IsClosed, IsVoid}},
    {CaseStep::Alarm, {Offered, Offered, Offered, Offered, IsSolved, IsClosed, IsVoid}},
    {CaseStep::Succeed, {Received, Working, Offered, Paused, Solved, IsClosed, IsVoid}},
    {CaseStep::Join, {Received, Working, Offered, Paused, Solved, IsClosed, IsVoid}},
};
static_assert(std::size(table) == allOf<CaseStep>.size());

QString refusalOf(Cell cell)
{
    switch (cell) {
    case AlreadyOpen:
        return translate("cases", "This case was received already.");
    case AlreadyWorking:
        return translate("cases", "This case is being worked on already; there is nothing to accept.");
    case WaitsForRung:
        return translate("cases",
            "This case was handed on and waits for that rung: it has to be accepted, returned or passed on "
            "first.");
    case IsPaused:
        return translate("cases", "This case is paused; resume it first.");
    case IsSolved:
        return translate("cases",
            "This case is solved already. Tell the resident and close it, or reopen it with a reason.");
    case IsClosed:
        return translate("cases", "This case is closed; reopen it with a reason first.");
    case IsVoid:
        return translate("cases", "This case is void and counts nowhere; open a new one instead.");
    case NotOffered:
        return translate("cases",
            "Nobody has handed this case on, so it can't be returned; pass it on to another rung instead.");
    case NotPaused:
        return translate("cases", "This case is not paused.");
    case NotClosed:
        return translate("cases", "This case is open; there is nothing to reopen.");
    case FeedbackFirst:
        return translate("cases",
            "Nothing is closed before the resident has had an answer: record the feedback to the resident "
            "first.");
    case NotCalled:
        return noHelpCalled();
    default:
        return {};
    }
}

} // namespace

QString noHelpCalled()
{
    return translate("cases", "Nobody was called in to help with this case, so there is nothing to answer.");
}

Transition transition(CaseState from, CaseStep step)
{
    for (const TableRow &row : table) {
        if (row.step != step)
            continue;
        const Cell cell = row.cells[int(from)];
        if (cell <= Cell::Void)
            return {CaseState(int(cell)), {}};
        return {std::nullopt, refusalOf(cell)};
    }
    return {};
}

QList<CaseStep> allowedSteps(CaseState from)
{
    QList<CaseStep> allowed;
    for (const CaseStep step : allOf<CaseStep>) {
        if (transition(from, step).to)
            allowed.append(step);
    }
    return allowed;
}

std::optional<CaseStep> nextStep(CaseState state, Grade grade, bool meeting, bool feedbackOwed)
{
    switch (state) {
    case CaseState::Received:
    case CaseState::Offered:
        return CaseStep::Accept;
    case CaseState::Paused:
        return CaseStep::Resume;
    case CaseState::Solved:
        return feedbackOwed ? CaseStep::Feedback : CaseStep::Close;
    case CaseState::Working:
        if (grade == Grade::Key && !meeting)
            return CaseStep::Organise;
        if (grade == Grade::Consultation)
            return feedbackOwed ? CaseStep::Feedback : CaseStep::Close;
        return CaseStep::Solve;
    case CaseState::Closed:
    case CaseState::Void:
        break;
    }
    return std::nullopt;
}

bool needsReason(CaseStep step)
{
    return step == CaseStep::Return || step == CaseStep::Transfer || step == CaseStep::Pause
        || step == CaseStep::Reopen || step == CaseStep::Void || step == CaseStep::Help || step == CaseStep::Helped
        || step == CaseStep::Alarm;
}

std::optional<Rung> rungAbove(Rung rung)
{
    switch (rung) {
    case Rung::Unit:
    case Rung::Building:
    case Rung::Grid:
        return Rung::Sector;
    case Rung::Sector:
        return Rung::Community;
    case Rung::Community:
        return Rung::Subdistrict;
    case Rung::Subdistrict:
        break;
    }
    return std::nullopt;
}

} // namespace linli
