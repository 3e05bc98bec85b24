#include "core/reporting/matterfigures.h"

#include "core/base/text.h"
#include "core/cases/casestore.h"
#include "core/ledger/scope.h"
#include "core/projects/projectquery.h"

namespace linli {

namespace {

Result<int> disputesIn(Database &db, const DaySpan &span)
{
    LINLI_ASSIGN(const auto count,
        db.integer(QStringLiteral("SELECT COUNT(*) FROM case_state s WHERE s.kind = 'dispute' AND s.state <> 'void' "
                                  "AND s.received >= ? AND s.received <= ?%1")
                       .arg(areasInScope(db, QStringLiteral("s.area_id"))),
            {storedTime(wallTime(span.from, QTime(0, 0))), storedTime(wallTime(span.to, QTime(23, 59, 59)))}));
    return int(count.value_or(0));
}

/// Counts each stretch of days by itself.
template <class Count>
Result<MatterLine> lineOf(const QString &name, const YearOnYearSpans &spans, const DaySpan &lastMonth, Count count)
{
    MatterLine line{name, 0, {}, false};
    const std::pair<DaySpan, int *> parts[] = {{lastMonth, &line.lastMonth}, {spans.month, &line.counts.month},
        {spans.monthBefore, &line.counts.monthBefore}, {spans.year, &line.counts.year}, {spans.yearBefore, &line.counts.yearBefore}};
    for (const auto &[span, number] : parts) {
        LINLI_ASSIGN(*number, count(span));
    }
    return line;
}

} // namespace

Result<MatterFigures> matterFigures(Ledger &ledger, const AreaTree &tree, QDate firstDay)
{
    Database &db = ledger.db();
    MatterFigures figures;
    const QDate before = firstDay.addMonths(-1);
    LINLI_ASSIGN(const IncidentFigures now, incidentFigures(ledger, tree, firstDay.year(), firstDay.month()));
    LINLI_ASSIGN(const IncidentFigures last, incidentFigures(ledger, tree, before.year(), before.month()));
    LINLI_ASSIGN(figures.zeros, zeroTable(ledger, tree, firstDay.year(), firstDay.month()));
    figures.spans = now.spans;
    const QList<FigureLine> lines = figureLines(now, {});
    const QList<FigureLine> linesBefore = figureLines(last, {});
    for (qsizetype i = 0; i < lines.size(); ++i)
        figures.incidents.append({lines[i].name, linesBefore[i].counts.month, lines[i].counts, lines[i].strong, lines[i].kind});
    for (const Area &area : tree.all()) {
        if (area.kind == AreaKind::Community)
            figures.communities.append({area.name, last.all(area.id).month, now.all(area.id), false});
    }
    const auto done = [&](const DaySpan &span) -> Result<int> {
        LINLI_ASSIGN(const auto counts, projectsDone(db, tree, span.from, span.to));
        return counts.value(AreaId());
    };
    LINLI_ASSIGN(figures.projects, lineOf(translate("reporting", "Livelihood projects finished"), now.spans, last.spans.month, done));
    LINLI_ASSIGN(figures.disputes,
        lineOf(translate("reporting", "Neighbours' disputes (cases received)"), now.spans, last.spans.month,
            [&](const DaySpan &span) { return disputesIn(db, span); }));
    return figures;
}

} // namespace linli
