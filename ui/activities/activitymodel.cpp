#include "ui/activities/activitymodel.h"

namespace linli::ui {

ActivityModel::ActivityModel(Desk &desk, QObject *parent)
    : AskedModel(desk, parent)
{
}

std::function<Result<ActivityPage>(Ledger &)> ActivityModel::question(const Next &after) const
{
    return [after, filter = m_filter, order = m_order](Ledger &ledger) { return activityPage(ledger, filter, order, after); };
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const ActivityRow *row = at(index.row());
    if (!row)
        return {};
    if (role == Qt::ToolTipRole && index.column() == Title)
        return row->fullTitle() + u'\n' + row->place;
    if (role == Qt::TextAlignmentRole && index.column() == People)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title:
        return row->fullTitle();
    case AreaName:
        return row->areaName;
    case When:
        return row->time.starts.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case State:
        return displayName(row->state);
    default:
        return row->state == ActivityState::Held ? row->came : row->signedUp;
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == People)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == People)
        return tr("Who came; before it is held, who signed up");
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Activity"), tr("Area"), tr("Begins"), tr("State"), tr("People")}.value(section);
}

} // namespace linli::ui
