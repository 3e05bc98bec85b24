// Which backups are kept: pure, seen from a day.
#include "core/backup/backup.h"

#include <algorithm>
#include <set>

namespace linli {

namespace {

constexpr int keptDays = 7;
constexpr int keptWeeks = 4;
constexpr int keptMonths = 12;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

int monthNumber(QDate day)
{
    return day.year() * 12 + day.month();
}

} // namespace

QList<BackupInfo> backupsToDrop(const QList<BackupInfo> &backups, QDate today)
{
    QList<BackupInfo> newestFirst = backups;
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
        [](const BackupInfo &a, const BackupInfo &b) { return a.made > b.made; });
    std::set<QDate> days;
    std::set<QDate> weeks;
    std::set<int> months;
    QList<BackupInfo> dropped;
    for (const BackupInfo &backup : newestFirst) {
        const QDate day = backup.made.date();
        bool kept = &backup == &newestFirst.first();
        // Of another day than the clock knows: it was set back; nothing can be said of their age.
        kept = kept || day > today;
        if (day > today.addDays(-keptDays))
            kept = days.insert(day).second || kept;
        if (mondayOf(day) > mondayOf(today).addDays(-7 * keptWeeks))
            kept = weeks.insert(mondayOf(day)).second || kept;
        if (monthNumber(day) > monthNumber(today) - keptMonths)
            kept = months.insert(monthNumber(day)).second || kept;
        if (!kept)
            dropped.append(backup);
    }
    return dropped;
}

} // namespace linli
