// Likely duplicates in the ledger, and what a person decides of them.
#pragma once

#include "core/duplicates/alike.h"
#include "core/ledger/ledger.h"

#include <functional>

namespace linli {

struct Twin
{
    Person person;
    QString address; ///< Where the person lives now; empty: nowhere.
    HouseholdId household; ///< Of that address; null: nowhere.
    QString office; ///< Leader of this area; empty: none.
};
struct LikelyPair
{
    Twin first; ///< The older record (smaller id).
    Twin second;
    QList<Likeness> alike;
};

struct PairSearch
{
    std::function<void(double done)> progress;
    std::function<bool()> cancelled;
};
/// All likely pairs among persons in the viewer's reach, at most `limit`, the most alike first; those judged to be two
/// are left out. Found by the indexes of birth, phone and ID number; a district of a million takes a minute: not on
/// the window's thread. Errors: Denied, Cancelled.
Result<QList<LikelyPair>> likelyPairs(Ledger &ledger, int limit, const PairSearch &search = {});
/// Records that are likely this person, who is about to be entered; as typed: numbers that can't be right are left out.
Result<QList<LikelyPair>> likelyTwins(Ledger &ledger, const Person &person);

/// They are two: not asked for again. Errors: Denied, NotFound.
Result<void> keepApart(Ledger &ledger, PersonId one, PersonId other);
/// They are one: memberships, flags, offices, cases and changes of `drop` become those of `keep`, facts that `keep` lacks
/// are taken over, and `drop` is voided. One entry, so that one Undo takes it back. Errors: Denied, NotFound,
/// Refused when they live in two households now.
Result<void> mergePersons(Ledger &ledger, PersonId keep, PersonId drop);

} // namespace linli
