// One record a person; residents and leaders are persons (D2a).
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace linli {

enum class Sex { Unknown, Male, Female };
/// What is known of the ID number.
enum class IdStatus {
    Missing, ///< None given.
    Verified, ///< The check digit is right.
    Unverified, ///< The check digit is wrong; kept as written.
    Lost, ///< A spreadsheet turned it into a number that lost its last digits.
};
enum class Politics { Unknown, PartyMember, LeagueMember, OtherParty, Masses };
/// Who a leader is (D5).
enum class Standing { Unknown, Retired, Employee, Expert, Resident };

struct Person
{
    PersonId id;
    QString name;
    Sex sex = Sex::Unknown;
    QString birth; ///< PartialDate's stored form; empty: unknown.
    QString idNumber; ///< Empty when missing or lost.
    IdStatus idStatus = IdStatus::Missing;
    QString phone;
    QString employer;
    Politics politics = Politics::Unknown;
    Standing standing = Standing::Unknown;
    QString note;
    QString passport; ///< Of somebody without an ID number.
    QString education; ///< Words of personwords.h.
    QString military;
    QString marital;
    QString registeredAt; ///< The address of the household register; it may lie elsewhere.
    QString died; ///< PartialDate; empty: lives, as far as is known.
};

/// Words stored in the ledger and printed by `--json`; empty text for Unknown.
QString toWord(Sex sex);
QString toWord(IdStatus status);
QString toWord(Politics politics);
QString toWord(Standing standing);
Sex sexFromWord(const QString &word);
IdStatus idStatusFromWord(const QString &word);
Politics politicsFromWord(const QString &word);
Standing standingFromWord(const QString &word);

/// As shown to the person at the desk, translated.
QString displayName(Sex sex);
QString displayName(IdStatus status);
QString displayName(Politics politics);
QString displayName(Standing standing);

} // namespace linli
