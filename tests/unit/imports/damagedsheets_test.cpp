// Whatever is done to a file: an error or readable rows, never a crash, a hang or a full memory.
#include "core/imports/readers/csvreader.h"
#include "core/imports/readers/xlsxreader.h"
#include "tests/support/catch.h"
#include "tests/support/sheets.h"

#include <QBuffer>
#include <QFile>

#include <random>

using namespace linli;
using namespace linli::test;

namespace {

QByteArray bytesOf(const char *name)
{
    QFile file(sample(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Rows read, or -1 with an error that has a sentence.
int outcome(const QByteArray &bytes)
{
    const SheetFile file(bytes, QStringLiteral("damaged"));
    const auto rows = readAll(file.path());
    if (rows)
        return int(rows->size());
    CHECK_FALSE(rows.error().message.isEmpty());
    return -1;
}

QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    const int flips = 1 + int(random() % 8);
    for (int i = 0; i < flips; ++i)
        bytes[qsizetype(random() % std::size_t(bytes.size()))] = char(random());
    if (random() % 4 == 0)
        bytes.truncate(qsizetype(random() % std::size_t(bytes.size())));
    return bytes;
}

/// An .xlsx whose parts, not whose zip, are damaged: the checksums are right.
QByteArray mutatedParts(std::mt19937 &random)
{
    XlsxPieces pieces;
    pieces.strings = "<si><t>雷飞</t></si><si><r><t>a</t></r></si>";
    pieces.formats = "<numFmt numFmtId=\"164\" formatCode=\"yyyy\"/>";
    pieces.cellStyles = "<xf numFmtId=\"164\"/>";
    pieces.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\"><v>9</v></c></row>";
    pieces.afterRows = "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>";
    ZipParts parts = xlsxParts(pieces);
    auto &bytes = parts[1 + random() % (parts.size() - 1)].second;
    bytes = mutated(bytes, random);
    return zipOf(parts);
}

QString failureOfParts(const ZipParts &parts)
{
    const SheetFile file(zipOf(parts));
    return failureOf(file.path());
}

ZipParts withSheet(const QByteArray &sheet)
{
    ZipParts parts = xlsxParts({});
    parts.back().second = sheet;
    return parts;
}

const QString damagedText = QStringLiteral("This spreadsheet is damaged or was cut short.");

} // namespace

TEST_CASE("an .xlsx cut short anywhere is refused")
{
    // Less than its four first letters is a text like any other.
    const QByteArray bytes = bytesOf("areas.xlsx");
    for (qsizetype length = 4; length < bytes.size() - 1; length += 97)
        CHECK(outcome(bytes.left(length)) == -1);
}

TEST_CASE("flipped bytes in an .xlsx end in rows or an error")
{
    std::mt19937 random(20260901); // NOLINT: the same damage every time
    const QByteArray bytes = bytesOf("areas.xlsx");
    int refused = 0;
    for (int i = 0; i < 200; ++i)
        refused += outcome(mutated(bytes, random)) < 0 ? 1 : 0;
    CHECK(refused > 100);
    for (int i = 0; i < 150; ++i)
        outcome(mutatedParts(random));
}

TEST_CASE("flipped bytes in a .csv end in rows or an error")
{
    std::mt19937 random(20260902); // NOLINT
    const QByteArray bytes = bytesOf("hotline-2026-09.csv");
    for (int i = 0; i < 300; ++i)
        outcome(mutated(bytes, random));
}

TEST_CASE("flipped bytes in an .xls end in rows or an error")
{
    std::mt19937 random(20260903); // NOLINT
    const QByteArray bytes = bytesOf("leaders.xls");
    for (int i = 0; i < 40; ++i)
        outcome(mutated(bytes, random));
    CHECK(outcome(bytes.left(3000)) == -1);
}

TEST_CASE("entities that swell are not unfolded")
{
    const QByteArray laughs =
        "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    CHECK(failureOfParts(withSheet(laughs)).startsWith(damagedText));
    ZipParts parts = xlsxParts({});
    parts[2].second.prepend("<!DOCTYPE workbook>");
    CHECK(failureOfParts(parts).startsWith(damagedText));
}

TEST_CASE("a part that unzips to a thousand times its size is too large")
{
    QByteArray sheet = "<worksheet><sheetData>";
    for (int i = 0; i < 36; ++i)
        sheet += QByteArray("<row></row>").repeated(100000);
    CHECK(failureOfParts(withSheet(sheet)).contains(u"too large"));
    const QByteArray oneCell = "<worksheet><sheetData><row><c t=\"str\"><v>" + QByteArray(9 << 20, 'x');
    CHECK(failureOfParts(withSheet(oneCell)).contains(u"too large"));
}

TEST_CASE("elements within elements without end are refused")
{
    CHECK(failureOfParts(withSheet("<worksheet><sheetData>" + QByteArray("<a>").repeated(500000)))
              .startsWith(damagedText));
    CHECK(failureOfParts(withSheet(QByteArray("<worksheet>").repeated(5000))).startsWith(damagedText));
}

TEST_CASE("rows, columns and cells beyond what a sheet can hold are refused")
{
    const auto failure = [](const QByteArray &rows) {
        XlsxPieces pieces;
        pieces.sheetData = rows;
        return failureOfParts(xlsxParts(pieces));
    };
    CHECK(failure("<row r=\"1048577\"/>").contains(u"too large"));
    CHECK(failure("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>").contains(u"too large"));
    CHECK(failure("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>").isEmpty());
    CHECK(failure("<row r=\"2\"/><row r=\"1\"/>").startsWith(damagedText));
    CHECK(failure("<row r=\"0\"/>").startsWith(damagedText));
    CHECK(failure("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>").startsWith(damagedText));
    CHECK(failure("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>").startsWith(damagedText));
    CHECK(failure("<row><c t=\"str\"><v>" + QByteArray(32768, 'x') + "</v></c></row>")
              .startsWith(u"A cell in row 1"));
}

TEST_CASE("missing and wrong parts are refused")
{
    for (const std::size_t missing : {std::size_t(2), std::size_t(3), std::size_t(6)}) {
        ZipParts parts = xlsxParts({});
        parts.erase(parts.begin() + std::ptrdiff_t(missing));
        CHECK(failureOfParts(parts).startsWith(damagedText));
    }
    ZipParts parts = xlsxParts({});
    parts[3].second.replace("worksheets/sheet1.xml", "../../../../etc/passwd");
    CHECK(failureOfParts(parts).startsWith(damagedText));
    parts = xlsxParts({});
    parts[3].second.replace("worksheets/sheet1.xml", "workbook.xml");
    CHECK(failureOfParts(parts).startsWith(damagedText));
}

TEST_CASE("other kinds of file say what they are")
{
    CHECK(failureOfParts({{QStringLiteral("word.txt"), "x"}}).startsWith(u"This file is no spreadsheet."));
    CHECK(failureOfParts({{QStringLiteral("mimetype"), "x"}, {QStringLiteral("content.xml"), "x"}})
              .startsWith(u"This kind of spreadsheet can't be read."));
    CHECK(failureOf(QStringLiteral("/nowhere/a.xlsx")).startsWith(u"There is no such file"));
    CHECK(failureOf(QStringLiteral(LINLI_SOURCE_DIR)).startsWith(u"The file can't be opened."));
}

TEST_CASE("locked files say that they have a password")
{
    const SheetFile zip(zipOf(xlsxParts({}), "secret"));
    CHECK(failureOf(zip.path()).contains(u"protected with a password"));
    QByteArray ole = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(1016, '\0');
    const QString name = QStringLiteral("EncryptedPackage");
    ole += QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2) + QByteArray(96, '\0');
    const SheetFile office(ole);
    CHECK(failureOf(office.path()).contains(u"protected with a password"));
}
