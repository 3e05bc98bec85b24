// The one permission table as a matrix: what, and how far each role reaches.
#pragma once

#include "core/rights/permission.h"

#include <QAbstractTableModel>

namespace linli::ui {

class RolesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Act, FirstRole };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Permission &line, int row, int column) const;
};

} // namespace linli::ui
