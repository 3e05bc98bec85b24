#include "core/reporting/monthreport.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/office/officecalendar.h"
#include "core/reporting/casefigures.h"
#include "core/reporting/peoplefigures.h"
#include "core/storage/transaction.h"

namespace linli {

namespace {

MonthPeriod periodOf(QDate firstDay, const QDateTime &now)
{
    MonthPeriod period{firstDay.year(), firstDay.month(), {}};
    period.asOf = std::min(wallTime(period.lastDay(), QTime(23, 59, 59)), now);
    return period;
}

Result<QList<MonthCase>> fill(
    MonthFigures &figures, Ledger &ledger, CaseCalendars &calendars, const AreaTree &tree)
{
    LINLI_ASSIGN(figures.people, peopleFigures(ledger.db(), tree, figures.period.day()));
    LINLI_ASSIGN(figures.activities, activityFigures(ledger.db(), tree, figures.period));
    LINLI_ASSIGN(QList<MonthCase> cases, casesOfMonth(ledger, calendars, figures.period));
    figures.cases = caseFigures(cases, tree);
    LINLI_ASSIGN(figures.desk, deskFigures(ledger.db(), cases, figures.period));
    LINLI_ASSIGN(figures.deliberations, deliberationFigures(ledger.db(), figures.period));
    return cases;
}

/// From the outermost area down as long as there is only one: what the report is about.
QString placeOf(const AreaTree &tree)
{
    QStringList names;
    QList<AreaId> level = tree.children(AreaId());
    while (level.size() == 1) {
        const Area *area = tree.find(level.first());
        if (area->kind > AreaKind::Community)
            break;
        names.append(area->name);
        level = tree.children(area->id);
    }
    if (!names.isEmpty())
        return names.join(u' ');
    for (const AreaId id : level)
        names.append(tree.find(id)->name);
    return names.join(u'、');
}

Result<QList<int>> unknownYearsOf(const MonthFigures &figures, const QList<MonthCase> &cases, Ledger &ledger)
{
    LINLI_ASSIGN(const WorkCalendar calendar, calendarOf(ledger));
    QSet<int> years{figures.period.year};
    for (const MonthCase &one : cases) {
        if (one.due)
            years.insert(one.due->date().year());
    }
    QList<int> unknown;
    for (const int year : std::as_const(years)) {
        if (!calendar.arrangement().knows(year))
            unknown.append(year);
    }
    std::sort(unknown.begin(), unknown.end());
    return unknown;
}

} // namespace

Result<MonthReport> computeMonth(Ledger &ledger, int year, int month)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Reports));
    const QDate first(year, month, 1);
    if (!first.isValid() || year < 1900)
        return Error{
            ErrorKind::Invalid, translate("reporting", "There is no such month. Write it like 2026-09.")};
    const QDateTime now = ledger.clock().now();
    if (first > now.date())
        return Error{ErrorKind::Refused,
            translate("reporting", "This month has not begun yet; there is nothing to report.")};

    LINLI_ASSIGN(Transaction reading, Transaction::begin(ledger.db(), Transaction::Kind::Read));
    MonthReport report;
    LINLI_ASSIGN(report.tree, AreaTree::loadInScope(ledger.db()));
    report.place = placeOf(report.tree);
    report.now.period = periodOf(first, now);
    report.lastMonth.period = periodOf(first.addMonths(-1), now);
    report.lastYear.period = periodOf(first.addYears(-1), now);
    CaseCalendars calendars(ledger);
    LINLI_ASSIGN(report.cases, fill(report.now, ledger, calendars, report.tree));
    LINLI_TRY(fill(report.lastMonth, ledger, calendars, report.tree));
    LINLI_TRY(fill(report.lastYear, ledger, calendars, report.tree));
    LINLI_ASSIGN(report.matters, matterFigures(ledger, report.tree, first));
    LINLI_ASSIGN(report.unknownYears, unknownYearsOf(report.now, report.cases, ledger));
    return report;
}

} // namespace linli
