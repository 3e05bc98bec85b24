#include "tests/support/sheets.h"

#include "tests/support/catch.h"

#include <QFile>

namespace linli::test {

namespace {
const char mainNamespace[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const char relationsNamespace[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relations(const QList<std::pair<QByteArray, QByteArray>> &typesAndTargets)
{
    QByteArray out = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int id = 0;
    for (const auto &[type, target] : typesAndTargets) {
        out += QByteArray("<Relationship Id=\"r") + QByteArray::number(++id) + "\" Type=\""
            + relationsNamespace + "/" + type + "\" Target=\"" + target + "\"/>";
    }
    return out + "</Relationships>";
}
} // namespace

ZipParts xlsxParts(const XlsxPieces &pieces)
{
    const QByteArray space =
        QByteArray(" xmlns=\"") + mainNamespace + "\" xmlns:r=\"" + relationsNamespace + "\"";
    return {
        {QStringLiteral("[Content_Types].xml"), "<Types/>"},
        {QStringLiteral("_rels/.rels"), relations({{"officeDocument", "xl/workbook.xml"}})},
        {QStringLiteral("xl/workbook.xml"),
            "<workbook" + space + ">" + pieces.workbookProperties
                + "<sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
            relations({{"worksheet", "worksheets/sheet1.xml"}, {"styles", "styles.xml"},
                {"sharedStrings", "sharedStrings.xml"}})},
        {QStringLiteral("xl/styles.xml"),
            "<styleSheet" + space + "><numFmts>" + pieces.formats
                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>" + "</cellStyleXfs><cellXfs>"
                + pieces.cellStyles + "</cellXfs></styleSheet>"},
        {QStringLiteral("xl/sharedStrings.xml"), "<sst" + space + ">" + pieces.strings + "</sst>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"),
            "<worksheet" + space + "><sheetData>" + pieces.sheetData + "</sheetData>" + pieces.afterRows
                + "</worksheet>"},
    };
}

SheetFile::SheetFile(const QByteArray &bytes, const QString &name)
    : m_path(m_folder.filePath(name))
{
    QFile file(m_path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

Result<QMap<int, SheetRow>> readAll(const QString &path, int sheet, const ReadLimits &limits)
{
    LINLI_ASSIGN(const auto reader, SheetReader::open(path, limits));
    QMap<int, SheetRow> rows;
    LINLI_TRY(reader->read(sheet, [&](int number, const SheetRow &row) {
        rows.insert(number, row);
        return true;
    }));
    return rows;
}

Texts textsOf(const QMap<int, SheetRow> &rows)
{
    Texts texts;
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        QStringList line;
        for (const Cell &cell : it.value())
            line.append(cell.text);
        texts.insert(it.key(), line);
    }
    return texts;
}

Texts readTexts(const QString &path, int sheet)
{
    const auto rows = readAll(path, sheet);
    INFO((rows ? std::string() : rows.error().message.toStdString()));
    REQUIRE(rows.ok());
    return textsOf(*rows);
}

QString failureOf(const QString &path, const ReadLimits &limits)
{
    const auto rows = readAll(path, 0, limits);
    return rows ? QString() : rows.error().message;
}

QString sample(const char *name)
{
    return QStringLiteral(LINLI_SOURCE_DIR "/tests/data/samples/") + QString::fromLatin1(name);
}

} // namespace linli::test
