#pragma once

#include "core/backup/backup.h"

#include <QAbstractTableModel>

namespace linli::ui {

/// The backups of a folder, newest first.
class BackupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Made, By, Households, Residents, Cases, Size, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(const QList<BackupInfo> &backups);
    const BackupInfo *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BackupInfo> m_backups;
};

} // namespace linli::ui
