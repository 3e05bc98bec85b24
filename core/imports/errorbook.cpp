#include "core/imports/errorbook.h"

#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/spreadsheet/exporttable.h"
#include "core/spreadsheet/textwidth.h"

#include <algorithm>

namespace linli {

namespace {

/// The cell as an export may show it; row and column say where the whole of it stands in the person's own file.
QString shownValue(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::IdLost:
    case ProblemKind::IdCheck:
    case ProblemKind::IdNormalised:
        return maskIdNumber(problem.value);
    case ProblemKind::PhoneInvalid:
        return maskPhone(problem.value);
    default:
        return problem.value;
    }
}

} // namespace

Result<qint64> saveErrorBook(Ledger &ledger, ImportKind kind, const ImportSummary &summary,
    const QString &path, const WriteControl &control)
{
    LINLI_TRY(recordEvent(ledger,
        {QT_TRANSLATE_NOOP("journal", "Exported the problems of an import: %1 lines"),
            {QString::number(summary.problems.size())}}));
    TableExport table;
    table.sheet = translate("imports", "Problems");
    table.title = translate("imports", "Problems found in the import: %1").arg(displayName(kind));
    table.note = translate("imports", "Read %1, added %2, updated %3, unchanged %4, refused %5.")
                     .arg(summary.read)
                     .arg(summary.added)
                     .arg(summary.updated)
                     .arg(summary.unchanged)
                     .arg(summary.refused);
    table.columns = {{translate("imports", "Row"), CellStyle::Integer},
        {translate("imports", "Column"), CellStyle::Centred}, {translate("imports", "Problem")},
        {translate("imports", "Reason")}, {translate("imports", "Original value")}};
    table.expectedRows = summary.problems.size();
    const auto rows = [&summary](const RowSink &sink) -> Result<void> {
        for (const Problem &problem : summary.problems)
            LINLI_TRY(sink(
                {problem.row, problem.column, displayName(problem.kind), problem.message, shownValue(problem)}));
        return success();
    };
    return exportTable(path, table, rows, control);
}

Result<void> saveTemplate(ImportKind kind, const QString &path)
{
    LINLI_ASSIGN(WorkbookWriter book, WorkbookWriter::begin(path));
    SheetWriter blank = book.addSheet(displayName(kind));
    SheetWriter help = book.addSheet(translate("imports", "Explanations"));
    help.writeText(0, 0, translate("imports", "Heading"), {CellStyle::Heading});
    help.writeText(0, 1, translate("imports", "Needed"), {CellStyle::Heading});
    help.writeText(0, 2, translate("imports", "What to write"), {CellStyle::Heading});
    help.writeText(0, 3, translate("imports", "Example"), {CellStyle::Heading});
    int line = 0;
    for (const ImportField &field : importFields(kind)) {
        const int width = std::max(displayWidth(field.heading), displayWidth(field.example));
        blank.writeText(0, line, field.heading, {CellStyle::Heading});
        blank.setColumnWidth(line, width + 4);
        ++line;
        help.writeText(line, 0, field.heading);
        help.writeText(
            line, 1, field.required ? translate("imports", "yes") : QString(), {CellStyle::Centred});
        help.writeText(line, 2, field.meaning, {CellStyle::Wrapped});
        help.writeText(line, 3, field.example);
    }
    blank.freeze(1, 0);
    help.freeze(1, 0);
    constexpr double widths[] = {22, 8, 60, 28};
    for (int column = 0; column < 4; ++column)
        help.setColumnWidth(column, widths[column]);
    return book.finish();
}

} // namespace linli
