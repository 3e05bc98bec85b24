// Money as people type it, to the fen.
#include "core/base/money.h"
#include "tests/support/catch.h"

using namespace linli;

TEST_CASE("money is read to the fen, or not at all")
{
    const std::pair<const char16_t *, std::optional<qint64>> typed[] = {
        {u"12000", 1200000}, {u"12,000.50", 1200050}, {u"￥800", 80000}, {u"1.2万", 1200000}, {u"30 万元", 30000000},
        {u"１２００元", 120000}, {u"0", 0}, {u"0.01", 1}, {u"1.230", 123}, {u"2亿", 20000000000}, {u"0.000001万", 1}, {u"0.001", std::nullopt},
        {u"-5", std::nullopt}, {u"", std::nullopt}, {u"很多", std::nullopt}, {u"1.2.3", std::nullopt}, {u"999999999999999", std::nullopt}};
    for (const auto &[text, fen] : typed) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(fenFromText(QString::fromUtf16(text)) == fen);
    }
}

TEST_CASE("money is written with its thousands apart, fen only where there are some")
{
    CHECK(yuanText(0) == QStringLiteral("0"));
    CHECK(yuanText(100000) == QStringLiteral("1,000"));
    CHECK(yuanText(123456789) == QStringLiteral("1,234,567.89"));
    CHECK(yuanText(5) == QStringLiteral("0.05"));
    CHECK(yuanText(-120000) == QStringLiteral("−1,200"));
    CHECK(yuanField(123456700) == QStringLiteral("1234567"));
    for (const qint64 fen : {0LL, 1LL, 99LL, 100LL, 120050LL, 99999999999LL})
        CHECK(fenFromText(yuanText(fen)) == fen);
}
