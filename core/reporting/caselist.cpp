#include "core/base/text.h"
#include "core/cases/casekinds.h"
#include "core/reporting/monthsheets.h"
#include "core/spreadsheet/exporttable.h"

namespace linli {

namespace {

QString judgementName(Judgement judgement)
{
    switch (judgement) {
    case Judgement::InTime:
        return translate("reporting", "In time", "count");
    case Judgement::Late:
        return translate("reporting", "Late", "count");
    case Judgement::None:
        break;
    }
    return {};
}

TableExport tableOf(const MonthReport &report)
{
    const auto text = [](const QString &heading, double width = 0) {
        return TableColumn{heading, CellStyle::Text, width};
    };
    const auto time = [](const QString &heading) { return TableColumn{heading, CellStyle::DateTime, 16}; };
    TableExport table{caseListName(),
        sheetTitle(report, translate("reporting", "list of cases")),
        sheetNote(report,
            translate(
                "reporting", "Cases received, closed or due in the month, and those overdue and open.")),
        {text(translate("reporting", "Number")), {translate("reporting", "Title"), CellStyle::Wrapped, 36},
            text(translate("reporting", "Kind")), text(translate("reporting", "Grade")),
            text(translate("reporting", "Scale")), text(translate("reporting", "Source")),
            text(translate("reporting", "Rung")), text(translate("reporting", "Area")),
            text(translate("reporting", "In charge")), text(translate("reporting", "State")),
            time(translate("reporting", "Received on")), time(translate("reporting", "Due on")),
            time(translate("reporting", "Clock stopped")), time(translate("reporting", "Closed on")),
            {translate("reporting", "Working days to close"), CellStyle::Centred},
            text(translate("reporting", "Outcome")), text(translate("reporting", "Satisfaction")), text(translate("reporting", "Clock judged")),
            text(translate("reporting", "Overdue, open"))},
        qint64(report.cases.size())};
    return table;
}

/// What the ledger adds to a case's figures.
struct CaseTexts
{
    QString number;
    QString title;
    QString owner;
};

Result<CaseTexts> textsOf(Database &db, const MonthCase &one)
{
    CaseTexts texts;
    LINLI_TRY(db.each(QStringLiteral("SELECT number, title FROM case_file WHERE id = ?"), {one.id.value},
        [&texts, &one](const Row &row) {
            texts.number = row.text(0);
            texts.title = row.opened(1, {QStringLiteral("case_file"), QStringLiteral("title"), one.id.value});
        }));
    if (one.owner) {
        LINLI_ASSIGN(const auto owner,
            db.text(QStringLiteral("SELECT name FROM person WHERE id = ?"), {one.owner.value}));
        texts.owner = owner.value_or(QString());
    }
    return texts;
}

QVariant orBlank(const std::optional<QDateTime> &time)
{
    return time ? QVariant(*time) : QVariant();
}

QVariantList cellsOf(const MonthCase &one, const CaseTexts &texts, const AreaTree &tree)
{
    return {texts.number, texts.title, caseKindName(one.kind), displayName(one.grade), displayName(one.scale),
        displayName(one.source), displayName(one.rung), areaLabel(tree, one.area), texts.owner,
        displayName(one.state), one.received, orBlank(one.due), orBlank(one.stopped), orBlank(one.closed),
        one.workingDays ? QVariant(*one.workingDays) : QVariant(), one.outcome ? displayName(*one.outcome) : QString(),
        one.satisfaction ? displayName(*one.satisfaction) : QString(), judgementName(one.judgement),
        one.overdueOpen ? translate("reporting", "Overdue, open") : QString()};
}

} // namespace

QString caseListName()
{
    return translate("reporting", "List of cases", "sheet");
}

Result<void> writeCaseList(
    WorkbookWriter &book, const MonthReport &report, Ledger &ledger, const WriteControl &control)
{
    const auto rows = [&](const RowSink &sink) -> Result<void> {
        for (const MonthCase &one : report.cases) {
            LINLI_ASSIGN(const CaseTexts texts, textsOf(ledger.db(), one));
            LINLI_TRY(sink(cellsOf(one, texts, report.tree)));
        }
        return success();
    };
    WriteControl part = control;
    part.progress = [&control](double done) { control.tell(0.4 + 0.5 * done); };
    LINLI_ASSIGN(const qint64 written, writeTable(book, tableOf(report), rows, part));
    Q_UNUSED(written)
    return success();
}

} // namespace linli
