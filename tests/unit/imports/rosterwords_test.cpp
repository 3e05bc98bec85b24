// How offices write what a roster, a register and a list of tickets say.
#include "core/imports/personfacts.h"
#include "core/imports/rosterwords.h"
#include "core/imports/ticketfacts.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {
QString u(const char16_t *text)
{
    return QString::fromUtf16(text);
}
} // namespace

TEST_CASE("words of housing, registration and relation")
{
    CHECK(housingFromText(u(u"自有")) == Housing::Owned);
    CHECK(housingFromText(u(u"租住")) == Housing::Rented);
    CHECK(housingFromText(u(u"单位公房")) == Housing::Employer);
    CHECK(housingFromText(u(u"空置")) == Housing::Vacant);
    CHECK(housingFromText(u(u"商铺")) == Housing::Shop);
    CHECK(housingFromText(u(u"不详")) == Housing::Unknown);
    CHECK(registrationFromText(u(u"本地")) == Registration::Local);
    CHECK(registrationFromText(u(u"人户分离")) == Registration::Elsewhere);
    CHECK(registrationFromText(u(u"流动人口")) == Registration::Floating);
    CHECK(isHeadRelation(u(u"户 主")));
    CHECK(!isHeadRelation(u(u"户主之子")));
}

TEST_CASE("care flags are parted and each stands once")
{
    CHECK(careKindsFromText(u(u"高龄、独居"), true, CareKinds()) == QStringList{u(u"elderly"), u(u"alone")});
    CHECK(careKindsFromText(u(u"低保/残疾；慢性病 失智"), false, CareKinds())
        == QStringList{u(u"low_income"), u(u"handicapped"), u(u"chronic"), u(u"dementia")});
    CHECK(careKindsFromText(u(u"无"), false, CareKinds()).isEmpty());
    CHECK(careKindsFromText(u(u"老党员"), false, CareKinds()) == QStringList{u(u"老党员")});
}

TEST_CASE("flags that age or sex rule out, on the list's day")
{
    const QDate day(2026, 3, 31);
    Person person;
    person.birth = u(u"1946-03-31");
    CHECK(impossibleFlags({u(u"elderly")}, person, day).isEmpty()); // 80 on this very day
    person.birth = u(u"1946-04-01");
    CHECK(impossibleFlags({u(u"elderly")}, person, day).size() == 1);
    person.birth = u(u"1946");
    CHECK(impossibleFlags({u(u"elderly")}, person, day).isEmpty()); // the year leaves it open
    person.birth = u(u"1990-01-01");
    person.sex = Sex::Male;
    CHECK(impossibleFlags({u(u"pregnant")}, person, day).size() == 1);
    person.sex = Sex::Female;
    CHECK(impossibleFlags({u(u"pregnant")}, person, day).isEmpty());
    person.birth = u(u"2015-01-01");
    CHECK(impossibleFlags({u(u"pregnant")}, person, day).size() == 1);
}

TEST_CASE("what is stored is completed, never made poorer")
{
    Person stored;
    stored.birth = u(u"1941-09-21");
    stored.idNumber = u(u"430111194109216036");
    stored.idStatus = IdStatus::Verified;
    stored.phone = u(u"13900001250");
    Person given;
    given.birth = u(u"1941-09");
    given.idStatus = IdStatus::Lost;
    given.phone = u(u"13900009999");
    given.politics = Politics::PartyMember;
    const Person leader = merged(stored, given, false);
    CHECK(leader.birth == stored.birth);
    CHECK(leader.idNumber == stored.idNumber);
    CHECK(leader.idStatus == IdStatus::Verified);
    CHECK(leader.phone == stored.phone);
    CHECK(leader.politics == Politics::PartyMember);
    CHECK(merged(stored, given, true).phone == given.phone);
    Person lost;
    lost.idStatus = IdStatus::Lost;
    CHECK(merged(lost, stored, true).idStatus == IdStatus::Verified);
    CHECK(merged(Person(), lost, true).idStatus == IdStatus::Lost);
}

TEST_CASE("words of tickets, and doors in addresses")
{
    CHECK(gradeFromText(u(u"重点")) == Grade::Key);
    CHECK(gradeFromText(u(u"一般")) == Grade::Ordinary);
    CHECK(gradeFromText(u(u"咨询类")) == Grade::Consultation);
    CHECK(!gradeFromText({}));
    CHECK(satisfactionFromText(u(u"不满意")) == Satisfaction::Not);
    CHECK(satisfactionFromText(u(u"基本满意")) == Satisfaction::Mostly);
    CHECK(satisfactionFromText(u(u"满意")) == Satisfaction::Satisfied);
    CHECK(satisfactionFromText(u(u"未评价")) == Satisfaction::NoAnswer);
    CHECK(titleFromBody(u(u"顶楼违建搭棚，反映多次未果。")) == u(u"顶楼违建搭棚"));
    CHECK(doorIn(u(u"2单元1302室")).stairwell == u(u"2单元"));
    CHECK(doorIn(u(u"2单元1302室")).room == u(u"1302"));
    CHECK(doorIn(u(u"二单元 302")).stairwell == u(u"2单元"));
    CHECK(doorIn(u(u"-302")).room == u(u"302"));
    CHECK(doorIn(u(u"门口")).room.isEmpty());
}
