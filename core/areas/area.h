// The tree of areas (D1).
#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace linli {

/// Outer to inner; a level may be skipped, never turned round.
enum class AreaKind { Subdistrict, Community, Grid, Sector, Building, Unit };

inline constexpr AreaKind allAreaKinds[] = {AreaKind::Subdistrict, AreaKind::Community, AreaKind::Grid,
    AreaKind::Sector, AreaKind::Building, AreaKind::Unit};

QString toWord(AreaKind kind); ///< subdistrict, community, grid, sector, building, unit
std::optional<AreaKind> areaKindFromWord(const QString &word);
QString displayName(AreaKind kind); ///< 街道 …
/// The office its leader holds (网格长 …); empty where there is none (subdistrict, community).
QString leaderTitle(AreaKind kind);

struct Area
{
    AreaId id;
    AreaId parent;
    AreaKind kind = AreaKind::Unit;
    QString name;
    QString code; ///< For case numbers (GJQ); communities and subdistricts have one.
    int ordinal = 0; ///< The order among its siblings.
};

/// Digit runs padded, so that 2栋 sorts before 11栋 in every language and on both engines.
QString naturalKey(const QString &text);

/// D3: too small, too large, or neither, by the number of lived-in households.
enum class UnitSize { Fits, TooSmall, TooLarge };
struct UnitLimits
{
    int smallest = 5;
    int largest = 15;
};
UnitSize judgeUnitSize(int livedIn, UnitLimits limits = {});

} // namespace linli
