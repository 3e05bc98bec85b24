#include "core/reporting/activityfigures.h"

#include "core/cases/casestore.h"
#include "core/ledger/scope.h"
#include "core/reporting/monthfigures.h"

namespace linli {

ActivityCounts &ActivityCounts::operator+=(const ActivityCounts &other)
{
    held += other.held;
    people += other.people;
    volunteers += other.volunteers;
    minutes += other.minutes;
    errands += other.errands;
    return *this;
}

Result<ActivityFigures> activityFigures(Database &db, const AreaTree &tree, const MonthPeriod &period)
{
    ActivityFigures figures;
    LINLI_TRY(db.each(
        QStringLiteral("SELECT v.area_id, s.name, v.edition, v.others_came, v.errands, "
                       "(SELECT COUNT(*) FROM activity_participant q WHERE q.activity_id = v.id AND q.came = 1), "
                       "(SELECT COUNT(*) FROM activity_participant q WHERE q.activity_id = v.id AND q.came = 1 AND q.part = 'volunteer'), "
                       "(SELECT COALESCE(SUM(q.minutes), 0) FROM activity_participant q WHERE q.activity_id = v.id AND q.came = 1 AND "
                       "q.part = 'volunteer') FROM activity v LEFT JOIN activity_series s ON s.id = v.series_id "
                       "WHERE v.state = 'held' AND v.starts >= ? AND v.starts <= ?%1 ORDER BY v.starts, v.id")
            .arg(areasInScope(db, QStringLiteral("v.area_id"))),
        {storedTime(wallTime(period.firstDay(), QTime(0, 0))), storedTime(period.asOf)}, [&](const Row &row) {
            const ActivityCounts one{1, int(row.integer(3) + row.integer(5)), int(row.integer(6)), int(row.integer(7)), int(row.integer(4))};
            figures.all += one;
            figures.bySeries[row.text(1)] += one;
            if (!row.isNull(1) && !row.isNull(2))
                figures.editions[row.text(1)].append(int(row.integer(2)));
            for (const Area *area : tree.path(row.id<AreaId>(0)))
                figures.byArea[area->id] += one;
        }));
    return figures;
}

} // namespace linli
