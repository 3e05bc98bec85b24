#include "tests/support/catch.h"
#include "tests/support/sheets.h"

using namespace linli;
using namespace linli::test;

namespace {
ZipParts replaced(ZipParts parts, const QString &name, const QByteArray &before, const QByteArray &after)
{
    for (auto &[part, bytes] : parts) {
        if (part == name)
            bytes.replace(before, after);
    }
    return parts;
}
const QString workbook = QStringLiteral("xl/workbook.xml");
const QString workbookRelations = QStringLiteral("xl/_rels/workbook.xml.rels");
} // namespace

TEST_CASE("each kind of cell of an .xlsx is read")
{
    XlsxPieces pieces;
    pieces.strings = "<si><t xml:space=\"preserve\"> 雷飞 </t></si>"
                     "<si><r><rPr><b/></rPr><t>广济桥</t></r><r><t>社区</t></r><rPh sb=\"0\" "
                     "eb=\"1\"><t>guang</t></rPh></si>"
                     "<si><t>一_x000D_二_x005F_三</t></si><si/>";
    pieces.cellStyles = "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/>";
    pieces.formats =
        "<numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>";
    pieces.sheetData =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c>"
        "<c r=\"E1\" t=\"inlineStr\"><is><t>430111194803121224</t></is></c></row>"
        "<row r=\"2\"><c r=\"A2\"><v>13900004341</v></c><c r=\"B2\" s=\"1\"><v>46266</v></c>"
        "<c r=\"C2\" s=\"2\"><v>46266.5</v></c><c r=\"D2\" t=\"b\"><v>1</v></c>"
        "<c r=\"E2\" t=\"e\"><v>#N/A</v></c><c r=\"F2\" t=\"str\"><f>A1&amp;B1</f><v>合计</v></c>"
        "<c r=\"G2\"><f>1+1</f><v>2</v></c><c r=\"H2\" t=\"d\"><v>2026-09-01T08:30:00</v></c></row>";
    const SheetFile file(pieces);
    const auto rows = readAll(file.path());
    REQUIRE(rows.ok());
    CHECK(textsOf(*rows)
        == Texts{{1,
                     {QStringLiteral(" 雷飞 "), QStringLiteral("广济桥社区"), QStringLiteral("一\r二_三"),
                         QString(), QStringLiteral("430111194803121224")}},
            {2,
                {QStringLiteral("13900004341"), QStringLiteral("2026-09-01"),
                    QStringLiteral("2026-09-01 12:00:00"), QStringLiteral("TRUE"), QStringLiteral("#N/A"),
                    QStringLiteral("合计"), QStringLiteral("2"), QStringLiteral("2026-09-01 08:30:00")}}});
    QVector<Cell::Kind> kinds;
    for (const Cell &cell : rows->value(2))
        kinds.append(cell.kind);
    using Kind = Cell::Kind;
    CHECK(kinds
        == QVector<Kind>{Kind::Number, Kind::Date, Kind::Date, Kind::Boolean, Kind::Error, Kind::Text,
            Kind::Number, Kind::Date});
    CHECK(rows->value(1)[3].isEmpty());
    CHECK_FALSE(rows->value(1)[4].digitsLost);
}

TEST_CASE("rows and cells without a place follow the one before; empty rows and trailing blanks are left out")
{
    XlsxPieces pieces;
    pieces.sheetData =
        "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c>"
        "<c r=\"Z5\" s=\"0\"/></row><row/><row><c r=\"A7\"><v>7</v></c></row>";
    const SheetFile file(pieces);
    CHECK(readTexts(file.path())
        == Texts{{1, {QStringLiteral("1"), QStringLiteral("2")}},
            {5, {QString(), QString(), QStringLiteral("3"), QStringLiteral("4")}},
            {7, {QStringLiteral("7")}}});
}

TEST_CASE("a workbook of 1904 counts its days from there")
{
    XlsxPieces pieces;
    pieces.workbookProperties = "<workbookPr date1904=\"1\"/>";
    pieces.cellStyles = "<xf numFmtId=\"14\"/>";
    pieces.sheetData = "<row><c s=\"0\"><v>44804</v></c></row>";
    const SheetFile file(pieces);
    CHECK(readTexts(file.path()) == Texts{{1, {QStringLiteral("2026-09-01")}}});
}

TEST_CASE("merged ranges are known before and after reading, and a sheet is read twice alike")
{
    XlsxPieces pieces;
    pieces.sheetData =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>mergeCell ref=\"A1:B9\"</t></is></c></row>";
    pieces.afterRows =
        "<mergeCells count=\"2\"><mergeCell ref=\"A1:P1\"/><mergeCell ref=\"B5:B87\"/></mergeCells>";
    const SheetFile file(pieces);
    const QVector<MergedRange> expected{{1, 0, 1, 15}, {5, 1, 87, 1}};
    const auto reader = SheetReader::open(file.path());
    REQUIRE(reader.ok());
    const auto before = (*reader)->mergedRanges(0);
    REQUIRE(before.ok());
    CHECK(*before == expected);
    for (int i = 0; i < 2; ++i) {
        int rows = 0;
        CHECK((*reader)->read(0, [&](int, const SheetRow &) { return ++rows > 0; }).ok());
        CHECK(rows == 1);
    }
    CHECK(*(*reader)->mergedRanges(0) == expected);
    CHECK((*reader)->mergedRanges(1).error().kind == ErrorKind::NotFound);
}

TEST_CASE("prefixed, strict and oddly placed parts are found")
{
    XlsxPieces pieces;
    pieces.sheetData = "<row><c><v>5</v></c></row>";
    pieces.afterRows = "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>";
    ZipParts parts =
        replaced(xlsxParts(pieces), workbookRelations, "worksheets/sheet1.xml", "/Sheets/First%20one.xml");
    for (auto &[name, bytes] : parts) {
        bytes.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");
        bytes.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");
        if (name.endsWith(u"sheet1.xml")) {
            name = QStringLiteral("sheets/first one.xml");
            bytes.replace("xmlns=", "xmlns:x=")
                .replace("</", "</x:")
                .replace("<", "<x:")
                .replace("<x:/x:", "</x:");
        }
    }
    const SheetFile file(zipOf(parts));
    CHECK(readTexts(file.path()) == Texts{{1, {QStringLiteral("5")}}});
    CHECK((*(*SheetReader::open(file.path()))->mergedRanges(0)).size() == 1);
}

TEST_CASE("several sheets are told apart, hidden ones marked, charts left out")
{
    XlsxPieces pieces;
    pieces.sheetData = "<row><c><v>1</v></c></row>";
    ZipParts parts = replaced(xlsxParts(pieces), workbook, "</sheets>",
        "<sheet name=\"暗\" sheetId=\"2\" state=\"veryHidden\" r:id=\"x2\"/><sheet name=\"图\" sheetId=\"3\" "
        "r:id=\"x3\"/>"
        "</sheets>");
    parts = replaced(parts, workbookRelations, "</Relationships>",
        "<Relationship Id=\"x2\" Type=\"a/worksheet\" Target=\"two.xml\"/>"
        "<Relationship Id=\"x3\" Type=\"a/chartsheet\" Target=\"three.xml\"/></Relationships>");
    parts.push_back({QStringLiteral("xl/two.xml"),
        "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"});
    const SheetFile file(zipOf(parts));
    const auto reader = SheetReader::open(file.path());
    REQUIRE(reader.ok());
    REQUIRE((*reader)->sheets().size() == 2);
    CHECK((*reader)->sheets()[0].name == QStringLiteral("表"));
    CHECK_FALSE((*reader)->sheets()[0].hidden);
    CHECK((*reader)->sheets()[1].name == QStringLiteral("暗"));
    CHECK((*reader)->sheets()[1].hidden);
    CHECK(readTexts(file.path(), 1) == Texts{{1, {QStringLiteral("2")}}});
}

TEST_CASE("reading stops when the callback has enough or the person cancels, and reports its progress")
{
    XlsxPieces pieces;
    for (int i = 0; i < 20000; ++i)
        pieces.sheetData += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
    const SheetFile file(pieces);
    const auto reader = SheetReader::open(file.path());
    REQUIRE(reader.ok());
    int rows = 0;
    CHECK((*reader)->read(0, [&](int, const SheetRow &) { return ++rows < 3; }).ok());
    CHECK(rows == 3);
    std::atomic_bool cancelled = false;
    double done = 0;
    const ReadControl control{[&](double part) { done = part; }, &cancelled};
    CHECK((*reader)
              ->read(
                  0, [](int, const SheetRow &) { return true; }, control)
              .ok());
    CHECK(done == 1.0);
    rows = 0;
    const auto result = (*reader)->read(
        0, [&](int, const SheetRow &) { return cancelled = ++rows > 0; }, control);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().kind == ErrorKind::Cancelled);
    CHECK(rows < 20000);
}
