#pragma once

#include "core/duplicates/likelypairs.h"

#include <QAbstractTableModel>

namespace linli::ui {

/// Likely pairs, a row each.
class PairModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { First, Second, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(QList<LikelyPair> pairs);
    const LikelyPair *at(int row) const { return row >= 0 && row < m_pairs.size() ? &m_pairs[row] : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<LikelyPair> m_pairs;
};

} // namespace linli::ui
