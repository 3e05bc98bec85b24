// How far a round is, area by area.
#pragma once

#include "core/rounds/round.h"

#include <QAbstractTableModel>

namespace linli::ui {

class RoundModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Open, NotMet, SecondTry, Refused, Done, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void show(const AreaTree &tree, const QHash<AreaId, RoundProgress> &progress);
    AreaId areaAt(int row) const { return m_rows.value(row).area; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        AreaId area;
        QString name;
        RoundProgress progress;
    };
    QList<Line> m_rows;
};

} // namespace linli::ui
