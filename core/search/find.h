// One box for everything: people, homes, cases, leaders, areas. `linli find` and the window's Ctrl+K ask it.
#pragma once

#include "core/base/ids.h"
#include "core/ledger/ledger.h"

namespace linli {

enum class FoundKind { Person, Household, Case, Leader, Area };
inline constexpr FoundKind allFoundKinds[]
    = {FoundKind::Person, FoundKind::Household, FoundKind::Case, FoundKind::Leader, FoundKind::Area};

QString toWord(FoundKind kind); ///< person, household, case, leader, area
std::optional<FoundKind> foundKindFromWord(const QString &word);
QString displayName(FoundKind kind); ///< As the head of a group.

/// Which record: what may be remembered of a find, never its name.
struct FoundRef
{
    FoundKind kind = FoundKind::Person;
    qint64 id = 0;
    friend bool operator==(const FoundRef &, const FoundRef &) = default;
};

struct Found
{
    FoundRef ref; ///< A leader's id is the appointment's.
    QString title;
    QString where;
    QString why; ///< "name", "initials oybq", "phone 139****0001": masked as everywhere.
    HouseholdId household; ///< Of a person: where they live, or lived last.
    AreaId area; ///< Of a leader: the office's.
};

struct FindOptions
{
    int limit = 8; ///< Of each kind.
    QList<FoundRef> recent; ///< What this person opened lately, the last first; it stands first among its kind.
};

/// Kinds one after the other, the likeliest kind first, the best of each kind first. A number finds by its keyed token
/// and shows masked values only; nothing outside the viewer's areas and nothing that was erased or made void is found.
/// Error Denied for a role that sees none of the kinds.
Result<QList<Found>> find(Ledger &ledger, const QString &text, const FindOptions &options = {});

} // namespace linli
