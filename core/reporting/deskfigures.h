// How well the case desk worked in a month (R18): time to close, satisfaction, ways up and down, the city's hotline.
#pragma once

#include "core/cases/casequery.h"
#include "core/reporting/deliberationfigures.h"

#include <QMap>

namespace linli {

struct MonthCase;

/// Of cases closed in the month that were still closed at its moment.
struct ClosingCounts
{
    QList<int> days; ///< Their working days (MonthCase::workingDays) in rising order.
    int satisfied = 0;
    int mostly = 0;
    int dissatisfied = 0;
    int noAnswer = 0; ///< Asked, and said nothing.

    int asked() const { return satisfied + mostly + dissatisfied; } ///< Who said how satisfied they are.
    std::optional<double> medianDays() const; ///< None without cases; the mean of the middle two of an even number.
    std::optional<int> slowDays() const; ///< The 90th percentile: nine in ten were closed within so many days.
    bool operator==(const ClosingCounts &) const = default;
};

struct DeskFigures
{
    ClosingCounts all;
    QMap<QString, ClosingCounts> byGrade;
    int escalated = 0; ///< Cases handed up at least once in the month.
    int returned = 0;
    int urgent = 0; ///< Cases in which urgent danger was called in the month (R14).
    int urgentHandled = 0; ///< Danger called by then that was solved, or closed as solved or answered, in the month.
    int tickets = 0; ///< Of the hotline, received in the month.
    HotlineShares hotline; ///< Of tickets closed in the month, as hotlineShares().
};

/// `cases`: casesOfMonth() of the same period. Of the viewer's areas.
Result<DeskFigures> deskFigures(Database &db, const QList<MonthCase> &cases, const MonthPeriod &period);

/// The statements behind the steps with their values, for the test that looks at the query plan.
QList<FigureStatement> deskStatements(const Database &db, const MonthPeriod &period);

} // namespace linli
