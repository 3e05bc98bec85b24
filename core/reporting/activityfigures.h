// Activities of a month (R18).
#pragma once

#include "core/activities/activity.h"
#include "core/areas/areastore.h"

#include <QHash>
#include <QMap>

namespace linli {

/// An activity counts in the month in which it began, once it is recorded as held; people as they are recorded by now.
struct ActivityCounts
{
    int held = 0;
    int people = 0; ///< Who came: names and others.
    int volunteers = 0; ///< Of them.
    int minutes = 0; ///< The volunteers' time.
    int errands = 0;

    bool isEmpty() const { return held == 0; }
    ActivityCounts &operator+=(const ActivityCounts &other);
    bool operator==(const ActivityCounts &) const = default;
};

struct ActivityFigures
{
    ActivityCounts all;
    QMap<QString, ActivityCounts> bySeries; ///< By the series' name; empty: on their own.
    QMap<QString, QList<int>> editions; ///< Of the series, in their order.
    QHash<AreaId, ActivityCounts> byArea; ///< Everything inside the area.
};

struct MonthPeriod;
/// Of the viewer's areas.
Result<ActivityFigures> activityFigures(Database &db, const AreaTree &tree, const MonthPeriod &period);

} // namespace linli
