// Whether a person of a list is one the ledger has (D2a).
#include "core/imports/personmatch.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {

const HouseholdId here(10);
const HouseholdId there(11);

Person person(const char *birth, const char *id = "", const char *phone = "")
{
    Person person;
    person.name = QStringLiteral("王五");
    person.birth = QString::fromLatin1(birth);
    person.idNumber = QString::fromLatin1(id);
    person.idStatus = person.idNumber.isEmpty() ? IdStatus::Missing : IdStatus::Verified;
    person.phone = QString::fromLatin1(phone);
    return person;
}

Candidate candidate(qint64 id, Person who, HouseholdId home)
{
    who.id = PersonId(id);
    return {who, home};
}

const char *id1 = "430111198808145597";
const char *id1Typo = "430111198808145598";
const char *id2 = "430111194109216036";

} // namespace

TEST_CASE("a resident is found by ID number, or by name and birth in the household")
{
    const auto kind = [](const Person &given, const QList<Candidate> &known,
                          const QSet<PersonId> &seen = {}) {
        return matchResident(given, here, known, seen).kind;
    };
    CHECK(kind(person("1988-08-14", id1), {candidate(1, person("", id1), here)}) == Match::Kind::Same);
    CHECK(kind(person("1988-08-14"), {candidate(1, person("1988-08-14", id1), here)}) == Match::Kind::Same);
    CHECK(kind(person("1988-08-14"), {candidate(1, person("1988-08"), here)}) == Match::Kind::Same);
    CHECK(kind(person("1988-08-14"), {candidate(1, person("1950-01-01"), here)}) == Match::Kind::None);
    CHECK(kind(person("1988-08-14", id1), {candidate(1, person("1988-08-14", id2), here)})
        == Match::Kind::None);
    CHECK(kind(person("1988-08-14", id1), {candidate(1, person("", id1), there)}) == Match::Kind::Unclear);
    CHECK(kind(person("1988-08-14", id1), {candidate(1, person("", id1), here)}, {PersonId(1)})
        == Match::Kind::Unclear);
    Person renamed = person("", id1);
    renamed.name = QStringLiteral("赵六");
    CHECK(kind(person("1988-08-14", id1), {candidate(1, renamed, here)}) == Match::Kind::Unclear);
}

TEST_CASE("a resident may be a leader who lived nowhere so far")
{
    const auto kind = [](const Person &given, const QList<Candidate> &known) {
        return matchResident(given, here, known, {}).kind;
    };
    CHECK(kind(person("1988-08-14"), {candidate(1, person("1988-08"), {})}) == Match::Kind::Same);
    CHECK(kind(person("", "", "139"), {candidate(1, person("1988-08", "", "139"), {})}) == Match::Kind::Same);
    CHECK(kind(person("1988-08-14"), {candidate(1, person("1988-09"), {})}) == Match::Kind::None);
    CHECK(
        kind(person("1988-08-14"), {candidate(1, person("1988-08"), {}), candidate(2, person("1988-08"), {})})
        == Match::Kind::Unclear);
}

TEST_CASE("near duplicates elsewhere are offered")
{
    CHECK(matchResident(person("1988-08-14"), here, {candidate(1, person("1988-08-14"), there)}, {}).kind
        == Match::Kind::Unclear);
    Person typo = person("", id1Typo);
    typo.idStatus = IdStatus::Unverified;
    CHECK(matchResident(typo, here, {candidate(1, person("", id1), there)}, {}).kind == Match::Kind::Unclear);
    CHECK(differByOne(QString::fromLatin1(id1), QString::fromLatin1(id1Typo)));
    CHECK(!differByOne(QString::fromLatin1(id1), QString::fromLatin1(id2)));
}

TEST_CASE("a leader is found by ID number, phone, or the only agreeing birth month")
{
    const auto kind = [](const Person &given, const QList<Candidate> &known) {
        return matchLeader(given, known).kind;
    };
    CHECK(kind(person("1988-08"), {candidate(1, person("1988-08-14"), there)}) == Match::Kind::Same);
    CHECK(kind(person("1988-09"), {candidate(1, person("1988-08-14"), there)}) == Match::Kind::None);
    CHECK(kind(person("", "", "139"), {candidate(1, person("1988-08-14", "", "139"), there)})
        == Match::Kind::Same);
    const QList<Candidate> two{
        candidate(1, person("1988-08-14"), there), candidate(2, person("1988-08-20", "", "139"), here)};
    CHECK(kind(person("1988-08"), two) == Match::Kind::Unclear);
    CHECK(matchLeader(person("1988-08", "", "139"), two).person.id == PersonId(2));
    CHECK(kind(person(""), {candidate(1, person("1988-08-14"), there)}) == Match::Kind::Unclear);
}
