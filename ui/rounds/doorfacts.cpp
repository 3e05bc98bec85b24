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

Member *memberOf(HouseholdCard &card, PersonId person)
{
    const auto found = std::find_if(card.members.begin(), card.members.end(), [&](const Member &member) {
        return member.person.id == person && member.membership.until.isEmpty();
    });
    return found == card.members.end() ? nullptr : &*found;
}

void take(Member &member, const ResidentReply &said)
{
    member.person.name = said.name.value_or(member.person.name);
    member.person.sex = said.sex.value_or(member.person.sex);
    member.person.birth = said.birth.value_or(member.person.birth);
    member.person.phone = said.phone.value_or(member.person.phone);
    member.membership.relation = said.relation.value_or(member.membership.relation);
    if (!said.care)
        return;
    member.flags.clear();
    for (const QString &kind : *said.care) {
        CareFlag flag;
        flag.kind = kind;
        member.flags.append(flag);
    }
}

} // namespace

QList<DoorFact> doorFacts(const HouseholdCard &card, const QStringList &fields, QDate today, const CareKinds &careKinds)
{
    QList<DoorFact> facts;
    for (const QString &field : fields)
        facts.append({field, nameOf(roundFields(), field), linesOf(card, field, today, careKinds)});
    return facts;
}

QList<Member> presentMembers(const HouseholdCard &card)
{
    QList<Member> present;
    std::copy_if(card.members.begin(), card.members.end(), std::back_inserter(present),
        [](const Member &member) { return member.membership.until.isEmpty(); });
    return present;
}

HouseholdCard corrected(HouseholdCard card, const DoorReply &reply)
{
    Household &household = card.household;
    for (auto fact = reply.facts.cbegin(); fact != reply.facts.cend(); ++fact) {
        if (fact.key() == u"housing") {
            household.housing = housingFromWord(fact.value());
            household.vacant = household.housing == Housing::Vacant;
        }
        const std::pair<QStringView, QString *> texts[] = {{u"livelihood", &household.livelihood}, {u"gas", &household.gas},
            {u"wiring", &household.wiring}, {u"pets", &household.pets}, {u"vehicles", &household.vehicles},
            {u"contact_name", &household.contactName}, {u"contact_phone", &household.contactPhone}};
        for (const auto &[name, text] : texts) {
            if (name == fact.key())
                *text = fact.value();
        }
    }
    for (auto said = reply.residents.cbegin(); said != reply.residents.cend(); ++said) {
        if (Member *member = memberOf(card, said.key()))
            take(*member, *said);
    }
    return card;
}

void forget(DoorReply &reply, const QString &field)
{
    reply.facts.removeIf([&](const auto &fact) { return fact.key().section(u'_', 0, 0) == field; });
    for (ResidentReply &one : reply.residents) {
        if (field == u"people") {
            one.name = one.birth = one.relation = std::nullopt;
            one.sex = std::nullopt;
        } else if (field == u"phone") {
            one.phone = std::nullopt;
        } else if (field == u"care") {
            one.care = std::nullopt;
        }
    }
    reply.residents.removeIf([](const auto &one) { return one.value().isEmpty(); });
}

} // namespace linli::ui
