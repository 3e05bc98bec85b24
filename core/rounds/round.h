// Rounds from door to door (敲门行动): what is confirmed, where, until when, and how far it is.
#pragma once

#include "core/areas/areastore.h"
#include "core/ledger/change.h"
#include "core/persons/personwords.h"

#include <QDate>

namespace linli {

using RoundId = Id<struct RoundTag>;

/// What can be confirmed at the door: people (who lives here), phone, housing, livelihood, gas, wiring, pets, care,
/// contact, vehicles.
QList<NamedWord> roundFields();
/// Whether it belongs to who lives there (R5), as people and phone do, or to circumstances.
bool isAboutPeople(const QString &field);

struct Round
{
    RoundId id;
    QString name;
    QStringList fields; ///< Words of roundFields().
    QList<AreaId> areas;
    QDate from;
    QDate until;
};

enum class DoorState {
    Open, ///< Nobody knocked yet.
    NotMet, ///< Once.
    SecondTry, ///< Nor on a second try, or later ones.
    Refused,
    Done,
};
inline constexpr DoorState allDoorStates[] = {
    DoorState::Open, DoorState::NotMet, DoorState::SecondTry, DoorState::Refused, DoorState::Done};
QString toWord(DoorState state); ///< open, not_met, second_try, refused, done
QString displayName(DoorState state);

/// Errors: Denied (role, or an area outside one's own), Invalid without name, area or field, or with days out of
/// order. An area inside another of the round is left out.
Result<RoundId> startRound(Ledger &ledger, Round round);
/// The newest first; only rounds that reach the viewer's areas.
Result<QList<Round>> rounds(Database &db);
/// Error NotFound.
Result<Round> findRound(Database &db, RoundId id);

struct RoundProgress
{
    QHash<DoorState, int> households;
    int of(DoorState state) const { return households.value(state); }
    int all() const;
    int tried() const { return all() - of(DoorState::Open); }
};
/// For every area of the tree, with what lies below it; AreaId() is all of the round that the viewer sees.
Result<QHash<AreaId, RoundProgress>> roundProgress(Database &db, RoundId id, const AreaTree &tree);

/// A door of the round.
struct Door
{
    HouseholdId household;
    QString address;
    AreaId unit; ///< Null: in none.
    QString unitName;
    QString headName;
    int residents = 0;
    bool vacant = false;
    DoorState state = DoorState::Open;
    int tries = 0;
    QString triedAt; ///< The last time; empty: never.
    QString triedBy;
    QStringList unknown; ///< Fields of the round that nobody could tell when the door was done.
};
/// Doors inside `within` (null: all) as one walks: building, stairwell, floor from the top, room.
Result<QList<Door>> doorsOf(Database &db, RoundId id, AreaId within);
/// The next that is not done or refused, after the given one and then from the beginning; a door that was tried
/// comes after those where nobody knocked. Nothing: all are done.
std::optional<Door> nextDoor(const QList<Door> &doors, HouseholdId after);

enum class DoorAnswer { AsWritten, NotMet, Refused };
/// AsWritten also confirms the household: who lives there, its circumstances, or both, by the round's fields, in the
/// same change. Errors: Denied, NotFound (no such round, or the household is none of its doors).
Result<void> answerDoor(Ledger &ledger, RoundId round, HouseholdId household, DoorAnswer answer);

} // namespace linli
