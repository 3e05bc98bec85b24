#include "core/base/text.h"
#include "core/spreadsheet/workbookimpl.h"

namespace linli {

namespace {

constexpr qsizetype longestCell = 32767;

lxw_row_t rowOf(int row)
{
    return lxw_row_t(row);
}

lxw_col_t columnOf(int column)
{
    return lxw_col_t(column);
}

/// Excel's number of a day; 1900-03-01 and later are right, and nobody here was born before.
double serialOf(QDate date)
{
    return double(QDate(1899, 12, 30).daysTo(date));
}

bool canStandInXml(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x20 || u == u'\n' || u == u'\t') && u != 0xFFFE && u != 0xFFFF;
}

} // namespace

QByteArray cellText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (canStandInXml(c))
            clean.append(c);
    }
    if (clean.size() > longestCell)
        clean = clean.left(longestCell - 1) + u'…';
    return clean.toUtf8();
}

QString cellName(int row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH] = {};
    lxw_rowcol_to_cell(name, rowOf(row), columnOf(column));
    return QString::fromLatin1(name);
}

Result<void> WriteControl::check() const
{
    if (cancelled && cancelled->load())
        return Error{ErrorKind::Cancelled, translate("spreadsheet", "Stopped; no file was written.")};
    return success();
}

lxw_format *SheetWriter::State::format(CellLook look)
{
    return book->formats.of(book->book, look);
}

void SheetWriter::State::note(lxw_error error)
{
    if (book->firstError == LXW_NO_ERROR)
        book->firstError = error;
}

void SheetWriter::writeText(int row, int column, const QString &text, CellLook look)
{
    const QByteArray utf8 = cellText(text);
    if (utf8.isEmpty())
        return writeBlank(row, column, look);
    m_state->note(worksheet_write_string(
        m_state->sheet, rowOf(row), columnOf(column), utf8.constData(), m_state->format(look)));
}

void SheetWriter::writeInteger(int row, int column, qint64 value, CellLook look)
{
    writeNumber(row, column, double(value), look);
}

void SheetWriter::writeNumber(int row, int column, double value, CellLook look)
{
    m_state->note(
        worksheet_write_number(m_state->sheet, rowOf(row), columnOf(column), value, m_state->format(look)));
}

void SheetWriter::writePercent(int row, int column, double share, CellLook look)
{
    writeNumber(row, column, share, look);
}

void SheetWriter::writeDate(int row, int column, QDate date, CellLook look)
{
    if (!date.isValid())
        return writeBlank(row, column, look);
    writeNumber(row, column, serialOf(date), look);
}

void SheetWriter::writeDateTime(int row, int column, const QDateTime &time, CellLook look)
{
    if (!time.isValid())
        return writeBlank(row, column, look);
    constexpr double secondsOfDay = 86400.0;
    const int second = QTime(0, 0).secsTo(time.time());
    writeNumber(row, column, serialOf(time.date()) + second / secondsOfDay, look);
}

void SheetWriter::writeBlank(int row, int column, CellLook look)
{
    m_state->note(worksheet_write_blank(m_state->sheet, rowOf(row), columnOf(column), m_state->format(look)));
}

void SheetWriter::writeFormula(int row, int column, const QString &formula, double computed, CellLook look)
{
    m_state->note(worksheet_write_formula_num(m_state->sheet, rowOf(row), columnOf(column),
        formula.toUtf8().constData(), m_state->format(look), computed));
}

void SheetWriter::mergeText(CellRange range, const QString &text, CellLook look)
{
    if (range.firstRow == range.lastRow && range.firstColumn == range.lastColumn)
        return writeText(range.firstRow, range.firstColumn, text, look);
    m_state->note(worksheet_merge_range(m_state->sheet, rowOf(range.firstRow), columnOf(range.firstColumn),
        rowOf(range.lastRow), columnOf(range.lastColumn), cellText(text).constData(), m_state->format(look)));
}

void SheetWriter::setColumnWidth(int column, double width)
{
    m_state->note(worksheet_set_column(m_state->sheet, columnOf(column), columnOf(column), width, nullptr));
}

void SheetWriter::setRowHeight(int row, double points)
{
    m_state->note(worksheet_set_row(m_state->sheet, rowOf(row), points, nullptr));
}

void SheetWriter::freeze(int row, int column)
{
    worksheet_freeze_panes(m_state->sheet, rowOf(row), columnOf(column));
}

void SheetWriter::repeatRows(int first, int last)
{
    m_state->note(worksheet_repeat_rows(m_state->sheet, rowOf(first), rowOf(last)));
}

void SheetWriter::setAutofilter(CellRange range)
{
    m_state->note(worksheet_autofilter(m_state->sheet, rowOf(range.firstRow), columnOf(range.firstColumn),
        rowOf(range.lastRow), columnOf(range.lastColumn)));
}

void SheetWriter::addChart(const ColumnChart &wanted)
{
    const QByteArray sheet = m_state->name.toUtf8();
    lxw_chart *chart = workbook_add_chart(m_state->book->book, LXW_CHART_COLUMN);
    for (const ColumnChart::Series &series : wanted.series) {
        lxw_chart_series *added = chart_add_series(chart, nullptr, nullptr);
        const CellRange &c = wanted.categories;
        const CellRange &v = series.values;
        chart_series_set_categories(added, sheet.constData(), rowOf(c.firstRow), columnOf(c.firstColumn),
            rowOf(c.lastRow), columnOf(c.lastColumn));
        chart_series_set_values(added, sheet.constData(), rowOf(v.firstRow), columnOf(v.firstColumn),
            rowOf(v.lastRow), columnOf(v.lastColumn));
        chart_series_set_name_range(
            added, sheet.constData(), rowOf(series.name.firstRow), columnOf(series.name.firstColumn));
    }
    chart_title_set_name(chart, cellText(wanted.title).constData());
    lxw_chart_font titleFont = {};
    titleFont.size = 11;
    titleFont.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &titleFont);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    constexpr double defaultWidth = 480; // Of a chart, in pixels; sizes are given as scales of it.
    constexpr double defaultHeight = 288;
    lxw_chart_options options = {};
    options.x_scale = wanted.width / defaultWidth;
    options.y_scale = wanted.height / defaultHeight;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    m_state->note(worksheet_insert_chart_opt(
        m_state->sheet, rowOf(wanted.row), columnOf(wanted.column), chart, &options));
}

} // namespace linli
