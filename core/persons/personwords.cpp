#include "core/persons/personwords.h"

#include "core/base/text.h"

namespace linli {

QList<NamedWord> educations()
{
    return {{QStringLiteral("none"), translate("persons", "no schooling")},
        {QStringLiteral("primary"), translate("persons", "primary school")},
        {QStringLiteral("middle"), translate("persons", "middle school")},
        {QStringLiteral("high"), translate("persons", "high or vocational school")},
        {QStringLiteral("college"), translate("persons", "junior college")},
        {QStringLiteral("university"), translate("persons", "university")},
        {QStringLiteral("graduate"), translate("persons", "graduate studies")}};
}

QList<NamedWord> militaryServices()
{
    return {{QStringLiteral("serving"), translate("persons", "in service")},
        {QStringLiteral("veteran"), translate("persons", "veteran")},
        {QStringLiteral("militia"), translate("persons", "militia")}};
}

QList<NamedWord> maritalStatuses()
{
    return {{QStringLiteral("single"), translate("persons", "single")},
        {QStringLiteral("married"), translate("persons", "married")},
        {QStringLiteral("divorced"), translate("persons", "divorced")},
        {QStringLiteral("widowed"), translate("persons", "widowed")}};
}

QString nameOf(const QList<NamedWord> &words, const QString &word)
{
    for (const NamedWord &known : words) {
        if (known.word == word)
            return known.name;
    }
    return word;
}

QString wordOf(const QList<NamedWord> &words, const QString &written)
{
    for (const NamedWord &known : words) {
        if (known.word == written || known.name == written)
            return known.word;
    }
    return {};
}

} // namespace linli
