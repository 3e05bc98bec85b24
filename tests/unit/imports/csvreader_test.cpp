#include "core/imports/readers/csvreader.h"
#include "tests/support/catch.h"
#include "tests/support/sheets.h"

#include <QBuffer>

using namespace linli;
using namespace linli::test;

namespace {
Texts readCsv(const QByteArray &bytes)
{
    const SheetFile file(bytes, QStringLiteral("名册.csv"));
    return readTexts(file.path());
}
QString failedCsv(const QByteArray &bytes)
{
    const SheetFile file(bytes, QStringLiteral("名册.csv"));
    return failureOf(file.path());
}
const Texts leiFei{{1, {QStringLiteral("姓名"), QStringLiteral("楼栋")}},
    {2, {QStringLiteral("雷飞"), QStringLiteral("1栋")}}};
} // namespace

TEST_CASE("a .csv is read in whichever encoding it came")
{
    // 姓名,楼栋 / 雷飞,1栋
    CHECK(readCsv("姓名,楼栋\r\n雷飞,1栋\r\n") == leiFei);
    CHECK(readCsv("\xEF\xBB\xBF姓名,楼栋\n雷飞,1栋") == leiFei);
    CHECK(readCsv("\xD0\xD5\xC3\xFB,\xC2\xA5\xB6\xB0\r\xC0\xD7\xB7\xC9,1\xB6\xB0\r") == leiFei);
    const char16_t text[] = u"\uFEFF姓名,楼栋\r\n雷飞,1栋";
    const QByteArray little(reinterpret_cast<const char *>(text), sizeof text - 2);
    CHECK(readCsv(little) == leiFei);
    QByteArray big = little;
    for (qsizetype i = 0; i + 1 < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    CHECK(readCsv(big) == leiFei);
}

TEST_CASE("a character of four bytes in GB18030 may lie across two chunks")
{
    // U+20087 (𠂇, of some names) is 95 32 90 31 in GB18030; every offset of it meets the border of 65,536
    // bytes.
    for (int shift = 0; shift < 5; ++shift) {
        const QByteArray padding(65530 + shift, 'a');
        QByteArray bytes = "\xD0\xD5,b\n";
        for (qsizetype i = 0; i < padding.size(); i += 100)
            bytes += padding.mid(i, 99) + '\n';
        bytes = bytes.left(65531 + shift) + "\n\x95\x32\x90\x31,z\n";
        const Texts rows = readCsv(bytes);
        CHECK(rows.last() == QStringList{QStringLiteral("𠂇"), QStringLiteral("z")});
    }
}

TEST_CASE("quoted fields keep separators, quotes and line breaks")
{
    CHECK(readCsv("a,\"b,c\",\"d\"\"e\"\n\"f\r\ng\",h\n\ni,,\n")
        == Texts{{1, {QStringLiteral("a"), QStringLiteral("b,c"), QStringLiteral("d\"e")}},
            {2, {QStringLiteral("f\r\ng"), QStringLiteral("h")}}, {4, {QStringLiteral("i")}}});
}

TEST_CASE("the separator is found among comma, tab, semicolon and bar")
{
    CHECK(guessSeparator(QStringLiteral("标题\n甲\t乙\t丙\n1,2\t3\t4\n5\t6,7\t8\n")) == u'\t');
    CHECK(guessSeparator(QStringLiteral("a;b;c\n\"1,5\";2;3\n4;5;6\n")) == u';');
    CHECK(guessSeparator(QStringLiteral("a|b\nc, d|e\n")) == u'|');
    CHECK(guessSeparator(QStringLiteral("编号,内容\n1,\"x;y;z\nu;v;w\"\n2,a;b\n")) == u',');
    CHECK(guessSeparator(QStringLiteral("只有一列\n甲\n")) == u',');
    CHECK(readCsv("sep=|\na,b|c\n") == Texts{{1, {QStringLiteral("a,b"), QStringLiteral("c")}}});
}

TEST_CASE("text that Excel guards as a formula is unwrapped, and a rounded number is marked")
{
    const SheetFile file("=\"0123\",\"=\"\"430111194803121224\"\"\",4.30111E+17,1.39E+10,4.5E+1,CASE+12\n",
        QStringLiteral("a.csv"));
    const auto rows = readAll(file.path());
    REQUIRE(rows.ok());
    const SheetRow row = rows->value(1);
    CHECK(row[0].text == QStringLiteral("0123"));
    CHECK(row[1].text == QStringLiteral("430111194803121224"));
    CHECK_FALSE(row[1].digitsLost);
    CHECK(row[2].digitsLost);
    CHECK(row[3].digitsLost);
    CHECK_FALSE(row[4].digitsLost);
    CHECK_FALSE(row[5].digitsLost);
}

TEST_CASE("a .csv that is none is refused with a sentence")
{
    CHECK(failedCsv("") == QStringLiteral("The file is empty."));
    CHECK(failedCsv(QByteArray("a,b\0c", 5)).startsWith(u"This file is no text table."));
    CHECK(failedCsv("a,b\n\xFF\xFF\xFF,d").startsWith(u"Row 2 holds characters"));
    CHECK(failedCsv("a,b\nc,\"d\ne,f\n").startsWith(u"A quotation mark in row 2"));
    CHECK(failedCsv("a," + QByteArray(40000, 'x')).startsWith(u"A cell in row 1"));
    CHECK(failedCsv(QByteArray(20000, ',')).contains(u"too large"));
    CHECK(
        failedCsv("<html><table><tr><td>1</td></tr></table></html>").startsWith(u"This file is a web page"));
    CHECK(
        failedCsv("\xEF\xBB\xBF\n<?xml version=\"1.0\"?><Workbook/>").startsWith(u"This file is a web page"));
}

TEST_CASE("the sheet of a .csv bears the name of its file")
{
    const SheetFile file("a,b", QStringLiteral("2026年9月.12345.csv"));
    const auto reader = SheetReader::open(file.path());
    REQUIRE(reader.ok());
    CHECK((*reader)->sheets().first().name == QStringLiteral("2026年9月.12345"));
    CHECK((*reader)->mergedRanges(0)->isEmpty());
}
