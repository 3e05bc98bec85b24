#include "core/projects/exportprojects.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"

#include <QCoreApplication>

namespace linli {

namespace {

TableExport tableOf(const QDateTime &now)
{
    const auto text = [](const QString &heading, double width = 0) { return TableColumn{heading, CellStyle::Text, width}; };
    const auto day = [](const QString &heading) { return TableColumn{heading, CellStyle::Date, 12}; };
    const auto number = [](const QString &heading) { return TableColumn{heading, CellStyle::Money, 14}; };
    TableExport table;
    table.sheet = translate("projects", "Livelihood projects");
    table.title = table.sheet;
    table.note = translate("projects", "As of %1. Money in yuan.").arg(minuteText(now));
    table.columns = {text(translate("projects", "Number")), {translate("projects", "Project"), CellStyle::Wrapped, 36},
        text(translate("projects", "Area")), text(translate("projects", "Kind")), text(translate("projects", "Source")),
        text(translate("projects", "State")), text(translate("projects", "In charge")), day(translate("projects", "Proposed on")),
        day(translate("projects", "Planned beginning")), day(translate("projects", "Planned end")), day(translate("projects", "Begun on")),
        day(translate("projects", "Finished on")), number(translate("projects", "Money planned")),
        number(translate("projects", "Money granted")), number(translate("projects", "Money spent")),
        number(translate("projects", "Satisfaction (1–5)")), text(translate("projects", "Overdue"))};
    return table;
}

QVariantList cellsOf(const ProjectRow &row)
{
    const auto day = [](QDate date) { return date.isValid() ? QVariant(date) : QVariant(); };
    const auto yuan = [](const std::optional<qint64> &fen) { return fen ? QVariant(double(*fen) / 100) : QVariant(); };
    return {row.number, row.title, row.areaName, displayName(row.kind), displayName(row.source), displayName(row.state), row.owner,
        row.proposed.date(), day(row.start), day(row.finish), day(row.started), day(row.finished), yuan(row.planned), yuan(row.granted),
        yuan(row.spent), row.score ? QVariant(*row.score / 100.0) : QVariant(),
        row.light == Light::Red ? translate("projects", "Overdue") : QString()};
}

} // namespace

Result<qint64> exportProjects(
    Ledger &ledger, const QString &path, const ProjectFilter &filter, ProjectOrder order, const WriteControl &control)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::Matters));
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Exported a list of livelihood projects")}));
    const QDateTime now = ledger.clock().now();
    const auto rows = [&](const RowSink &sink) -> Result<void> {
        std::optional<ProjectCursor> after;
        do {
            LINLI_ASSIGN(const ProjectPage page, projectPage(ledger.db(), now, filter, order, after));
            for (const ProjectRow &row : page.rows)
                LINLI_TRY(sink(cellsOf(row)));
            after = page.next;
        } while (after);
        return success();
    };
    return exportTable(path, tableOf(now), rows, control);
}

} // namespace linli
