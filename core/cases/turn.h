// Whose turn it is: the seats a person works at, and which open cases wait for them (R14).
#pragma once

#include "core/cases/casewords.h"
#include "core/ledger/ledger.h"

#include <QList>

namespace linli {

/// A rung at which somebody sits: a leader over an area, or an office's desk that several people share.
struct Seat
{
    Rung rung = Rung::Community;
    AreaId area; ///< Null: wherever the viewer sees.
    bool shared = false; ///< An office's desk: what is there is its turn, whoever is named as in charge.
};

struct Turn
{
    PersonId person; ///< What they are in charge of is theirs at every rung; null: nobody.
    QList<Seat> seats;
    bool isNobody() const { return person.isNull() && seats.isEmpty(); }
};

/// Of who is signed in: a leader at the areas of their appointments, a clerk at the desk of their communities, the head
/// at the desk of the whole office (the community's and the subdistrict's; with several communities the subdistrict's alone).
Result<Turn> turnOf(Ledger &ledger);
/// Of somebody else, as a stand-in looks at it.
Result<Turn> turnOfPerson(Database &db, PersonId person);
Turn turnOfRung(Rung rung);

/// A condition over case_state with the alias `s`, without values. A case waits for who is in charge of it; while it is
/// offered, for the rung it was offered to; without anybody in charge, for its rung; and for who was called in to help.
QString turnCondition(const Turn &turn);
/// The part of it that says: called in to help, and no answer yet.
QString helpCondition(const Turn &turn);

} // namespace linli
