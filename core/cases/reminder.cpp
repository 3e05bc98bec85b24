#include "core/cases/reminder.h"

namespace linli {

bool isTimeToRemind(const WorkCalendar &calendar, const QDateTime &now, QDate last)
{
    const QDate today = now.date();
    if (!calendar.isWorkingDay(today) || (last.isValid() && last >= today))
        return false;
    return now >= calendar.officeBegin(today) && now < calendar.officeEnd(today);
}

bool isNewDay(const QDateTime &then, const QDateTime &now)
{
    return then.isValid() && then.date() != now.date();
}

} // namespace linli
