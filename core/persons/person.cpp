#include "core/persons/person.h"

#include "core/base/text.h"

#include <array>
#include <utility>

namespace linli {

namespace {

template <class Enum, size_t n>
QString wordIn(const std::array<std::pair<Enum, const char *>, n> &words, Enum value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return QString::fromLatin1(word);
    }
    return {};
}

template <class Enum, size_t n>
Enum valueIn(const std::array<std::pair<Enum, const char *>, n> &words, const QString &text, Enum fallback)
{
    for (const auto &[known, word] : words) {
        if (text == QLatin1String(word))
            return known;
    }
    return fallback;
}

constexpr std::array<std::pair<Sex, const char *>, 2> sexes{{{Sex::Male, "male"}, {Sex::Female, "female"}}};
constexpr std::array<std::pair<IdStatus, const char *>, 4> statuses{{{IdStatus::Missing, "missing"},
    {IdStatus::Verified, "verified"}, {IdStatus::Unverified, "unverified"}, {IdStatus::Lost, "lost"}}};
constexpr std::array<std::pair<Politics, const char *>, 4> politicsWords{
    {{Politics::PartyMember, "party_member"}, {Politics::LeagueMember, "league_member"},
        {Politics::OtherParty, "other_party"}, {Politics::Masses, "masses"}}};
constexpr std::array<std::pair<Standing, const char *>, 4> standings{{{Standing::Retired, "retired"},
    {Standing::Employee, "employee"}, {Standing::Expert, "expert"}, {Standing::Resident, "resident"}}};

} // namespace

QString toWord(Sex sex)
{
    return wordIn(sexes, sex);
}
QString toWord(IdStatus status)
{
    return wordIn(statuses, status);
}
QString toWord(Politics politics)
{
    return wordIn(politicsWords, politics);
}
QString toWord(Standing standing)
{
    return wordIn(standings, standing);
}
Sex sexFromWord(const QString &word)
{
    return valueIn(sexes, word, Sex::Unknown);
}
IdStatus idStatusFromWord(const QString &word)
{
    return valueIn(statuses, word, IdStatus::Missing);
}
Politics politicsFromWord(const QString &word)
{
    return valueIn(politicsWords, word, Politics::Unknown);
}
Standing standingFromWord(const QString &word)
{
    return valueIn(standings, word, Standing::Unknown);
}

QString displayName(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return translate("persons", "male");
    case Sex::Female:
        return translate("persons", "female");
    case Sex::Unknown:
        break;
    }
    return {};
}

QString displayName(IdStatus status)
{
    switch (status) {
    case IdStatus::Missing:
        return translate("persons", "not given");
    case IdStatus::Verified:
        return translate("persons", "verified");
    case IdStatus::Unverified:
        return translate("persons", "to be checked");
    case IdStatus::Lost:
        break;
    }
    return translate("persons", "lost by the spreadsheet");
}

QString displayName(Politics politics)
{
    switch (politics) {
    case Politics::PartyMember:
        return translate("persons", "Party member");
    case Politics::LeagueMember:
        return translate("persons", "League member");
    case Politics::OtherParty:
        return translate("persons", "member of another party");
    case Politics::Masses:
        return translate("persons", "no party");
    case Politics::Unknown:
        break;
    }
    return {};
}

QString displayName(Standing standing)
{
    switch (standing) {
    case Standing::Retired:
        return translate("persons", "retired official");
    case Standing::Employee:
        return translate("persons", "employee");
    case Standing::Expert:
        return translate("persons", "expert");
    case Standing::Resident:
        return translate("persons", "resident");
    case Standing::Unknown:
        break;
    }
    return {};
}

} // namespace linli
