// Activities of a month against a table worked out by hand.
#include "core/reporting/monthreport.h"
#include "tests/storage/resources/hall.h"
#include "tests/support/xlsxparts.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("a month counts the activities that began in it and were held, by series with the edition, and up the tree", "[reporting][activities]")
{
    Centre centre(BOTH_ENGINES());
    centre.at("2026-10-20 09:00");
    Series series;
    series.area = centre.town.own.community;
    series.name = QStringLiteral("邻里节");
    series.firstYear = 2018;
    const SeriesId festival = need(addSeries(centre.ledger(), series));
    struct Line
    {
        const char *from, *until;
        bool festival, held, here; ///< Here: in the east, otherwise in the west.
        int others, errands;
    };
    for (const Line &line : {Line{"2026-08-31 23:00", "2026-09-01 02:00", false, true, true, 7, 0},
             {"2026-09-01 00:00", "2026-09-01 01:00", false, true, true, 10, 3}, {"2026-09-30 23:59", "2026-10-01 01:00", true, true, true, 40, 0},
             {"2026-09-12 10:00", "2026-09-12 12:00", false, false, true, 99, 0}, {"2026-09-13 10:00", "2026-09-13 12:00", false, true, false, 5, 1},
             {"2026-10-01 00:00", "2026-10-01 01:00", false, true, true, 20, 0}}) {
        ActivityPlan plan = centre.plan(line.from, line.until);
        plan.area = line.here ? centre.town.own.building : centre.town.other.community;
        plan.series = line.festival ? festival : SeriesId();
        const ActivityId id = need(planActivity(centre.ledger(), plan));
        if (line.festival) {
            need(signUp(centre.ledger(), {id}, {centre.town.own.resident}, Part::Volunteer));
            const AttendeeId helper = need(attendeesOf(centre.ledger().db(), id)).first().id;
            need(attendActivity(centre.ledger(), {id}, {{{helper, true}}, {{helper, 90}}, {}}));
        }
        if (line.held)
            need(holdActivity(centre.ledger(), {id}, {{}, line.others, line.errands}));
    }
    const MonthReport report = need(computeMonth(centre.ledger(), 2026, 9));
    const ActivityFigures &month = report.now.activities;
    CHECK(month.all == ActivityCounts{3, 56, 1, 90, 4});
    CHECK(report.lastMonth.activities.all == ActivityCounts{1, 7, 0, 0, 0});
    CHECK(report.lastYear.activities.all.isEmpty());
    CHECK(month.bySeries.value(QStringLiteral("邻里节")) == ActivityCounts{1, 41, 1, 90, 0});
    CHECK(month.editions.value(QStringLiteral("邻里节")) == QList<int>{9});
    CHECK(month.bySeries.value({}) == ActivityCounts{2, 15, 0, 0, 4});
    CHECK(month.byArea.value(centre.town.own.community) == ActivityCounts{2, 51, 1, 90, 3});
    CHECK(month.byArea.value(centre.town.own.building) == ActivityCounts{2, 51, 1, 90, 3});
    CHECK(month.byArea.value(centre.town.other.community) == ActivityCounts{1, 5, 0, 0, 1});
    const QString path = centre.town.folder.filePath(QStringLiteral("月报.xlsx"));
    need(writeMonthWorkbook(report, centre.ledger(), path));
    const XlsxParts parts(path);
    REQUIRE(parts.sheetNames().size() == 6);
    const auto cells = parts.cells(6);
    CHECK(cells[QStringLiteral("B5")].value == QStringLiteral("3"));
    CHECK(cells[QStringLiteral("C5")].value == QStringLiteral("56"));
    CHECK(cells[QStringLiteral("E5")].value == QStringLiteral("1.5"));
    CHECK(cells[QStringLiteral("G5")].value == QStringLiteral("1"));
    centre.town.enter(QStringLiteral("东片"), {Role::Clerk});
    CHECK(need(computeMonth(centre.ledger(), 2026, 9)).now.activities.all == ActivityCounts{2, 51, 1, 90, 3});
}
