#include "ui/settings/carekindmodel.h"

namespace linli::ui {

void CareKindModel::setKinds(const CareKinds &kinds)
{
    beginResetModel();
    m_kinds = kinds;
    endResetModel();
}

int CareKindModel::rowOf(const QString &word) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_kinds.all()[row].word == word)
            return row;
    }
    return -1;
}

QVariant CareKindModel::data(const QModelIndex &index, int role) const
{
    const CareKind *kind = at(index.row());
    if (!kind || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return kind->name;
    case Visits:
        return kind->visitDays > 0 ? tr("every %1 days").arg(kind->visitDays) : tr("as every household");
    default:
        break;
    }
    if (kind->retired)
        return tr("not used any more");
    if (kind->proposed)
        return tr("proposed from the data");
    return kind->shipped ? tr("comes with Linli") : tr("the office's own");
}

QVariant CareKindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Kind"), tr("Visits"), tr("State")}.value(section);
}

} // namespace linli::ui
