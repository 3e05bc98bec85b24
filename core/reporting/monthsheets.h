// The sheets of the month's workbook; monthreport.h is what others use.
#pragma once

#include "core/households/carekinds.h"
#include "core/reporting/monthreport.h"

namespace linli {

/// "2026年9月"
QString monthName(const MonthPeriod &period);
/// What, which area, which month.
QString sheetTitle(const MonthReport &report, const QString &what);
/// As of when, and whose year's holiday arrangement is not known.
QString sheetNote(const MonthReport &report, const QString &more = {});
/// The name, with the building's before it for a unit that does not carry it already.
QString areaLabel(const AreaTree &tree, AreaId id);

/// Leaders, micro-units, households, residents and flags, up the tree.
void writeTreeSheet(WorkbookWriter &book, const MonthReport &report, const CareKinds &careKinds);
/// Cases by grade, scale, kind, source, rung and area: this month, last month, the same month last year.
void writeCaseSheet(WorkbookWriter &book, const MonthReport &report);
/// Time to close, satisfaction, ways up and down, the hotline, deliberations by stage.
void writeDeskSheet(WorkbookWriter &book, const MonthReport &report);
/// Livelihood projects, incidents and disputes year on year, the three zeros.
void writeMatterSheet(WorkbookWriter &book, const MonthReport &report);
/// Activities held, by series and area, and who came; no sheet where the three months had none.
void writeActivitySheet(WorkbookWriter &book, const MonthReport &report);
/// Name of the sheet that writeCaseList() makes, its first line, and the column of the working days to close, from 0.
QString caseListName();
inline constexpr int caseListFirstRow = 3;
inline constexpr int caseListDaysColumn = 14;
/// The cases one by one, in constant memory.
Result<void> writeCaseList(
    WorkbookWriter &book, const MonthReport &report, Ledger &ledger, const WriteControl &control);

} // namespace linli
