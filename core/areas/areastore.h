// Areas and their leaders in the ledger.
#pragma once

#include "core/areas/area.h"
#include "core/ledger/change.h"

#include <QHash>

namespace linli {

/// The whole tree in memory (a subdistrict has some two thousand areas), in the order it is shown.
class AreaTree
{
public:
    static Result<AreaTree> load(Database &db);
    /// Only what lies in the viewer's areas (core/ledger/scope.h); its outermost areas stand at the top.
    static Result<AreaTree> loadInScope(Database &db);

    const QList<Area> &all() const { return m_areas; } ///< Parents before children, siblings in order.
    const Area *find(AreaId id) const;
    /// The area above of this kind, or itself; null when there is none.
    const Area *above(AreaId id, AreaKind kind) const;
    /// From the outermost down to the area itself.
    QList<const Area *> path(AreaId id) const;
    QList<AreaId> children(AreaId parent) const;
    /// Areas of this name, of this kind if given, inside `within` if given.
    QList<const Area *> named(
        const QString &name, std::optional<AreaKind> kind = std::nullopt, AreaId within = {}) const;
    bool isWithin(AreaId id, AreaId ancestor) const;
    /// Takes up an area just inserted, behind the others: a long import need not load the tree again.
    void add(const Area &area);

private:
    QList<Area> m_areas;
    QHash<AreaId, int> m_index;
};

/// Inserts an area; the code of a community or subdistrict is made from its name's initials when empty.
/// Error Refused when the kind does not lie inside its parent's (D1).
Result<AreaId> insertArea(Change &change, const AreaTree &tree, Area area);

/// An area by its id or its name, as a person types it. Errors: NotFound, or Refused when several have that
/// name.
Result<const Area *> areaFromText(const AreaTree &tree, const QString &text);

/// Keeps area_path (ancestor, area, depth) beside the tree.
Deriver areaPathDeriver();

} // namespace linli
