#include "ui/projects/projectmodel.h"

#include "core/base/money.h"
#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

ProjectModel::ProjectModel(Desk &desk, QObject *parent)
    : AskedModel(desk, parent)
{
}

void ProjectModel::setFilter(const ProjectFilter &filter)
{
    m_filter = filter;
    reload();
}

std::function<Result<ProjectPage>(Ledger &)> ProjectModel::question(const Next &after) const
{
    return [after, filter = m_filter, order = m_order](
               Ledger &ledger) { return projectPage(ledger.db(), ledger.clock().now(), filter, order, after); };
}

void ProjectModel::sort(int column, Qt::SortOrder)
{
    if (!canSortBy(column))
        return;
    m_order = column == Title ? ProjectOrder::Number : ProjectOrder::Due;
    reload();
}

QVariant ProjectModel::data(const QModelIndex &index, int role) const
{
    const ProjectRow *row = at(index.row());
    if (!row)
        return {};
    if (role == LightRole && index.column() == Due) {
        if (isDone(row->state))
            return int(LightKind::Done);
        if (!row->due)
            return int(LightKind::None);
        const bool red = row->light == linli::Light::Red;
        return int(red ? LightKind::Red : row->light == linli::Light::Yellow ? LightKind::Amber : LightKind::Green);
    }
    if (role == SecondLineRole && index.column() == Title)
        return row->owner.isEmpty() ? row->number : row->number + QStringLiteral(" · ") + row->owner;
    if (role == Qt::ToolTipRole && index.column() == Title)
        return row->title;
    if (role == Qt::TextAlignmentRole && index.column() == Money)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title:
        return row->title;
    case AreaName:
        return row->areaName;
    case State:
        return displayName(row->state);
    case Money: {
        const auto whole = row->granted ? row->granted : row->planned;
        return whole ? yuanText(row->spent) + QStringLiteral(" / ") + yuanText(*whole) : yuanText(row->spent);
    }
    default:
        if (row->finished.isValid())
            return tr("finished %1").arg(row->finished.toString(Qt::ISODate));
        if (!row->due)
            return QString();
        return (row->nextStep == ProjectStep::Start ? tr("begin by %1") : tr("finish by %1")).arg(row->due->date().toString(Qt::ISODate));
    }
}

QVariant ProjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Money)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Project"), tr("Area"), tr("State"), tr("Spent / granted, yuan"), tr("Planned date")}.value(section);
}

} // namespace linli::ui
