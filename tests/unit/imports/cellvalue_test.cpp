#include "core/imports/readers/cellvalue.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {
Cell shown(QStringView raw, const NumberFormat &format = {}, Epoch epoch = Epoch::Year1900)
{
    Cell cell;
    setNumber(cell, raw, format, epoch);
    return cell;
}
Cell dated(QStringView raw, QStringView code, Epoch epoch = Epoch::Year1900)
{
    return shown(raw, parseFormat(code), epoch);
}
} // namespace

TEST_CASE("a format is a date when it shows year, month or day outside quotes, brackets and escapes")
{
    for (const auto code : {u"yyyy\"年\"m\"月\"d\"日\"", u"yyyy/m/d", u"[$-804]yyyy\"年\"m\"月\"", u"m/d",
             u"YYYY\\-MM\\-DD", u"[DBNum1][$-804]yyyy年m月d日;@", u"mmm-yy", u"[Red]d", u"e\"年\"m\"月\""}) {
        INFO(QString::fromUtf16(code));
        CHECK(parseFormat(code).date);
        CHECK_FALSE(parseFormat(code).time);
    }
    for (const auto code : {u"General", u"0.00", u"#,##0_);[Red](#,##0)", u"0\"日\"", u"\"day\"0", u"0\\d",
             u"@", u"0.00E+00", u"[$¥-804]#,##0.00", u"[Yellow]0", u"_-* 0_d", u"0;yyyy", u"G/通用格式"}) {
        INFO(QString::fromUtf16(code));
        CHECK_FALSE(parseFormat(code).date);
        CHECK_FALSE(parseFormat(code).time);
    }
}

TEST_CASE("m means minutes beside hours or seconds and months elsewhere")
{
    CHECK(parseFormat(u"h:mm") == NumberFormat{false, true, false, 0});
    CHECK(parseFormat(u"mm:ss.0") == NumberFormat{false, true, false, 0});
    CHECK(parseFormat(u"h\"时\"mm\"分\"") == NumberFormat{false, true, false, 0});
    CHECK(parseFormat(u"[h]:mm:ss") == NumberFormat{false, true, true, 0});
    CHECK(parseFormat(u"yyyy-mm-dd hh:mm") == NumberFormat{true, true, false, 0});
    CHECK(parseFormat(u"hh:mm AM/PM") == NumberFormat{false, true, false, 0});
    CHECK(parseFormat(u"mm") == NumberFormat{true, false, false, 0});
}

TEST_CASE("the formats without a spelling are known by their number")
{
    for (const int id : {14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58})
        CHECK(builtinFormat(id) == NumberFormat{true, false, false, 0});
    for (const int id : {18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56})
        CHECK(builtinFormat(id) == NumberFormat{false, true, false, 0});
    CHECK(builtinFormat(22) == NumberFormat{true, true, false, 0});
    CHECK(builtinFormat(46) == NumberFormat{false, true, true, 0});
    for (const int id : {0, 1, 2, 9, 10, 11, 13, 37, 40, 44, 48, 49, 59, 164})
        CHECK(builtinFormat(id) == NumberFormat{});
}

TEST_CASE("serial days become dates as Excel counts them")
{
    // Read off Excel: day 59 is 28 February 1900, 60 the day that never was, 61 1 March.
    CHECK(dated(u"1", u"yyyy-mm-dd").text == QStringLiteral("1900-01-01"));
    CHECK(dated(u"59", u"yyyy-mm-dd").text == QStringLiteral("1900-02-28"));
    CHECK(dated(u"60", u"yyyy-mm-dd").text == QStringLiteral("1900-02-29"));
    CHECK(dated(u"60", u"yyyy-mm-dd").kind == Cell::Kind::Text);
    CHECK(dated(u"61", u"yyyy-mm-dd").text == QStringLiteral("1900-03-01"));
    CHECK(dated(u"25569", u"yyyy-mm-dd").text == QStringLiteral("1970-01-01"));
    CHECK(dated(u"46266", u"yyyy年m月d日").text == QStringLiteral("2026-09-01"));
    CHECK(dated(u"46266", u"yyyy年m月d日").kind == Cell::Kind::Date);
    CHECK(dated(u"2958465", u"yyyy-mm-dd").text == QStringLiteral("9999-12-31"));
    CHECK(dated(u"0", u"yyyy-mm-dd", Epoch::Year1904).text == QStringLiteral("1904-01-01"));
    CHECK(dated(u"44804", u"yyyy-mm-dd", Epoch::Year1904).text == QStringLiteral("2026-09-01"));
}

TEST_CASE("what lies outside the days a cell can show stays a number")
{
    CHECK(dated(u"-1", u"yyyy-mm-dd").text == QStringLiteral("-1"));
    CHECK(dated(u"2958466", u"yyyy-mm-dd").text == QStringLiteral("2958466"));
    CHECK(dated(u"0", u"yyyy-mm-dd").kind == Cell::Kind::Number);
    CHECK(dated(u"19480312", u"yyyy-mm-dd").text == QStringLiteral("19480312"));
}

TEST_CASE("times are kept to the second")
{
    CHECK(dated(u"46266.5", u"yyyy-mm-dd hh:mm").text == QStringLiteral("2026-09-01 12:00:00"));
    CHECK(dated(u"46266", u"yyyy-mm-dd hh:mm").text == QStringLiteral("2026-09-01 00:00:00"));
    CHECK(dated(u"46293.795833333337", u"yyyy/m/d h:mm").text == QStringLiteral("2026-09-28 19:06:00"));
    CHECK(dated(u"46266.999999999", u"yyyy-mm-dd hh:mm").text == QStringLiteral("2026-09-02 00:00:00"));
    CHECK(dated(u"46266.75", u"yyyy-mm-dd").text == QStringLiteral("2026-09-01"));
    CHECK(dated(u"0.3541666666666667", u"h:mm").text == QStringLiteral("08:30:00"));
    CHECK(dated(u"1.25", u"[h]:mm").text == QStringLiteral("30:00:00"));
}

TEST_CASE("numbers show as plain decimals")
{
    CHECK(shown(u"13900004341").text == QStringLiteral("13900004341"));
    CHECK(shown(u"1.3900004341E10").text == QStringLiteral("13900004341"));
    CHECK(shown(u"301.0").text == QStringLiteral("301"));
    CHECK(shown(u"0.10000000000000001").text == QStringLiteral("0.1"));
    CHECK(shown(u"3.3000000000000003").text == QStringLiteral("3.3"));
    CHECK(shown(u"1E-7").text == QStringLiteral("0.0000001"));
    CHECK(shown(u"-12.5").text == QStringLiteral("-12.5"));
    CHECK(shown(u"-0").text == QStringLiteral("0"));
    CHECK(shown(u"999999999999999").text == QStringLiteral("999999999999999"));
    CHECK_FALSE(shown(u"999999999999999").digitsLost);
    CHECK(shown(u"7", parseFormat(u"000")).text == QStringLiteral("007"));
}

TEST_CASE("a number of more than fifteen digits is marked as having lost some")
{
    const Cell cell = shown(u"4.30111196302110E+17");
    CHECK(cell.digitsLost);
    CHECK(cell.kind == Cell::Kind::Number);
    CHECK(cell.text == QStringLiteral("4.30111196302110E+17"));
    CHECK(shown(u"4.3011119630211E+017").text == QStringLiteral("4.30111196302110E+17"));
    CHECK(shown(u"1000000000000000").digitsLost);
    CHECK(shown(u"430111196302110000").digitsLost);
    Cell binary;
    setNumber(binary, 430111195001198000.0);
    CHECK(binary.digitsLost);
    CHECK(binary.text == QStringLiteral("4.30111195001198E+17"));
}
