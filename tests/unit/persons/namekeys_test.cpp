// The keys a name is found by: few of them, every part, every reading.
#include "tests/support/catch.h"

#include "core/persons/namekeys.h"

#include <algorithm>

using namespace linli;

namespace {

QStringList keys(const char16_t *name)
{
    QStringList all;
    for (const NameKey &key : keysOfName(QString::fromUtf16(name)))
        all.append(key.inside ? u'~' + key.key : key.key);
    return all;
}

/// Whether a key begins like this.
bool finds(const char16_t *name, const char16_t *typed)
{
    const QString text = QString::fromUtf16(typed);
    const QString wanted = std::any_of(text.begin(), text.end(), isHan) ? plainKey(text) : plainPinyin(text);
    const auto all = keysOfName(QString::fromUtf16(name));
    return std::any_of(all.begin(), all.end(), [&](const NameKey &key) { return key.key.startsWith(wanted); });
}

} // namespace

TEST_CASE("a name of three characters has eight keys: ends of the name, of its pinyin and of its initials")
{
    CHECK(keys(u"王小明")
        == QStringList{QStringLiteral("王小明"), QStringLiteral("~小明"), QStringLiteral("~明"), QStringLiteral("wangxiaoming"),
            QStringLiteral("~xiaoming"), QStringLiteral("~ming"), QStringLiteral("wxm"), QStringLiteral("~xm")});
}

TEST_CASE("names are found by any part, with or without blanks and tones, in both readings")
{
    for (const char16_t *typed : {u"oy", u"ouyang", u"阳", u"欧阳", u"ou yang bin", u"Ōu Yáng", u"ou1 yang2", u"bin", u"ybq", u"强"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(finds(u"欧阳斌强", typed));
    }
    CHECK_FALSE(finds(u"欧阳斌强", u"yo"));
    for (const char16_t *typed : {u"qin", u"tan", u"tanxiu"})
        CHECK(finds(u"覃秀英", typed));
    for (const char16_t *typed : {u"miao", u"mu", u"mou"})
        CHECK(finds(u"缪芳", typed));
    for (const char16_t *typed : {u"shan", u"dan"})
        CHECK(finds(u"单雄", typed));
    for (const char16_t *typed : {u"lv", u"lu", u"lǚ", u"lü bu"})
        CHECK(finds(u"吕布", typed));
    CHECK(finds(u"迪丽热巴·买买提", u"买买提"));
    CHECK(finds(u"John Smith", u"smith"));
    CHECK(keysOfName(QStringLiteral("＊")).isEmpty());
}
