#include "core/activities/activityrules.h"

#include "core/base/clock.h"
#include "core/base/text.h"

namespace linli {

namespace {

using State = ActivityState;

std::optional<State> target(State from, ActivityStep step)
{
    switch (step) {
    case ActivityStep::Plan:
        return std::nullopt;
    case ActivityStep::Note:
        return from;
    case ActivityStep::Change:
    case ActivityStep::SignUp:
    case ActivityStep::Attend:
        return from == State::Cancelled ? std::nullopt : std::optional(from);
    case ActivityStep::Hold:
        return from == State::Planned ? std::optional(State::Held) : std::nullopt;
    case ActivityStep::Record:
        return from == State::Held ? std::optional(State::Held) : std::nullopt;
    case ActivityStep::Cancel:
        return from == State::Planned ? std::optional(State::Cancelled) : std::nullopt;
    }
    return std::nullopt;
}

QString refusalOf(State from, ActivityStep step)
{
    if (from == State::Cancelled)
        return translate("activities", "This activity was cancelled. Plan a new one.");
    if (step == ActivityStep::Record)
        return translate("activities", "This activity was not held yet.");
    if (step == ActivityStep::Plan)
        return translate("activities", "This activity is planned already.");
    return translate("activities", "This activity was held already.");
}

} // namespace

QString titleOf(const QString &title, int edition)
{
    return edition > 0 ? translate("activities", "%1, edition %2").arg(title).arg(edition) : title;
}

ActivityTransition transition(ActivityState from, ActivityStep step)
{
    const auto to = target(from, step);
    return {to, to ? QString() : refusalOf(from, step)};
}

int nextEdition(const Series &series, int lastEdition, int year)
{
    if (lastEdition > 0)
        return lastEdition + 1;
    if (series.rhythm == Rhythm::Yearly && series.firstYear > 0 && year >= series.firstYear)
        return year - series.firstYear + 1;
    return 1;
}

QDateTime nextStart(Rhythm rhythm, const QDateTime &starts)
{
    switch (rhythm) {
    case Rhythm::Yearly:
        return starts.addYears(1);
    case Rhythm::Quarterly:
        return starts.addMonths(3);
    case Rhythm::Monthly:
        return starts.addMonths(1);
    case Rhythm::Weekly:
        return starts.addDays(7);
    case Rhythm::Free:
        break;
    }
    return {};
}

} // namespace linli
