#include "core/households/household.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace linli {

namespace {

constexpr std::array<std::pair<Housing, const char *>, 5> housings{
    {{Housing::Owned, "owned"}, {Housing::Rented, "rented"}, {Housing::Employer, "employer"},
        {Housing::Vacant, "vacant"}, {Housing::Shop, "shop"}}};
constexpr std::array<std::pair<Registration, const char *>, 3> registrations{{{Registration::Local, "local"},
    {Registration::Elsewhere, "elsewhere"}, {Registration::Floating, "floating"}}};

} // namespace

QString toWord(Housing housing)
{
    for (const auto &[value, word] : housings) {
        if (value == housing)
            return QString::fromLatin1(word);
    }
    return {};
}

QString toWord(Registration registration)
{
    for (const auto &[value, word] : registrations) {
        if (value == registration)
            return QString::fromLatin1(word);
    }
    return {};
}

Housing housingFromWord(const QString &text)
{
    for (const auto &[value, word] : housings) {
        if (text == QLatin1String(word))
            return value;
    }
    return Housing::Unknown;
}

Registration registrationFromWord(const QString &text)
{
    for (const auto &[value, word] : registrations) {
        if (text == QLatin1String(word))
            return value;
    }
    return Registration::Unknown;
}

QString displayName(Housing housing)
{
    switch (housing) {
    case Housing::Owned:
        return translate("households", "own flat");
    case Housing::Rented:
        return translate("households", "rented");
    case Housing::Employer:
        return translate("households", "employer's flat");
    case Housing::Vacant:
        return translate("households", "vacant");
    case Housing::Shop:
        return translate("households", "shop");
    case Housing::Unknown:
        break;
    }
    return {};
}

QString displayName(Registration registration)
{
    switch (registration) {
    case Registration::Local:
        return translate("households", "registered here");
    case Registration::Elsewhere:
        return translate("households", "registered elsewhere");
    case Registration::Floating:
        return translate("households", "floating population");
    case Registration::Unknown:
        break;
    }
    return {};
}

QString normalisedRoom(const QString &room)
{
    QString text = withoutSpaces(toHalfWidth(room));
    while (text.endsWith(u'室') || text.endsWith(u'号') || text.endsWith(u'房'))
        text.chop(1);
    return text;
}

QString normalisedStairwell(const QString &stairwell)
{
    static const QString chinese = QStringLiteral("一二三四五六七八九");
    static const QRegularExpression number(
        QStringLiteral("^(?:第)?([0-9]+|[一二三四五六七八九])(?:单元|门)?$"));
    const QString text = withoutSpaces(toHalfWidth(stairwell));
    const auto match = number.match(text);
    if (!match.hasMatch())
        return text;
    const QString digits = match.captured(1);
    const qsizetype index = chinese.indexOf(digits);
    return (index >= 0 ? QString::number(index + 1) : QString::number(digits.toInt()))
        + QStringLiteral("单元");
}

int floorOfRoom(const QString &room)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(\\d\\d)$"));
    const auto match = form.match(room);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

QString addressOf(const QString &building, const Household &household)
{
    QStringList parts{building};
    if (!household.stairwell.isEmpty())
        parts.append(household.stairwell);
    parts.append(household.room);
    return parts.join(u' ');
}

} // namespace linli
