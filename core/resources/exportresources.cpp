#include "core/resources/resourcequery.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/spreadsheet/exporttable.h"

#include <QCoreApplication>

namespace linli {

namespace {

QVariant countOrBlank(int count)
{
    return count > 0 ? QVariant(count) : QVariant();
}

QVariantList cellsOf(const ResourceRow &row)
{
    const Resource &one = row.one;
    return {displayName(one.kind), one.name, row.areaName, row.contactName, maskPhone(one.phone), one.offers, one.opening,
        countOrBlank(one.capacity), countOrBlank(row.asked), one.retired.isValid() ? QVariant(one.retired) : QVariant()};
}

QVariantList cellsOf(const BookingRow &row)
{
    return {row.one.time.starts, row.one.time.ends, row.resourceName, displayName(row.resourceKind), row.areaName, row.subject,
        countOrBlank(row.one.people), displayName(row.one.state), row.askedBy};
}

TableExport tableOf(const QString &sheet, const QString &title, const QDateTime &now)
{
    TableExport table;
    table.sheet = sheet;
    table.title = title;
    table.note = translate("resources", "As of %1.").arg(minuteText(now));
    return table;
}

} // namespace

Result<qint64> exportResources(Ledger &ledger, const QString &path, const ResourceFilter &filter, const WriteControl &control)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::Matters));
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Exported a list of resources")}));
    TableExport table = tableOf(translate("resources", "Resources"), translate("resources", "Resources of the area"), ledger.clock().now());
    table.columns = {{translate("resources", "Kind")}, {translate("resources", "Name")}, {translate("resources", "Area")},
        {translate("resources", "Contact")}, {translate("resources", "Phone")}, {translate("resources", "Offers")},
        {translate("resources", "Open")}, {translate("resources", "Holds"), CellStyle::Integer},
        {translate("resources", "Requests waiting"), CellStyle::Integer}, {translate("resources", "Retired"), CellStyle::Date}};
    LINLI_ASSIGN(const QList<ResourceRow> rows, resources(ledger, filter));
    table.expectedRows = rows.size();
    return exportTable(path, table, [&](const RowSink &sink) -> Result<void> {
        for (const ResourceRow &row : rows)
            LINLI_TRY(sink(cellsOf(row)));
        return success();
    }, control);
}

Result<qint64> exportBookings(Ledger &ledger, const QString &path, const BookingFilter &filter, const WriteControl &control)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::Matters));
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Exported a list of bookings")}));
    TableExport table = tableOf(translate("resources", "Bookings"), translate("resources", "Bookings of resources"), ledger.clock().now());
    table.columns = {{translate("resources", "From"), CellStyle::DateTime}, {translate("resources", "Until"), CellStyle::DateTime},
        {translate("resources", "Resource")}, {translate("resources", "Kind")}, {translate("resources", "Who asks")},
        {translate("resources", "For")}, {translate("resources", "People"), CellStyle::Integer}, {translate("resources", "State")},
        {translate("resources", "Entered by")}};
    return exportTable(path, table, [&](const RowSink &sink) -> Result<void> {
        std::optional<BookingCursor> after;
        do {
            LINLI_ASSIGN(const BookingPage page, bookings(ledger, filter, after));
            for (const BookingRow &row : page.rows)
                LINLI_TRY(sink(cellsOf(row)));
            after = page.next;
        } while (after);
        return success();
    }, control);
}

} // namespace linli
