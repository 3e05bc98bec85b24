#include "core/imports/readers/xlsxsheet.h"

#include "core/imports/readers/readerrors.h"

namespace linli {

namespace {

/// 2026-09-01T08:30:00 of a strict file → as every other date.
void setIsoDate(Cell &cell, const QString &value)
{
    setText(cell, value);
    if (value.size() >= 10 && value[4] == u'-' && value[7] == u'-') {
        cell.kind = Cell::Kind::Date;
        cell.text = value.left(10);
        if (value.size() >= 19 && value[10] == u'T')
            cell.text += u' ' + value.mid(11, 8);
    }
}

CellType cellType(QStringView type)
{
    if (type == u"s")
        return CellType::Shared;
    if (type == u"inlineStr" || type == u"str")
        return CellType::Inline;
    if (type == u"b")
        return CellType::Boolean;
    if (type == u"e")
        return CellType::Error;
    return type == u"d" ? CellType::Date : CellType::Number;
}

} // namespace

CellReference parseReference(QStringView reference)
{
    CellReference result;
    int column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && i < 4; ++i) {
        const int c = reference[i].unicode() & ~0x20;
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
    }
    int row = 0;
    const qsizetype digits = reference.size() - i;
    if (column == 0 || digits < 1 || digits > 7)
        return result;
    for (; i < reference.size(); ++i) {
        const char16_t c = reference[i].unicode();
        if (c < u'0' || c > u'9')
            return result;
        row = row * 10 + (c - u'0');
    }
    return {row, column - 1};
}

std::optional<MergedRange> parseRange(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    const CellReference first = parseReference(colon < 0 ? reference : reference.first(colon));
    const CellReference last = parseReference(colon < 0 ? reference : reference.sliced(colon + 1));
    if (first.row < 1 || last.row < first.row || last.column < first.column)
        return {};
    return MergedRange{first.row, first.column, last.row, last.column};
}

XlsxSheet::XlsxSheet(XmlPart &xml, const XlsxWorkbook &workbook, const ReadLimits &limits,
    const SheetReader::RowCallback &callback)
    : m_xml(xml)
    , m_workbook(workbook)
    , m_limits(limits)
    , m_callback(callback)
{
}

Result<void> XlsxSheet::read()
{
    bool isSheet = false;
    while (!m_stopped && m_xml.next()) {
        if (!m_xml.isStart())
            continue;
        const QStringView name = m_xml.name();
        if (name == u"row") {
            readRow();
        } else if (name == u"mergeCell") {
            if (const auto range = parseRange(attribute(m_xml.attributes(), u"ref")))
                m_merged.append(*range);
        } else if (name == u"worksheet") {
            isSheet = true;
        } else if (name != u"sheetData" && name != u"mergeCells") {
            m_xml.skip();
        }
    }
    if (m_stopped)
        return success();
    LINLI_TRY(m_xml.finish());
    if (!isSheet)
        return readerrors::damaged();
    return success();
}

void XlsxSheet::readRow()
{
    const auto attributes = m_xml.attributes();
    const QStringView number = attribute(attributes, u"r");
    bool good = true;
    const int row = number.isEmpty() ? m_row + 1 : number.toInt(&good);
    if (!good || row <= m_row)
        return m_xml.fail(readerrors::damaged());
    if (row > m_limits.rows)
        return m_xml.fail(readerrors::tooLarge());
    m_row = row;
    m_column = -1;
    m_cells.resize(0);
    while (m_xml.next() && !m_xml.isEnd()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == u"c")
            readCell();
        else
            m_xml.skip();
    }
    if (!m_xml.failed())
        deliver();
}

bool XlsxSheet::takePlace(QStringView reference)
{
    if (reference.isEmpty()) {
        ++m_column;
    } else {
        const CellReference place = parseReference(reference);
        if (place.row != m_row) {
            m_xml.fail(readerrors::damaged());
            return false;
        }
        m_column = place.column;
    }
    if (m_column >= m_limits.columns) {
        m_xml.fail(readerrors::tooLarge());
        return false;
    }
    return true;
}

void XlsxSheet::readCell()
{
    const auto attributes = m_xml.attributes();
    if (!takePlace(attribute(attributes, u"r")))
        return;
    const qsizetype style = attribute(attributes, u"s").toInt();
    const CellType type = cellType(attribute(attributes, u"t"));
    const qsizetype cap = m_limits.cellCharacters * 7LL;
    m_value.resize(0);
    m_inline.resize(0);
    while (m_xml.next() && !m_xml.isEnd()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == u"v")
            m_xml.appendText(m_value, cap);
        else if (m_xml.name() == u"is")
            appendRichText(m_xml, m_inline, cap);
        else
            m_xml.skip(); // formulas: their last result is in <v>
    }
    if (m_xml.failed() || (m_value.isEmpty() && m_inline.isEmpty()))
        return;
    Cell cell;
    setValue(cell, type, style);
    if (cell.text.size() > m_limits.cellCharacters)
        return m_xml.fail(readerrors::cellTooLong(m_row));
    if (cell.isEmpty())
        return;
    if (m_cells.size() <= m_column)
        m_cells.resize(m_column + 1);
    m_cells[m_column] = std::move(cell);
}

void XlsxSheet::setSharedString(Cell &cell)
{
    bool good = false;
    const int index = m_value.toInt(&good);
    if (!good || index < 0 || index >= m_workbook.strings.count())
        return m_xml.fail(readerrors::damaged());
    setText(cell, m_workbook.strings.at(index));
}

void XlsxSheet::setValue(Cell &cell, CellType type, qsizetype style)
{
    if (type == CellType::Shared) {
        setSharedString(cell);
    } else if (type == CellType::Inline) {
        QString &text = m_inline.isEmpty() ? m_value : m_inline;
        decodeEscapes(text);
        setText(cell, text);
    } else if (type == CellType::Boolean) {
        const bool on = m_value == u"1" || m_value == u"true";
        cell.kind = Cell::Kind::Boolean;
        cell.number = on ? 1 : 0;
        cell.text = on ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    } else if (type == CellType::Error) {
        setText(cell, m_value);
        cell.kind = Cell::Kind::Error;
    } else if (type == CellType::Date) {
        setIsoDate(cell, m_value);
    } else {
        const bool known = style >= 0 && style < qsizetype(m_workbook.styles.size());
        setNumber(
            cell, m_value, known ? m_workbook.styles[std::size_t(style)] : NumberFormat{}, m_workbook.epoch);
    }
}

void XlsxSheet::deliver()
{
    m_cellsSeen += m_cells.size();
    if (m_cellsSeen > m_limits.cells)
        return m_xml.fail(readerrors::tooLarge());
    if (!m_cells.isEmpty() && !m_callback(m_row, m_cells))
        m_stopped = true;
}

} // namespace linli
