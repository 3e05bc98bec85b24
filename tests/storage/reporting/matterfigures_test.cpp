// The report's rows on the matters of the community (R18, R19) against tables worked out by hand.
#include "core/cases/casesteps.h"
#include "core/projects/projectsteps.h"
#include "core/reporting/monthreport.h"
#include "tests/storage/incidents/register.h"
#include "tests/support/xlsxparts.h"

using namespace linli;
using namespace linli::test;

namespace {

/// Month, last month, same month last year, year, last year to the day.
std::array<int, 5> numbersOf(const MatterLine &line)
{
    return {line.counts.month, line.lastMonth, line.counts.monthBefore, line.counts.year, line.counts.yearBefore};
}

MatterLine lineOf(const MonthReport &report, IncidentKind kind)
{
    for (const MatterLine &line : report.matters.incidents) {
        if (line.name == displayName(kind))
            return line;
    }
    FAIL("there is no such line");
    return {};
}

void dispute(Register &book, const char *at)
{
    NewCase asked;
    asked.area = book.town.own.building;
    asked.title = QStringLiteral("邻里纠纷");
    asked.kind = QStringLiteral("dispute");
    book.at(at);
    need(openCase(book.ledger(), asked));
}

void finishedProject(Register &book, const char *at)
{
    NewProject asked;
    asked.area = book.town.own.building;
    asked.plan.title = QStringLiteral("修路灯");
    asked.plan.owner = QStringLiteral("物业");
    asked.plan.finish = QDate(2026, 12, 31);
    book.at(at);
    const ProjectId id = need(proposeProject(book.ledger(), asked));
    need(approveProject(book.ledger(), {id}, {}));
    need(startProject(book.ledger(), {id}));
    need(finishProject(book.ledger(), {id}));
}

} // namespace

TEST_CASE("the report's rows: projects done, fires, fraud, gas, disputes, three zeros", "[incidents]")
{
    Register book(BOTH_ENGINES());
    finishedProject(book, "2025-09-10 10:00");
    dispute(book, "2025-09-30 10:00"); // Of the same month, after the day to which a running one is compared.
    dispute(book, "2026-08-02 10:00");
    finishedProject(book, "2026-08-10 10:00");
    finishedProject(book, "2026-09-01 10:00");
    finishedProject(book, "2026-09-02 10:00");
    dispute(book, "2026-09-20 10:00");
    book.at("2026-10-20 10:00"); // September is over.
    for (const char *day : {"2026-09-01", "2026-08-31", "2025-09-05", "2025-09-06", "2025-09-30", "2025-10-01"})
        book.record(IncidentKind::Fire, day);
    book.record(IncidentKind::Gas, "2026-09-30");
    const MonthReport report = need(computeMonth(book.ledger(), 2026, 9));
    CHECK(numbersOf(report.matters.projects) == std::array{2, 1, 1, 3, 1});
    CHECK(numbersOf(report.matters.disputes) == std::array{1, 1, 1, 2, 1});
    CHECK(numbersOf(lineOf(report, IncidentKind::Fire)) == std::array{1, 1, 3, 2, 3});
    CHECK(numbersOf(lineOf(report, IncidentKind::Gas)) == std::array{1, 0, 0, 1, 0});
    CHECK(numbersOf(lineOf(report, IncidentKind::TelecomFraud)) == std::array{0, 0, 0, 0, 0});
    CHECK(numbersOf(report.matters.incidents.last()) == std::array{2, 1, 3, 3, 3});
    CHECK(report.matters.zeros.count(AreaKind::Building, false) == ZeroCount{2, 2, 1, 2, 1});
    CHECK(report.matters.zeros.count(AreaKind::Community, true) == ZeroCount{2, 2, 1, 2, 1});
    // A fire that is entered late is in the next computing of the same month.
    book.record(IncidentKind::Fire, "2026-09-15", book.town.other.building);
    const MonthReport again = need(computeMonth(book.ledger(), 2026, 9));
    CHECK(numbersOf(lineOf(again, IncidentKind::Fire)) == std::array{2, 1, 3, 3, 3});
    CHECK(again.matters.zeros.count(AreaKind::Building, false) == ZeroCount{2, 2, 0, 2, 0});

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("月报.xlsx"));
    need(writeMonthWorkbook(again, book.ledger(), path));
    const auto cells = XlsxParts(path).cells(5);
    CHECK(cells[QStringLiteral("B6")].value == QStringLiteral("2")); // Projects: month, last month, last year, change.
    CHECK(cells[QStringLiteral("C6")].value == QStringLiteral("1"));
    CHECK(cells[QStringLiteral("D6")].value == QStringLiteral("1"));
    CHECK(cells[QStringLiteral("E6")].value == QStringLiteral("+1"));
    CHECK(cells[QStringLiteral("F6")].value == QStringLiteral("+100.00 %"));
    CHECK(cells[QStringLiteral("A9")].value == displayName(IncidentKind::Fire));
    CHECK(cells[QStringLiteral("E9")].value == QStringLiteral("−1"));
    CHECK(cells[QStringLiteral("F9")].value == QStringLiteral("−33.33 %"));
    CHECK(cells[QStringLiteral("F10")].value == QStringLiteral("–")); // Gas: nothing a year ago.
}
