#include "core/duplicates/alike.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/persons/pinyin.h"

namespace linli {

namespace {

bool areNear(const QString &a, const QString &b)
{
    if (a.size() != b.size() || a.isEmpty() || a == b)
        return false;
    QList<qsizetype> differing;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] != b[i])
            differing.append(i);
    }
    if (differing.size() == 1)
        return true;
    return differing.size() == 2 && differing[1] == differing[0] + 1 && a[differing[0]] == b[differing[1]]
        && a[differing[1]] == b[differing[0]];
}

bool birthsAgree(const Person &a, const Person &b)
{
    const auto first = PartialDate::fromText(a.birth);
    const auto second = PartialDate::fromText(b.birth);
    return first && second && first->agreesWith(*second);
}

} // namespace

QString toWord(Likeness likeness)
{
    static const QStringList words{QStringLiteral("id_number"), QStringLiteral("near_id"), QStringLiteral("name"),
        QStringLiteral("sound"), QStringLiteral("birth"), QStringLiteral("phone")};
    return words.value(int(likeness));
}

QString displayName(Likeness likeness)
{
    switch (likeness) {
    case Likeness::IdNumber:
        return translate("duplicates", "same ID number");
    case Likeness::NearId:
        return translate("duplicates", "ID numbers almost the same");
    case Likeness::Name:
        return translate("duplicates", "same name");
    case Likeness::Sound:
        return translate("duplicates", "names sound the same");
    case Likeness::Birth:
        return translate("duplicates", "same birth");
    case Likeness::Phone:
        break;
    }
    return translate("duplicates", "same phone");
}

QList<Likeness> likenessOf(const Person &a, const Person &b)
{
    QList<Likeness> alike;
    if (!a.idNumber.isEmpty() && a.idNumber == b.idNumber)
        alike.append(Likeness::IdNumber);
    if (areNear(a.idNumber, b.idNumber))
        alike.append(Likeness::NearId);
    if (a.name == b.name)
        alike.append(Likeness::Name);
    else if (pinyinOfName(a.name).full == pinyinOfName(b.name).full)
        alike.append(Likeness::Sound);
    if (birthsAgree(a, b))
        alike.append(Likeness::Birth);
    if (!a.phone.isEmpty() && a.phone == b.phone)
        alike.append(Likeness::Phone);
    return alike;
}

bool isLikelyOne(const Person &a, const Person &b, const QList<Likeness> &alike)
{
    if (alike.contains(Likeness::IdNumber))
        return true;
    const bool twoProven =
        a.idStatus == IdStatus::Verified && b.idStatus == IdStatus::Verified && a.idNumber != b.idNumber;
    const bool called = alike.contains(Likeness::Name) || alike.contains(Likeness::Sound);
    const bool beside = alike.contains(Likeness::Birth) || alike.contains(Likeness::Phone) || alike.contains(Likeness::NearId);
    return called && beside && !twoProven;
}

} // namespace linli
