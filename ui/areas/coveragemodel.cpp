#include "ui/areas/coveragemodel.h"

namespace linli::ui {

CoverageModel::CoverageModel(Desk &desk, QObject *parent)
    : AskedModel(desk, parent)
{
}

void CoverageModel::setFilter(const CoverageFilter &filter)
{
    m_filter = filter;
    reload();
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    const CoverageRow *row = at(index.row());
    if (!row || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return index.column() == Name ? row->name : row->detail;
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("What") : tr("What is missing");
}

std::function<Result<CoveragePage>(Ledger &)> CoverageModel::question(const Next &after) const
{
    return [filter = m_filter, after](Ledger &ledger) { return coveragePage(ledger, filter, after); };
}

} // namespace linli::ui
