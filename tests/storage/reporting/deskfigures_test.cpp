// How the desk did in September 2026, against tables worked out by hand (25 September is a day off, the 30th a Wednesday).
#include "core/cases/importedticket.h"
#include "core/reporting/monthreport.h"
#include "tests/storage/cases/town.h"
#include "tests/support/plan.h"
#include "tests/support/testaccount.h"
#include "tests/support/xlsxparts.h"

#include <QTemporaryDir>

using namespace linli;
using namespace linli::test;

namespace {

class Desk : public Town
{
public:
    using Town::Town;

    void goTo(const char *time) { ledger.clock.set(at(time)); }
    CaseId openAt(const char *time, Grade grade = Grade::Ordinary)
    {
        goTo(time);
        return open(grade);
    }
    void closeAt(const char *time, CaseId id, Outcome outcome, std::optional<Satisfaction> said = {})
    {
        goTo(time);
        need(feedbackCase(*ledger, {id}, {QStringLiteral("phone"), {}, said}));
        need(closeCase(*ledger, {id}, outcome, QStringLiteral("说明")));
    }
    void ticket(const char *number, const char *received, const char *closed = nullptr, bool solved = false, std::optional<Satisfaction> said = {})
    {
        auto change = need(Change::begin(*ledger, Action::Edit, Kind::Cases));
        ImportedTicket one;
        one.externalNumber = QString::fromLatin1(number);
        one.area = community;
        one.title = QStringLiteral("路灯不亮");
        one.received = at(received);
        if (closed)
            one.closing = ImportedTicket::Closing{at(closed), solved, said};
        need(openImportedTicket(*ledger, change, one));
        need(change.commit({"Imported a ticket"}));
    }
    MonthReport report(int month = 9) { return need(computeMonth(*ledger, 2026, month)); }
};

/// Seven cases around September, five of them closed in it and still closed at its end.
void closeSome(Desk &town)
{
    const CaseId august = town.openAt("2026-08-28 10:00"); // Friday; Monday and Tuesday: 2.
    town.closeAt("2026-09-01 10:00", august, Outcome::Solved, Satisfaction::Satisfied);
    const CaseId sameDay = town.openAt("2026-09-01 10:30", Grade::Consultation);
    town.closeAt("2026-09-01 15:00", sameDay, Outcome::Answered, Satisfaction::Mostly); // 0
    const CaseId withdrawn = town.openAt("2026-09-02 09:00");
    town.closeAt("2026-09-02 10:00", withdrawn, Outcome::Withdrawn); // Left out.
    const CaseId week = town.openAt("2026-09-03 09:00");
    town.closeAt("2026-09-10 10:00", week, Outcome::Answered, Satisfaction::Not); // 4, 7, 8, 9, 10: 5.
    const CaseId again = town.openAt("2026-09-14 09:00");
    town.closeAt("2026-09-15 09:00", again, Outcome::Solved, Satisfaction::Satisfied);
    town.goTo("2026-09-16 09:00");
    need(reopenCase(*town.ledger, {again}, QStringLiteral("又坏了"))); // Not done.
    const CaseId key = town.openAt("2026-09-21 09:00", Grade::Key);
    town.closeAt("2026-09-28 10:00", key, Outcome::Cannot, Satisfaction::NoAnswer); // 22, 23, 24, 28: 4.
    const CaseId later = town.openAt("2026-09-29 09:00");
    town.closeAt("2026-09-30 09:00", later, Outcome::Solved); // 1
    town.goTo("2026-10-08 09:00");
    need(reopenCase(*town.ledger, {later}, QStringLiteral("又坏了"))); // Only then.
    town.goTo("2026-10-20 09:00");
}

} // namespace

TEST_CASE("working days to close and satisfaction are those of cases closed in the month and still so at its end", "[reporting]")
{
    Desk town(BOTH_ENGINES());
    closeSome(town);
    const DeskFigures month = town.report().now.desk;
    CHECK(month.all == ClosingCounts{{0, 1, 2, 4, 5}, 1, 1, 1, 1});
    CHECK(month.all.medianDays() == 2.0);
    CHECK(month.all.slowDays() == 5);
    CHECK(month.byGrade[QStringLiteral("consultation")] == ClosingCounts{{0}, 0, 1, 0, 0});
    CHECK(month.byGrade[QStringLiteral("ordinary")] == ClosingCounts{{1, 2, 5}, 1, 0, 1, 0});
    CHECK(month.byGrade[QStringLiteral("key")] == ClosingCounts{{4}, 0, 0, 0, 1});
    const MonthReport october = town.report(10);
    CHECK(october.now.desk.all == ClosingCounts());
    CHECK_FALSE(october.now.desk.all.medianDays().has_value());
    CHECK(october.lastMonth.desk.all == month.all);
}

TEST_CASE("the median of an even number lies between its middle two; nine in ten is a number that occurs", "[reporting]")
{
    CHECK(ClosingCounts{{1, 2}, 0, 0, 0, 0}.medianDays() == 1.5);
    CHECK(ClosingCounts{{1, 2, 3, 4, 5, 6, 7, 8, 9, 20}, 0, 0, 0, 0}.slowDays() == 9);
    CHECK(ClosingCounts{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20}, 0, 0, 0, 0}.slowDays() == 10);
    CHECK(ClosingCounts{{3}, 0, 0, 0, 0}.slowDays() == 3);
}

TEST_CASE("cases handed up, returned, and danger called and handled count in the months of the steps", "[reporting]")
{
    Desk town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const QString why = QStringLiteral("管不了");
    const CaseId twice = town.openAt("2026-09-14 09:00");
    need(acceptCase(ledger, {twice}));
    need(escalateCase(ledger, {twice}, {}, why));
    need(returnCase(ledger, {twice}, why));
    town.goTo("2026-09-16 09:00");
    need(escalateCase(ledger, {twice}, {}, why)); // One case, though twice.
    NewCase elsewhere;
    elsewhere.area = town.sector;
    elsewhere.title = QStringLiteral("围墙开裂");
    const CaseId wall = need(openCase(ledger, elsewhere)).id;
    need(acceptCase(ledger, {wall}));
    need(escalateCase(ledger, {wall}, {}, why));
    const CaseId gas = town.openAt("2026-09-17 09:00");
    need(alarmCase(ledger, {gas}, QStringLiteral("燃气泄漏")));
    need(acceptCase(ledger, {gas}));
    town.goTo("2026-09-18 09:00");
    need(solveCase(ledger, {gas}, QStringLiteral("已关阀")));
    town.closeAt("2026-10-09 09:00", gas, Outcome::Solved); // Handled once, in September.
    const CaseId late = town.openAt("2026-09-30 23:00");
    need(alarmCase(ledger, {late}, QStringLiteral("冒烟")));
    need(acceptCase(ledger, {late}));
    town.goTo("2026-10-08 09:00");
    need(solveCase(ledger, {late}, QStringLiteral("已处置")));
    const CaseId nothing = town.openAt("2026-09-22 09:00");
    need(alarmCase(ledger, {nothing}, QStringLiteral("误报")));
    need(acceptCase(ledger, {nothing}));
    town.closeAt("2026-09-22 10:00", nothing, Outcome::Withdrawn);
    const CaseId mistake = town.openAt("2026-09-23 09:00");
    need(alarmCase(ledger, {mistake}, QStringLiteral("录错")));
    need(voidCase(ledger, {mistake}, QStringLiteral("录错")));
    town.goTo("2026-10-20 09:00");
    const auto counts = [](const DeskFigures &is) { return QList<int>{is.escalated, is.returned, is.urgent, is.urgentHandled}; };
    CHECK(counts(town.report(9).now.desk) == QList{2, 1, 3, 1});
    CHECK(counts(town.report(10).now.desk) == QList{0, 0, 0, 1});
    CHECK(counts(town.report(9).lastMonth.desk) == QList{0, 0, 0, 0});
    ledger.setSession(testSession(ledger, QStringLiteral("专干"), {linli::Role::Clerk}, {town.building.value}));
    CHECK(counts(town.report(9).now.desk) == QList{1, 1, 3, 1});
}

TEST_CASE("12345 tickets are received in one month and judged in that of their close, as the desk's own shares", "[reporting]")
{
    Desk town(BOTH_ENGINES());
    town.goTo("2026-10-20 09:00");
    town.ticket("1", "2026-08-31 09:00", "2026-09-03 10:00", true, Satisfaction::Satisfied);
    town.ticket("2", "2026-09-01 09:00", "2026-09-03 10:00", true, Satisfaction::Mostly);
    town.ticket("3", "2026-09-01 09:00", "2026-09-04 10:00", true, Satisfaction::Not);
    town.ticket("4", "2026-09-10 09:00", "2026-09-12 10:00", true, Satisfaction::NoAnswer);
    town.ticket("5", "2026-09-10 09:00", "2026-09-12 10:00", false);
    town.ticket("6", "2026-09-20 09:00");
    town.ticket("7", "2026-09-20 09:00", "2026-10-03 10:00", true, Satisfaction::Satisfied);
    town.openAt("2026-10-20 09:00"); // Not the hotline's.
    const DeskFigures september = town.report(9).now.desk;
    CHECK(september.tickets == 6);
    CHECK(september.hotline == HotlineShares{5, 4, 3, 2});
    const MonthReport october = town.report(10);
    CHECK(october.now.desk.tickets == 0);
    CHECK(october.now.desk.hotline == HotlineShares{1, 1, 1, 1});
    CHECK(october.lastMonth.desk.hotline == september.hotline);
    CHECK(need(hotlineShares(town.ledger->db(), town.ledger.clock.now(), {})) == HotlineShares{6, 5, 4, 3});
}

TEST_CASE("no figure of the desk walks the whole log", "[reporting]")
{
    Desk town(BOTH_ENGINES());
    town.open();
    for (const FigureStatement &statement : deskStatements(town.ledger->db(), town.report().now.period)) {
        const QString plan = planOf(town.ledger->db(), statement.sql, statement.values);
        INFO(plan);
        CHECK(plan.contains(QStringLiteral("case_event_at")));
        CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
        CHECK_FALSE(plan.contains(QStringLiteral("Seq Scan")));
    }
}

TEST_CASE("the desk's sheet holds the figures, and formulas that lead to them", "[reporting]")
{
    Desk town;
    closeSome(town);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("月报.xlsx"));
    need(writeMonthWorkbook(town.report(), *town.ledger, path));
    const XlsxParts parts(path);
    const auto cells = parts.cells(3);
    const auto list = parts.cells(4);
    QList<int> days; // Of the list of cases, as a reader would add them up.
    for (int row = 4; row < 11; ++row) {
        if (const QString value = list[QStringLiteral("O%1").arg(row)].value; !value.isEmpty())
            days.append(value.toInt());
    }
    std::sort(days.begin(), days.end());
    CHECK(days == QList{0, 1, 2, 4, 5});
    CHECK(cells[QStringLiteral("B6")].value == QStringLiteral("5"));
    CHECK(cells[QStringLiteral("B7")].value == QStringLiteral("2"));
    CHECK(cells[QStringLiteral("B7")].formula.startsWith(QStringLiteral("MEDIAN('")));
    CHECK(cells[QStringLiteral("B7")].formula.endsWith(QStringLiteral("'!O4:O10)")));
    CHECK(cells[QStringLiteral("B8")].value == QStringLiteral("5"));
    CHECK(cells[QStringLiteral("F7")].value == QStringLiteral("2")); // Ordinary ones.
    CHECK(cells[QStringLiteral("B13")].formula == QStringLiteral("SUM(B10:B12)"));
    CHECK(cells[QStringLiteral("B13")].value == QStringLiteral("3"));
    CHECK(cells[QStringLiteral("B14")].formula == QStringLiteral("SUM(B10:B11)/B13"));
    CHECK(cells[QStringLiteral("B14")].value.toDouble() > 0.666);
    CHECK(cells[QStringLiteral("B14")].value.toDouble() < 0.667);
}
