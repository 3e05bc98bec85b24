#include "core/spreadsheet/exporttable.h"

#include "core/base/clock.h"
#include "core/spreadsheet/textwidth.h"
#include "tests/support/catch.h"
#include "tests/support/xlsxparts.h"

#include <QDir>
#include <QTemporaryDir>

using namespace linli;
using linli::test::XlsxParts;

namespace {

TableExport households()
{
    return {QStringLiteral("住户"), QStringLiteral("广济桥社区 住户清单"), QStringLiteral("截至 2026-09-30"),
        {{QStringLiteral("地址")}, {QStringLiteral("人数"), CellStyle::Integer},
            {QStringLiteral("登记日期"), CellStyle::Date}},
        2};
}

} // namespace

TEST_CASE("a list comes out with title, heading, filter and real numbers and dates")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("清单.xlsx"));
    double done = 0;
    WriteControl control;
    control.progress = [&done](double share) { done = share; };
    const auto rows = exportTable(
        path, households(),
        [](const RowSink &sink) -> Result<void> {
            LINLI_TRY(sink({QStringLiteral("=麻园湾1栋302"), 3, QDate(2026, 9, 1)}));
            return sink({QStringLiteral("麻园湾1栋401"), 0, QVariant()});
        },
        control);
    REQUIRE(rows.ok());
    CHECK(*rows == 2);
    CHECK(done == 1.0);
    const XlsxParts parts(path);
    const auto cells = parts.cells(1);
    CHECK(cells[QStringLiteral("A1")].value == QStringLiteral("广济桥社区 住户清单"));
    CHECK(cells[QStringLiteral("A2")].value == QStringLiteral("截至 2026-09-30"));
    CHECK(cells[QStringLiteral("B3")].value == QStringLiteral("人数"));
    CHECK(cells[QStringLiteral("A4")].value == QStringLiteral("=麻园湾1栋302"));
    CHECK(cells[QStringLiteral("A4")].formula.isEmpty());
    CHECK(cells[QStringLiteral("B4")].value == QStringLiteral("3"));
    CHECK(cells[QStringLiteral("C4")].numberFormat == QStringLiteral("yyyy-mm-dd"));
    CHECK(cells[QStringLiteral("C5")].value.isEmpty());
    CHECK(parts.part(QStringLiteral("xl/worksheets/sheet1.xml")).contains("<autoFilter ref=\"A3:C5\""));
}

TEST_CASE("an export that is stopped or whose list fails leaves no file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("清单.xlsx"));
    std::atomic_bool stop{false};
    WriteControl control;
    control.cancelled = &stop;
    const auto stopped = exportTable(
        path, households(),
        [&stop](const RowSink &sink) -> Result<void> {
            for (int i = 0; i < 1000; ++i) {
                LINLI_TRY(sink({QStringLiteral("x"), i}));
                stop = i >= 300;
            }
            return success();
        },
        control);
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    const auto failed = exportTable(path, households(), [](const RowSink &) -> Result<void> {
        return Error{ErrorKind::Broken, QStringLiteral("query")};
    });
    REQUIRE_FALSE(failed.ok());
    CHECK(failed.error().kind == ErrorKind::Broken);
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("an empty list is a file with its heading")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("清单.xlsx"));
    const auto rows = exportTable(path, households(), [](const RowSink &) { return success(); });
    REQUIRE(rows.ok());
    CHECK(*rows == 0);
    CHECK(XlsxParts(path).cells(1)[QStringLiteral("C3")].value == QStringLiteral("登记日期"));
}

TEST_CASE("a row with long wrapped text is as high as its lines")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("清单.xlsx"));
    TableExport table = households();
    table.columns[0] = {QStringLiteral("标题"), CellStyle::Wrapped, 22};
    REQUIRE(exportTable(path, table, [](const RowSink &sink) -> Result<void> {
        LINLI_TRY(sink({QString(25, u'长'), 1}));
        return sink({QStringLiteral("短"), 2});
    }).ok());
    const QByteArray sheet = XlsxParts(path).part(QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(sheet.contains("<row r=\"4\" ht=\"42\" customHeight=\"1\"")); // 50 places, 20 a line: 3 lines.
    CHECK(sheet.contains("<row r=\"5\"><c"));
}

TEST_CASE("a Chinese character is as wide as two letters")
{
    CHECK(displayWidth(u"") == 0);
    CHECK(displayWidth(u"abc") == 3);
    CHECK(displayWidth(u"广济桥 1栋") == 10);
    CHECK(displayWidth(u"（ａ）") == 6);
    CHECK(displayWidth(u"ab\n四长") == 4);
    CHECK(displayWidth(QString::fromUcs4(U"\U00020BB7")) == 2);
}
