// Gaps in who looks after whom: households in no micro-unit or in two, areas without a leader, leaders with too much.
#pragma once

#include "core/areas/areastore.h"
#include "core/ledger/ledger.h"

namespace linli {

enum class Gap {
    NoUnit, ///< A household in no micro-unit.
    TwoUnits, ///< A household in two micro-units on the same day (D4).
    NoLeader, ///< A grid, sector, building or micro-unit without a leader in office (D2).
    Overloaded, ///< A leader of more areas, or of more lived-in households by micro-units, than the limits.
};
inline constexpr Gap allGaps[] = {Gap::NoUnit, Gap::TwoUnits, Gap::NoLeader, Gap::Overloaded};

QString toWord(Gap gap); ///< no_unit, two_units, no_leader, overloaded
std::optional<Gap> gapFromWord(const QString &word);
QString displayName(Gap gap);

/// What one leader can do: the office's settings.
struct LeaderLimits
{
    int areas = 2;
    int households = 15; ///< Lived-in ones of the micro-units they lead.
};

Result<LeaderLimits> leaderLimits(Ledger &ledger);
/// Needs Edit on Policy. Error Invalid below 1.
Result<void> setLeaderLimits(Ledger &ledger, const LeaderLimits &limits);

struct CoverageFilter
{
    Gap gap = Gap::NoUnit;
    AreaId within; ///< Null: everywhere.
    std::optional<LeaderLimits> limits; ///< Nothing: the office's.
};

struct CoverageRow
{
    qint64 id = 0; ///< That of the household, area or person.
    HouseholdId household; ///< Of NoUnit, TwoUnits.
    AreaId area; ///< Of NoLeader.
    PersonId person; ///< Of Overloaded.
    QString name; ///< The address, the area or the person.
    QString detail; ///< In words: what is wrong.
    int areas = 0; ///< Of Overloaded.
    int households = 0; ///< Of Overloaded.
};

struct CoverageCursor
{
    QString key;
    qint64 id = 0;
};
struct CoveragePage
{
    QList<CoverageRow> rows;
    std::optional<CoverageCursor> next;
};

struct CoverageStatement
{
    QString sql;
    QVariantList values;
};
/// The page's one query; columns: id, name, key, and two more by the gap. Without limits in `filter`: our default.
CoverageStatement coverageStatement(
    const Database &db, const CoverageFilter &filter, const std::optional<CoverageCursor> &after, int limit);

/// In the viewer's areas, by address or name. Error Denied.
Result<CoveragePage> coveragePage(Ledger &ledger, const CoverageFilter &filter,
    const std::optional<CoverageCursor> &after = std::nullopt, int limit = 256);

} // namespace linli
