// Whether the desk may remind of the day's cases now: once a day, in office hours of a working day, never at night.
#pragma once

#include "core/calendar/workcalendar.h"

namespace linli {

/// `last`: the day of the last reminder; invalid: never.
bool isTimeToRemind(const WorkCalendar &calendar, const QDateTime &now, QDate last);

/// The office day that `now` belongs to has begun since `then`: what is due today and overdue reads differently.
bool isNewDay(const QDateTime &then, const QDateTime &now);

} // namespace linli
