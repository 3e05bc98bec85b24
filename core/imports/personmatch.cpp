#include "core/imports/personmatch.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/persons/personstore.h"
#include "core/persons/persontokens.h"

#include <algorithm>

namespace linli {

namespace {

bool sameId(const Person &a, const Person &b)
{
    return !a.idNumber.isEmpty() && a.idNumber == b.idNumber;
}

/// Two numbers that are both proven right and differ: two persons.
bool idsForbid(const Person &a, const Person &b)
{
    return a.idStatus == IdStatus::Verified && b.idStatus == IdStatus::Verified && a.idNumber != b.idNumber;
}

enum class Birth { Agrees, Contradicts, Open };

Birth compareBirth(const Person &a, const Person &b)
{
    const auto first = PartialDate::fromText(a.birth);
    const auto second = PartialDate::fromText(b.birth);
    if (!first || !second)
        return Birth::Open;
    return first->agreesWith(*second) ? Birth::Agrees : Birth::Contradicts;
}

bool samePhone(const Person &a, const Person &b)
{
    return !a.phone.isEmpty() && a.phone == b.phone;
}

Match same(const Candidate &candidate)
{
    return {Match::Kind::Same, candidate.person, candidate.home, {}};
}

Match unclear(const Candidate &candidate, const QString &why)
{
    return {Match::Kind::Unclear, candidate.person, candidate.home, why};
}

Match byId(const Person &given, HouseholdId household, const Candidate &candidate, bool seen)
{
    if (seen)
        return unclear(candidate, translate("imports", "This ID number stands twice in the list."));
    if (candidate.person.name != given.name)
        return unclear(
            candidate, translate("imports", "In the ledger this ID number belongs to another name."));
    if (candidate.home && candidate.home != household)
        return unclear(
            candidate, translate("imports", "The person with this ID number lives in another household."));
    return same(candidate);
}

/// Of those with the name, the one who lives in the household already.
std::optional<Match> inHousehold(
    const Person &given, HouseholdId household, const QList<Candidate> &named, const QSet<PersonId> &seen)
{
    QList<Candidate> fitting;
    for (const Candidate &candidate : named) {
        if (household && candidate.home == household
            && compareBirth(given, candidate.person) != Birth::Contradicts)
            fitting.append(candidate);
    }
    if (fitting.isEmpty())
        return std::nullopt;
    const Candidate &first = fitting.first();
    if (fitting.size() > 1 || seen.contains(first.person.id))
        return unclear(
            first, translate("imports", "Somebody of this name and birth stands in this household twice."));
    return same(first);
}

/// Of those with the name who live nowhere (leaders), the one whose phone or birth agrees.
std::optional<Match> withoutHome(
    const Person &given, const QList<Candidate> &named, const QSet<PersonId> &seen)
{
    QList<Candidate> fitting;
    for (const Candidate &candidate : named) {
        const bool agrees =
            samePhone(given, candidate.person) || compareBirth(given, candidate.person) == Birth::Agrees;
        if (candidate.home.isNull() && agrees && !seen.contains(candidate.person.id))
            fitting.append(candidate);
    }
    if (fitting.isEmpty())
        return std::nullopt;
    if (fitting.size() > 1)
        return unclear(fitting.first(),
            translate("imports", "Several persons in the ledger have this name and agree with the row."));
    return same(fitting.first());
}

std::optional<Match> alikeElsewhere(const Person &given, const QList<Candidate> &named)
{
    for (const Candidate &candidate : named) {
        if (differByOne(given.idNumber, candidate.person.idNumber)
            && (given.idStatus != IdStatus::Verified || candidate.person.idStatus != IdStatus::Verified))
            return unclear(candidate,
                translate(
                    "imports", "Somebody of this name has an ID number that differs by one character."));
        const auto birth = PartialDate::fromText(given.birth);
        const bool toTheDay = birth && birth->precision() == PartialDate::Precision::Day;
        if (candidate.home && toTheDay && given.birth == candidate.person.birth)
            return unclear(candidate,
                translate("imports", "Somebody of this name and birth date lives in another household."));
    }
    return std::nullopt;
}

} // namespace

Result<QList<Candidate>> candidatesFor(Database &db, const Person &person)
{
    QList<Candidate> candidates;
    const QString sql =
        QStringLiteral("SELECT %1, m.household_id FROM person p "
                       "LEFT JOIN membership m ON m.person_id = p.id AND m.until_date IS NULL "
                       "WHERE %2 AND p.void_reason IS NULL ORDER BY p.id");
    const QString columns = personColumns(QStringLiteral("p."));
    const auto take = [&](const Row &row) {
        const Candidate candidate{personOf(row), row.id<HouseholdId>(personColumnCount)};
        const bool known = std::any_of(candidates.begin(), candidates.end(),
            [&](const Candidate &other) { return other.person.id == candidate.person.id; });
        if (!known)
            candidates.append(candidate);
    };
    if (!person.idNumber.isEmpty())
    {
        const TokenCondition same =
            hasToken(db, QStringLiteral("p.id"), TokenKind::IdNumber, person.idNumber);
        LINLI_TRY(db.each(sql.arg(columns, same.sql), same.values, take));
    }
    LINLI_TRY(db.each(sql.arg(columns, QStringLiteral("p.name = ?")), {person.name}, take));
    return candidates;
}

bool differByOne(const QString &a, const QString &b)
{
    if (a.size() != b.size() || a.size() < 15)
        return false;
    int differing = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        differing += a[i] == b[i] ? 0 : 1;
    return differing == 1;
}

Match matchResident(const Person &given, HouseholdId household, const QList<Candidate> &candidates,
    const QSet<PersonId> &seen)
{
    QList<Candidate> named;
    for (const Candidate &candidate : candidates) {
        if (sameId(given, candidate.person))
            return byId(given, household, candidate, seen.contains(candidate.person.id));
        if (candidate.person.name == given.name && !idsForbid(given, candidate.person))
            named.append(candidate);
    }
    if (const auto match = inHousehold(given, household, named, seen))
        return *match;
    if (const auto match = withoutHome(given, named, seen))
        return *match;
    if (const auto match = alikeElsewhere(given, named))
        return *match;
    return {};
}

Match matchLeader(const Person &given, const QList<Candidate> &candidates)
{
    QList<Candidate> byPhone;
    QList<Candidate> byBirth;
    QList<Candidate> open;
    for (const Candidate &candidate : candidates) {
        if (sameId(given, candidate.person))
            return candidate.person.name == given.name
                ? same(candidate)
                : unclear(
                    candidate, translate("imports", "In the ledger this ID number belongs to another name."));
        if (candidate.person.name != given.name || idsForbid(given, candidate.person))
            continue;
        if (samePhone(given, candidate.person))
            byPhone.append(candidate);
        const Birth birth = compareBirth(given, candidate.person);
        if (birth == Birth::Agrees)
            byBirth.append(candidate);
        else if (birth == Birth::Open)
            open.append(candidate);
    }
    if (byPhone.size() == 1)
        return same(byPhone.first());
    if (byPhone.isEmpty() && byBirth.size() == 1)
        return same(byBirth.first());
    const QList<Candidate> &several = byPhone.isEmpty() ? (byBirth.isEmpty() ? open : byBirth) : byPhone;
    if (several.isEmpty())
        return {};
    return unclear(several.first(),
        several.size() > 1
            ? translate("imports", "Several persons in the ledger have this name and agree with the row.")
            : translate("imports", "Somebody in the ledger has this name; neither phone nor birth tells."));
}

} // namespace linli
