#include "core/areas/areacases.h"

#include "core/base/text.h"

namespace linli {

Result<void> moveArea(Ledger &ledger, AreaId id, AreaId parentId)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Areas));
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
    LINLI_ASSIGN(const Area *area, existingArea(tree, id));
    LINLI_ASSIGN(const Area *parent, existingArea(tree, parentId));
    if (tree.isWithin(parentId, id))
        return Error{ErrorKind::Refused, translate("areas", "An area can't lie inside itself.")};
    LINLI_TRY(checkAreaOrder(area->kind, parent->kind));
    LINLI_TRY(checkAreaInScope(ledger.db(), parentId));
    if (area->parent == parentId)
        return success();
    LINLI_TRY(checkAreaName(tree, id, parentId, area->name));
    int last = 0;
    for (const AreaId sibling : tree.children(parentId))
        last = std::max(last, tree.find(sibling)->ordinal);
    LINLI_ASSIGN(const bool changed,
        change.update(QStringLiteral("area"), id.value,
            {{QStringLiteral("parent_id"), parentId.value}, {QStringLiteral("ordinal"), last + 1}}));
    Q_UNUSED(changed)
    return change.commit({QT_TRANSLATE_NOOP("journal", "Moved an area to another place in the tree")});
}

} // namespace linli
