#include "core/areas/areacases.h"

#include "core/base/text.h"
#include "core/ledger/scope.h"

namespace linli {

Result<void> checkAreaName(const AreaTree &tree, AreaId self, AreaId parent, const QString &name)
{
    if (name.isEmpty())
        return Error{ErrorKind::Invalid, translate("areas", "An area needs a name.")};
    for (const Area &other : tree.all()) {
        if (other.parent == parent && other.id != self && other.name == name)
            return Error{ErrorKind::Refused,
                translate("areas", "There is an area of this name in the same place already. Choose another name.")};
    }
    return success();
}

Result<const Area *> existingArea(const AreaTree &tree, AreaId id)
{
    if (const Area *area = tree.find(id))
        return area;
    return Error{ErrorKind::NotFound, translate("areas", "This area does not exist any more.")};
}

Result<void> checkAreaInScope(Database &db, AreaId id)
{
    LINLI_ASSIGN(const bool seen, isInScope(db, id.value));
    if (seen)
        return success();
    return Error{ErrorKind::Denied, translate("areas", "That lies outside the areas of your account; nothing was changed.")};
}

Result<AreaId> addArea(Ledger &ledger, Area area)
{
    area.name = area.name.simplified();
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Areas));
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
    if (area.parent) {
        LINLI_ASSIGN(const Area *parent, existingArea(tree, area.parent));
        LINLI_TRY(checkAreaInScope(ledger.db(), parent->id));
    } else if (area.kind == AreaKind::Unit) {
        return Error{ErrorKind::Invalid, translate("areas", "A micro-unit lies in a building; choose one.")};
    }
    LINLI_TRY(checkAreaName(tree, {}, area.parent, area.name));
    if (area.ordinal == 0) {
        for (const AreaId sibling : tree.children(area.parent))
            area.ordinal = std::max(area.ordinal, tree.find(sibling)->ordinal + 1);
    }
    LINLI_ASSIGN(const AreaId id, insertArea(change, tree, area));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Added an area to the tree")}));
    return id;
}

} // namespace linli
