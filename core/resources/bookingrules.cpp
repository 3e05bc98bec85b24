#include "core/resources/bookingrules.h"

#include "core/base/text.h"

#include <algorithm>

namespace linli {

namespace {

using State = BookingState;

std::optional<State> target(State from, BookingStep step)
{
    const bool open = from == State::Asked || from == State::Granted;
    switch (step) {
    case BookingStep::Ask:
        return std::nullopt;
    case BookingStep::Grant:
        return from == State::Asked || from == State::Declined ? std::optional(State::Granted) : std::nullopt;
    case BookingStep::Decline:
        return open ? std::optional(State::Declined) : std::nullopt;
    case BookingStep::Withdraw:
        return open ? std::optional(State::Withdrawn) : std::nullopt;
    case BookingStep::Move:
        return open ? std::optional(from) : std::nullopt;
    case BookingStep::Return:
        return from == State::Granted ? std::optional(State::Returned) : std::nullopt;
    }
    return std::nullopt;
}

QString refusalOf(State from, BookingStep step)
{
    if (step == BookingStep::Ask)
        return translate("resources", "This booking was made already.");
    if (step == BookingStep::Grant && from == State::Granted)
        return translate("resources", "This booking is granted already.");
    if (step == BookingStep::Return && from == State::Asked)
        return translate("resources", "This booking is not granted yet; there is nothing to give back.");
    return translate("resources", "This booking is over (%1). Make a new one.").arg(displayName(from));
}

} // namespace

BookingTransition transition(BookingState from, BookingStep step)
{
    const auto to = target(from, step);
    return {to, to ? QString() : refusalOf(from, step)};
}

int peakOf(const QList<TakenSpan> &taken, const TimeSpan &within)
{
    int peak = 0;
    // The most are there at some beginning, or where `within` begins.
    QList<QDateTime> moments{within.starts};
    for (const TakenSpan &one : taken) {
        if (overlap(one.time, within))
            moments.append(std::max(one.time.starts, within.starts));
    }
    for (const QDateTime &moment : std::as_const(moments)) {
        int there = 0;
        for (const TakenSpan &one : taken) {
            if (one.time.starts <= moment && moment < one.time.ends)
                there += std::max(1, one.people);
        }
        peak = std::max(peak, there);
    }
    return peak;
}

QList<TimeSpan> freeSpans(const QList<TakenSpan> &taken, const TimeSpan &within)
{
    QList<TimeSpan> busy;
    for (const TakenSpan &one : taken) {
        if (overlap(one.time, within))
            busy.append(one.time);
    }
    std::sort(busy.begin(), busy.end(), [](const TimeSpan &one, const TimeSpan &other) { return one.starts < other.starts; });
    QList<TimeSpan> free;
    QDateTime from = within.starts;
    for (const TimeSpan &one : std::as_const(busy)) {
        if (from < one.starts)
            free.append({from, one.starts});
        from = std::max(from, one.ends);
    }
    if (from < within.ends)
        free.append({from, within.ends});
    return free;
}

} // namespace linli
