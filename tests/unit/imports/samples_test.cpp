// The spreadsheets of an office, read to the figures that other programs find in them.
#include "tests/support/catch.h"
#include "tests/support/sheets.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("the roster: 986 rows, 16 columns, 205 dates, 13 ID numbers that lost their digits")
{
    const auto reader = SheetReader::open(sample("roster.xlsx"));
    REQUIRE(reader.ok());
    REQUIRE((*reader)->sheets().size() == 1);
    CHECK((*reader)->sheets().first().name == QStringLiteral("户籍台账"));
    const auto merged = (*reader)->mergedRanges(0);
    REQUIRE(merged.ok());
    CHECK(merged->size() == 21);
    CHECK(merged->contains({5, 1, 87, 1}));
    const auto rows = readAll(sample("roster.xlsx"));
    REQUIRE(rows.ok());
    CHECK(rows->size() == 986);
    CHECK(rows->lastKey() == 986);
    qsizetype columns = 0;
    int dates = 0;
    int lost = 0;
    for (const SheetRow &row : *rows) {
        columns = qMax(columns, row.size());
        for (const Cell &cell : row) {
            dates += cell.kind == Cell::Kind::Date ? 1 : 0;
            lost += cell.digitsLost ? 1 : 0;
        }
    }
    CHECK(columns == 16);
    CHECK(dates == 205);
    CHECK(lost == 13);
    const Texts texts = textsOf(*rows);
    CHECK(texts.value(1) == QStringList{QStringLiteral("广济桥社区居民家庭台账（2026年3月敲门行动）")});
    CHECK(texts.value(7)
        == QStringList{QString(), QString(), QString(), QString(), QString(), QStringLiteral("高莎蓓"),
            QStringLiteral("配偶"), QStringLiteral("女"), QStringLiteral("1985-10-18"),
            QStringLiteral("430111198510184382"), QStringLiteral("13900009429"), QStringLiteral("本地")});
}

TEST_CASE("the register of leaders: 59 rows of 12 columns in an old .xls")
{
    const auto rows = readAll(sample("leaders.xls"));
    REQUIRE(rows.ok());
    CHECK(rows->lastKey() == 59);
    const Texts texts = textsOf(*rows);
    CHECK(texts.value(3)
        == QStringList{QStringLiteral("1"), QStringLiteral("网格长"), QStringLiteral("第一网格"),
            QStringLiteral("魏林"), QStringLiteral("男"), QStringLiteral("1984.10"), QStringLiteral("群众"),
            QStringLiteral("离退休干部"), QStringLiteral("核工业地质局"), QStringLiteral("13900006613"),
            QStringLiteral("2022.7"), QStringLiteral("推荐")});
    CHECK((*SheetReader::open(sample("leaders.xls")))->sheets().first().name == QStringLiteral("四长名册"));
}

TEST_CASE("the hotline's tickets: 181 records in GB18030, with line breaks in fields")
{
    const Texts texts = readTexts(sample("hotline-2026-09.csv"));
    CHECK(texts.size() == 181);
    CHECK(texts.lastKey() == 181);
    CHECK(texts.value(1).mid(0, 3)
        == QStringList{QStringLiteral("工单编号"), QStringLiteral("受理时间"), QStringLiteral("诉求人")});
    CHECK(texts.value(179).value(5)
        == QStringLiteral("物业不作为，路灯坏了半个月，反映多次未果。\n“补充”：见附图,谢谢"));
    CHECK(texts.value(181).value(0) == QStringLiteral("CS202609000180"));
}

TEST_CASE("the tree of areas is read")
{
    const Texts texts = readTexts(sample("areas.xlsx"));
    CHECK(texts.size() == 12);
    CHECK(texts.value(12)
        == QStringList{QStringLiteral("侯家塘街道"), QStringLiteral("广济桥社区"), QStringLiteral("第二网格"),
            QStringLiteral("第四片区"), QStringLiteral("麻园湾75号栋")});
}
