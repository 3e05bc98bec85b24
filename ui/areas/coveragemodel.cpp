#include "ui/areas/coveragemodel.h"

#include "ui/models/desk.h"

namespace linli::ui {

namespace {

constexpr int pageRows = 256;

} // namespace

CoverageModel::CoverageModel(Desk &desk, QObject *parent)
    : PagedModel(parent)
    , m_desk(desk)
{
}

void CoverageModel::setFilter(const CoverageFilter &filter)
{
    m_filter = filter;
    restart();
}

void CoverageModel::reload()
{
    loadAgain(pageRows);
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

Result<CoveragePage> CoverageModel::fetch(const std::optional<CoverageCursor> &after, std::optional<int> limit)
{
    return coveragePage(m_desk.reader(), m_filter, after, limit.value_or(pageRows));
}

void CoverageModel::report(const Error &error)
{
    Q_EMIT failed(error.message);
}

} // namespace linli::ui
