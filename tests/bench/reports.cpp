// The month's report against the plain GROUP BY queries that would give its numbers up the tree.
#include "tests/bench/bench.h"

#include "core/reporting/monthreport.h"

namespace linli::bench {

namespace {

/// Everything that a month counts, over the base tables and the closure of the tree, for one month.
const char *plainQueries[] = {
    "SELECT p.ancestor_id, COUNT(*), SUM(h.vacant) FROM household h JOIN household_unit u ON u.household_id "
    "= "
    "h.id AND u.until_date IS NULL JOIN area_path p ON p.area_id = u.unit_id WHERE h.void_reason IS NULL "
    "GROUP BY p.ancestor_id",
    "SELECT p.ancestor_id, COUNT(*) FROM membership m JOIN household_unit u ON u.household_id = "
    "m.household_id AND u.until_date IS NULL JOIN area_path p ON p.area_id = u.unit_id "
    "WHERE (m.from_date IS NULL OR m.from_date <= ?2) AND (m.until_date IS NULL OR m.until_date > ?2) "
    "GROUP BY p.ancestor_id",
    "SELECT p.ancestor_id, f.kind, COUNT(*) FROM care_flag f JOIN membership m ON m.person_id = f.person_id "
    "JOIN household_unit u ON u.household_id = m.household_id AND u.until_date IS NULL "
    "JOIN area_path p ON p.area_id = u.unit_id WHERE f.until_date IS NULL AND m.until_date IS NULL "
    "AND (f.from_date IS NULL OR f.from_date <= ?2) GROUP BY p.ancestor_id, f.kind",
    "SELECT p.ancestor_id, n.politics, n.standing, COUNT(*) FROM appointment a JOIN person n ON n.id = "
    "a.person_id JOIN area_path p ON p.area_id = a.area_id WHERE (a.from_date IS NULL OR a.from_date <= ?2) "
    "AND (a.until_date IS NULL OR a.until_date > ?2) GROUP BY p.ancestor_id, n.politics, n.standing",
    "SELECT p.ancestor_id, f.kind, f.source, COUNT(*) FROM case_file f JOIN area_path p ON p.area_id = "
    "f.area_id WHERE f.received >= ?1 AND f.received <= ?2 GROUP BY p.ancestor_id, f.kind, f.source",
    "SELECT p.ancestor_id, f.kind, e.outcome, COUNT(*) FROM case_event e JOIN case_file f ON f.id = "
    "e.case_id "
    "JOIN area_path p ON p.area_id = f.area_id WHERE e.step = 'close' AND e.at >= ?1 AND e.at <= ?2 "
    "GROUP BY p.ancestor_id, f.kind, e.outcome",
    // Whose clock stopped when: the first solve, feedback or deliberation of every case.
    "SELECT p.ancestor_id, g.grade, COUNT(*) FROM (SELECT e.case_id, MAX(e.grade) AS grade, "
    "MIN(CASE WHEN e.step IN ('solve', 'feedback', 'organise') THEN e.at END) AS stopped "
    "FROM case_event e GROUP BY e.case_id) g JOIN case_file f ON f.id = g.case_id "
    "JOIN area_path p ON p.area_id = f.area_id WHERE g.stopped >= ?1 AND g.stopped <= ?2 "
    "GROUP BY p.ancestor_id, g.grade",
};

/// Numbered parameters are plain ones here, so that only the values a query names are bound.
void runPlain(Ledger &ledger, const char *query, const QString &from, const QString &until)
{
    QString sql = QString::fromLatin1(query);
    QVariantList values;
    for (qsizetype at = sql.indexOf(u'?'); at >= 0; at = sql.indexOf(u'?', at + 1)) {
        values.append(sql[at + 1] == u'1' ? from : until);
        sql.remove(at + 1, 1);
    }
    qint64 rows = 0;
    need(ledger.db().each(sql, values, [&](const Row &) { ++rows; }));
}

} // namespace

void measureReport(Bench &bench, Ledger &large, const QString &folder)
{
    const QDate month = large.clock().today().addMonths(-1);
    const QString path = folder + QStringLiteral("/month.xlsx");
    const double ours = cpuOf(
        [&] {
            const MonthReport report = need(computeMonth(large, month.year(), month.month()));
            need(writeMonthWorkbook(report, large, path));
        },
        3);
    const double computing = cpuOf([&] { need(computeMonth(large, month.year(), month.month())); }, 3);
    const double reference = cpuOf(
        [&] {
            for (const int back : {0, 1, 12}) { // The month, the one before, and a year ago.
                const QDate first = QDate(month.year(), month.month(), 1).addMonths(-back);
                const QString from = first.toString(Qt::ISODate);
                const QString until =
                    first.addMonths(1).addDays(-1).toString(Qt::ISODate) + QStringLiteral(" 23:59:59");
                for (const char *query : plainQueries)
                    runPlain(large, query, from, until);
            }
        },
        3);
    bench.add({QStringLiteral("month report to xlsx / plain GROUP BY"), milliseconds(ours),
        milliseconds(reference), ours / reference, 0.1});
    bench.add({QStringLiteral("  of it: the figures alone"), milliseconds(computing), milliseconds(reference),
        computing / reference, 0});
}

} // namespace linli::bench
