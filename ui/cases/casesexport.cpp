// The list of cases as shown, as a spreadsheet; journalled.
#include "core/cases/casekinds.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "core/spreadsheet/exporttable.h"
#include "ui/cases/casespage.h"
#include "ui/models/casemodel.h"
#include "ui/models/desk.h"
#include "ui/models/exportpath.h"

#include <QCoreApplication>
#include <QSettings>

namespace linli::ui {

namespace {

QVariantList cellsOf(const CaseRow &row)
{
    const auto moment = [](const std::optional<QDateTime> &time) {
        return time ? QVariant(*time) : QVariant();
    };
    return {row.number, row.title, row.address.isEmpty() ? row.areaName : row.address, displayName(row.grade),
        displayName(row.scale), caseKindName(row.kind), displayName(row.source), displayName(row.rung),
        row.ownerName, displayName(row.state), row.received, moment(row.due), moment(row.closed),
        row.outcome ? displayName(*row.outcome) : QString()};
}

Result<qint64> exportCases(
    Ledger &ledger, const QString &path, TableExport table, const CaseFilter &filter, CaseOrder order)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::Cases));
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Exported a list of cases")}));
    return exportTable(path, table, [&](const RowSink &sink) -> Result<void> {
        std::optional<CaseCursor> after;
        do {
            LINLI_ASSIGN(
                const CasePage page, casePage(ledger.db(), ledger.clock().now(), filter, order, after));
            for (const CaseRow &row : page.rows)
                LINLI_TRY(sink(cellsOf(row)));
            after = page.next;
        } while (after);
        return success();
    });
}

} // namespace

void CasesPage::exportList()
{
    const QString path = askExportPath(this, m_services.settings, tr("Export the list"),
        tr("Cases %1.xlsx").arg(m_services.desk.clock().today().toString(Qt::ISODate)));
    if (path.isEmpty())
        return;
    TableExport table;
    table.sheet = tr("Cases");
    table.title = title() + QStringLiteral("  ") + summary();
    for (const QString &heading : {tr("Number"), tr("Matter"), tr("Place"), tr("Grade"), tr("Scale"),
             tr("Kind"), tr("Came by"), tr("Rung"), tr("In charge"), tr("State")})
        table.columns.append({heading, CellStyle::Text});
    for (const QString &heading : {tr("Received"), tr("Deadline"), tr("Closed on")})
        table.columns.append({heading, CellStyle::DateTime});
    table.columns.append({tr("Outcome"), CellStyle::Text});
    m_services.desk.write<qint64>(
        this,
        [path, table, filter = m_cases->filter(), order = m_cases->order()](
            Ledger &ledger) { return exportCases(ledger, path, table, filter, order); },
        [this](const Result<qint64> &rows) {
            Q_EMIT message(rows.ok() ? tr("%1 cases were exported.").arg(*rows) : rows.error().message, {});
        });
}

} // namespace linli::ui
