#include "ui/models/householdmodel.h"

#include "core/households/householdwords.h"
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
    case Livelihood:
        return nameOf(livelihoods(), row.livelihood);
    case Gas:
        return nameOf(gasHoses(), row.gas);
    case Wiring:
        return nameOf(wirings(), row.wiring);
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
    case Livelihood:
        return tr("Livelihood");
    case Gas:
        return tr("Gas");
    case Wiring:
        return tr("Wiring");
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

void HouseholdModel::sort(int column, Qt::SortOrder order)
{
    if (canSortBy(column))
        sortBy({{column, order == Qt::DescendingOrder}});
}

void HouseholdModel::sortBy(const QList<SortKey> &keys)
{
    static const QHash<int, HouseholdSort> sorts{{Address, HouseholdSort::Address}, {Head, HouseholdSort::Head},
        {Residents, HouseholdSort::Residents}, {HousingKind, HouseholdSort::Housing}, {Flags, HouseholdSort::Flags}};
    m_order.clear();
    for (const SortKey &key : keys) {
        if (const auto sort = sorts.constFind(key.column); sort != sorts.constEnd())
            m_order.append({*sort, key.descending});
    }
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
