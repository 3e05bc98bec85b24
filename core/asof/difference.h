// What changed in the ledger between the ends of two days.
#pragma once

#include "core/asof/asof.h"
#include "core/ledger/ledger.h"

namespace linli {

enum class Happening {
    MovedIn,
    MovedOut,
    Born,
    Died,
    HouseholdAdded,
    HouseholdVoided,
    HouseholdChanged,
    FlagBegun,
    FlagEnded,
    LeaderIn,
    LeaderOut,
};
inline constexpr Happening allHappenings[] = {Happening::MovedIn, Happening::MovedOut, Happening::Born, Happening::Died,
    Happening::HouseholdAdded, Happening::HouseholdVoided, Happening::HouseholdChanged, Happening::FlagBegun,
    Happening::FlagEnded, Happening::LeaderIn, Happening::LeaderOut};

QString toWord(Happening happening); ///< moved_in, moved_out, born, died, household_added, …, leader_out
QString displayName(Happening happening);

struct DifferenceLine
{
    Happening happening = Happening::HouseholdChanged;
    HouseholdId household; ///< Null for a leader.
    QString place; ///< The household's address, or the leader's area.
    AreaId area; ///< Where it counts.
    QString areaName;
    PersonId person; ///< Null for a household as a whole.
    QString name; ///< Of the person.
    QString detail; ///< The care mark, the leader's office, the reason, what changed; translated.
    QString on; ///< PartialDate that was given for it; empty: none was.
    QString who; ///< Who recorded it; empty: it came into force by its date.
    QDateTime recorded; ///< Invalid where `who` is empty.
};

struct Difference
{
    QDate from;
    QDate until;
    QList<DifferenceLine> lines; ///< By kind, then by place.
    QHash<AreaId, QHash<Happening, int>> counts; ///< For every area, with what lies below it.
    AreaTree tree; ///< Of the later day.

    int count(Happening happening, AreaId area = {}) const;
};

/// Errors: Denied; Invalid when the days are not in order or lie in the future; Cancelled.
Result<Difference> difference(
    Database &db, QDate from, QDate until, QDate today, AreaId within = {}, const WriteControl &control = {});

/// Writes it to an .xlsx: a sheet of counts by area and one of lines. Journalled before anything is written. Gives
/// the number of lines. Errors: Denied, ReadOnly, Cancelled, Io.
Result<qint64> exportDifference(
    Ledger &ledger, const Difference &difference, const QString &path, const WriteControl &control = {});

} // namespace linli
