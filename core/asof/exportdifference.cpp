#include "core/asof/difference.h"
#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "core/spreadsheet/exporttable.h"

namespace linli {

namespace {

QString titleOf(const Difference &difference)
{
    return translate("asof", "What changed from the end of %1 to the end of %2")
        .arg(difference.from.toString(Qt::ISODate), difference.until.toString(Qt::ISODate));
}

TableExport countsTable(const Difference &difference)
{
    TableExport table;
    table.sheet = translate("asof", "Counts");
    table.title = titleOf(difference);
    table.columns = {{translate("asof", "Area"), CellStyle::Text, 30}};
    for (const Happening happening : allHappenings)
        table.columns.append({displayName(happening), CellStyle::Count});
    return table;
}

Result<void> giveCounts(const Difference &difference, const RowSink &sink)
{
    for (const Area &area : difference.tree.all()) {
        const auto counts = difference.counts.constFind(area.id);
        if (counts == difference.counts.constEnd())
            continue;
        const int depth = int(difference.tree.path(area.id).size()) - 1;
        QVariantList cells{QString(2 * depth, u'\u3000') + area.name};
        for (const Happening happening : allHappenings)
            cells.append(counts->value(happening));
        LINLI_TRY(sink(cells));
    }
    return success();
}

TableExport linesTable(const Difference &difference)
{
    TableExport table;
    table.sheet = translate("asof", "Changes");
    table.title = titleOf(difference);
    table.note = translate("asof", "Names residents and what they are watched over for. Delete it when it has done its work.");
    table.expectedRows = difference.lines.size();
    for (const QString &heading : {translate("asof", "What"), translate("asof", "Area"), translate("asof", "Address"),
             translate("asof", "Name"), translate("asof", "Detail"), translate("asof", "On"), translate("asof", "Recorded by")})
        table.columns.append({heading, CellStyle::Text});
    table.columns.append({translate("asof", "Recorded at"), CellStyle::DateTime, 18});
    return table;
}

Result<void> giveLines(const Difference &difference, const RowSink &sink)
{
    for (const DifferenceLine &line : difference.lines) {
        LINLI_TRY(sink({displayName(line.happening), line.areaName, line.place, line.name, line.detail, line.on, line.who,
            line.recorded.isValid() ? QVariant(line.recorded) : QVariant()}));
    }
    return success();
}

} // namespace

Result<qint64> exportDifference(
    Ledger &ledger, const Difference &difference, const QString &path, const WriteControl &control)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::Residents));
    LINLI_TRY(recordEvent(ledger,
        {QT_TRANSLATE_NOOP("journal", "Exported what changed from %1 to %2"),
            {difference.from.toString(Qt::ISODate), difference.until.toString(Qt::ISODate)}}));
    LINLI_ASSIGN(WorkbookWriter book, WorkbookWriter::begin(path));
    LINLI_ASSIGN(const qint64 areas,
        writeTable(book, countsTable(difference), [&](const RowSink &sink) { return giveCounts(difference, sink); }, control));
    Q_UNUSED(areas)
    LINLI_ASSIGN(const qint64 lines,
        writeTable(book, linesTable(difference), [&](const RowSink &sink) { return giveLines(difference, sink); }, control));
    LINLI_TRY(book.finish());
    return lines;
}

} // namespace linli
