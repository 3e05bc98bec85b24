// A case's way from the report to the answer, on both engines (R9, R14).
#include "core/cases/revealreporter.h"
#include "core/ledger/undo.h"
#include "core/office/officecalendar.h"
#include "tests/storage/cases/town.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("a case is received at its place's rung with a number and a deadline")
{
    Town town(BOTH_ENGINES());
    const CaseId id = town.open();
    const CaseRow row = town.row(id);
    CHECK(row.number == QStringLiteral("GJQ-202609-001"));
    CHECK(row.state == CaseState::Received);
    CHECK(row.rung == Rung::Unit);
    CHECK_FALSE(row.owner);
    CHECK(row.received == monday());
    CHECK(minuteText(*row.due) == QStringLiteral("2026-09-24 17:30"));
    CHECK(row.light == Light::Green);
    CHECK(town.row(town.open()).number == QStringLiteral("GJQ-202609-002"));
    CHECK(need(findCase(*town.ledger, QStringLiteral("GJQ-202609-001"))).id == id);
    CHECK(town.healthy());
}

TEST_CASE("the kind proposes grade and scale, and a month counts from 001")
{
    Town town(BOTH_ENGINES());
    NewCase asked;
    asked.area = town.building;
    asked.title = QStringLiteral("燃气味");
    asked.kind = QStringLiteral("燃气");
    asked.received = at("2026-08-31 23:59");
    const CaseFile file = need(openCase(*town.ledger, asked));
    CHECK(file.number == QStringLiteral("GJQ-202608-001"));
    const CaseRow row = town.row(file.id);
    CHECK(row.kind == QStringLiteral("gas"));
    CHECK(row.grade == Grade::Key);
    CHECK(row.scale == Scale::Important);
    CHECK(row.rung == Rung::Building);
    CHECK(row.light == Light::Red);
}

TEST_CASE("what makes no sense is not opened")
{
    Town town;
    NewCase asked;
    asked.area = town.unit;
    CHECK(openCase(*town.ledger, asked).error().kind == ErrorKind::Invalid);
    asked.title = QStringLiteral("灯");
    asked.received = at("2026-09-21 10:01");
    CHECK(openCase(*town.ledger, asked).error().kind == ErrorKind::Invalid);
    asked.received = {};
    asked.area = AreaId(99);
    CHECK(openCase(*town.ledger, asked).error().kind == ErrorKind::NotFound);
    asked.area = {};
    CHECK(openCase(*town.ledger, asked).error().kind == ErrorKind::Invalid);
}

TEST_CASE("nothing is closed before the resident has had an answer (R9)")
{
    Town town(BOTH_ENGINES());
    const CaseId id = town.open();
    CHECK(closeCase(*town.ledger, {id}, Outcome::Solved).error().kind == ErrorKind::Refused);
    need(assignCase(*town.ledger, {id}));
    CHECK(town.row(id).owner == town.unitLeader);
    CHECK(town.row(id).ownerName == QStringLiteral("李单元"));
    CHECK(closeCase(*town.ledger, {id}, Outcome::Withdrawn).error().kind == ErrorKind::Refused);
    need(feedbackCase(*town.ledger, {id}, {QStringLiteral("phone"), QStringLiteral("在修"), {}}));
    need(solveCase(*town.ledger, {id}, {}));
    CHECK(closeCase(*town.ledger, {id}, Outcome::Solved).error().kind == ErrorKind::Refused);
    need(feedbackCase(*town.ledger, {id}, {QStringLiteral("visit"), {}, Satisfaction::Satisfied}));
    CHECK(closeCase(*town.ledger, {id}, Outcome::Unsolved).error().kind == ErrorKind::Refused);
    need(closeCase(*town.ledger, {id}, Outcome::Solved));
    const CaseRow row = town.row(id);
    CHECK(row.state == CaseState::Closed);
    CHECK(row.outcome == Outcome::Solved);
    CHECK(row.satisfaction == Satisfaction::Satisfied);
    CHECK(row.light == Light::None);
    CHECK(row.events == 6);
    CHECK(town.healthy());
}

TEST_CASE("up the ladder, back, and down again")
{
    Town town(BOTH_ENGINES());
    const CaseId id = town.open();
    Ledger &ledger = *town.ledger;
    need(escalateCase(ledger, {id}));
    CHECK(town.state(id) == CaseState::Offered);
    CHECK(town.row(id).offered == Rung::Sector);
    CHECK(town.row(id).rung == Rung::Unit);
    CHECK(returnCase(ledger, {id}, QStringLiteral("  ")).error().kind == ErrorKind::Invalid);
    need(returnCase(ledger, {id}, QStringLiteral("楼内可解决")));
    CHECK(town.state(id) == CaseState::Working);
    need(escalateCase(ledger, {id}));
    need(acceptCase(ledger, {id}));
    CHECK(town.row(id).rung == Rung::Sector);
    CHECK(town.row(id).owner == town.sectorLeader);
    need(escalateCase(ledger, {id}));
    need(acceptCase(ledger, {id}));
    CHECK(town.row(id).rung == Rung::Community);
    CHECK_FALSE(town.row(id).owner);
    CHECK(assignCase(ledger, {id}).error().kind == ErrorKind::NotFound);
    need(assignCase(ledger, {id}, town.sectorLeader));
    need(transferCase(ledger, {id}, Rung::Unit, QStringLiteral("请转告居民")));
    need(acceptCase(ledger, {id}));
    CHECK(town.row(id).rung == Rung::Unit);
    CHECK(town.row(id).owner == town.unitLeader);
    CHECK(transferCase(ledger, {id}, Rung::Unit, QStringLiteral("原因")).error().kind == ErrorKind::Refused);
}

TEST_CASE("danger can skip rungs, with a reason; there is nothing above the subdistrict")
{
    Town town;
    const CaseId id = town.open();
    Ledger &ledger = *town.ledger;
    CHECK(escalateCase(ledger, {id}, Rung::Subdistrict).error().kind == ErrorKind::Invalid);
    need(escalateCase(ledger, {id}, Rung::Subdistrict, QStringLiteral("燃气泄漏")));
    need(acceptCase(ledger, {id}));
    CHECK(town.row(id).rung == Rung::Subdistrict);
    CHECK(escalateCase(ledger, {id}).error().kind == ErrorKind::Refused);
    CHECK(escalateCase(ledger, {id}, Rung::Sector, QStringLiteral("x")).error().kind == ErrorKind::Refused);
}

TEST_CASE("a sector that the tree skips is passed over")
{
    Town town;
    NewCase asked;
    asked.area = town.community;
    asked.title = QStringLiteral("灯");
    asked.rung = Rung::Building;
    const CaseId id = need(openCase(*town.ledger, asked)).id;
    need(escalateCase(*town.ledger, {id}));
    CHECK(town.row(id).offered == Rung::Community);
}

TEST_CASE("grades, pauses, deliberations, reopening and voiding are kept")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const CaseId id = town.open();
    CHECK(gradeCase(ledger, {id}, Grade::Ordinary).error().kind == ErrorKind::Refused);
    need(gradeCase(ledger, {id}, Grade::Key, Scale::Hard));
    CHECK(minuteText(*town.row(id).due) == QStringLiteral("2026-09-29 17:30"));
    need(pauseCase(ledger, {id}, QStringLiteral("等居民")));
    CHECK_FALSE(town.row(id).due);
    CHECK(town.row(id).light == Light::None);
    town.ledger.clock.set(at("2026-09-22 09:00"));
    need(resumeCase(ledger, {id}));
    CHECK(minuteText(*town.row(id).due) == QStringLiteral("2026-09-29 17:30"));
    CHECK(organiseCase(ledger, {id}, QDate(2026, 9, 20), QStringLiteral("议事厅")).error().kind
        == ErrorKind::Invalid);
    CHECK(organiseCase(ledger, {id}, QDate(2026, 9, 28), QString()).error().kind == ErrorKind::Invalid);
    need(organiseCase(ledger, {id}, QDate(2026, 9, 28), QStringLiteral("议事厅")));
    CHECK(town.row(id).stopped == at("2026-09-22 09:00"));
    need(feedbackCase(ledger, {id}, {QStringLiteral("phone"), {}, {}}));
    need(closeCase(ledger, {id}, Outcome::Cannot, QStringLiteral("无资金")));
    CHECK(noteCase(ledger, {id}, QStringLiteral("回访")).ok());
    need(reopenCase(ledger, {id}, QStringLiteral("再议")));
    CHECK(town.state(id) == CaseState::Working);
    need(voidCase(ledger, {id}, QStringLiteral("重复登记")));
    CHECK(town.state(id) == CaseState::Void);
    CHECK(noteCase(ledger, {id}, QStringLiteral("x")).error().kind == ErrorKind::Refused);
    CHECK(town.healthy());
}

TEST_CASE("an undone step leaves the case as it was")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const CaseId id = town.open();
    need(assignCase(ledger, {id}));
    need(solveCase(ledger, {id}, QStringLiteral("已换灯泡")));
    CHECK(need(undoLast(ledger)).text == QStringLiteral("Solved a case"));
    CHECK(town.state(id) == CaseState::Working);
    CHECK_FALSE(town.row(id).stopped);
    CHECK(town.row(id).events == 2);
    need(undoLast(ledger));
    CHECK(town.state(id) == CaseState::Received);
    need(undoLast(ledger));
    CHECK(loadCase(ledger, id).error().kind == ErrorKind::NotFound);
    CHECK(need(ledger.db().integer(QStringLiteral("SELECT COUNT(*) FROM case_state"))) == 0);
    CHECK(town.healthy());
}

TEST_CASE("who saw fewer events than there are is told who was first")
{
    Town town(BOTH_ENGINES());
    const CaseId id = town.open();
    need(assignCase(*town.ledger, {id, 1}));
    const auto late = solveCase(*town.ledger, {id, 1}, {});
    REQUIRE_FALSE(late.ok());
    CHECK(late.error().kind == ErrorKind::Conflict);
    CHECK(late.error().message.contains(QStringLiteral("tester")));
    CHECK(late.error().message.contains(QStringLiteral("2026-09-21 10:00")));
    CHECK(town.row(id).events == 2);
}

TEST_CASE("a step lies between the last one and now")
{
    Town town;
    const CaseId id = town.open();
    town.ledger.clock.set(at("2026-09-22 09:00"));
    CHECK(solveCase(*town.ledger, {id, {}, at("2026-09-22 09:01")}, {}).error().kind == ErrorKind::Invalid);
    CHECK(solveCase(*town.ledger, {id, {}, at("2026-09-21 09:59")}, {}).error().kind == ErrorKind::Invalid);
    need(solveCase(*town.ledger, {id, {}, at("2026-09-21 10:00")}, {}));
    CHECK(town.row(id).stopped == at("2026-09-21 10:00"));
}

TEST_CASE("a new rest day moves running clocks and leaves stopped ones")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    need(takeOverShippedArrangement(ledger));
    const CaseId running = town.open();
    const CaseId stopped = town.open();
    need(solveCase(ledger, {stopped}, {}));
    need(setLocalDay(ledger, QDate(2026, 9, 22), DayKind::Off, QStringLiteral("停电")));
    CHECK(minuteText(*town.row(running).due) == QStringLiteral("2026-09-28 17:30"));
    CHECK(minuteText(*town.row(stopped).due) == QStringLiteral("2026-09-24 17:30"));
    CHECK(town.healthy());
    need(setOfficeHours(ledger, need(OfficeHours::fromText(QStringLiteral("08:30-12:00, 13:30-17:00")))));
    CHECK(minuteText(*town.row(running).due) == QStringLiteral("2026-09-28 17:00"));
    CHECK(town.healthy());
    need(undoLast(ledger));
    need(undoLast(ledger));
    CHECK(minuteText(*town.row(running).due) == QStringLiteral("2026-09-24 17:30"));
    CHECK(town.healthy());
    const Explanation told = need(explainCase(ledger, running));
    CHECK(told.days.size() == 4);
}

TEST_CASE("the reporter's phone is masked, and shown once with a purpose that the log keeps")
{
    Town town(BOTH_ENGINES());
    NewCase asked;
    asked.area = town.unit;
    asked.title = QStringLiteral("楼道灯不亮");
    asked.reporterName = QStringLiteral("周敏");
    asked.reporterPhone = QStringLiteral("13987650001");
    const CaseFile file = need(openCase(*town.ledger, asked));
    CHECK(need(caseDetails(*town.ledger, file.id)).reporterPhone == QStringLiteral("139****0001"));
    CHECK(revealReporterPhone(*town.ledger, file.id, QString()).error().kind == ErrorKind::Invalid);
    CHECK(need(revealReporterPhone(*town.ledger, file.id, QStringLiteral("回访"))) == QStringLiteral("13987650001"));
    CHECK(need(journalLog(town.ledger->db(), 0, 1)).value(0).sentence.arguments
        == QStringList{file.number, QStringLiteral("回访")});
}
