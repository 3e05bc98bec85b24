#include "core/households/household.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace linli {

namespace {

struct CareKind
{
    const char *word;
    const char *name; ///< Translated in the context "households".
    const char16_t *written[4]; ///< How lists write it.
};

constexpr std::array<CareKind, 13> careKinds{{
    {"elderly", QT_TRANSLATE_NOOP("households", "very old"), {u"高龄", u"高龄老人", u"80岁以上", nullptr}},
    {"alone", QT_TRANSLATE_NOOP("households", "living alone"), {u"独居", u"独居老人", nullptr, nullptr}},
    {"empty_nest", QT_TRANSLATE_NOOP("households", "empty nest"), {u"空巢", u"空巢老人", nullptr, nullptr}},
    {"disabled", QT_TRANSLATE_NOOP("households", "unable to care for oneself"),
        {u"失能", u"半失能", nullptr, nullptr}},
    {"dementia", QT_TRANSLATE_NOOP("households", "dementia"), {u"失智", u"老年痴呆", u"认知障碍", nullptr}},
    {"handicapped", QT_TRANSLATE_NOOP("households", "handicapped"), {u"残疾", u"残疾人", nullptr, nullptr}},
    {"chronic", QT_TRANSLATE_NOOP("households", "chronic illness"), {u"慢性病", u"慢病", nullptr, nullptr}},
    {"ill", QT_TRANSLATE_NOOP("households", "serious illness"), {u"大病", u"重病", nullptr, nullptr}},
    {"low_income", QT_TRANSLATE_NOOP("households", "minimum income"),
        {u"低保", u"低保户", u"低收入", nullptr}},
    {"pregnant", QT_TRANSLATE_NOOP("households", "pregnant"), {u"孕妇", u"孕产妇", nullptr, nullptr}},
    {"left_behind", QT_TRANSLATE_NOOP("households", "left-behind child"),
        {u"留守儿童", u"留守", nullptr, nullptr}},
    {"veteran", QT_TRANSLATE_NOOP("households", "veteran in need"), {u"退役军人", u"优抚", nullptr, nullptr}},
    {"at_risk", QT_TRANSLATE_NOOP("households", "at risk"), {u"重点人员", u"风险", nullptr, nullptr}},
}};

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

QString careKindFromText(const QString &text)
{
    const QString written = withoutSpaces(text);
    for (const CareKind &kind : careKinds) {
        if (written == QLatin1String(kind.word))
            return written;
        for (const char16_t *spelling : kind.written) {
            if (spelling && written == QStringView(spelling))
                return QString::fromLatin1(kind.word);
        }
    }
    return written;
}

QString careKindDisplay(const QString &kind)
{
    for (const CareKind &known : careKinds) {
        if (kind == QLatin1String(known.word))
            return translate("households", known.name);
    }
    return kind;
}

QStringList knownCareKinds()
{
    QStringList kinds;
    for (const CareKind &kind : careKinds)
        kinds.append(QString::fromLatin1(kind.word));
    return kinds;
}

} // namespace linli
