#include "ui/rounds/doorfacts.h"

#include "core/households/householdwords.h"
#include "core/persons/mask.h"

#include <QCoreApplication>

namespace linli::ui {

namespace {

QStringList orNothing(const QString &text)
{
    return {text.isEmpty() ? QCoreApplication::translate("linli::ui::DoorFacts", "nothing written") : text};
}

QStringList ofPeople(const HouseholdCard &card, const std::function<QString(const Member &)> &line)
{
    QStringList lines;
    for (const Member &member : card.members) {
        if (const QString text = line(member); member.membership.until.isEmpty() && !text.isEmpty())
            lines.append(text);
    }
    return lines.isEmpty() ? orNothing({}) : lines;
}

QString flagsOf(const Member &member, const CareKinds &careKinds)
{
    QStringList kinds;
    for (const CareFlag &flag : member.flags) {
        if (flag.until.isEmpty())
            kinds.append(careKinds.nameOf(flag.kind));
    }
    return kinds.isEmpty() ? QString() : member.person.name + QStringLiteral("  ") + kinds.join(u'、');
}

QStringList linesOf(const HouseholdCard &card, const QString &field, QDate today, const CareKinds &careKinds)
{
    const Household &household = card.household;
    if (field == u"people")
        return ofPeople(card, [](const Member &member) {
            return QStringList{member.person.name, member.membership.relation, displayName(member.person.sex), member.person.birth}
                .join(QStringLiteral("  ")).trimmed();
        });
    if (field == u"phone")
        return ofPeople(card, [today](const Member &member) {
            const QString phone = shownPhone(member.person, today);
            return phone.isEmpty() ? QString() : member.person.name + QStringLiteral("  ") + phone;
        });
    if (field == u"care")
        return ofPeople(card, [&careKinds](const Member &member) { return flagsOf(member, careKinds); });
    if (field == u"housing")
        return orNothing(displayName(household.housing));
    if (field == u"livelihood")
        return orNothing(nameOf(livelihoods(), household.livelihood));
    if (field == u"gas")
        return orNothing(nameOf(gasHoses(), household.gas));
    if (field == u"wiring")
        return orNothing(nameOf(wirings(), household.wiring));
    if (field == u"pets")
        return orNothing(household.pets);
    if (field == u"contact")
        return orNothing((household.contactName + QStringLiteral("  ") + shownPhone(household.contactPhone, false)).trimmed());
    return orNothing(household.vehicles);
}

} // namespace

QList<DoorFact> doorFacts(const HouseholdCard &card, const QStringList &fields, QDate today, const CareKinds &careKinds)
{
    QList<DoorFact> facts;
    for (const QString &field : fields)
        facts.append({nameOf(roundFields(), field), linesOf(card, field, today, careKinds)});
    return facts;
}

} // namespace linli::ui
