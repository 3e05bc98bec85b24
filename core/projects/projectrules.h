// The pure rules of a livelihood project: the table of transitions, and which planned date runs.
#pragma once

#include "core/projects/project.h"

namespace linli {

/// The table, state by step (- refused; the sentence says why):
///
///            proposed approved underway finished  evaluated stopped
///  propose   -        -        -        -         -         -
///  edit      proposed approved underway finished  -         -
///  approve   approved -        -        -         -         -
///  start     -        underway -        -         -         -
///  progress  -        -        underway -         -         -
///  spend     -        approved underway finished  evaluated stopped
///  finish    -        -        finished -         -         -
///  rework    -        -        -        underway  -         -
///  evaluate  -        -        -        evaluated -         -
///  stop      stopped  stopped  stopped  -         -         -
///  note      proposed approved underway finished  evaluated stopped
///
/// Bills come late: money can be recorded after the end. The use cases hold gates beside it (projectsteps.h).
struct ProjectTransition
{
    std::optional<ProjectState> to; ///< None: refused.
    QString refusal; ///< Translated.
};
ProjectTransition transition(ProjectState from, ProjectStep step);

/// What the log says: a fold. A step the table refuses (a merge can leave one) changes nothing.
struct ProjectStanding
{
    ProjectState state = ProjectState::Proposed;
    QDateTime started; ///< Invalid: not yet.
    QDateTime finished; ///< Invalid: not yet, or taken up again.
    bool operator==(const ProjectStanding &) const = default;
};
ProjectStanding standingOf(const QList<ProjectLogged> &steps);

inline bool isOpen(ProjectState state)
{
    return state != ProjectState::Evaluated && state != ProjectState::Stopped;
}
/// Done counts from the day it was finished on (R18).
inline bool isDone(ProjectState state)
{
    return state == ProjectState::Finished || state == ProjectState::Evaluated;
}

/// The planned date that runs: the beginning while it is approved and has one, otherwise the end until it is finished.
struct PlannedDate
{
    ProjectStep step = ProjectStep::Finish; ///< Start or Finish.
    QDate day;
    bool operator==(const PlannedDate &) const = default;
};
std::optional<PlannedDate> plannedDate(ProjectState state, const QDate &start, const QDate &finish);

/// The next right step; none when it is over.
std::optional<ProjectStep> nextStep(ProjectState state);

} // namespace linli
