// Finds areas by the names lists use, and makes those that an import may make.
#pragma once

#include "core/areas/areastore.h"

#include <QMultiHash>

namespace linli {

class AreaFinder
{
public:
    static Result<AreaFinder> load(Ledger &ledger);

    const AreaTree &tree() const { return m_tree; }
    /// Areas of this name (white space and width make no difference), inside `within` if given.
    QList<AreaId> named(const QString &name, AreaKind kind, AreaId within = {}) const;
    /// The same of any kind.
    QList<AreaId> named(const QString &name) const;
    /// A new area at the end of its parent's children. Error Refused where its kind can't lie there (D1).
    Result<AreaId> make(
        Change &change, AreaKind kind, const QString &name, AreaId parent, const QString &code = {});
    /// The micro-unit of this name under the building; made when the tree lacks it. "3" alone means the third
    /// of the building.
    Result<AreaId> unitOf(Change &change, const QString &name, AreaId building);
    /// The building whose name is the longest one the text begins with; null when several have that name.
    AreaId buildingAtStartOf(const QString &text) const;
    /// The area (building or micro-unit) whose name is the longest one that stands in the text, and what
    /// follows it.
    std::pair<AreaId, QString> placeIn(const QString &text) const;
    /// Null where the area is not inside one of this kind.
    AreaId above(AreaId id, AreaKind kind) const;

private:
    explicit AreaFinder(AreaTree tree);
    void note(const Area &area);

    AreaTree m_tree;
    QMultiHash<QString, AreaId> m_byName;
    QHash<AreaId, int> m_children; ///< How many, for the order of new ones.
};

/// "麻园湾宿舍１栋 " → "麻园湾宿舍1栋"
QString tidyAreaName(const QString &name);

} // namespace linli
