// Likely duplicates, links, and cases joined in one whose reporters are all told (R9).
#include "core/cases/alikecases.h"
#include "core/cases/reporters.h"
#include "core/ledger/undo.h"
#include "tests/storage/cases/town.h"
#include "tests/support/plan.h"

using namespace linli;
using namespace linli::test;

namespace {

CaseId opened(Town &town, const char *title, const char *kind, const char *reporter, const char *day, AreaId area = {})
{
    NewCase asked;
    asked.area = area ? area : town.unit;
    asked.title = QString::fromUtf8(title);
    asked.kind = QString::fromUtf8(kind);
    asked.reporterName = QString::fromUtf8(reporter);
    asked.reporterPhone = QStringLiteral("13900000001");
    asked.received = at(day);
    return need(openCase(*town.ledger, asked)).id;
}

const Feedback told{QStringLiteral("phone"), QStringLiteral("已修好"), {}};

} // namespace

TEST_CASE("titles are as alike as the pairs of characters they share")
{
    CHECK(likeness(QStringLiteral("楼道灯不亮"), QStringLiteral("楼道 灯 不亮了！")) == 1.0);
    CHECK(likeness(QStringLiteral("楼道灯不亮"), QStringLiteral("楼道漏水")) * 3 == 1.0);
    CHECK(likeness(QStringLiteral("噪音"), QStringLiteral("停车")) == 0.0);
    CHECK(likeness(QString(), QStringLiteral("停车")) == 0.0);
}

TEST_CASE("likely duplicates: same place and kind, same reporter, or same words within 30 days")
{
    Town town(BOTH_ENGINES());
    const CaseId all = opened(town, "楼道灯不亮", "物业", "周敏", "2026-09-01 09:00");
    const CaseId place = opened(town, "垃圾未清运", "物业", "钱一", "2026-09-02 09:00");
    const CaseId person = opened(town, "邻居吵闹", "噪音", "周敏", "2026-09-03 09:00", town.sector);
    const CaseId words = opened(town, "楼道灯又不亮", "other", "孙二", "2026-09-04 09:00");
    opened(town, "楼道灯不亮", "物业", "周敏", "2026-08-21 09:59"); // 31 days before
    opened(town, "门禁坏了", "other", "李三", "2026-09-05 09:00"); // nothing in common but the place
    const CaseId voided = opened(town, "楼道灯不亮", "物业", "周敏", "2026-09-06 09:00");
    need(voidCase(*town.ledger, {voided}, QStringLiteral("登记错误")));
    const CaseId now = opened(town, "楼道灯不亮了", "物业", "周敏", "2026-09-21 10:00");

    const QList<AlikeCase> found = need(alikeCases(*town.ledger, now));
    QList<CaseId> ids;
    for (const AlikeCase &one : found)
        ids.append(one.id);
    CHECK(ids == QList<CaseId>{all, words, person, place});
    CHECK((found[0].samePlace && found[0].sameReporter && found[0].sameWords));
    CHECK((found[1].sameWords && !found[1].samePlace && !found[1].sameReporter));
    CHECK((found[2].sameReporter && !found[2].samePlace));
    CHECK((found[3].samePlace && !found[3].sameReporter && !found[3].sameWords));
}

TEST_CASE("likely duplicates are looked up by indexes")
{
    Town town(BOTH_ENGINES());
    AlikeAsked asked{{}, town.unit, HouseholdId(5), QStringLiteral("noise"), {}, QStringLiteral("周敏"), QStringLiteral("灯"), monday()};
    auto statements = alikeStatements(town.ledger->db(), asked);
    asked.reporter = PersonId(7);
    statements += alikeStatements(town.ledger->db(), asked);
    CHECK(statements.size() == 6);
    for (const AlikeStatement &statement : statements) {
        const QString plan = planOf(town.ledger->db(), statement.sql, statement.values);
        INFO(plan.toStdString());
        CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
        CHECK_FALSE(plan.contains(QStringLiteral("Seq Scan")));
    }
}

TEST_CASE("joined cases are one, and everybody who reported is told before it is closed")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const CaseId keep = opened(town, "楼道灯不亮", "物业", "周敏", "2026-09-01 09:00");
    const CaseId drop = opened(town, "灯坏了", "物业", "钱一", "2026-09-02 09:00");
    CHECK(joinCases(ledger, keep, {keep}).error().kind == ErrorKind::Refused);
    need(addReporter(ledger, {drop}, {0, town.sectorLeader, {}, {}, {}, true}));
    need(joinCases(ledger, drop, {keep}));
    CHECK(town.state(drop) == CaseState::Void);
    CHECK(joinCases(ledger, drop, {keep}).error().kind == ErrorKind::Refused);
    CHECK(addReporter(ledger, {keep}, {0, town.sectorLeader, {}, {}, {}, true}).error().kind == ErrorKind::Refused);
    CHECK(addReporter(ledger, {keep}, {}).error().kind == ErrorKind::Invalid);

    const CaseDetails joined = need(caseDetails(ledger, keep));
    REQUIRE(joined.joined.size() == 2);
    CHECK(joined.joined[0].name == QStringLiteral("钱一"));
    CHECK(joined.joined[0].phone == QStringLiteral("139****0001"));
    CHECK(joined.joined[1].name == QStringLiteral("王片长"));
    REQUIRE(joined.linked.size() == 1);
    CHECK((joined.linked[0].id == drop && joined.linked[0].joined));
    CHECK(unlinkCases(ledger, keep, drop).error().kind == ErrorKind::Refused);

    need(feedbackCase(ledger, {keep}, told));
    const auto early = closeCase(ledger, {keep}, Outcome::Solved);
    REQUIRE_FALSE(early.ok());
    CHECK(early.error().kind == ErrorKind::Refused);
    Feedback second = told;
    second.reporter = joined.joined[0].ordinal;
    need(feedbackCase(ledger, {keep}, second));
    CHECK_FALSE(closeCase(ledger, {keep}, Outcome::Solved).ok());
    second.reporter = 99;
    CHECK(feedbackCase(ledger, {keep}, second).error().kind == ErrorKind::NotFound);
    second.reporter = std::nullopt; // All who are not told yet.
    need(feedbackCase(ledger, {keep}, second));
    need(closeCase(ledger, {keep}, Outcome::Solved));
    CHECK(town.healthy());
    for (int i = 0; i < 4; ++i) // close, three times feedback
        need(undoLast(ledger));
    need(undoLast(ledger)); // the joining
    CHECK(town.state(drop) == CaseState::Received);
    CHECK(need(caseDetails(ledger, keep)).joined.isEmpty());
    CHECK(town.healthy());
}

TEST_CASE("cases are linked once and parted again")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const CaseId one = town.open();
    const CaseId other = town.open();
    CHECK(linkCases(ledger, one, one).error().kind == ErrorKind::Refused);
    need(linkCases(ledger, one, other));
    CHECK(linkCases(ledger, other, one).error().kind == ErrorKind::Refused);
    CHECK(need(linkedCases(ledger.db(), other)).value(0).id == one);
    need(unlinkCases(ledger, other, one));
    CHECK(need(linkedCases(ledger.db(), one)).isEmpty());
    CHECK(unlinkCases(ledger, one, other).error().kind == ErrorKind::NotFound);
}
