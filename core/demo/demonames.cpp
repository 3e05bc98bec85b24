#include "core/demo/demonames.h"

#include <array>

namespace linli {

namespace {

using Words = std::array<QStringView, 16>;

// Weighted by standing more than once.
constexpr QStringView surnames =
    u"李王张刘陈杨黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘"
    u"杜戴"
    u"夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
    u"李王张刘陈杨黄周李王张刘陈李王张刘陈李王张";

constexpr QStringView oldMen = u"国建德福贵明华荣生祥志光永春富庆发林成根金海昌茂忠义正南";
constexpr QStringView oldWomen = u"秀英兰珍玉桂凤芳淑梅春莲翠香菊素月琴云娥贞爱芝华清蓉";
constexpr QStringView men = u"伟强勇军杰涛明超辉斌鹏建波峰宁志刚毅俊文海宏磊亮飞平凯旭林";
constexpr QStringView women = u"丽娜静敏艳芳燕霞玲娟红萍莉婷雪慧莎琳晶倩颖璐蓓佳蕾岚薇云";
constexpr QStringView boys = u"浩宇轩子睿泽梓晨博涵奕辰皓然铭俊熙煜航佑嘉言一诺承恩";
constexpr QStringView girls = u"欣怡梓涵诗雨子萱可馨思语佳一诺若曦语桐依晨妍芷瑶沐清";

constexpr Words placeHeads{u"桂花", u"青石", u"书院", u"柳溪", u"望岳", u"枫树", u"白果", u"荷塘", u"松竹",
    u"银杏", u"石燕", u"长塘", u"井湾", u"樟树", u"梅子", u"云台"};
constexpr std::array<QStringView, 8> placeTails{u"坪", u"岭", u"桥", u"塘", u"巷", u"井", u"湾", u"冲"};
constexpr Words estateHeads{u"梨园", u"桃花", u"麻石", u"金橘", u"翠竹", u"兰亭", u"朝阳", u"东风", u"红星",
    u"青松", u"玉兰", u"香樟", u"枇杷", u"莲湖", u"映山", u"秋枫"};
constexpr std::array<QStringView, 8> estateTails{
    u"宿舍", u"家属区", u"小区", u"新村", u"苑", u"花园", u"里", u"公寓"};
constexpr std::array<QStringView, 12> employers{u"市二建公司", u"省地质队", u"纺织印染厂", u"市第七中学",
    u"铁路机务段", u"区人民医院", u"机床厂", u"省水文站", u"粮油公司", u"邮电器材厂", u"公交公司",
    u"市政工程公司"};

// An invented region code: no prefecture 99 exists in this province.
const QString region = QStringLiteral("439901");

QChar checkDigit(const QString &digits)
{
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum +=
            digits[i].digitValue() * ((1 << (17 - i)) % 11); // GB 11643: weights are powers of two, mod 11.
    return QLatin1String("10X98765432")[sum % 11];
}

} // namespace

QString DemoNames::surname()
{
    return QString(m_random.pick(surnames));
}

QString DemoNames::givenName(Sex sex, int birthYear)
{
    const bool man = sex == Sex::Male;
    const QStringView characters = birthYear < 1962 ? (man ? oldMen : oldWomen)
        : birthYear < 2003                          ? (man ? men : women)
                                                    : (man ? boys : girls);
    QString name(m_random.pick(characters));
    if (m_random.percent(birthYear < 1962 ? 85 : 62)) {
        const QChar second = m_random.pick(characters);
        if (second != name[0])
            name += second;
    }
    return name;
}

QString DemoNames::once(QSet<QString> &used, const QString &stem, const QString &ending)
{
    static const QString numerals = QStringLiteral("二三四五六七八九");
    QString name = stem + ending;
    for (int again = 0; used.contains(name); ++again)
        name = again < numerals.size() ? stem + numerals[again] + ending
                                       : stem + QString::number(again + 2) + ending;
    used.insert(name);
    return name;
}

QString DemoNames::community()
{
    const QString stem = m_random.pick(placeHeads).toString() + m_random.pick(placeTails).toString();
    return once(m_communities, stem, QStringLiteral("社区"));
}

QString DemoNames::subdistrict()
{
    return once(
        m_subdistricts, m_random.pick(placeHeads).toString() + QStringLiteral("路"), QStringLiteral("街道"));
}

QString DemoNames::estate()
{
    if (m_random.percent(40)) // Most of the old estates belonged to a work unit.
        return once(
            m_estates, employer(), m_random.percent(50) ? QStringLiteral("宿舍") : QStringLiteral("家属区"));
    return once(m_estates, m_random.pick(estateHeads).toString(), m_random.pick(estateTails).toString());
}

QString DemoNames::employer()
{
    return m_random.pick(employers).toString();
}

QString DemoNames::clerk()
{
    const Sex sex = m_random.percent(70) ? Sex::Female : Sex::Male;
    const QString family = surname();
    return family + givenName(sex, 1988);
}

QString DemoNames::idNumber(QDate birth, Sex sex)
{
    const int man = sex == Sex::Male ? 1 : 0;
    const int count = m_born[man][birth]++;
    // 137 has no divisor in common with 500, so that the first five hundred of a day differ.
    const int order = ((count * 137 + birth.dayOfYear() * 31) % 500) * 2 + man;
    const QString digits =
        region + birth.toString(QStringLiteral("yyyyMMdd")) + QString::number(order).rightJustified(3, u'0');
    return digits + checkDigit(digits);
}

QString DemoNames::phone()
{
    const int number = (m_phones++ * 7919 + 1239) % 10000;
    return QStringLiteral("1390000") + QString::number(number).rightJustified(4, u'0');
}

} // namespace linli
