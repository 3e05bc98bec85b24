#include "core/areas/areacases.h"

namespace linli {

Result<void> reorderArea(Ledger &ledger, AreaId id, int place)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Areas));
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
    LINLI_ASSIGN(const Area *area, existingArea(tree, id));
    QList<AreaId> order = tree.children(area->parent);
    order.removeOne(id);
    order.insert(std::clamp<qsizetype>(place, 0, order.size()), id);
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (tree.find(order[i])->ordinal == int(i) + 1)
            continue;
        LINLI_ASSIGN(const bool changed,
            change.update(QStringLiteral("area"), order[i].value, {{QStringLiteral("ordinal"), int(i) + 1}}));
        Q_UNUSED(changed)
    }
    return change.commit({QT_TRANSLATE_NOOP("journal", "Put areas in another order")});
}

} // namespace linli
