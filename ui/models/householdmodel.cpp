#include "ui/models/householdmodel.h"

#include "ui/models/desk.h"
#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

HouseholdModel::HouseholdModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void HouseholdModel::setFilter(const HouseholdFilter &filter)
{
    m_filter = filter;
    m_rows.clear();
    reload();
}

void HouseholdModel::reload()
{
    const int wanted = std::max(pageSize, int(m_rows.size()));
    auto page = householdPage(m_desk.db(), m_filter, m_order, std::nullopt, wanted);
    beginResetModel();
    m_rows = page.ok() ? page.value().rows : QList<HouseholdRow>();
    m_next = page.ok() ? page.value().next : std::nullopt;
    endResetModel();
    if (!page.ok())
        Q_EMIT failed(page.error().message);
}

const HouseholdRow *HouseholdModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int HouseholdModel::rowOf(HouseholdId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            return row;
    }
    return -1;
}

int HouseholdModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HouseholdModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HouseholdModel::textOf(const HouseholdRow &row, int column)
{
    switch (column) {
    case Address:
        return row.address;
    case Unit:
        return row.unitName.isEmpty() ? tr("in no micro-unit") : row.unitName;
    case Head:
        return row.vacant ? tr("vacant") : row.headName;
    case Residents:
        return QString::number(row.residents);
    case HousingKind:
        return displayName(row.housing);
    case Flags: {
        QStringList names;
        for (const QString &flag : row.flags)
            names.append(careKindDisplay(flag));
        return names.join(tr(", ", "between care flags"));
    }
    default:
        return {};
    }
}

QString HouseholdModel::heading(int column)
{
    switch (column) {
    case Address:
        return tr("Address");
    case Unit:
        return tr("Micro-unit");
    case Head:
        return tr("Head");
    case Residents:
        return tr("People");
    case HousingKind:
        return tr("Housing");
    case Flags:
        return tr("To watch over");
    default:
        return {};
    }
}

QVariant HouseholdModel::data(const QModelIndex &index, int role) const
{
    const HouseholdRow *row = at(index.row());
    if (!row)
        return {};
    if (role == Qt::DisplayRole) {
        if (index.column() == Residents)
            return row->residents;
        return textOf(*row, index.column());
    }
    if (role == LightRole && index.column() == Flags)
        return row->flags.isEmpty() ? QVariant() : QVariant(int(LightKind::Amber));
    return {};
}

QVariant HouseholdModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return heading(section);
    return {};
}

bool HouseholdModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void HouseholdModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = householdPage(m_desk.db(), m_filter, m_order, m_next);
    if (!page.ok()) {
        m_next.reset();
        Q_EMIT failed(page.error().message);
        return;
    }
    m_next = page.value().next;
    if (page.value().rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.value().rows.size()) - 1);
    m_rows += page.value().rows;
    endInsertRows();
}

bool HouseholdModel::canSortBy(int column)
{
    return column == Address || column == Head || column == Residents;
}

int HouseholdModel::sortColumn() const
{
    return m_order.by == HouseholdSort::Head ? Head : m_order.by == HouseholdSort::Residents ? Residents : Address;
}

void HouseholdModel::sort(int column, Qt::SortOrder order)
{
    if (!canSortBy(column))
        return;
    m_order.descending = order == Qt::DescendingOrder;
    m_order.by = column == Head ? HouseholdSort::Head : column == Residents ? HouseholdSort::Residents : HouseholdSort::Address;
    reload();
}

} // namespace linli::ui
