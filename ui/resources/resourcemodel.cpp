#include "ui/resources/resourcemodel.h"

namespace linli::ui {

ResourceModel::ResourceModel(Desk &desk, QObject *parent)
    : AskedModel(desk, parent)
{
}

std::function<Result<ResourcePage>(Ledger &)> ResourceModel::question(const Next &) const
{
    return [filter = m_filter](Ledger &ledger) -> Result<ResourcePage> {
        LINLI_ASSIGN(const QList<ResourceRow> rows, resources(ledger, filter));
        return ResourcePage{rows, std::nullopt};
    };
}

QVariant ResourceModel::data(const QModelIndex &index, int role) const
{
    const ResourceRow *row = at(index.row());
    if (!row)
        return {};
    const bool number = index.column() == Holds || index.column() == Asked;
    if (role == Qt::ToolTipRole && index.column() == Name)
        return row->one.offers.isEmpty() ? row->one.name : row->one.name + u'\n' + row->one.offers;
    if (role == Qt::TextAlignmentRole && number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return row->one.retired.isValid() ? tr("%1 (not offered any more)").arg(row->one.name) : row->one.name;
    case KindName:
        return displayName(row->one.kind);
    case AreaName:
        return row->areaName;
    case Holds:
        return row->one.capacity > 0 ? QVariant(row->one.capacity) : QVariant();
    case Asked:
        return row->asked > 0 ? QVariant(row->asked) : QVariant();
    default:
        return row->nextTaken.isValid() ? row->nextTaken.toString(QStringLiteral("MM-dd HH:mm")) : QString();
    }
}

QVariant ResourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Holds || section == Asked))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Resource"), tr("Kind"), tr("Area"), tr("Holds"), tr("Requests"), tr("Taken next")}.value(section);
}

} // namespace linli::ui
