#include "core/demo/demofamily.h"

#include "core/base/partialdate.h"

#include <algorithm>

namespace linli {

namespace {

Sex otherSex(Sex sex)
{
    return sex == Sex::Male ? Sex::Female : Sex::Male;
}

} // namespace

int DemoFamily::residents() const
{
    return int(std::count_if(
        members.begin(), members.end(), [](const DemoMember &member) { return member.until.isEmpty(); }));
}

DemoMember DemoFamilies::person(Sex sex, int age, const QString &surname, const QString &relation)
{
    DemoMember member;
    member.age = age;
    member.relation = relation;
    // The birthday of this age lies in the year up to today.
    const QDate birth = m_today.addYears(-age).addDays(-m_random.below(364));
    member.person.name = surname + m_names.givenName(sex, birth.year());
    member.person.sex = sex;
    member.person.birth = birth.toString(Qt::ISODate);
    if (m_random.percent(99)) {
        member.person.idNumber = m_names.idNumber(birth, sex);
        member.person.idStatus = IdStatus::Verified;
    }
    if (age >= 16 && m_random.percent(age > 75 ? 70 : 92))
        member.person.phone = m_names.phone();
    if (age >= 18)
        member.person.politics = m_random.percent(age >= 60 ? 22 : 11) ? Politics::PartyMember
            : age < 28 && m_random.percent(45)                         ? Politics::LeagueMember
                                                                       : Politics::Masses;
    if (age >= 24 && m_random.percent(age < 62 ? 35 : 12))
        member.person.employer = m_names.employer();
    return member;
}

void DemoFamilies::couple(DemoFamily &family, int age)
{
    const Sex sex = m_random.percent(72) ? Sex::Male : Sex::Female;
    family.members.append(person(sex, age, m_names.surname(), QStringLiteral("户主")));
    const int partner = std::max(22, age + (sex == Sex::Male ? -1 : 1) * m_random.between(-1, 5));
    family.members.append(person(otherSex(sex), partner, m_names.surname(), QStringLiteral("配偶")));
}

void DemoFamilies::child(DemoFamily &family, int age)
{
    const DemoMember *father = &family.members[0];
    if (family.members.size() > 1 && family.members[1].relation == u"配偶" && father->person.sex != Sex::Male)
        father = &family.members[1];
    const QString surname = father->person.name.left(1);
    const Sex sex = m_random.percent(52) ? Sex::Male : Sex::Female;
    family.members.append(
        person(sex, age, surname, sex == Sex::Male ? QStringLiteral("子") : QStringLiteral("女")));
}

void DemoFamilies::grandparents(DemoFamily &family, int age)
{
    const QString surname = family.members[0].person.name.left(1);
    const bool both = m_random.percent(60);
    const bool mother = both || m_random.percent(65);
    if (mother)
        family.members.append(person(Sex::Female, age, m_names.surname(), QStringLiteral("母亲")));
    if (both || !mother)
        family.members.append(
            person(Sex::Male, age + m_random.between(0, 4), surname, QStringLiteral("父亲")));
}

void DemoFamilies::tenants(DemoFamily &family)
{
    const int count = m_random.between(1, 4);
    for (int i = 0; i < count; ++i) {
        const Sex sex = m_random.percent(55) ? Sex::Male : Sex::Female;
        family.members.append(person(sex, m_random.between(19, 45), m_names.surname(),
            i == 0 ? QStringLiteral("户主") : QStringLiteral("合租")));
    }
    family.housing = Housing::Rented;
}

/// Grandparents who bring up a grandchild whose parents work elsewhere.
void DemoFamilies::leftBehind(DemoFamily &family)
{
    couple(family, m_random.between(55, 72));
    const Sex sex = m_random.percent(52) ? Sex::Male : Sex::Female;
    const QString surname = family.members[0].person.name.left(1);
    family.members.append(person(sex, m_random.between(3, 14), surname,
        sex == Sex::Male ? QStringLiteral("孙子") : QStringLiteral("孙女")));
    family.members.last().flags.append(QStringLiteral("left_behind"));
}

void DemoFamilies::fill(DemoFamily &family)
{
    const Sex sex = m_random.percent(50) ? Sex::Male : Sex::Female;
    const auto single = [&](int age) {
        family.members.append(person(sex, age, m_names.surname(), QStringLiteral("户主")));
        return family.members.last().age;
    };
    // An estate of staff housing has grown old with its people (the source: over 60 % of the estates).
    switch (m_random.weighted({19, 10, 23, 9, 14, 8, 6, 4, 5, 2})) {
    case 0:
        return couple(family, m_random.between(60, 88));
    case 1:
        single(m_random.between(62, 93));
        return;
    case 2: {
        const int age = m_random.between(28, 56);
        couple(family, age);
        return child(family, std::max(0, age - m_random.between(24, 31)));
    }
    case 3:
        return couple(family, m_random.between(25, 58));
    case 4: {
        const int age = m_random.between(30, 50);
        couple(family, age);
        child(family, std::max(0, age - m_random.between(25, 31)));
        return grandparents(family, age + m_random.between(22, 29));
    }
    case 5:
        single(m_random.between(23, 59));
        return;
    case 6:
        return tenants(family);
    case 7: {
        const int age = single(m_random.between(29, 58));
        return child(family, std::max(1, age - m_random.between(24, 32)));
    }
    case 8: {
        const int age = m_random.between(31, 47);
        couple(family, age);
        const int first = std::max(2, age - m_random.between(25, 29));
        child(family, first);
        return child(family, std::max(0, first - m_random.between(2, 6)));
    }
    default:
        return leftBehind(family);
    }
}

/// R6, by age and by who else lives there.
void DemoFamilies::flag(DemoFamily &family)
{
    const bool aloneOrPair = std::all_of(family.members.begin(), family.members.end(),
        [](const DemoMember &member) { return member.age >= 60; });
    const bool poor = m_random.percent(2.5);
    for (DemoMember &member : family.members) {
        const auto add = [&](bool applies, const char *kind) {
            if (applies)
                member.flags.append(QString::fromLatin1(kind));
        };
        add(member.age >= 80, "elderly");
        add(aloneOrPair && family.members.size() == 1, "alone");
        add(aloneOrPair && family.members.size() > 1 && m_random.percent(60), "empty_nest");
        add(member.age >= 75 && m_random.percent(6), "disabled");
        add(member.age >= 75 && m_random.percent(4), "dementia");
        add(m_random.percent(1.8), "handicapped");
        add(member.age >= 60 && m_random.percent(20), "chronic");
        add(member.age >= 30 && m_random.percent(0.8), "ill");
        add(poor, "low_income");
        add(member.person.sex == Sex::Female && member.age >= 22 && member.age <= 38 && m_random.percent(2.5),
            "pregnant");
        add(member.person.sex == Sex::Male && member.age >= 45 && m_random.percent(1.2), "veteran");
        add(member.age >= 18 && m_random.percent(0.3), "at_risk");
    }
}

/// Mostly unknown, as in the books of an office; else to the year, month or day (D4a).
QString DemoFamilies::someStart()
{
    const QDate day = m_today.addDays(-m_random.between(200, 9000));
    switch (m_random.weighted({70, 10, 12, 8})) {
    case 1:
        return PartialDate(day).toText().left(4);
    case 2:
        return PartialDate(day.year(), day.month()).toText();
    case 3:
        return PartialDate(day).toText();
    default:
        return {};
    }
}

void DemoFamilies::settle(DemoFamily &family)
{
    if (family.housing != Housing::Rented)
        family.housing = m_random.weighted({64, 22, 14}) == 0 ? Housing::Owned
            : m_random.percent(60)                            ? Housing::Employer
                                                              : Housing::Rented;
    const bool renting = family.housing == Housing::Rented;
    const QString start = someStart();
    for (DemoMember &member : family.members) {
        switch (m_random.weighted({renting ? 25 : 84, 12, renting ? 60 : 3})) {
        case 0:
            member.registration = Registration::Local;
            break;
        case 1:
            member.registration = Registration::Elsewhere;
            break;
        default:
            member.registration = Registration::Floating;
        }
        const auto birth = PartialDate::fromText(member.person.birth);
        const auto from = PartialDate::fromText(start);
        if (birth && from && birth->first() <= from->first())
            member.from = start;
    }
}

void DemoFamilies::addFormerMember(DemoFamily &family)
{
    DemoMember left = person(m_random.percent(50) ? Sex::Male : Sex::Female, m_random.between(22, 86),
        m_names.surname(), QStringLiteral("其他"));
    left.until = m_today.addDays(-m_random.between(10, 700)).toString(Qt::ISODate);
    left.endReason = left.age > 70 ? QStringLiteral("去世") : QStringLiteral("迁出");
    family.members.append(left);
}

DemoFamily DemoFamilies::next(int most)
{
    DemoFamily family;
    fill(family);
    while (family.members.size() > most)
        family.members.removeLast();
    family.members.first().isHead = true;
    flag(family);
    settle(family);
    if (m_random.percent(1.5))
        addFormerMember(family);
    return family;
}

Person DemoFamilies::outsider(int youngest, int oldest)
{
    const Sex sex = m_random.percent(65) ? Sex::Female : Sex::Male;
    DemoMember member = person(sex, m_random.between(youngest, oldest), m_names.surname(), {});
    if (member.person.phone.isEmpty())
        member.person.phone = m_names.phone();
    return member.person;
}

} // namespace linli
