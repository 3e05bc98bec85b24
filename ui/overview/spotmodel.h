// What stands out: buildings with most cases, troubles and reporters that come back. One list of each is shown at a time.
#pragma once

#include "core/cases/casequery.h"
#include "core/overview/overview.h"

#include <QAbstractTableModel>

namespace linli::ui {

class SpotModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class List { HotSpots, Troubles, Reporters };
    enum Column { Where, What, Cases, Open, Last, ColumnCount };

    struct Spot
    {
        QString where;
        QString what;
        int cases = 0;
        int open = 0;
        QString last;
        CaseFilter filter; ///< Its cases.
        std::optional<RepeatedTrouble> trouble;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSpots(List list, const QList<Spot> &spots);
    List list() const { return m_list; }
    const Spot *at(int row) const { return row >= 0 && row < m_spots.size() ? &m_spots[row] : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_spots.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    List m_list = List::HotSpots;
    QList<Spot> m_spots;
};

/// Rows for each of the lists; `from` is the first day they look at.
QList<SpotModel::Spot> spotsOf(const QList<PlaceCount> &places, QDate from);
QList<SpotModel::Spot> spotsOf(const QList<RepeatedTrouble> &troubles, QDate from);
QList<SpotModel::Spot> spotsOf(const QList<RepeatedReporter> &reporters, QDate from);

} // namespace linli::ui
