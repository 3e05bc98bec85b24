#include "core/units/unitplan.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace linli {

namespace {

/// What is never taken apart: a floor of a stairwell, or one flat of unknown floor.
struct Piece
{
    QList<PlanFlat> flats;
    int livedIn = 0;
};
using Pieces = QList<Piece>;

int livedIn(const QList<PlanFlat> &flats)
{
    return int(std::count_if(flats.begin(), flats.end(), [](const PlanFlat &flat) { return !flat.vacant; }));
}

int livedIn(const Pieces &pieces)
{
    int sum = 0;
    for (const Piece &piece : pieces)
        sum += piece.livedIn;
    return sum;
}

bool before(const PlanFlat &one, const PlanFlat &other)
{
    const auto key = [](const PlanFlat &flat) {
        return std::tuple(naturalKey(flat.stairwell), flat.floor == 0 ? std::numeric_limits<int>::max() : flat.floor,
            naturalKey(flat.room), flat.household);
    };
    return key(one) < key(other);
}

/// A floor of too many flats, cut into parts as even as can be.
Pieces cutFloor(const QList<PlanFlat> &flats, int largest)
{
    const int lived = livedIn(flats);
    const int parts = std::max(1, (lived + largest - 1) / largest);
    Pieces pieces;
    Piece piece;
    int seen = 0;
    for (const PlanFlat &flat : flats) {
        if (!flat.vacant && seen * parts >= int(pieces.size() + 1) * lived) {
            pieces.append(std::exchange(piece, {}));
        }
        piece.flats.append(flat);
        piece.livedIn += flat.vacant ? 0 : 1;
        seen += flat.vacant ? 0 : 1;
    }
    pieces.append(piece);
    return pieces;
}

/// The flats of a stairwell, in order, as pieces.
Pieces piecesOf(const QList<PlanFlat> &flats, int largest)
{
    Pieces pieces;
    for (qsizetype i = 0; i < flats.size();) {
        qsizetype end = i + 1;
        while (flats[i].floor != 0 && end < flats.size() && flats[end].floor == flats[i].floor)
            ++end;
        pieces += cutFloor(flats.mid(i, end - i), largest);
        i = end;
    }
    return pieces;
}

/// Joins stairwells that are too small alone with the smaller neighbour.
void joinSmall(QList<Pieces> &stairwells, int smallest)
{
    const auto small = [&](const Pieces &pieces) { return livedIn(pieces) < smallest; };
    while (stairwells.size() > 1) {
        const auto found = std::find_if(stairwells.begin(), stairwells.end(), small);
        if (found == stairwells.end())
            return;
        const qsizetype at = found - stairwells.begin();
        const bool left = at > 0
            && (at + 1 == stairwells.size() || livedIn(stairwells[at - 1]) <= livedIn(stairwells[at + 1]));
        const qsizetype first = left ? at - 1 : at;
        stairwells[first] += stairwells[first + 1];
        stairwells.removeAt(first + 1);
    }
}

struct Cut
{
    int outside = 0; ///< Units beyond the limits.
    double unevenness = 0;
    QList<qsizetype> ends; ///< Behind the last piece of each unit.

    bool operator<(const Cut &other) const
    {
        return outside != other.outside ? outside < other.outside : unevenness < other.unevenness;
    }
};

/// The best cut of the pieces into `count` units, by dynamic programming over where the last one begins.
Cut bestCut(const Pieces &pieces, int count, UnitLimits limits)
{
    const qsizetype n = pieces.size();
    QList<int> sum{0};
    for (const Piece &piece : pieces)
        sum.append(sum.last() + piece.livedIn);
    const double even = double(sum.last()) / count;
    QList<std::optional<Cut>> best(n + 1);
    best[0] = Cut();
    for (int unit = 1; unit <= count; ++unit) {
        QList<std::optional<Cut>> next(n + 1);
        for (qsizetype end = unit; end <= n; ++end) {
            for (qsizetype begin = unit - 1; begin < end; ++begin) {
                if (!best[begin])
                    continue;
                const int size = sum[end] - sum[begin];
                Cut cut = *best[begin];
                cut.outside += judgeUnitSize(size, limits) != UnitSize::Fits;
                cut.unevenness += (size - even) * (size - even);
                if (!next[end] || cut < *next[end]) {
                    cut.ends.append(end);
                    next[end] = cut;
                }
            }
        }
        best = next;
    }
    return *best[n];
}

PlannedUnit unitOf(const Pieces &pieces, qsizetype begin, qsizetype end)
{
    PlannedUnit unit;
    for (qsizetype i = begin; i < end; ++i) {
        for (const PlanFlat &flat : pieces[i].flats) {
            unit.households.append(flat.household);
            unit.livedIn += flat.vacant ? 0 : 1;
            if (!unit.stairwells.contains(flat.stairwell))
                unit.stairwells.append(flat.stairwell);
            if (flat.floor == 0)
                continue;
            unit.lowest = unit.highest == 0 ? flat.floor : std::min(unit.lowest, flat.floor);
            unit.highest = unit.highest == 0 ? flat.floor : std::max(unit.highest, flat.floor);
        }
    }
    return unit;
}

QList<PlannedUnit> planStairwell(const Pieces &pieces, UnitLimits limits)
{
    const int lived = livedIn(pieces);
    const int most = int(std::min<qsizetype>(pieces.size(), std::max(1, lived / std::max(1, limits.smallest))));
    Cut chosen = bestCut(pieces, 1, limits);
    for (int count = 2; count <= most && chosen.outside > 0; ++count) {
        Cut cut = bestCut(pieces, count, limits);
        if (cut.outside < chosen.outside || (count * limits.largest < lived))
            chosen = cut;
    }
    QList<PlannedUnit> units;
    qsizetype begin = 0;
    for (const qsizetype end : std::as_const(chosen.ends)) {
        units.append(unitOf(pieces, begin, end));
        begin = end;
    }
    return units;
}

} // namespace

QList<PlannedUnit> planUnits(QList<PlanFlat> flats, UnitLimits limits)
{
    std::sort(flats.begin(), flats.end(), before);
    QList<Pieces> stairwells;
    for (qsizetype i = 0; i < flats.size();) {
        qsizetype end = i;
        while (end < flats.size() && flats[end].stairwell == flats[i].stairwell)
            ++end;
        stairwells.append(piecesOf(flats.mid(i, end - i), limits.largest));
        i = end;
    }
    joinSmall(stairwells, limits.smallest);
    QList<PlannedUnit> plan;
    for (const Pieces &pieces : std::as_const(stairwells))
        plan += planStairwell(pieces, limits);
    return plan;
}

void matchUnits(
    QList<PlannedUnit> &plan, const QList<PlanFlat> &flats, const QString &building, const QList<Area> &present)
{
    QHash<HouseholdId, AreaId> now;
    for (const PlanFlat &flat : flats)
        now.insert(flat.household, flat.unit);
    struct Overlap
    {
        int households;
        qsizetype place;
        AreaId unit;
    };
    QList<Overlap> overlaps;
    QHash<AreaId, const Area *> known;
    for (const Area &area : present)
        known.insert(area.id, &area);
    for (qsizetype i = 0; i < plan.size(); ++i) {
        QHash<AreaId, int> counts;
        for (const HouseholdId household : plan[i].households)
            ++counts[now.value(household)];
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (known.contains(it.key()))
                overlaps.append({it.value(), i, it.key()});
        }
    }
    std::sort(overlaps.begin(), overlaps.end(), [](const Overlap &one, const Overlap &other) {
        return std::tuple(-one.households, one.place, one.unit) < std::tuple(-other.households, other.place, other.unit);
    });
    QSet<AreaId> taken;
    QSet<QString> names;
    for (const Area &area : present)
        names.insert(area.name);
    for (const Overlap &overlap : std::as_const(overlaps)) {
        PlannedUnit &unit = plan[overlap.place];
        if (!unit.unit.isNull() || taken.contains(overlap.unit))
            continue;
        unit.unit = overlap.unit;
        unit.name = known.value(overlap.unit)->name;
        taken.insert(overlap.unit);
    }
    int number = 0;
    for (PlannedUnit &unit : plan) {
        if (!unit.unit.isNull())
            continue;
        do {
            unit.name = QStringLiteral("%1-%2").arg(building).arg(++number);
        } while (names.contains(unit.name));
        names.insert(unit.name);
    }
}

} // namespace linli
