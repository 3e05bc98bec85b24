// Opening the first page of the ledger and of cases, with any filter: on the large ledger and on a small one.
#include "tests/bench/bench.h"

#include "core/cases/casequery.h"
#include "core/households/householdquery.h"

namespace linli::bench {

namespace {

constexpr int repetitions = 21;
constexpr double reach = 2.5;

AreaId someArea(Ledger &ledger, const char *kind)
{
    return AreaId(need(ledger.db().integer(QStringLiteral("SELECT MAX(id) FROM area WHERE kind = ?"),
                           {QString::fromLatin1(kind)}))
                      .value_or(0));
}

void addPair(Bench &bench, const QString &what, const std::function<void(Ledger &)> &open, Ledger &large,
    Ledger &small)
{
    open(large); // Once to warm the caches and prepare the statements.
    open(small);
    const double ours = cpuOf([&] { open(large); }, repetitions);
    const double reference = cpuOf([&] { open(small); }, repetitions);
    bench.add({what, milliseconds(ours), milliseconds(reference), ours / reference, reach});
}

void households(Bench &bench, Ledger &large, Ledger &small)
{
    struct Asked
    {
        const char *what;
        HouseholdFilter filter;
        HouseholdOrder order;
        const char *within = nullptr;
    };
    Asked asked[] = {{"households: all, by address", {}, {}},
        {"households: by head", {}, {{HouseholdSort::Head}}},
        {"households: by residents, most first", {}, {{HouseholdSort::Residents, true}}},
        {"households: vacant", {}, {}}, {"households: rented", {}, {}}, {"households: flag dementia", {}, {}},
        {"households: any flag", {}, {}}, {"households: text", {}, {}}, {"households: alone from 80", {}, {}},
        {"households: by housing, then people", {}, {{HouseholdSort::Housing}, {HouseholdSort::Residents, true}}},
        {"households: in a community", {}, {}, "community"}, {"households: in a grid", {}, {}, "grid"},
        {"households: in a building", {}, {}, "building"}, {"households: in a unit", {}, {}, "unit"},
        {"households: alone from 80 in a community", {}, {}, "community"}, {"households: a rare name", {}, {}},
        {"households: a text that nobody has", {}, {}}, {"households: by residents in a community", {}, {{HouseholdSort::Residents, true}}, "community"}};
    asked[3].filter.vacant = true;
    asked[4].filter.housing = Housing::Rented;
    asked[5].filter.flag = QStringLiteral("dementia");
    asked[6].filter.anyFlag = true;
    asked[8].filter.aloneFrom = 80;
    asked[8].filter.today = QDate(2026, 9, 28);
    asked[7].filter.text = QStringLiteral("玉兰");
    asked[14].filter.aloneFrom = 80;
    asked[14].filter.today = QDate(2026, 9, 28);
    asked[15].filter.text = QStringLiteral("欧阳");
    asked[16].filter.text = QStringLiteral("龘");
    for (const Asked &one : asked) {
        addPair(
            bench, QString::fromLatin1(one.what),
            [&](Ledger &ledger) {
                HouseholdFilter filter = one.filter;
                if (one.within)
                    filter.within = someArea(ledger, one.within);
                need(householdPage(ledger.db(), filter, one.order));
            },
            large, small);
    }
}

void cases(Bench &bench, Ledger &large, Ledger &small)
{
    struct Asked
    {
        const char *what;
        CaseFilter filter;
        CaseOrder order = CaseOrder::Due;
        const char *within = nullptr;
    };
    Asked asked[] = {{"cases: all, by due date", {}}, {"cases: all, newest first", {}, CaseOrder::Received},
        {"cases: all, by number", {}, CaseOrder::Number}, {"cases: open", {}}, {"cases: overdue", {}},
        {"cases: due today", {}}, {"cases: closed", {}}, {"cases: grade key", {}}, {"cases: hotline", {}},
        {"cases: kind fraud", {}}, {"cases: rung sector", {}}, {"cases: text", {}},
        {"cases: in a community", {}, CaseOrder::Due, "community"},
        {"cases: in a building", {}, CaseOrder::Due, "building"}};
    asked[3].filter.open = true;
    asked[4].filter.overdue = true;
    asked[5].filter.dueToday = true;
    asked[6].filter.state = CaseState::Closed;
    asked[7].filter.grade = Grade::Key;
    asked[8].filter.source = CaseSource::Hotline;
    asked[9].filter.kind = QStringLiteral("fraud");
    asked[10].filter.rung = Rung::Sector;
    asked[11].filter.text = QStringLiteral("漏水");
    for (const Asked &one : asked) {
        addPair(
            bench, QString::fromLatin1(one.what),
            [&](Ledger &ledger) {
                CaseFilter filter = one.filter;
                if (one.within)
                    filter.within = someArea(ledger, one.within);
                need(casePage(ledger.db(), ledger.clock().now(), filter, one.order));
            },
            large, small);
    }
}

} // namespace

void measurePages(Bench &bench, Ledger &large, Ledger &small)
{
    households(bench, large, small);
    cases(bench, large, small);
}

} // namespace linli::bench
