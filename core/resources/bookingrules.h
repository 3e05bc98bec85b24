// The pure rules of a booking: the table of transitions, what overlaps, how many are there at once, what is free.
#pragma once

#include "core/base/result.h"
#include "core/resources/resource.h"

namespace linli {

/// The table, state by step (- refused; the sentence says why):
///
///            asked     granted   declined  withdrawn returned
///  ask       -         -         -         -         -
///  grant     granted   -         granted   -         -
///  decline   declined  declined  -         -         -
///  withdraw  withdrawn withdrawn -         -         -
///  move      asked     granted   -         -         -
///  return    -         returned  -         -         -
///
/// The use cases hold gates beside it: who grants and declines works in the resource's area, who withdraws in the one
/// that asked; nobody declines without a reason; a venue or a piece of equipment is granted for one at a time, and never
/// for more people than it holds.
struct BookingTransition
{
    std::optional<BookingState> to; ///< None: refused.
    QString refusal; ///< Translated.
};
BookingTransition transition(BookingState from, BookingStep step);

/// Ends that touch do not overlap.
inline bool overlap(const TimeSpan &one, const TimeSpan &other)
{
    return one.starts < other.ends && other.starts < one.ends;
}

struct TakenSpan
{
    TimeSpan time;
    int people = 0; ///< 0 counts as one.
};
/// The most people that these take at one moment of `within`.
int peakOf(const QList<TakenSpan> &taken, const TimeSpan &within);
/// What of `within` nobody has, in order.
QList<TimeSpan> freeSpans(const QList<TakenSpan> &taken, const TimeSpan &within);

} // namespace linli
