#include "ui/models/householdmodel.h"

#include "ui/models/desk.h"
#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

HouseholdModel::HouseholdModel(Desk &desk, QObject *parent)
    : PagedModel(parent)
    , m_desk(desk)
{
}

void HouseholdModel::setFilter(const HouseholdFilter &filter)
{
    m_filter = filter;
    restart();
}

void HouseholdModel::reload()
{
    loadAgain(pageSize);
}

int HouseholdModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HouseholdModel::textOf(const HouseholdRow &row, int column, const CareKinds &careKinds)
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
    case Flags:
        return careKinds.namesOf(row.flags, tr(", ", "between care flags"));
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
        return textOf(*row, index.column(), m_careKinds);
    }
    if (role == ElideRole && (index.column() == Address || index.column() == Unit))
        return int(Qt::ElideLeft); // Room and number tell them apart.
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

bool HouseholdModel::canSortBy(int column)
{
    return column == Address || column == Head || column == Residents;
}

int HouseholdModel::sortColumn() const
{
    return m_order.by == HouseholdSort::Head     ? Head
        : m_order.by == HouseholdSort::Residents ? Residents
                                                 : Address;
}

void HouseholdModel::sort(int column, Qt::SortOrder order)
{
    if (!canSortBy(column))
        return;
    m_order.descending = order == Qt::DescendingOrder;
    m_order.by = column == Head ? HouseholdSort::Head
        : column == Residents   ? HouseholdSort::Residents
                                : HouseholdSort::Address;
    reload();
}

Result<HouseholdPage> HouseholdModel::fetch(const Next &after, std::optional<int> limit)
{
    LINLI_ASSIGN(m_careKinds, CareKinds::load(m_desk.db()));
    return householdPage(m_desk.db(), m_filter, m_order, after, limit.value_or(pageSize));
}

void HouseholdModel::report(const Error &error)
{
    Q_EMIT failed(error.message);
}

} // namespace linli::ui
