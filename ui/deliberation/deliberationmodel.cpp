#include "ui/deliberation/deliberationmodel.h"

#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

DeliberationModel::DeliberationModel(Desk &desk, QObject *parent)
    : AskedModel(desk, parent)
{
}

std::function<Result<DeliberationPage>(Ledger &)> DeliberationModel::question(const Next &after) const
{
    return [after, all = m_all](Ledger &ledger) {
        return deliberationPage(ledger.db(), ledger.clock().now(), {!all, {}, {}}, DeliberationOrder::Due, after);
    };
}

QVariant DeliberationModel::data(const QModelIndex &index, int role) const
{
    const DeliberationRow *row = at(index.row());
    if (!row)
        return {};
    if (role == LightRole && index.column() == Due && row->due) {
        const bool red = row->light == linli::Light::Red;
        return int(red ? LightKind::Red : row->light == linli::Light::Yellow ? LightKind::Amber : LightKind::Green);
    }
    if (role == Qt::ToolTipRole && index.column() == Title)
        return row->title;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title:
        return row->title;
    case AreaName:
        return row->areaName;
    case State:
        return displayName(row->state);
    default:
        return row->due ? row->due->toString(QStringLiteral("MM-dd HH:mm")) : QString();
    }
}

QVariant DeliberationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Matter"), tr("Area"), tr("State"), tr("Next date")}.value(section);
}

} // namespace linli::ui
