#include "core/imports/readers/xlsxreader.h"

#include "core/imports/readers/readerrors.h"
#include "core/imports/readers/xlsxsheet.h"
#include "core/imports/readers/xmlpart.h"

#include <QRegularExpression>

namespace linli {

namespace {

constexpr qsizetype chunk = 65536;
constexpr qsizetype longestTail = 16 << 20;

/// What follows the rows, found without parsing them: five times as fast. Empty when it can't be found so.
Result<QByteArray> afterRows(PartDevice &part)
{
    QByteArray seen;
    bool found = false;
    while (true) {
        const qsizetype before = seen.size();
        seen.resize(before + chunk);
        const qint64 count = part.read(seen.data() + before, chunk);
        seen.resize(before + qMax<qint64>(count, 0));
        if (part.failure())
            return *part.failure();
        if (count <= 0)
            break;
        if (!found) {
            const qsizetype end = seen.lastIndexOf("sheetData>");
            found = end > 0 && (seen[end - 1] == '/' || seen[end - 1] == ':');
            seen = found ? seen.mid(end) : seen.right(16); // the word may lie across two chunks
        }
        if (seen.size() > longestTail)
            break;
    }
    return found ? seen : QByteArray();
}

QVector<MergedRange> rangesIn(const QByteArray &tail)
{
    static const QRegularExpression pattern(
        QStringLiteral("<(?:[A-Za-z0-9_]+:)?mergeCell\\s[^>]*?ref=[\"']([^\"']+)"));
    QVector<MergedRange> ranges;
    auto matches = pattern.globalMatch(QString::fromLatin1(tail));
    while (matches.hasNext()) {
        if (const auto range = parseRange(matches.next().captured(1)))
            ranges.append(*range);
    }
    return ranges;
}

} // namespace

Result<std::unique_ptr<SheetReader>> XlsxReader::open(
    std::unique_ptr<QIODevice> device, const ReadLimits &limits)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader(limits));
    LINLI_ASSIGN(reader->m_package, ZipPackage::open(std::move(device), limits));
    LINLI_ASSIGN(reader->m_workbook, readXlsxWorkbook(*reader->m_package, limits));
    for (const XlsxWorkbook::Sheet &sheet : reader->m_workbook.sheets)
        reader->m_sheets.append(sheet.info);
    return std::unique_ptr<SheetReader>(std::move(reader));
}

Result<void> XlsxReader::read(int sheet, const RowCallback &row, const ReadControl &control)
{
    if (!hasSheet(sheet))
        return readerrors::noSuchSheet();
    LINLI_ASSIGN(auto device, m_package->part(m_workbook.sheets[std::size_t(sheet)].part, control));
    XmlPart xml(std::move(device));
    XlsxSheet parser(xml, m_workbook, m_limits, row);
    LINLI_TRY(parser.read());
    if (!parser.stopped())
        m_merged.insert(sheet, parser.merged());
    return success();
}

Result<QVector<MergedRange>> XlsxReader::mergedRanges(int sheet)
{
    if (!hasSheet(sheet))
        return readerrors::noSuchSheet();
    if (m_merged.contains(sheet))
        return m_merged.value(sheet);
    LINLI_ASSIGN(const auto device, m_package->part(m_workbook.sheets[std::size_t(sheet)].part));
    LINLI_ASSIGN(const QByteArray tail, afterRows(*device));
    if (tail.isEmpty()) {
        LINLI_TRY(read(sheet, [](int, const SheetRow &) { return true; }, {}));
        return m_merged.value(sheet);
    }
    m_merged.insert(sheet, rangesIn(tail));
    return m_merged.value(sheet);
}

} // namespace linli
