#include "core/spreadsheet/exporttable.h"

#include "core/base/text.h"
#include "core/spreadsheet/textwidth.h"

#include <cmath>

namespace linli {

namespace {

constexpr int lastRow = 1048575;
constexpr int narrowest = 6;
constexpr int widest = 48;

class TableWriter
{
public:
    TableWriter(SheetWriter sheet, const TableExport &table, const WriteControl &control)
        : m_sheet(sheet)
        , m_table(table)
        , m_control(control)
        , m_widths(table.columns.size(), narrowest)
    {
    }
    void begin();
    Result<void> add(const QVariantList &cells);
    void end();
    qint64 rows() const { return m_rows; }

private:
    void write(int column, const QVariant &value);
    /// Not every reader makes room for wrapped text by itself.
    void makeRoom(const QVariantList &cells);

    SheetWriter m_sheet;
    const TableExport &m_table;
    const WriteControl &m_control;
    QList<int> m_widths;
    int m_headingRow = 0;
    int m_row = 0;
    qint64 m_rows = 0;
};

void TableWriter::begin()
{
    m_sheet.writeText(m_row++, 0, m_table.title, {CellStyle::Title});
    if (!m_table.note.isEmpty())
        m_sheet.writeText(m_row++, 0, m_table.note, {CellStyle::Note});
    m_headingRow = m_row++;
    for (int i = 0; i < m_table.columns.size(); ++i) {
        const QString &heading = m_table.columns[i].heading;
        m_sheet.writeText(m_headingRow, i, heading, {CellStyle::Heading});
        m_widths[i] = std::max(m_widths[i], displayWidth(heading) + 2); // The filter's arrow.
    }
    m_sheet.freeze(m_row, 0);
    m_sheet.repeatRows(0, m_headingRow);
}

Result<void> TableWriter::add(const QVariantList &cells)
{
    constexpr qint64 often = 256;
    if (m_rows % often == 0) {
        LINLI_TRY(m_control.check());
        if (m_table.expectedRows > 0)
            m_control.tell(std::min(1.0, double(m_rows) / double(m_table.expectedRows)));
    }
    if (m_row > lastRow)
        return Error{ErrorKind::Refused,
            translate("spreadsheet",
                "The list has more rows than a spreadsheet can hold. Filter it, then export.")};
    for (int i = 0; i < m_table.columns.size(); ++i)
        write(i, cells.value(i));
    makeRoom(cells);
    ++m_row;
    ++m_rows;
    return success();
}

void TableWriter::write(int column, const QVariant &value)
{
    const CellLook look{m_table.columns[column].style};
    int width = 0;
    if (!value.isValid()) {
        m_sheet.writeBlank(m_row, column, look);
    } else if (value.typeId() == QMetaType::QDate) {
        m_sheet.writeDate(m_row, column, value.toDate(), look);
        width = 11;
    } else if (value.typeId() == QMetaType::QDateTime) {
        m_sheet.writeDateTime(m_row, column, value.toDateTime(), look);
        width = 17;
    } else if (value.typeId() == QMetaType::QString) {
        m_sheet.writeText(m_row, column, value.toString(), look);
        width = displayWidth(value.toString());
    } else {
        m_sheet.writeNumber(m_row, column, value.toDouble(), look);
        width = displayWidth(value.toString());
    }
    m_widths[column] = std::max(m_widths[column], width);
}

void TableWriter::makeRoom(const QVariantList &cells)
{
    int lines = 1;
    for (int i = 0; i < m_table.columns.size(); ++i) {
        const TableColumn &column = m_table.columns[i];
        if (column.style == CellStyle::Wrapped && column.width > 0)
            lines =
                std::max(lines, int(std::ceil(displayWidth(cells.value(i).toString()) / (column.width - 2))));
    }
    constexpr double lineHeight = 14;
    constexpr int mostLines = 28; // A row is at most 409 points high.
    if (lines > 1)
        m_sheet.setRowHeight(m_row, std::min(lines, mostLines) * lineHeight);
}

void TableWriter::end()
{
    for (int i = 0; i < m_table.columns.size(); ++i) {
        const double wanted = m_table.columns[i].width;
        m_sheet.setColumnWidth(i, wanted > 0 ? wanted : std::min(m_widths[i], widest) + 1);
    }
    if (!m_table.columns.isEmpty())
        m_sheet.setAutofilter(
            {m_headingRow, 0, std::max(m_row - 1, m_headingRow), int(m_table.columns.size()) - 1});
}

} // namespace

Result<qint64> writeTable(
    WorkbookWriter &book, const TableExport &table, const RowSource &rows, const WriteControl &control)
{
    TableWriter writer(book.addSheet(table.sheet, SheetMode::List), table, control);
    writer.begin();
    LINLI_TRY(rows([&writer](const QVariantList &cells) { return writer.add(cells); }));
    writer.end();
    LINLI_TRY(control.check());
    return writer.rows();
}

Result<qint64> exportTable(
    const QString &path, const TableExport &table, const RowSource &rows, const WriteControl &control)
{
    LINLI_ASSIGN(WorkbookWriter book, WorkbookWriter::begin(path));
    LINLI_ASSIGN(const qint64 count, writeTable(book, table, rows, control));
    LINLI_TRY(book.finish());
    control.tell(1);
    return count;
}

} // namespace linli
