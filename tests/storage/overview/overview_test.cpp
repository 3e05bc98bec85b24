// The overview against sums made by hand: months and kinds, places, hot spots, and what comes back three times in 90 days.
#include "core/overview/overview.h"

#include "core/cases/reporters.h"
#include "core/deliberation/deliberationderiver.h"
#include "core/deliberation/deliberationsteps.h"
#include "tests/storage/cases/town.h"
#include "tests/support/plan.h"

using namespace linli;
using namespace linli::test;

namespace {

CaseId opened(Town &town, const char *kind, const char *reporter, const char *day, AreaId area = {})
{
    NewCase asked;
    asked.area = area ? area : town.unit;
    asked.title = QString::fromUtf8("测试");
    asked.kind = QString::fromUtf8(kind);
    asked.reporterName = QString::fromUtf8(reporter);
    asked.received = at(day);
    return need(openCase(*town.ledger, asked)).id;
}

int countOf(const Overview &overview, const char *month, const char *kind)
{
    for (const MonthCount &count : overview.counts) {
        if (count.month == QDate::fromString(QString::fromLatin1(month), Qt::ISODate) && count.kind == QString::fromUtf8(kind))
            return count.cases;
    }
    return 0;
}

} // namespace

// The clock of the tests stands at 2026-09-21 (monday()).
TEST_CASE("the overview counts what was received by month and kind, and by place; void cases nowhere")
{
    Town town(BOTH_ENGINES());
    opened(town, "noise", "", "2026-06-30 17:00"); // before the three months
    opened(town, "noise", "", "2026-07-01 09:00");
    opened(town, "noise", "", "2026-09-02 09:00");
    opened(town, "noise", "", "2026-09-03 09:00", town.building);
    opened(town, "parking", "", "2026-09-04 09:00", town.community);
    const CaseId voided = opened(town, "parking", "", "2026-09-05 09:00");
    need(voidCase(*town.ledger, {voided}, QStringLiteral("登记错误")));

    const Overview all = need(caseOverview(*town.ledger, {{}, 3}));
    CHECK(all.from == QDate(2026, 7, 1));
    CHECK(all.months == QList<QDate>{QDate(2026, 7, 1), QDate(2026, 8, 1), QDate(2026, 9, 1)});
    CHECK(all.cases == 4);
    CHECK(all.kinds == QStringList{QStringLiteral("noise"), QStringLiteral("parking")});
    CHECK(countOf(all, "2026-07-01", "noise") == 1);
    CHECK(countOf(all, "2026-08-01", "noise") == 0);
    CHECK(countOf(all, "2026-09-01", "noise") == 2);
    CHECK(countOf(all, "2026-09-01", "parking") == 1);
    REQUIRE(all.places.size() == 2); // the only community's sector, and what lies in none
    CHECK(all.places[0].area == town.sector);
    CHECK(all.places[0].cases == 3);
    CHECK(all.places[0].open == 3);
    CHECK(all.places[0].overdue == 3); // ordinary ones, three working days, the last of 3 September
    CHECK(all.places[0].mostKind == u"noise");
    CHECK(all.places[1].area == town.community);
    CHECK(all.places[1].mostKind == u"parking");

    const Overview community = need(caseOverview(*town.ledger, {town.community, 3}));
    REQUIRE(community.places.size() == 2);
    CHECK(community.places[0].area == town.sector);
    CHECK(community.places[0].cases == 3);
    CHECK(community.places[1].area == town.community);
    CHECK(community.places[1].cases == 1);
    CHECK(caseOverview(*town.ledger, {AreaId(999), 3}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("hot spots are buildings by their cases of 90 days, today included")
{
    Town town(BOTH_ENGINES());
    opened(town, "noise", "", "2026-06-23 17:00"); // the 91st day back
    opened(town, "noise", "", "2026-06-24 09:00"); // the 90th
    opened(town, "gas", "", "2026-09-01 09:00", town.building);
    opened(town, "gas", "", "2026-09-02 09:00", town.community);
    const QList<PlaceCount> spots = need(hotSpots(*town.ledger, {}));
    REQUIRE(spots.size() == 2);
    CHECK(spots[0].area == town.building);
    CHECK(spots[0].cases == 2);
    CHECK(spots[0].name == QStringLiteral("社区 1栋"));
    CHECK(spots[1].area == town.community);
    CHECK(spots[1].cases == 1);
}

TEST_CASE("the same kind at the same place three times in 90 days is proposed for the 122, until one takes it up")
{
    Town town(BOTH_ENGINES(), {deliberationDeriver()});
    opened(town, "noise", "", "2026-06-23 17:00"); // too long ago
    opened(town, "noise", "", "2026-07-01 09:00");
    opened(town, "noise", "", "2026-08-01 09:00", town.building);
    opened(town, "gas", "", "2026-08-01 09:00");
    opened(town, "gas", "", "2026-08-02 09:00");
    CHECK(need(repeatedTroubles(*town.ledger, {})).isEmpty());
    const CaseId third = opened(town, "noise", "", "2026-09-01 09:00");
    QList<RepeatedTrouble> found = need(repeatedTroubles(*town.ledger, {}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].place == town.building);
    CHECK(found[0].kind == u"noise");
    CHECK(found[0].cases == 3);
    CHECK(found[0].open == 3);
    CHECK(found[0].last == at("2026-09-01 09:00"));
    CHECK(found[0].deliberation.isEmpty());

    NewDeliberation asked;
    asked.fromCase = third;
    asked.title = QStringLiteral("楼栋噪音公约");
    asked.proposal = QStringLiteral("制定公约");
    need(proposeDeliberation(*town.ledger, asked));
    found = need(repeatedTroubles(*town.ledger, {}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].deliberation == QStringLiteral("楼栋噪音公约"));
}

TEST_CASE("who reported three times in 90 days, as first or joined reporter, each case once")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    opened(town, "noise", "周敏", "2026-07-01 09:00");
    opened(town, "gas", "周敏", "2026-08-01 09:00");
    opened(town, "gas", "周敏", "2026-08-02 09:00", town.community); // the same name elsewhere is somebody else
    const CaseId other = opened(town, "parking", "钱一", "2026-09-01 09:00");
    CHECK(need(repeatedReporters(ledger, {})).isEmpty());
    JoinedReporter joined;
    joined.name = QStringLiteral("周敏");
    need(addReporter(ledger, {other}, joined));
    const QList<RepeatedReporter> found = need(repeatedReporters(ledger, {}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].name == QStringLiteral("周敏"));
    CHECK(found[0].cases == 3);
    CHECK(found[0].open == 3);
    CHECK(found[0].area == town.unit);

    CaseFilter filter;
    filter.reporterName = found[0].name;
    filter.within = town.building;
    filter.receivedFrom = QDate(2026, 8, 1);
    CHECK(need(countCases(ledger.db(), monday(), filter)) == 2);
    filter.receivedTo = QDate(2026, 8, 31);
    CHECK(need(countCases(ledger.db(), monday(), filter)) == 1);
}

TEST_CASE("the overview reads what it sums from an index")
{
    Town town(BOTH_ENGINES());
    for (const OverviewStatement &statement : overviewStatements(town.ledger->db(), monday(), town.community)) {
        const QString plan = planOf(town.ledger->db(), statement.sql, statement.values);
        INFO(plan.toStdString());
        CHECK_FALSE(plan.contains(QStringLiteral("SCAN s")));
        CHECK_FALSE(plan.contains(QStringLiteral("Seq Scan")));
    }
}
