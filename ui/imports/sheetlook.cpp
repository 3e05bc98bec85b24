#include "ui/imports/sheetlook.h"

#include "core/base/text.h"
#include "core/imports/rememberedlayout.h"
#include "core/imports/rowfeed.h"

#include <QRegularExpression>

namespace linli::ui {

namespace {

/// The layout as the person left it the last time, where these headings are known and nothing else is wished.
Result<void> applyRemembered(
    Ledger &ledger, SheetReader &reader, ImportKind kind, const QString &sheet, SheetLook &look)
{
    LINLI_ASSIGN(Mapping known, rememberedMapping(ledger, kind, look.layout.fingerprint));
    if (known.isEmpty())
        return success();
    known.sheet = sheet.isEmpty() ? look.layout.sheetName : sheet;
    // What no longer fits the file is forgotten rather than an error.
    if (auto again = findLayout(reader, kind, known); again.ok()) {
        look.layout = again.take();
        look.remembered = true;
        look.fixedHeadings = !known.headerRows.isEmpty();
    }
    return success();
}

void keepRow(SheetLook &look, int number, const SheetRow &row)
{
    QStringList texts;
    for (int column = 0; column < look.columnCount(); ++column) {
        const Cell cell = row.value(column);
        texts.append(cell.text.trimmed());
        if (cell.digitsLost)
            look.lost.insert({int(look.rows.size()), column});
    }
    look.rowNumbers.append(number);
    look.rows.append(texts);
}

/// Whether blank cells under a value stand for that value in the rows looked at.
bool hasBlanksBelow(const SheetLook &look, int column)
{
    bool value = false;
    for (const QStringList &row : look.rows) {
        if (!row.value(column).isEmpty())
            value = true;
        else if (value)
            return true;
    }
    return false;
}

QStringList shortFacts(ImportKind kind, const SheetLook &look, int totalRow)
{
    QStringList facts;
    const Layout &layout = look.layout;
    if (layout.headerRows.size() == 1)
        facts.append(translate("ui_imports", "Headings: row %1").arg(layout.headerRows.first()));
    else if (layout.headerRows.size() > 1)
        facts.append(translate("ui_imports", "Headings: rows %1–%2")
                         .arg(layout.headerRows.first())
                         .arg(layout.headerRows.last()));
    if (layout.listDate.isValid())
        facts.append(translate("ui_imports", "List of %1")
                         .arg(layout.listDate.toString(QStringLiteral("yyyy-MM-dd"))));
    const int room = layout.columns.value(QStringLiteral("room"), -1);
    QStringList filled;
    for (const ImportField &field : importFields(kind)) {
        const int column = layout.columns.value(field.word, -1);
        if (field.fillsDown && column >= 0 && column != room && hasBlanksBelow(look, column))
            filled.append(field.heading);
    }
    if (!filled.isEmpty())
        facts.append(
            translate("ui_imports", "%1 counts for the rows below").arg(filled.mid(0, 3).join(u'、')));
    if (kind == ImportKind::Roster && room >= 0 && hasBlanksBelow(look, room))
        facts.append(translate("ui_imports", "The household's facts stand on the head's row"));
    if (totalRow > 0)
        facts.append(translate("ui_imports", "Totals in row %1 are not imported").arg(totalRow));
    return facts;
}

const char *tableOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Areas:
        return "area";
    case ImportKind::Leaders:
        return "appointment";
    case ImportKind::Roster:
        return "household";
    case ImportKind::Cases:
        break;
    }
    return "case_file";
}

} // namespace

bool ledgerHas(Database &db, ImportKind kind)
{
    const auto count = db.integer(QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM %1 LIMIT 1) AS one")
                                      .arg(QLatin1String(tableOf(kind))));
    return count.ok() && count->value_or(0) > 0;
}

Result<SheetLook> lookAtSheet(Ledger &ledger, ImportKind kind, const QString &path, const QString &sheet,
    const QList<int> &headerRows, WorkControl &control)
{
    LINLI_ASSIGN(const auto reader, SheetReader::open(path));
    SheetLook look;
    for (const SheetInfo &info : reader->sheets()) {
        if (!info.hidden)
            look.sheets.append(info.name);
    }
    LINLI_ASSIGN(look.layout, findLayout(*reader, kind, {sheet, headerRows, {}}));
    look.fixedHeadings = !headerRows.isEmpty();
    if (headerRows.isEmpty())
        LINLI_TRY(applyRemembered(ledger, *reader, kind, sheet, look));
    int totalRow = 0;
    const auto take = [&look, &totalRow](int number, const SheetRow &row) {
        if (number < look.layout.firstDataRow())
            return true;
        if (isTotalRow(row)) {
            totalRow = number;
            return true;
        }
        ++look.rowCount;
        if (look.rows.size() < SheetLook::maxRows)
            keepRow(look, number, row);
        return true;
    };
    ReadControl reading;
    reading.cancelled = &control.cancelled;
    reading.progress = [&control](double done) { control.permille = int(done * 1000); };
    LINLI_TRY(reader->read(look.layout.sheet, take, reading));
    look.facts = shortFacts(kind, look, totalRow);
    return look;
}

Mapping mappingOf(
    ImportKind kind, const SheetLook &look, const QString &sheet, const QHash<QString, int> &columns)
{
    Mapping mapping;
    mapping.sheet = sheet;
    if (look.fixedHeadings)
        mapping.headerRows = look.layout.headerRows;
    for (const ImportField &field : importFields(kind)) {
        const int column = columns.value(field.word, -1);
        mapping.columns.insert(field.word, column >= 0 ? columnLetter(column) : QString());
    }
    return mapping;
}

QString shownCell(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^\\d{14,17}[\\dXx*]$"));
    static const QRegularExpression lost(
        QStringLiteral("^(\\d\\.\\d{5})\\d*(E\\+\\d+)$"), QRegularExpression::CaseInsensitiveOption);
    const QString bare = withoutSpaces(text);
    if (number.match(bare).hasMatch())
        return maskIdNumber(bare);
    if (const auto match = lost.match(bare); match.hasMatch())
        return match.captured(1) + QStringLiteral("****") + match.captured(2);
    return text;
}

} // namespace linli::ui
