#include "ui/models/areatreemodel.h"

#include "core/areas/appointment.h"
#include "ui/models/desk.h"
#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

AreaTreeModel::AreaTreeModel(Desk &desk, QObject *parent)
    : QAbstractItemModel(parent)
    , m_desk(desk)
{
    reload();
}

void AreaTreeModel::reload()
{
    beginResetModel();
    m_children.clear();
    m_counts.clear();
    m_leaders.clear();
    m_tree = AreaTree();
    if (auto tree = AreaTree::load(m_desk.db()); tree.ok())
        m_tree = tree.take();
    for (const Area &area : m_tree.all())
        m_children[area.parent].append(area.id);
    if (auto counts = areaCounts(m_desk.db(), m_tree); counts.ok())
        m_counts = counts.take();
    if (const auto leaders = leadersInOffice(m_desk.db()); leaders.ok()) {
        for (const LeaderRow &leader : *leaders)
            m_leaders.insert(leader.appointment.area, leader.person.name);
    }
    endResetModel();
}

AreaCounts AreaTreeModel::total() const
{
    AreaCounts sum;
    for (const AreaId root : m_children.value(AreaId())) {
        const AreaCounts counts = m_counts.value(root);
        sum.households += counts.households;
        sum.vacant += counts.vacant;
        sum.residents += counts.residents;
    }
    return sum;
}

AreaId AreaTreeModel::areaAt(const QModelIndex &index) const
{
    return index.isValid() ? AreaId(qint64(index.internalId())) : AreaId();
}

QModelIndex AreaTreeModel::indexOf(AreaId id) const
{
    const Area *area = m_tree.find(id);
    if (!area)
        return {};
    return createIndex(int(m_children.value(area->parent).indexOf(id)), 0, quintptr(id.value));
}

QModelIndex AreaTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto children = m_children.constFind(areaAt(parent));
    if (column != 0 || row < 0 || children == m_children.constEnd() || row >= children->size())
        return {};
    return createIndex(row, column, quintptr(children->at(row).value));
}

QModelIndex AreaTreeModel::parent(const QModelIndex &child) const
{
    const Area *area = m_tree.find(areaAt(child));
    return area && area->parent ? indexOf(area->parent) : QModelIndex();
}

int AreaTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_children.value(areaAt(parent)).size());
}

int AreaTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant AreaTreeModel::data(const QModelIndex &index, int role) const
{
    const Area *area = m_tree.find(areaAt(index));
    if (!area)
        return {};
    const AreaCounts counts = m_counts.value(area->id);
    const UnitSize size = area->kind == AreaKind::Unit ? judgeUnitSize(counts.livedIn()) : UnitSize::Fits;
    switch (role) {
    case Qt::DisplayRole: {
        if (area->kind != AreaKind::Unit)
            return area->name;
        // Under its building a micro-unit needs only its own part of the name.
        const Area *building = m_tree.find(area->parent);
        QString name = area->name;
        if (building && name.startsWith(building->name + u'-'))
            name = tr("unit %1").arg(name.mid(building->name.size() + 1));
        const QString leader = m_leaders.value(area->id);
        return leader.isEmpty() ? tr("%1  no leader").arg(name) : name + QStringLiteral("  ") + leader;
    }
    case CountRole:
        return tr("%n household(s)", nullptr, counts.households);
    case LightRole:
        return size == UnitSize::Fits ? QVariant() : QVariant(int(LightKind::Amber));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (size == UnitSize::TooSmall)
            return tr("%1: too small, %2 lived-in households (5 to 15 are right)")
                .arg(area->name)
                .arg(counts.livedIn());
        if (size == UnitSize::TooLarge)
            return tr("%1: too large, %2 lived-in households (5 to 15 are right)")
                .arg(area->name)
                .arg(counts.livedIn());
        return tr("%1: %2 households, %3 of them vacant, %4 residents")
            .arg(area->name)
            .arg(counts.households)
            .arg(counts.vacant)
            .arg(counts.residents);
    default:
        return {};
    }
}

} // namespace linli::ui
