// Figures worked out by hand around the edges of September 2026 (30 September 2026 is a Wednesday, the
// holiday runs 1–7 October; 25 September is the Mid-Autumn day off, 20 September a make-up Sunday).
#include "core/reporting/monthreport.h"

#include "core/households/householdnow.h"
#include "core/households/householdstore.h"
#include "core/journal/journal.h"
#include "tests/storage/cases/town.h"
#include "tests/support/testaccount.h"
#include "tests/support/xlsxparts.h"

#include <QTemporaryDir>

using namespace linli;
using namespace linli::test;

namespace {

/// The town of the case tests, with the clock put before each step.
class Month : public Town
{
public:
    using Town::Town;

    void goTo(const char *time) { ledger.clock.set(at(time)); }
    CaseId openAt(const char *time, Grade grade = Grade::Ordinary)
    {
        goTo(time);
        return open(grade);
    }
    void tellAt(const char *time, CaseId id)
    {
        goTo(time);
        need(feedbackCase(*ledger, {id}, {QStringLiteral("phone"), {}, {}}));
    }
    void solveAt(const char *time, CaseId id)
    {
        goTo(time);
        need(solveCase(*ledger, {id}, QStringLiteral("done")));
    }
    void closeAt(const char *time, CaseId id, Outcome outcome)
    {
        goTo(time);
        need(closeCase(*ledger, {id}, outcome, QStringLiteral("说明")));
    }
    MonthReport report(int month = 9) { return need(computeMonth(*ledger, 2026, month)); }
};

void checkCounts(const CaseCounts &counts, const CaseCounts &expected)
{
    CHECK(counts.received == expected.received);
    CHECK(counts.closed == expected.closed);
    CHECK(counts.inTime == expected.inTime);
    CHECK(counts.late == expected.late);
    CHECK(counts.overdueOpen == expected.overdueOpen);
}

} // namespace

TEST_CASE("a case counts in the months of its receipt, its close and its due date")
{
    Month town(BOTH_ENGINES());
    // Due Thursday 3 September; solved in time, closed in September; received in August.
    const CaseId august = town.openAt("2026-08-31 23:59");
    town.solveAt("2026-09-03 17:30", august);
    town.tellAt("2026-09-03 17:31", august);
    town.closeAt("2026-09-30 23:59", august, Outcome::Solved);
    // Due Wednesday 30 September, solved one minute late.
    const CaseId late = town.openAt("2026-09-24 09:00"); // 25 September is a day off: 28, 29, 30.
    town.solveAt("2026-09-30 17:31", late);
    town.tellAt("2026-10-08 09:00", late);
    town.closeAt("2026-10-08 09:01", late, Outcome::Solved);
    // Received on the last minute of September, due in October.
    town.openAt("2026-09-30 23:59");
    town.goTo("2026-10-20 09:00");

    const MonthReport september = town.report(9);
    checkCounts(september.now.cases.all, {2, 1, 1, 1, 0});
    checkCounts(september.lastMonth.cases.all, {1, 0, 0, 0, 0});
    checkCounts(september.lastYear.cases.all, {});
    // In October the third one is judged: due on the 10th, 9th or 12th, past in any case, and still open.
    checkCounts(town.report(10).now.cases.all, {0, 1, 0, 1, 1});
}

TEST_CASE("a month is seen as it stood at its end, not as it stands now")
{
    Month town(BOTH_ENGINES());
    // Due 22 September; told and closed only on 8 October, and by then a key case of the sector.
    const CaseId id = town.openAt("2026-09-21 10:00", Grade::Consultation);
    town.tellAt("2026-10-08 10:00", id);
    town.closeAt("2026-10-08 10:05", id, Outcome::Answered);

    const MonthReport september = town.report(9);
    checkCounts(september.now.cases.all, {1, 0, 0, 1, 1});
    REQUIRE(september.cases.size() == 1);
    CHECK(september.cases[0].state == CaseState::Received);
    CHECK_FALSE(september.cases[0].closed.has_value());
    CHECK(september.cases[0].judgement == Judgement::Late);
    CHECK(minuteText(september.now.period.asOf) == QStringLiteral("2026-09-30 23:59"));
    checkCounts(town.report(10).now.cases.all, {0, 1, 0, 0, 0});
}

TEST_CASE("a grade given after the month's end does not change the month")
{
    Month town(BOTH_ENGINES());
    const CaseId id = town.openAt("2026-09-21 10:00", Grade::Ordinary);
    town.goTo("2026-10-08 10:00");
    need(gradeCase(*town.ledger, {id}, Grade::Key, Scale::Hard));
    const CaseFigures figures = town.report(9).now.cases;
    CHECK(figures.byGrade[QStringLiteral("ordinary")].received == 1);
    CHECK(figures.byGrade[QStringLiteral("key")].received == 0);
    CHECK(figures.byGrade.size() == 3);
}

TEST_CASE("the running month is judged as of now")
{
    Month town(BOTH_ENGINES());
    town.openAt("2026-09-14 10:00"); // Due 17 September.
    town.openAt("2026-09-18 10:00"); // Due 22 September (Sunday the 20th works): ahead.
    // At the very minute the first one is due and has not stopped, but its deadline is not past yet.
    town.goTo("2026-09-17 17:30");
    checkCounts(town.report(9).now.cases.all, {1, 0, 0, 1, 0});
    town.goTo("2026-09-18 11:00");
    const MonthReport report = town.report(9);
    CHECK(minuteText(report.now.period.asOf) == QStringLiteral("2026-09-18 11:00"));
    checkCounts(report.now.cases.all, {2, 0, 0, 1, 1});
}

TEST_CASE("withdrawn and not ours leave the share, cannot stops the clock, void counts nowhere")
{
    Month town(BOTH_ENGINES());
    const auto closedAs = [&town](Outcome outcome, const char *when) {
        const CaseId id = town.openAt("2026-09-01 10:00"); // Due 4 September.
        town.tellAt(when, id);
        town.closeAt(when, id, outcome);
    };
    closedAs(Outcome::Withdrawn, "2026-09-10 10:00");
    closedAs(Outcome::NotOurs, "2026-09-02 10:00");
    closedAs(Outcome::Cannot, "2026-09-04 17:30");
    closedAs(Outcome::Cannot, "2026-09-07 10:00");
    const CaseId mistake = town.openAt("2026-09-01 10:00");
    town.goTo("2026-10-08 10:00");
    need(voidCase(*town.ledger, {mistake}, QStringLiteral("entered twice")));
    checkCounts(town.report(9).now.cases.all, {4, 4, 1, 1, 0});
}

TEST_CASE("a case closed twice in a month is closed once, and one reopened stays closed in that month")
{
    Month town(BOTH_ENGINES());
    const CaseId twice = town.openAt("2026-09-01 10:00");
    for (const char *when : {"2026-09-02 10:00", "2026-09-09 10:00"}) {
        town.tellAt(when, twice);
        town.closeAt(when, twice, Outcome::Solved);
        if (qstrcmp(when, "2026-09-02 10:00") == 0)
            need(reopenCase(*town.ledger, {twice}, QStringLiteral("again")));
    }
    const CaseId open = town.openAt("2026-08-03 10:00"); // Due 6 August.
    town.tellAt("2026-09-10 10:00", open);
    town.closeAt("2026-09-10 10:00", open, Outcome::Answered);
    town.goTo("2026-09-11 10:00");
    need(reopenCase(*town.ledger, {open}, QStringLiteral("again")));
    town.goTo("2026-10-20 09:00");
    // The first stopped at its last close, on 9 September, after its due date of the 4th.
    checkCounts(town.report(9).now.cases.all, {1, 2, 0, 1, 1});
}

TEST_CASE("cases are summed up the tree and by their words")
{
    Month town(BOTH_ENGINES());
    town.openAt("2026-09-14 10:00");
    NewCase asked;
    asked.area = town.sector;
    asked.title = QStringLiteral("停车");
    asked.kind = QStringLiteral("parking");
    asked.source = CaseSource::WalkIn;
    asked.grade = Grade::Key;
    need(openCase(*town.ledger, asked));
    const CaseFigures figures = town.report(9).now.cases;
    CHECK(figures.byArea[town.unit].received == 1);
    CHECK(figures.byArea[town.building].received == 1);
    CHECK(figures.byArea[town.sector].received == 2);
    CHECK(figures.byArea[town.street].received == 2);
    CHECK(figures.byKind[QStringLiteral("parking")].received == 1);
    CHECK(figures.bySource[QStringLiteral("walk_in")].received == 1);
    CHECK(figures.byRung[QStringLiteral("sector")].received == 1);
    CHECK(figures.byRung[QStringLiteral("unit")].received == 1);
    CHECK(figures.byGrade[QStringLiteral("key")].received == 1);
}

TEST_CASE("a month that has not begun is refused, one that does not exist is not understood")
{
    Month town;
    town.goTo("2026-09-21 10:00");
    CHECK(computeMonth(*town.ledger, 2026, 10).error().kind == ErrorKind::Refused);
    CHECK(computeMonth(*town.ledger, 2026, 13).error().kind == ErrorKind::Invalid);
}

TEST_CASE("the workbook says what the figures say, and the journal keeps that it was written")
{
    Month town;
    const CaseId id = town.openAt("2026-09-01 10:00");
    town.solveAt("2026-09-02 10:00", id);
    town.openAt("2026-09-03 10:00", Grade::Consultation);
    town.goTo("2026-10-20 09:00");
    const MonthReport report = town.report(9);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("月报.xlsx"));
    need(writeMonthWorkbook(report, *town.ledger, path));

    const XlsxParts parts(path);
    CHECK(parts.sheetNames().size() == 5);
    const auto tree = parts.cells(1);
    CHECK(tree[QStringLiteral("A1")].value.contains(QStringLiteral("街道 社区")));
    CHECK(tree[QStringLiteral("C5")].value == QStringLiteral("2")); // Leaders together.
    CHECK(tree[QStringLiteral("C5")].formula == QStringLiteral("SUM(C8)"));
    CHECK(tree[QStringLiteral("C10")].formula
        == QStringLiteral("SUM(C11)+1")); // The sector has one of its own.
    const auto cases = parts.cells(2);
    CHECK(cases[QStringLiteral("B5")].value == QStringLiteral("2")); // Received.
    CHECK(cases[QStringLiteral("D5")].formula == QStringLiteral("E5+F5"));
    CHECK(cases[QStringLiteral("D5")].value == QStringLiteral("2"));
    CHECK(cases[QStringLiteral("G5")].value == QStringLiteral("0.5"));
    CHECK(cases[QStringLiteral("H5")].value == QStringLiteral("1")); // Overdue and open.
    CHECK(cases[QStringLiteral("B10")].formula == QStringLiteral("SUM(B7:B9)")); // Of the grades.
    const auto list = parts.cells(4);
    CHECK(list[QStringLiteral("K4")].numberFormat == QStringLiteral("yyyy-mm-dd hh:mm"));
    CHECK(list[QStringLiteral("B4")].value == QStringLiteral("楼道灯不亮"));
    CHECK(parts.names().contains(QStringLiteral("xl/charts/chart1.xml")));
    const auto log = need(journalLog(town.ledger->db(), 0, 1));
    REQUIRE(log.size() == 1);
    CHECK(log[0].sentence.arguments == QStringList{QStringLiteral("2026-09")});
}

TEST_CASE("a report that is stopped leaves no file and no trace")
{
    Month town;
    town.openAt("2026-09-01 10:00");
    const auto before = need(journalLog(town.ledger->db(), 0, 1));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    const std::atomic_bool stop{true};
    WriteControl control;
    control.cancelled = &stop;
    const auto written = writeMonthWorkbook(town.report(9), *town.ledger, path, control);
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(QFile::exists(path));
    CHECK(need(journalLog(town.ledger->db(), 0, 1))[0].sequence == before[0].sequence);
}

TEST_CASE("a report holds only what lies in the areas of who asks for it")
{
    Month month(BOTH_ENGINES());
    month.openAt("2026-09-21 10:00:00"); // In the unit.
    NewCase elsewhere;
    elsewhere.area = month.sector;
    elsewhere.title = QStringLiteral("围墙开裂");
    need(openCase(*month.ledger, elsewhere));
    CHECK(month.report().now.cases.all.received == 2);
    CHECK(month.report().now.people[AreaId()].leaders == 2);

    month.ledger->setSession(
        testSession(*month.ledger, QStringLiteral("专干"), {linli::Role::Clerk}, {month.building.value}));
    const MonthReport own = month.report();
    CHECK(own.now.cases.all.received == 1);
    CHECK(own.now.people[AreaId()].leaders == 1);
    REQUIRE(own.tree.all().size() == 2);
    CHECK(own.tree.all()[0].id == month.building);
    CHECK(own.tree.all()[0].parent == AreaId());
    CHECK(own.place == QStringLiteral("1栋"));
}
