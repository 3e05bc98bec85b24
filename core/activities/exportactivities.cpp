#include "core/activities/activityquery.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/spreadsheet/exporttable.h"

#include <QCoreApplication>

namespace linli {

namespace {

QVariant hours(int minutes)
{
    return minutes > 0 ? QVariant(double(minutes) / 60) : QVariant();
}

QVariantList cellsOf(const ActivityRow &row)
{
    return {row.title, row.seriesName, row.edition > 0 ? QVariant(row.edition) : QVariant(), displayName(row.state), row.areaName,
        row.time.starts, row.time.ends, row.place, row.signedUp, row.came, row.volunteers, hours(row.minutes), row.errands};
}

QVariantList cellsOf(const Attendee &one)
{
    const QString came = !one.came ? QString() : *one.came ? translate("activities", "came") : translate("activities", "did not come");
    return {one.name, one.address, displayName(one.part), came, hours(one.minutes)};
}

} // namespace

Result<qint64> exportActivities(
    Ledger &ledger, const QString &path, const ActivityFilter &filter, ActivityOrder order, const WriteControl &control)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::Matters));
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Exported a list of activities")}));
    TableExport table;
    table.sheet = translate("activities", "Activities");
    table.title = translate("activities", "Activities and who came");
    table.note = translate("activities", "As of %1.").arg(minuteText(ledger.clock().now()));
    table.columns = {{translate("activities", "Title")}, {translate("activities", "Series")}, {translate("activities", "Edition"), CellStyle::Integer},
        {translate("activities", "State")}, {translate("activities", "Area")}, {translate("activities", "From"), CellStyle::DateTime},
        {translate("activities", "Until"), CellStyle::DateTime}, {translate("activities", "Place")},
        {translate("activities", "Signed up"), CellStyle::Integer}, {translate("activities", "Came"), CellStyle::Integer},
        {translate("activities", "Volunteers"), CellStyle::Integer}, {translate("activities", "Their hours"), CellStyle::Decimal},
        {translate("activities", "Errands served"), CellStyle::Integer}};
    LINLI_ASSIGN(table.expectedRows, countActivities(ledger.db(), filter));
    return exportTable(path, table, [&](const RowSink &sink) -> Result<void> {
        std::optional<ActivityCursor> after;
        do {
            LINLI_ASSIGN(const ActivityPage page, activityPage(ledger, filter, order, after));
            for (const ActivityRow &row : page.rows)
                LINLI_TRY(sink(cellsOf(row)));
            after = page.next;
        } while (after);
        return success();
    }, control);
}

Result<qint64> exportAttendance(Ledger &ledger, const QString &path, ActivityId id, const WriteControl &control)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::Matters));
    LINLI_ASSIGN(const ActivityDetails details, activityDetails(ledger, id));
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Exported who came to an activity")}));
    TableExport table;
    table.sheet = translate("activities", "Who came");
    table.title = details.row.fullTitle();
    table.note = minuteText(details.row.time.starts) + QStringLiteral("  ") + details.row.place;
    table.columns = {{translate("activities", "Name")}, {translate("activities", "Address")}, {translate("activities", "Part")},
        {translate("activities", "Came")}, {translate("activities", "Hours"), CellStyle::Decimal}};
    table.expectedRows = details.attendees.size();
    return exportTable(path, table, [&](const RowSink &sink) -> Result<void> {
        for (const Attendee &one : details.attendees)
            LINLI_TRY(sink(cellsOf(one)));
        return success();
    }, control);
}

} // namespace linli
