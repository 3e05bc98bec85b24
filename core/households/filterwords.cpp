#include "core/households/filterwords.h"

#include "core/base/text.h"
#include "core/households/householdwords.h"

namespace linli {

namespace {

/// Of people, ages and months alike.
constexpr int mostOfAny = 200;

struct NumberField
{
    const char *key;
    std::optional<int> HouseholdFilter::*field;
};
const NumberField numberFields[] = {{"people_from", &HouseholdFilter::peopleFrom}, {"people_to", &HouseholdFilter::peopleTo},
    {"unconfirmed_months", &HouseholdFilter::unconfirmedMonths}, {"age_from", &HouseholdFilter::ageFrom},
    {"age_to", &HouseholdFilter::ageTo}, {"alone_from", &HouseholdFilter::aloneFrom}};

QString rangeWords(std::optional<int> from, std::optional<int> to, const QString &one, const QString &both, const QString &least, const QString &most)
{
    if (from && from == to)
        return one.arg(*from);
    if (from && to)
        return both.arg(*from).arg(*to);
    return from ? least.arg(*from) : most.arg(*to);
}

QString gapWords(HouseholdGap gap)
{
    switch (gap) {
    case HouseholdGap::People:
        return translate("households", "who lives there is not all known");
    case HouseholdGap::Facts:
        return translate("households", "housing or livelihood not known");
    case HouseholdGap::Change:
        break;
    }
    return translate("households", "a change waits to be confirmed");
}

void addHome(const HouseholdFilter &filter, QList<FilterPart> &parts)
{
    if (filter.vacant)
        parts.append({QStringLiteral("vacant"),
            *filter.vacant ? translate("households", "vacant") : translate("households", "lived in")});
    if (filter.housing)
        parts.append({QStringLiteral("housing"), translate("households", "housing: %1").arg(displayName(*filter.housing))});
    if (!filter.livelihood.isEmpty())
        parts.append({QStringLiteral("livelihood"),
            translate("households", "livelihood: %1").arg(nameOf(livelihoods(), filter.livelihood))});
    if (filter.gap)
        parts.append({QStringLiteral("gap"), gapWords(*filter.gap)});
    if (filter.unconfirmedMonths)
        parts.append({QStringLiteral("unconfirmed_months"),
            translate("households", "not confirmed for %1 months").arg(*filter.unconfirmedMonths)});
}

void addPeople(const HouseholdFilter &filter, const CareKinds &careKinds, QList<FilterPart> &parts)
{
    if (filter.peopleFrom || filter.peopleTo)
        parts.append({QStringLiteral("people"),
            rangeWords(filter.peopleFrom, filter.peopleTo, translate("households", "%1 people"),
                translate("households", "%1 to %2 people"),
                translate("households", "%1 people or more"), translate("households", "at most %1 people"))});
    if (filter.anyFlag)
        parts.append({QStringLiteral("any_flag"), translate("households", "somebody to watch over")});
    if (!filter.flag.isEmpty())
        parts.append({QStringLiteral("flag"), careKinds.nameOf(filter.flag)});
    if (filter.floating)
        parts.append({QStringLiteral("floating"), displayName(Registration::Floating)});
    if (filter.ageFrom || filter.ageTo)
        parts.append({QStringLiteral("age"),
            rangeWords(filter.ageFrom, filter.ageTo, translate("households", "a resident aged %1"),
                translate("households", "a resident aged %1 to %2"),
                translate("households", "a resident aged %1 or more"), translate("households", "a resident aged %1 at most"))});
    if (filter.aloneFrom)
        parts.append(
            {QStringLiteral("alone_from"), translate("households", "living alone, %1 or older").arg(*filter.aloneFrom)});
}

} // namespace

QJsonObject toJson(const HouseholdFilter &filter)
{
    QJsonObject json;
    for (const NumberField &number : numberFields) {
        if (const std::optional<int> value = filter.*number.field)
            json.insert(QLatin1String(number.key), *value);
    }
    if (filter.vacant)
        json.insert(QStringLiteral("vacant"), *filter.vacant);
    if (filter.housing)
        json.insert(QStringLiteral("housing"), toWord(*filter.housing));
    if (!filter.livelihood.isEmpty())
        json.insert(QStringLiteral("livelihood"), filter.livelihood);
    if (filter.gap)
        json.insert(QStringLiteral("gap"), toWord(*filter.gap));
    if (filter.anyFlag)
        json.insert(QStringLiteral("any_flag"), true);
    if (!filter.flag.isEmpty())
        json.insert(QStringLiteral("flag"), filter.flag);
    if (filter.floating)
        json.insert(QStringLiteral("floating"), true);
    return json;
}

HouseholdFilter householdFilterFromJson(const QJsonObject &json)
{
    HouseholdFilter filter;
    for (const NumberField &number : numberFields) {
        const int value = json.value(QLatin1String(number.key)).toInt(-1);
        if (value >= 0 && value <= mostOfAny)
            filter.*number.field = value;
    }
    if (json.value(QStringLiteral("vacant")).isBool())
        filter.vacant = json.value(QStringLiteral("vacant")).toBool();
    if (const Housing housing = housingFromWord(json.value(QStringLiteral("housing")).toString()); housing != Housing::Unknown)
        filter.housing = housing;
    const QString livelihood = json.value(QStringLiteral("livelihood")).toString();
    for (const NamedWord &known : livelihoods()) {
        if (known.word == livelihood)
            filter.livelihood = livelihood;
    }
    filter.gap = householdGapFromWord(json.value(QStringLiteral("gap")).toString());
    filter.anyFlag = json.value(QStringLiteral("any_flag")).toBool();
    filter.flag = json.value(QStringLiteral("flag")).toString();
    filter.floating = json.value(QStringLiteral("floating")).toBool();
    return filter;
}

QList<FilterPart> filterParts(const HouseholdFilter &filter, const CareKinds &careKinds)
{
    QList<FilterPart> parts;
    addHome(filter, parts);
    addPeople(filter, careKinds, parts);
    return parts;
}

void dropFilterPart(HouseholdFilter &filter, const QString &id)
{
    QJsonObject json = toJson(filter);
    for (const QString &key : {id, id + QStringLiteral("_from"), id + QStringLiteral("_to")})
        json.remove(key);
    HouseholdFilter left = householdFilterFromJson(json);
    left.within = filter.within;
    left.text = filter.text;
    left.today = filter.today;
    filter = left;
}

} // namespace linli
