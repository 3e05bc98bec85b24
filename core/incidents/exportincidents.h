// What the register of incidents gives away as spreadsheets; each is journalled before the file is there. All give the number
// of rows. Errors: Denied, ReadOnly, Cancelled, Io.
#pragma once

#include "core/incidents/incidentfigures.h"
#include "core/incidents/incidentquery.h"
#include "core/spreadsheet/exporttable.h"

namespace linli {

Result<qint64> exportIncidents(
    Ledger &ledger, const QString &path, const IncidentFilter &filter, IncidentOrder order, const WriteControl &control = {});

/// Year on year, by kind, of an area (null: all).
Result<qint64> exportIncidentFigures(Ledger &ledger, const QString &path, const IncidentFigures &figures, AreaId area);

/// The three zeros, area by area.
Result<qint64> exportZeros(Ledger &ledger, const QString &path, const ZeroTable &table);

/// "1–24 September 2026 beside the same days of 2025" in words of dates.
QString spansInWords(const YearOnYearSpans &spans);

/// One line of the table of figures: a kind, a zero, or all together.
struct FigureLine
{
    QString name;
    YearOnYear counts;
    bool strong = false; ///< A sum.
    std::optional<IncidentKind> kind = std::nullopt; ///< None for a sum.
};
/// All kinds in their order, each zero's sum after its kinds, and all together at the end.
QList<FigureLine> figureLines(const IncidentFigures &figures, AreaId area);

} // namespace linli
