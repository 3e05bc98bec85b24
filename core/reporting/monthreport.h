// The month's report (R18): computed, and written as a workbook.
#pragma once

#include "core/ledger/ledger.h"
#include "core/reporting/matterfigures.h"
#include "core/reporting/monthfigures.h"
#include "core/spreadsheet/workbookwriter.h"

namespace linli {

struct MonthReport
{
    AreaTree tree;
    QString place; ///< "某某街道 广济桥社区": the areas that hold everything else.
    MonthFigures now;
    MonthFigures lastMonth;
    MonthFigures lastYear; ///< The same month a year ago.
    MatterFigures matters;
    QList<MonthCase> cases; ///< Those that this month counts, in the order of receipt.
    QList<int> unknownYears; ///< Years of the month's deadlines whose holiday arrangement is not known (R11).
};

/// Of what lies in the areas of the person signed in. Errors: Invalid when there is no such month, Refused for one that has not begun.
Result<MonthReport> computeMonth(Ledger &ledger, int year, int month);

/// Writes an .xlsx of five sheets: the tree and its numbers, the cases compared with last month and the same month last year,
/// how the desk and the deliberations did, the cases one by one, the matters of the community; and a sixth of the activities
/// where there were any.
/// An existing file is replaced once the new one is whole. The journal
/// keeps that it was exported; error ReadOnly where it can't. Other errors: Cancelled, Io.
Result<void> writeMonthWorkbook(
    const MonthReport &report, Ledger &ledger, const QString &path, const WriteControl &control = {});

} // namespace linli
