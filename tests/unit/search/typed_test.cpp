// What was typed into the box, as people say it.
#include "tests/support/catch.h"

#include "core/search/areakeys.h"
#include "core/search/typed.h"

using namespace linli;

namespace {

QString address(const char16_t *text)
{
    const TypedAddress found = typedFrom(QString::fromUtf16(text)).address;
    return found.buildings.isEmpty() ? QString()
                                     : found.buildings.first() + u'|' + found.stairwell + u'|' + found.room;
}

} // namespace

TEST_CASE("addresses are understood as people say them")
{
    const std::pair<const char16_t *, const char16_t *> said[] = {{u"75栋301", u"75栋||301"},
        {u"广济苑2-1-502", u"广济苑2栋|1单元|502"}, {u"2栋1单元502", u"2栋|1单元|502"}, {u"２栋１单元５０２室", u"2栋|1单元|502"},
        {u"二号楼三门 502", u"2栋|3单元|502"}, {u"广济苑2幢502", u"广济苑2栋||502"}, {u"2-1-502", u"2栋|1单元|502"},
        {u"75-301", u"75栋||301"}, {u"75#301", u"75栋||301"}, {u"A座1203", u"a栋||1203"}, {u"第十二栋 2单元", u"12栋|2单元|"},
        {u"八一路12号院3栋2-401", u"八一路12号院3栋|2单元|401"}, {u"gjy2-502", u"gjy2dong||502"}, {u"玉兰里302", u"玉兰里||302"},
        {u"广济苑 2栋 1单元 502", u"广济苑2栋|1单元|502"}};
    for (const auto &[text, meant] : said) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(address(text) == QString::fromUtf16(meant));
    }
    for (const char16_t *text : {u"75栋", u"广济苑", u"王小明", u"13900000001", u"0012", u"ouyang", u"43011119480312122X"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(address(text).isEmpty());
    }
}

TEST_CASE("numbers are told apart by their length")
{
    CHECK(typedFrom(QStringLiteral("139 0000 0001")).phone == QStringLiteral("13900000001"));
    CHECK(typedFrom(QStringLiteral("+86 139-0000-0001")).phone == QStringLiteral("13900000001"));
    CHECK(typedFrom(QStringLiteral("43011119480312122x")).idNumber == QStringLiteral("43011119480312122X"));
    CHECK(typedFrom(QStringLiteral("122x")).lastFour == QStringLiteral("122X"));
    CHECK(typedFrom(QStringLiteral("0012")).numberEnd == QStringLiteral("2100"));
    CHECK(typedFrom(QStringLiteral("gjq-202609")).number == QStringLiteral("GJQ-202609"));
    CHECK_FALSE(typedFrom(QStringLiteral("12345")).isNumber());
    CHECK(typedFrom(QStringLiteral("王小明")).number.isEmpty());
}

TEST_CASE("an area is found by parts of its name and by how it sounds; a building by its beginning and its number")
{
    const QStringList building = keysOfArea(AreaKind::Building, QStringLiteral("广济苑2号楼"));
    CHECK(building
        == QStringList{QStringLiteral("广济苑2栋"), QStringLiteral("济苑2栋"), QStringLiteral("苑2栋"), QStringLiteral("2栋"),
            QStringLiteral("栋"), QStringLiteral("guangjiyuan2dong"), QStringLiteral("gjy2d")});
    CHECK(keysOfArea(AreaKind::Community, QStringLiteral("广济桥社区")).contains(QStringLiteral("jiqiaoshequ")));
    CHECK_FALSE(keysOfArea(AreaKind::Building, QStringLiteral("玉兰里12栋")).contains(QStringLiteral("2栋")));
}
