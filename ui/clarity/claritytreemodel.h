#pragma once

#include "core/clarity/clarityquery.h"
#include "ui/models/areatreemodel.h"

namespace linli::ui {

/// The tree of areas with the share of clear households at each branch.
class ClarityTreeModel : public AreaTreeModel
{
    Q_OBJECT

public:
    using AreaTreeModel::AreaTreeModel;

    void setShares(QHash<AreaId, ClarityShare> shares);
    /// What the tree shows; nothing: households with all four clear.
    void setClarity(std::optional<Clarity> clarity);
    ClarityShare shareOf(AreaId id) const { return m_shares.value(id); }

    QVariant data(const QModelIndex &index, int role) const override;

private:
    void tellAll();

    QHash<AreaId, ClarityShare> m_shares;
    std::optional<Clarity> m_clarity;
};

} // namespace linli::ui
