#include "core/clarity/clarityexport.h"

#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "core/spreadsheet/exporttable.h"

namespace linli {

Result<qint64> exportUnclear(Ledger &ledger, const UnclearFilter &filter, const QString &path)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::Households));
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Exported what is missing in the four clarities")}));
    TableExport table;
    table.sheet = translate("clarity", "What is missing");
    table.title = filter.clarity ? displayName(*filter.clarity) : translate("clarity", "Four clarities");
    table.note = translate("clarity", "As of %1").arg(ledger.clock().today().toString(Qt::ISODate));
    table.columns = {{translate("clarity", "Address"), CellStyle::Wrapped, 28}, {translate("clarity", "Micro-unit")},
        {translate("clarity", "People"), CellStyle::Wrapped, 30}, {translate("clarity", "Circumstances"), CellStyle::Wrapped, 30},
        {translate("clarity", "Changes"), CellStyle::Wrapped, 24}, {translate("clarity", "Problems"), CellStyle::Wrapped, 16}};
    return exportTable(path, table, [&](const RowSink &sink) -> Result<void> {
        std::optional<UnclearCursor> after;
        do {
            LINLI_ASSIGN(const UnclearPage page, unclearPage(ledger, filter, after));
            for (const UnclearRow &row : page.rows) {
                QStringList texts[clarityCount];
                for (const Unclear &one : row.reasons)
                    texts[size_t(one.clarity)].append(one.text);
                QVariantList cells{row.address, row.unitName};
                for (const QStringList &reasons : texts)
                    cells.append(reasons.join(translate("clarity", "; ", "between reasons")));
                LINLI_TRY(sink(cells));
            }
            after = page.next;
        } while (after);
        return success();
    });
}

} // namespace linli
