// What happens to households and those who live in them (变化清, D4): each one is one action with one Undo, keeps
// dated memberships apart, and leaves a life event that waits for a person to confirm it (R5).
#pragma once

#include "core/households/householdcases.h"
#include "core/households/lifeevent.h"

#include <QHash>

namespace linli {

/// How somebody comes to live in a household.
struct Arrival
{
    HouseholdId household;
    QString relation; ///< To its head; 户主 makes them the head. The first grown-up in an empty flat is the head anyway.
    Registration registration = Registration::Unknown; ///< Elsewhere: the register's address stays where they come from.
    QDate day; ///< From here on they live there; up to here where they lived before.
    QString note;
    PersonId successor; ///< Who becomes the head where they leave, if they were.
};

/// A person of the ledger moves in, from another household or from outside. Errors: NotFound; Refused when they live
/// there already, have died, would be a second head, when nobody is named to follow them as head, or when the day lies
/// before the beginning, after today or inside another stay.
Result<void> moveIn(Ledger &ledger, PersonId person, const Arrival &arrival);

/// A child is born into the household. `child.birth` is a full day. An empty relation: 子 or 女 by the sex.
struct Birth
{
    HouseholdId household;
    Person child;
    QString relation;
    Registration registration = Registration::Unknown;
};
/// Errors: Invalid without a name or a day of birth; Refused when the day lies ahead or no grown-up lives there.
Result<PersonId> recordBirth(Ledger &ledger, const Birth &birth);

/// The membership, the care flags and the appointments end on `day`. Refused when the person leads an area and the one
/// signed in may not end that, or something of theirs begins after `day`.
Result<void> recordDeath(Ledger &ledger, PersonId person, QDate day, const QString &note, PersonId successor = {});

struct Marriage
{
    PersonId one;
    PersonId other; ///< Null: the spouse is not in the ledger.
    QDate day;
    /// `one` goes to live here; without a household both stay where they are.
    Arrival home;
};
/// Errors: Refused when one is married already, under the age of marriage (22 for men, 20 for women), or as for moveIn.
Result<void> recordMarriage(Ledger &ledger, const Marriage &marriage);
/// Both stay where they are; who moves out is recorded as a move.
Result<void> recordDivorce(Ledger &ledger, PersonId one, PersonId other, QDate day);

struct Split
{
    HouseholdId from;
    QList<PersonId> who; ///< Some of those who live there, not all.
    PersonId head; ///< Of the new household: one of `who`.
    PersonId stayingHead; ///< Of those who stay, when their head goes along.
    HouseholdId into; ///< A household where nobody lives; null: `fresh` is made.
    Household fresh; ///< Building, stairwell and room; the address of `from` is allowed.
    AreaId unit; ///< Of `fresh`; null: that of `from` in the same building, none in another.
    QDate day;
};
/// Gives the household of those who went.
Result<HouseholdId> splitHousehold(Ledger &ledger, const Split &split);

enum class Emptied { Vacant, Void }; ///< Void: the two were one household all along.
struct Merge
{
    HouseholdId from;
    HouseholdId into; ///< Where nobody lives yet, the whole household moves with its head.
    QHash<PersonId, QString> relations; ///< To the head of `into`; who is left out has none and is asked for (R5).
    Emptied emptied = Emptied::Vacant;
    QDate day;
};
Result<void> mergeHouseholds(Ledger &ledger, const Merge &merge);

/// Somebody who may marry into, move to or join a household: a person of the ledger who lives, as far as is known.
struct PersonFound
{
    PersonId id;
    QString name;
    QString birth;
    QString address; ///< Empty: lives in no household of the ledger.
};
/// Those whose name begins with `text`, in the viewer's areas, at most `limit`, by name.
Result<QList<PersonFound>> peopleNamed(Ledger &ledger, const QString &text, int limit);

/// A person made sure that it happened. Errors: NotFound, Refused when it was confirmed already.
Result<void> confirmLifeEvent(Ledger &ledger, LifeEventId id);
/// Several in one action; those that somebody confirmed meanwhile are left out. Error NotFound.
Result<void> confirmLifeEvents(Ledger &ledger, const QList<LifeEventId> &ids);

struct WaitingEvent
{
    LifeEvent event;
    QString address;
    QString personName;
    QString otherAddress; ///< Where from or where to; empty: outside the ledger, or outside the viewer's areas.
};
struct WaitingCursor
{
    QString reportedOn;
    LifeEventId id;
};
struct WaitingPage
{
    QList<WaitingEvent> rows;
    std::optional<WaitingCursor> next;
};
struct WaitingStatement
{
    QString sql;
    QVariantList values;
};
/// The page's one query, for those who look at its plan.
WaitingStatement waitingStatement(
    const Database &db, AreaId within, const std::optional<WaitingCursor> &after, int limit);
/// What waits to be confirmed in the viewer's areas, inside `within` if given; the oldest first.
Result<WaitingPage> waitingEvents(Ledger &ledger, AreaId within = {},
    const std::optional<WaitingCursor> &after = std::nullopt, int limit = 256);

} // namespace linli
