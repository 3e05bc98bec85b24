// Relations to the head when somebody else becomes the head.
#include "core/households/dwelling.h"

namespace linli {

namespace {

const QString head = QStringLiteral("户主");
const QString spouse = QStringLiteral("配偶");

bool isChild(const QString &relation)
{
    static const QStringList words{QStringLiteral("子"), QStringLiteral("女"), QStringLiteral("儿子"),
        QStringLiteral("女儿"), QStringLiteral("长子"), QStringLiteral("长女"), QStringLiteral("次子"),
        QStringLiteral("次女"), QStringLiteral("独生子"), QStringLiteral("独生女")};
    return words.contains(relation);
}

bool isParent(const QString &relation)
{
    static const QStringList words{
        QStringLiteral("父亲"), QStringLiteral("母亲"), QStringLiteral("父"), QStringLiteral("母")};
    return words.contains(relation);
}

bool isNoKin(const QString &relation)
{
    static const QStringList words{QStringLiteral("保姆"), QStringLiteral("租客"), QStringLiteral("其他")};
    return words.contains(relation);
}

QString bySex(Sex sex, const char16_t *man, const char16_t *woman)
{
    return sex == Sex::Male ? QString::fromUtf16(man) : sex == Sex::Female ? QString::fromUtf16(woman) : QString();
}

QString toSpouse(const QString &relation)
{
    // Grandchildren and children are those of both.
    static const QStringList shared{QStringLiteral("孙子"), QStringLiteral("孙女")};
    if (relation == head)
        return spouse;
    return isChild(relation) || shared.contains(relation) ? relation : QString();
}

QString toChild(const QString &relation, Sex sex)
{
    if (relation == head || relation == spouse)
        return bySex(sex, u"父亲", u"母亲");
    if (isChild(relation))
        return bySex(sex, u"兄弟", u"姐妹");
    if (isParent(relation))
        return bySex(sex, u"祖父", u"祖母");
    return {}; // A grandchild may be a child or a nephew.
}

QString toParent(const QString &relation, Sex sex)
{
    if (relation == head)
        return bySex(sex, u"子", u"女");
    if (relation == spouse)
        return bySex(sex, u"女婿", u"儿媳");
    if (isChild(relation))
        return bySex(sex, u"孙子", u"孙女");
    return isParent(relation) ? spouse : QString();
}

} // namespace

QString relationToNewHead(const QString &relation, Sex sex, const QString &headWas)
{
    if (isNoKin(relation) || headWas == head)
        return relation;
    if (headWas == spouse)
        return toSpouse(relation);
    if (isChild(headWas))
        return toChild(relation, sex);
    return isParent(headWas) ? toParent(relation, sex) : QString();
}

} // namespace linli
