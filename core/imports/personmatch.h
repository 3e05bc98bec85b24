// Whether a person of a list is one the ledger has already (D2a).
#pragma once

#include "core/households/household.h"
#include "core/persons/person.h"
#include "core/storage/database.h"

#include <QList>
#include <QSet>

namespace linli {

/// Somebody in the ledger with the same name or the same ID number.
struct Candidate
{
    Person person;
    HouseholdId home; ///< Where the person lives now; null: nowhere (a leader from elsewhere).
};
Result<QList<Candidate>> candidatesFor(Database &db, const Person &person);

struct Match
{
    enum class Kind {
        None, ///< A new person.
        Same, ///< `person` is the one.
        Unclear, ///< Somebody has to decide; `why` says what is alike.
    } kind = Kind::None;
    Person person;
    HouseholdId home;
    QString why; ///< Translated.
};

/// A resident of `household` (null: not in the ledger yet). The same: same ID number; or same name and birth
/// in the same household; or a person who lives nowhere yet, with the same name and phone or agreeing birth.
/// Unclear: the ID number belongs to another name or another household, somebody of this name and birth lives
/// elsewhere, an ID number that differs by one character, or the person stood in this file before (`seen`).
Match matchResident(const Person &given, HouseholdId household, const QList<Candidate> &candidates,
    const QSet<PersonId> &seen);

/// A leader. The same: same ID number; same name and phone; or the only one of that name whose birth agrees.
Match matchLeader(const Person &given, const QList<Candidate> &candidates);

/// Same length, one character differs.
bool differByOne(const QString &a, const QString &b);

} // namespace linli
