// The words of activities (R18): enums, their words in ledger, command line and JSON, their names for people.
#pragma once

#include "core/cases/casewords.h"

namespace linli {

enum class ActivityState { Planned, Held, Cancelled };
/// What can happen to an activity; the first one opens it.
enum class ActivityStep { Plan, Change, SignUp, Attend, Hold, Record, Cancel, Note };
enum class Rhythm { Yearly, Quarterly, Monthly, Weekly, Free };
enum class Part { Guest, Volunteer };

template <>
inline constexpr auto allOf<ActivityState> = std::array{ActivityState::Planned, ActivityState::Held, ActivityState::Cancelled};
template <>
inline constexpr auto allOf<ActivityStep> = std::array{ActivityStep::Plan, ActivityStep::Change, ActivityStep::SignUp,
    ActivityStep::Attend, ActivityStep::Hold, ActivityStep::Record, ActivityStep::Cancel, ActivityStep::Note};
template <>
inline constexpr auto allOf<Rhythm> = std::array{Rhythm::Yearly, Rhythm::Quarterly, Rhythm::Monthly, Rhythm::Weekly, Rhythm::Free};
template <>
inline constexpr auto allOf<Part> = std::array{Part::Guest, Part::Volunteer};

QString toWord(ActivityState state);
QString toWord(ActivityStep step);
QString toWord(Rhythm rhythm);
QString toWord(Part part);

QString displayName(ActivityState state);
QString displayName(ActivityStep step);
QString displayName(Rhythm rhythm);
QString displayName(Part part);

} // namespace linli
