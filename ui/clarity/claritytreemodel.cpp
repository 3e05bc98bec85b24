#include "ui/clarity/claritytreemodel.h"

#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

void ClarityTreeModel::setShares(QHash<AreaId, ClarityShare> shares)
{
    m_shares = std::move(shares);
    tellAll();
}

void ClarityTreeModel::setClarity(std::optional<Clarity> clarity)
{
    m_clarity = clarity;
    tellAll();
}

void ClarityTreeModel::tellAll()
{
    const std::function<void(const QModelIndex &)> tell = [&](const QModelIndex &parent) {
        const int rows = rowCount(parent);
        if (rows == 0)
            return;
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent), {CountRole, LightRole});
        for (int row = 0; row < rows; ++row)
            tell(index(row, 0, parent));
    };
    tell({});
}

QVariant ClarityTreeModel::data(const QModelIndex &index, int role) const
{
    if (role != CountRole && role != LightRole && role != Qt::ToolTipRole && role != Qt::AccessibleDescriptionRole)
        return AreaTreeModel::data(index, role);
    const ClarityShare share = m_shares.value(areaAt(index));
    const int clear = m_clarity ? share.clearOf(*m_clarity) : share.allClear;
    if (role == LightRole)
        return {};
    if (role == CountRole)
        return share.households == 0 ? QStringLiteral("–") : QStringLiteral("%1%").arg(int(100.0 * clear / share.households));
    return tr("%1: %2 of %3 households clear").arg(tree().find(areaAt(index))->name).arg(clear).arg(share.households);
}

} // namespace linli::ui
