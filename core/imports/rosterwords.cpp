#include "core/imports/rosterwords.h"

#include "core/base/text.h"
#include "core/imports/personfacts.h"

#include <QHash>
#include <QRegularExpression>

namespace linli {

namespace {

/// Compiling a pattern costs far more than looking for it, and a list asks row by row.
const QRegularExpression &compiled(const QString &pattern)
{
    thread_local QHash<QString, QRegularExpression> known;
    auto found = known.find(pattern);
    if (found == known.end())
        found = known.insert(pattern, QRegularExpression(pattern));
    return *found;
}

} // namespace

Housing housingFromText(const QString &text)
{
    const QString word = withoutSpaces(text);
    const auto has = [&word](const QString &pattern) { return word.contains(compiled(pattern)); };
    if (has(QStringLiteral("空置|空房|空户")))
        return Housing::Vacant;
    if (has(QStringLiteral("商铺|门面|商用|店")))
        return Housing::Shop;
    if (has(QStringLiteral("租")))
        return Housing::Rented;
    if (has(QStringLiteral("单位|公房|宿舍")))
        return Housing::Employer;
    return has(QStringLiteral("自有|自购|自住|产权|商品房|房改")) ? Housing::Owned : Housing::Unknown;
}

Registration registrationFromText(const QString &text)
{
    const QString word = withoutSpaces(text);
    const auto has = [&word](const QString &pattern) { return word.contains(compiled(pattern)); };
    if (has(QStringLiteral("流动|暂住|寄住")))
        return Registration::Floating;
    if (has(QStringLiteral("分离|空挂|外地|外来|非本|户在人不在|人在户不在")))
        return Registration::Elsewhere;
    return has(QStringLiteral("本地|常住|户籍|本社区|本市|一致|在册")) ? Registration::Local
                                                                       : Registration::Unknown;
}

bool isHeadRelation(const QString &relation)
{
    const QString word = withoutSpaces(relation);
    return word == u"户主" || word == u"本人" || word == u"户主本人";
}

QStringList careKindsFromText(const QString &text, bool alone)
{
    static const QRegularExpression between(QStringLiteral("[、，,/;；|\\s+]+"));
    QStringList kinds;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!saysNothing(part))
            kinds.append(careKindFromText(part));
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
