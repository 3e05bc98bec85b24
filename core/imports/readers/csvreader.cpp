#include "core/imports/readers/csvreader.h"

#include "core/imports/readers/cellvalue.h"
#include "core/imports/readers/csvparser.h"
#include "core/imports/readers/readerrors.h"

#include <QMap>
#include <QRegularExpression>

namespace linli {

namespace {

constexpr qint64 chunk = 65536;
constexpr int linesLookedAt = 50;

/// How well a separator fits: lines that agree on a number of fields, then that number.
std::pair<int, int> fit(const QString &start, QChar separator)
{
    QMap<qsizetype, int> linesByCount;
    int lines = 0;
    CsvParser parser(separator, 1 << 20, 1 << 20, [&](int, const QStringList &fields) {
        if (fields.size() > 1)
            ++linesByCount[fields.size()];
        return ++lines < linesLookedAt;
    });
    parser.feed(start);
    parser.finish();
    std::pair<int, int> best{0, 0};
    for (auto it = linesByCount.constBegin(); it != linesByCount.constEnd(); ++it)
        best = std::max(best, {it.value(), int(it.key())});
    best.first -= parser.quotesInsideFields();
    return best;
}

/// 4.30111E+17, as Excel writes a long number into a .csv: fewer digits than the number had.
bool lostDigits(const QString &text)
{
    if (text.size() > 24 || !text.contains(u"E+"))
        return false;
    static const QRegularExpression pattern(QStringLiteral("^\\s*\\d(?:\\.(\\d*))?E\\+(\\d+)\\s*$"));
    const auto match = pattern.match(text);
    return match.hasMatch() && match.capturedView(2).toInt() > match.capturedView(1).size();
}

} // namespace

QChar guessSeparator(const QString &start)
{
    QChar best = u',';
    std::pair<int, int> bestFit{0, 0};
    for (const QChar separator : {u',', u'\t', u';', u'|'}) {
        const auto found = fit(start, separator);
        if (found > bestFit) {
            best = separator;
            bestFit = found;
        }
    }
    return best;
}

SheetRow csvRow(const QStringList &fields)
{
    SheetRow row;
    row.reserve(fields.size());
    for (const QString &field : fields) {
        Cell cell;
        if (field.size() >= 3 && field.startsWith(u"=\"") && field.endsWith(u'"'))
            setText(
                cell, field.mid(2, field.size() - 3).replace(QStringLiteral("\"\""), QStringLiteral("\"")));
        else
            setText(cell, field);
        cell.digitsLost = lostDigits(cell.text);
        row.append(std::move(cell));
    }
    while (!row.isEmpty() && row.last().isEmpty())
        row.removeLast();
    return row;
}

Result<std::unique_ptr<SheetReader>> CsvReader::open(
    std::unique_ptr<QIODevice> device, const QString &name, const ReadLimits &limits)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(limits));
    reader->m_device = std::move(device);
    reader->m_sheets.append({name, false});
    LINLI_TRY(reader->findEncoding());
    LINLI_TRY(reader->findSeparator());
    return std::unique_ptr<SheetReader>(std::move(reader));
}

Result<void> CsvReader::findEncoding()
{
    if (!m_device->seek(0))
        return readerrors::cannotOpen();
    const QByteArray bom = m_device->peek(3);
    if (bom.startsWith("\xFF\xFE") || bom.startsWith("\xFE\xFF")) {
        m_encoding = bom.startsWith('\xFF') ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
        m_bomBytes = 2;
        return success();
    }
    if (bom == "\xEF\xBB\xBF")
        m_bomBytes = 3;
    Utf8Check utf8;
    bool isUtf8 = true;
    for (QByteArray bytes = m_device->read(chunk); !bytes.isEmpty(); bytes = m_device->read(chunk)) {
        if (bytes.contains('\0'))
            return readerrors::notText();
        isUtf8 = isUtf8 && utf8.accept(bytes);
    }
    m_encoding = isUtf8 || m_bomBytes > 0 ? TextEncoding::Utf8 : TextEncoding::Gb18030;
    return success();
}

Result<void> CsvReader::findSeparator()
{
    if (!m_device->seek(m_bomBytes))
        return readerrors::cannotOpen();
    QString start;
    TextDecoder decoder(m_encoding);
    decoder.decode(m_device->read(chunk), start); // faults are told by read(), with their row
    if (start.contains(QChar(u'\0')))
        return readerrors::notText();
    if (start.size() >= 5 && start.startsWith(u"sep=", Qt::CaseInsensitive)
        && (start.size() == 5 || start[5] == u'\r' || start[5] == u'\n')) {
        m_separator = start[4];
        m_separatorLine = true;
    } else {
        m_separator = guessSeparator(start);
    }
    return success();
}

namespace {

Result<void> outcome(CsvParser::State state, int record)
{
    switch (state) {
    case CsvParser::State::FieldTooLong:
        return readerrors::cellTooLong(record);
    case CsvParser::State::TooManyFields:
        return readerrors::tooLarge();
    default:
        return success();
    }
}

} // namespace

Result<void> CsvReader::read(int sheet, const RowCallback &row, const ReadControl &control)
{
    if (!hasSheet(sheet))
        return readerrors::noSuchSheet();
    if (!m_device->seek(m_bomBytes))
        return readerrors::cannotOpen();
    const int firstRow = m_separatorLine ? 2 : 1;
    bool tooManyRows = false;
    CsvParser parser(
        m_separator, m_limits.cellCharacters, m_limits.columns, [&](int record, const QStringList &fields) {
            const int number = record - firstRow + 1;
            tooManyRows = number > m_limits.rows;
            if (number < 1 || tooManyRows)
                return !tooManyRows;
            const SheetRow cells = csvRow(fields);
            return cells.isEmpty() || row(number, cells);
        });
    TextDecoder decoder(m_encoding);
    QString text;
    CsvParser::State state = CsvParser::State::More;
    const auto here = [&] { return qMax(1, parser.record() - firstRow + 1); };
    int percent = -1;
    while (state == CsvParser::State::More) {
        if (control.cancelled && control.cancelled->load())
            return readerrors::cancelled();
        const QByteArray bytes = m_device->read(chunk);
        text.resize(0);
        const bool good = bytes.isEmpty() ? decoder.finish(text) : decoder.decode(bytes, text);
        if (text.contains(QChar(u'\0')))
            return readerrors::notText();
        state = parser.feed(text);
        if (!good && state == CsvParser::State::More)
            return readerrors::unknownEncoding(here());
        if (bytes.isEmpty())
            break;
        const int now = int(m_device->pos() * 100 / qMax<qint64>(m_device->size(), 1));
        if (control.progress && now != percent)
            control.progress((percent = now) / 100.0);
    }
    if (state == CsvParser::State::More && parser.insideQuotes())
        return readerrors::quoteNotClosed(here());
    state = parser.finish();
    if (tooManyRows)
        return readerrors::tooLarge();
    return outcome(state, here());
}

} // namespace linli
