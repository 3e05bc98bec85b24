#include "core/projects/projectrules.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

namespace {

/// What a cell of the table says: a state, or why not.
enum class Cell {
    Proposed,
    Approved,
    UnderWay,
    Finished,
    Evaluated,
    Stopped, // To here in the order of ProjectState.
    IsProposed,
    ApproveFirst,
    IsApproved,
    StartFirst,
    IsUnderWay,
    FinishFirst,
    IsFinished,
    IsEvaluated,
    IsStopped,
};

constexpr int states = int(allOf<ProjectState>.size());

struct TableRow
{
    ProjectStep step;
    Cell cells[states]; ///< In the order of ProjectState.
};

using enum Cell;
using Step = ProjectStep;

constexpr TableRow table[] = {
    {Step::Propose, {IsProposed, IsProposed, IsProposed, IsProposed, IsEvaluated, IsStopped}},
    {Step::Edit, {Proposed, Approved, UnderWay, Finished, IsEvaluated, IsStopped}},
    {Step::Approve, {Approved, IsApproved, IsApproved, IsApproved, IsEvaluated, IsStopped}},
    {Step::Start, {ApproveFirst, UnderWay, IsUnderWay, IsFinished, IsEvaluated, IsStopped}},
    {Step::Progress, {ApproveFirst, StartFirst, UnderWay, IsFinished, IsEvaluated, IsStopped}},
    {Step::Spend, {ApproveFirst, Approved, UnderWay, Finished, Evaluated, Stopped}},
    {Step::Finish, {ApproveFirst, StartFirst, Finished, IsFinished, IsEvaluated, IsStopped}},
    {Step::Rework, {ApproveFirst, StartFirst, IsUnderWay, UnderWay, IsEvaluated, IsStopped}},
    {Step::Evaluate, {ApproveFirst, StartFirst, FinishFirst, Evaluated, IsEvaluated, IsStopped}},
    {Step::Stop, {Stopped, Stopped, Stopped, IsFinished, IsEvaluated, IsStopped}},
    {Step::Note, {Proposed, Approved, UnderWay, Finished, Evaluated, Stopped}},
};

QString sentenceOf(Cell cell)
{
    static constexpr const char *sentences[] = {
        QT_TRANSLATE_NOOP("projects", "The project was proposed already."),
        QT_TRANSLATE_NOOP("projects", "The project is not approved yet. Record the approval first."),
        QT_TRANSLATE_NOOP("projects", "The project was approved already."),
        QT_TRANSLATE_NOOP("projects", "The work has not begun yet. Record its beginning first."),
        QT_TRANSLATE_NOOP("projects", "The work is under way already."),
        QT_TRANSLATE_NOOP("projects", "The project is not finished yet. Record its end first."),
        QT_TRANSLATE_NOOP("projects", "The project is finished. Put it back to work if something is still to be done."),
        QT_TRANSLATE_NOOP("projects", "The project was evaluated and accepted."),
        QT_TRANSLATE_NOOP("projects", "The project was stopped. Propose a new one if it is taken up again."),
    };
    return translate("projects", sentences[int(cell) - int(IsProposed)]);
}

} // namespace

ProjectTransition transition(ProjectState from, ProjectStep step)
{
    const Cell cell = table[int(step)].cells[int(from)];
    if (int(cell) < states)
        return {ProjectState(int(cell)), {}};
    return {std::nullopt, sentenceOf(cell)};
}

ProjectStanding standingOf(const QList<ProjectLogged> &steps)
{
    ProjectStanding standing;
    for (const ProjectLogged &step : steps) {
        const auto next = transition(standing.state, step.step).to;
        if (!next)
            continue;
        standing.state = *next;
        if (step.step == Step::Start)
            standing.started = step.at;
        else if (step.step == Step::Finish)
            standing.finished = step.at;
        else if (step.step == Step::Rework)
            standing.finished = {};
    }
    return standing;
}

std::optional<PlannedDate> plannedDate(ProjectState state, const QDate &start, const QDate &finish)
{
    if (state == ProjectState::Approved && start.isValid())
        return PlannedDate{Step::Start, start};
    const bool waits = state == ProjectState::Proposed || state == ProjectState::Approved || state == ProjectState::UnderWay;
    return waits && finish.isValid() ? std::optional(PlannedDate{Step::Finish, finish}) : std::nullopt;
}

std::optional<ProjectStep> nextStep(ProjectState state)
{
    switch (state) {
    case ProjectState::Proposed:
        return Step::Approve;
    case ProjectState::Approved:
        return Step::Start;
    case ProjectState::UnderWay:
        return Step::Finish;
    case ProjectState::Finished:
        return Step::Evaluate;
    case ProjectState::Evaluated:
    case ProjectState::Stopped:
        break;
    }
    return std::nullopt;
}

} // namespace linli
