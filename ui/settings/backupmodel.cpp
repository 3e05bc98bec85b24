#include "ui/settings/backupmodel.h"

#include <QLocale>

namespace linli::ui {

void BackupModel::setBackups(const QList<BackupInfo> &backups)
{
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

const BackupInfo *BackupModel::at(int row) const
{
    return row >= 0 && row < m_backups.size() ? &m_backups[row] : nullptr;
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    const BackupInfo *backup = index.isValid() ? at(index.row()) : nullptr;
    if (!backup)
        return {};
    if (role == Qt::ToolTipRole && index.column() == Made)
        return backup->path;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Made:
        return backup->made.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case By:
        return backup->madeBy;
    case Households:
        return backup->households;
    case Residents:
        return backup->residents;
    case Cases:
        return backup->cases;
    default:
        return QLocale().formattedDataSize(backup->size, 1);
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Made:
        return tr("Made");
    case By:
        return tr("By");
    case Households:
        return tr("Households");
    case Residents:
        return tr("Residents");
    case Cases:
        return tr("Cases");
    default:
        return tr("Size");
    }
}

} // namespace linli::ui
