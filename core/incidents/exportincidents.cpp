#include "core/incidents/exportincidents.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"

#include <QCoreApplication>

namespace linli {

namespace {

TableColumn textColumn(const QString &heading, double width = 0)
{
    return {heading, CellStyle::Text, width};
}

TableColumn countColumn(const QString &heading)
{
    return {heading, CellStyle::Count, 10};
}

TableExport listTable(const QDateTime &now)
{
    TableExport table;
    table.sheet = translate("incidents", "Incidents");
    table.title = translate("incidents", "Register of incidents");
    table.note = translate("incidents", "As of %1. Losses in yuan.").arg(minuteText(now));
    table.columns = {textColumn(translate("incidents", "Number")), {translate("incidents", "Day"), CellStyle::Date, 12},
        textColumn(translate("incidents", "Time")), textColumn(translate("incidents", "Kind")), textColumn(translate("incidents", "Area")),
        textColumn(translate("incidents", "Place"), 24), {translate("incidents", "What happened"), CellStyle::Wrapped, 40},
        countColumn(translate("incidents", "Injured")), countColumn(translate("incidents", "Dead")),
        {translate("incidents", "Loss"), CellStyle::Money, 14}, {translate("incidents", "What was done"), CellStyle::Wrapped, 32},
        textColumn(translate("incidents", "Case")), textColumn(translate("incidents", "Void because"))};
    return table;
}

QVariantList cellsOf(const IncidentRow &row)
{
    return {row.number, row.day, row.time.isValid() ? row.time.toString(QStringLiteral("HH:mm")) : QString(), displayName(row.kind),
        row.areaName, QString(row.address + u' ' + row.place).trimmed(), row.body, row.injured, row.dead,
        row.loss ? QVariant(double(*row.loss) / 100) : QVariant(), row.handled, row.caseNumber, row.voidReason};
}

QString span(const DaySpan &days)
{
    return translate("incidents", "%1 to %2").arg(days.from.toString(Qt::ISODate), days.to.toString(Qt::ISODate));
}

} // namespace

Result<qint64> exportIncidents(
    Ledger &ledger, const QString &path, const IncidentFilter &filter, IncidentOrder order, const WriteControl &control)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::Matters));
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Exported a list of incidents")}));
    const auto rows = [&](const RowSink &sink) -> Result<void> {
        std::optional<IncidentCursor> after;
        do {
            LINLI_ASSIGN(const IncidentPage page, incidentPage(ledger.db(), filter, order, after));
            for (const IncidentRow &row : page.rows)
                LINLI_TRY(sink(cellsOf(row)));
            after = page.next;
        } while (after);
        return success();
    };
    return exportTable(path, listTable(ledger.clock().now()), rows, control);
}

QString spansInWords(const YearOnYearSpans &spans)
{
    return translate("incidents", "Month: %1, last year %2. Year: %3, last year %4.")
        .arg(span(spans.month), span(spans.monthBefore), span(spans.year), span(spans.yearBefore));
}

QList<FigureLine> figureLines(const IncidentFigures &figures, AreaId area)
{
    const auto nameOfSum = [](Zero zero) {
        return zero == Zero::Crime     ? translate("incidents", "Crimes together")
            : zero == Zero::Accident ? translate("incidents", "Accidents together")
                                     : translate("incidents", "Petitions together");
    };
    QList<FigureLine> lines;
    std::optional<Zero> open;
    for (const IncidentKind kind : allOf<IncidentKind>) {
        if (open && zeroOf(kind) != open)
            lines.append({nameOfSum(*open), figures.of(*open, area), true});
        open = zeroOf(kind);
        lines.append({displayName(kind), figures.of(kind, area), false, kind});
    }
    if (open)
        lines.append({nameOfSum(*open), figures.of(*open, area), true});
    lines.append({translate("incidents", "All incidents"), figures.all(area), true});
    return lines;
}

Result<qint64> exportIncidentFigures(Ledger &ledger, const QString &path, const IncidentFigures &figures, AreaId area)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::Matters));
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Exported figures of incidents")}));
    TableExport table;
    table.sheet = translate("incidents", "Year on year");
    table.title = translate("incidents", "Incidents year on year");
    table.note = spansInWords(figures.spans);
    table.columns = {textColumn(translate("incidents", "Kind"), 20), countColumn(translate("incidents", "This month")),
        countColumn(translate("incidents", "Same month last year")), textColumn(translate("incidents", "Change")),
        textColumn(translate("incidents", "Change in percent")), countColumn(translate("incidents", "This year")),
        countColumn(translate("incidents", "Last year to the same day")), textColumn(translate("incidents", "Change")),
        textColumn(translate("incidents", "Change in percent"))};
    return exportTable(path, table, [&](const RowSink &sink) -> Result<void> {
        for (const FigureLine &line : figureLines(figures, area)) {
            const YearOnYear &is = line.counts;
            LINLI_TRY(sink({line.name, is.month, is.monthBefore, changeText(is.month, is.monthBefore),
                changeShareText(is.month, is.monthBefore), is.year, is.yearBefore, changeText(is.year, is.yearBefore),
                changeShareText(is.year, is.yearBefore)}));
        }
        return success();
    });
}

Result<qint64> exportZeros(Ledger &ledger, const QString &path, const ZeroTable &zeros)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::Matters));
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Exported the list of the three zeros")}));
    TableExport table;
    table.sheet = translate("incidents", "Three zeros");
    table.title = translate("incidents", "The three zeros: crimes, accidents, petitions");
    table.note = translate("incidents", "Month: %1. Year: %2. ● stands for zero.").arg(span(zeros.spans.month), span(zeros.spans.year));
    table.columns = {textColumn(translate("incidents", "Area"), 24), textColumn(translate("incidents", "Level"))};
    for (const QString &when : {translate("incidents", "month"), translate("incidents", "year")}) {
        for (const QString &what : {translate("incidents", "Crimes, %1"), translate("incidents", "Accidents, %1"), translate("incidents", "Petitions, %1")})
            table.columns.append(countColumn(what.arg(when)));
        table.columns.append(textColumn(translate("incidents", "All three at zero, %1").arg(when)));
    }
    return exportTable(path, table, [&](const RowSink &sink) -> Result<void> {
        const QString dot = QStringLiteral("●");
        for (const ZeroRow &row : zeros.rows) {
            const auto month = [&](Zero zero) { return row.judgedMonth ? QVariant(row.month[size_t(zero)]) : QVariant(); };
            LINLI_TRY(sink({row.name, displayName(row.kind), month(Zero::Crime), month(Zero::Accident), month(Zero::Petition),
                row.judgedMonth && row.atZero(false) ? dot : QString(), row.year[0], row.year[1], row.year[2],
                row.atZero(true) ? dot : QString()}));
        }
        return success();
    });
}

} // namespace linli
