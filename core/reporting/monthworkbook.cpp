#include "core/households/carekinds.h"
#include "core/reporting/monthsheets.h"

#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"

#include <QCoreApplication>

namespace linli {

QString monthName(const MonthPeriod &period)
{
    return period.firstDay().toString(
        translate("reporting", "yyyy-MM", "a month, as QDate::toString takes it"));
}

QString sheetTitle(const MonthReport &report, const QString &what)
{
    return translate("reporting", "%1 %2: %3", "place, month, what the sheet holds")
        .arg(report.place, monthName(report.now.period), what)
        .trimmed();
}

QString sheetNote(const MonthReport &report, const QString &more)
{
    QStringList sentences{translate("reporting", "As of %1.").arg(minuteText(report.now.period.asOf))};
    if (!more.isEmpty())
        sentences.append(more);
    QStringList years;
    for (const int year : report.unknownYears)
        years.append(QString::number(year));
    if (!years.isEmpty())
        sentences.append(translate(
            "reporting", "The holiday arrangement of %1 is not known here; deadlines count Monday to Friday.")
                             .arg(years.join(QStringLiteral(", "))));
    return sentences.join(u' ');
}

QString areaLabel(const AreaTree &tree, AreaId id)
{
    const Area *area = tree.find(id);
    if (!area)
        return {};
    const Area *parent = area->kind == AreaKind::Unit ? tree.find(area->parent) : nullptr;
    if (!parent || area->name.startsWith(parent->name))
        return area->name;
    return parent->name + u' ' + area->name;
}

Result<void> writeMonthWorkbook(
    const MonthReport &report, Ledger &ledger, const QString &path, const WriteControl &control)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::Reports));
    LINLI_TRY(control.check());
    LINLI_ASSIGN(WorkbookWriter book, WorkbookWriter::begin(path));
    LINLI_ASSIGN(const CareKinds careKinds, CareKinds::load(ledger.db()));
    writeTreeSheet(book, report, careKinds);
    control.tell(0.2);
    writeCaseSheet(book, report);
    writeDeskSheet(book, report);
    control.tell(0.4);
    LINLI_TRY(writeCaseList(book, report, ledger, control));
    writeMatterSheet(book, report);
    writeActivitySheet(book, report);
    // Nothing leaves the ledger without its trace: first the journal, then the file.
    LINLI_TRY(recordEvent(ledger,
        {QT_TRANSLATE_NOOP("journal", "Exported the month's report for %1"), {report.now.period.word()}}));
    LINLI_TRY(book.finish());
    control.tell(1);
    return success();
}

} // namespace linli
