#include "core/audit/exportauditlog.h"

#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "core/spreadsheet/exporttable.h"

namespace linli {

namespace {

constexpr int pageOfLog = 512;

TableExport tableOf(const Ledger &ledger, const AuditFilter &filter)
{
    TableExport table;
    table.sheet = translate("audit", "Log");
    table.title = translate("audit", "Log of the ledger, %1, written %2")
                      .arg(displayName(filter.kind), minuteText(ledger.clock().now()));
    table.columns = {{translate("audit", "Entry"), CellStyle::Text}, {translate("audit", "When"), CellStyle::DateTime},
        {translate("audit", "Who"), CellStyle::Text}, {translate("audit", "What"), CellStyle::Text},
        {translate("audit", "Records written"), CellStyle::Text}};
    return table;
}

} // namespace

Result<qint64> exportAuditLog(Ledger &ledger, const AuditFilter &filter, const QString &path)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::History));
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Exported the log")}));
    return exportTable(path, tableOf(ledger, filter), [&](const RowSink &sink) -> Result<void> {
        qint64 before = 0;
        while (true) {
            LINLI_ASSIGN(const auto entries, auditLog(ledger, filter, before, pageOfLog));
            for (const EntryHeader &entry : entries)
                LINLI_TRY(sink({QString::number(entry.sequence), wallTime(entry.at().date(), entry.at().time()),
                    entry.actor, entry.sentence.translated(), QString::number(entry.rowCount)}));
            if (entries.size() < pageOfLog)
                return success();
            before = entries.last().sequence;
        }
    });
}

} // namespace linli
