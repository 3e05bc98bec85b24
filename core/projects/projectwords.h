// The words of a livelihood project (R17, R18): enums, their words in ledger, command line and JSON, their names for people.
#pragma once

#include "core/cases/casewords.h"

namespace linli {

enum class ProjectState {
    Proposed,
    Approved, ///< It will be done; nobody has begun.
    UnderWay,
    Finished, ///< Done; what residents think of it is still to be asked.
    Evaluated, ///< Accepted.
    Stopped,
};

/// What can happen to a project; the first one opens it.
enum class ProjectStep { Propose, Edit, Approve, Start, Progress, Spend, Finish, Rework, Evaluate, Stop, Note };

/// What it is about.
enum class ProjectKind { Building, Road, Lift, Utilities, Green, Safety, Parking, Elderly, Children, Culture, Health, Other };

/// Where it came from (R17).
enum class ProjectSource { Deliberation, Case, Plan, Residents };

template <>
inline constexpr auto allOf<ProjectState> = std::array{ProjectState::Proposed, ProjectState::Approved, ProjectState::UnderWay,
    ProjectState::Finished, ProjectState::Evaluated, ProjectState::Stopped};
template <>
inline constexpr auto allOf<ProjectStep> = std::array{ProjectStep::Propose, ProjectStep::Edit, ProjectStep::Approve,
    ProjectStep::Start, ProjectStep::Progress, ProjectStep::Spend, ProjectStep::Finish, ProjectStep::Rework,
    ProjectStep::Evaluate, ProjectStep::Stop, ProjectStep::Note};
template <>
inline constexpr auto allOf<ProjectKind> = std::array{ProjectKind::Building, ProjectKind::Road, ProjectKind::Lift,
    ProjectKind::Utilities, ProjectKind::Green, ProjectKind::Safety, ProjectKind::Parking, ProjectKind::Elderly,
    ProjectKind::Children, ProjectKind::Culture, ProjectKind::Health, ProjectKind::Other};
template <>
inline constexpr auto allOf<ProjectSource> =
    std::array{ProjectSource::Deliberation, ProjectSource::Case, ProjectSource::Plan, ProjectSource::Residents};

QString toWord(ProjectState state);
QString toWord(ProjectStep step);
QString toWord(ProjectKind kind);
QString toWord(ProjectSource source);

QString displayName(ProjectState state);
QString displayName(ProjectStep step);
QString displayName(ProjectKind kind);
QString displayName(ProjectSource source);

} // namespace linli
