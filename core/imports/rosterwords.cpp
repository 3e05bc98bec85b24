#include "core/imports/rosterwords.h"

#include "core/base/text.h"
#include "core/imports/personfacts.h"

#include <QRegularExpression>

#include <algorithm>

namespace linli {

namespace {

bool holdsAny(const QString &word, std::initializer_list<QStringView> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&word](QStringView part) { return word.contains(part); });
}

} // namespace

Housing housingFromText(const QString &text)
{
    const QString word = withoutSpaces(text);
    if (holdsAny(word, {u"空置", u"空房", u"空户"}))
        return Housing::Vacant;
    if (holdsAny(word, {u"商铺", u"门面", u"商用", u"店"}))
        return Housing::Shop;
    if (holdsAny(word, {u"租"}))
        return Housing::Rented;
    if (holdsAny(word, {u"单位", u"公房", u"宿舍"}))
        return Housing::Employer;
    return holdsAny(word, {u"自有", u"自购", u"自住", u"产权", u"商品房", u"房改"}) ? Housing::Owned
                                                                                    : Housing::Unknown;
}

Registration registrationFromText(const QString &text)
{
    const QString word = withoutSpaces(text);
    if (holdsAny(word, {u"流动", u"暂住", u"寄住"}))
        return Registration::Floating;
    if (holdsAny(word, {u"分离", u"空挂", u"外地", u"外来", u"非本", u"户在人不在", u"人在户不在"}))
        return Registration::Elsewhere;
    return holdsAny(word, {u"本地", u"常住", u"户籍", u"本社区", u"本市", u"一致", u"在册"})
        ? Registration::Local
        : Registration::Unknown;
}

bool isHeadRelation(const QString &relation)
{
    const QString word = withoutSpaces(relation);
    return word == u"户主" || word == u"本人" || word == u"户主本人";
}

QStringList careKindsFromText(const QString &text, bool alone, const CareKinds &known)
{
    static const QRegularExpression between(QStringLiteral("[、，,/;；|\\s+]+"));
    QStringList kinds;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!saysNothing(part))
            kinds.append(known.wordOf(part));
    }
    if (alone)
        kinds.append(QStringLiteral("alone"));
    kinds.removeDuplicates();
    return kinds;
}

QStringList impossibleFlags(const QStringList &kinds, const Person &person, QDate listDay)
{
    QStringList impossible;
    const auto birth = PartialDate::fromText(person.birth);
    const auto age = birth ? ageOn(*birth, listDay) : std::nullopt;
    if (kinds.contains(u"elderly") && age && *age < 80)
        impossible.append(QStringLiteral("elderly"));
    if (kinds.contains(u"pregnant") && (person.sex == Sex::Male || (age && (*age < 12 || *age > 60))))
        impossible.append(QStringLiteral("pregnant"));
    return impossible;
}

} // namespace linli
