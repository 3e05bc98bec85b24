#pragma once

#include "core/households/carekinds.h"

#include <QAbstractTableModel>

namespace linli::ui {

/// The kinds of people to watch over in the office's order, the retired ones in their place.
class CareKindModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Visits, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setKinds(const CareKinds &kinds);
    const CareKind *at(int row) const { return row >= 0 && row < m_kinds.all().size() ? &m_kinds.all()[row] : nullptr; }
    int rowOf(const QString &word) const;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_kinds.all().size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CareKinds m_kinds;
};

} // namespace linli::ui
