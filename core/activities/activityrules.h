// The pure rules of an activity: the table of transitions, the number of an edition, the day of the next one.
#pragma once

#include "core/activities/activity.h"
#include "core/base/result.h"

namespace linli {

/// The table, state by step (- refused; the sentence says why):
///
///            planned   held      cancelled
///  plan      -         -         -
///  change    planned   held¹     -
///  sign-up   planned   held      -
///  attend    planned²  held      -
///  hold      held²     -         -
///  record    -         held      -
///  cancel    cancelled -         -
///  note      planned   held      cancelled
///
/// The use cases hold gates beside it: ¹ what was held can't be moved into the future; ² it has begun; nothing is
/// cancelled without a reason.
struct ActivityTransition
{
    std::optional<ActivityState> to; ///< None: refused.
    QString refusal; ///< Translated.
};
ActivityTransition transition(ActivityState from, ActivityStep step);

/// The number of a new edition: one more than the last one's; the first one known of a yearly series counts its years.
int nextEdition(const Series &series, int lastEdition, int year);
/// The same hour of the next one's day; invalid for a series without a rhythm.
QDateTime nextStart(Rhythm rhythm, const QDateTime &starts);

} // namespace linli
