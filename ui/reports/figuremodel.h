// The month's cases: this month by grade, last month, the same month a year ago.
#pragma once

#include "core/reporting/monthreport.h"

#include <QAbstractTableModel>

namespace linli::ui {

class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Row { Received, Closed, Due, InTime, Late, Share, OverdueOpen, RowCount };
    /// The grades follow This in the order of allGrades.
    enum Column {
        Measure,
        This,
        FirstGrade,
        LastMonth = FirstGrade + int(allGrades.size()),
        LastYear,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const MonthReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CaseCounts countsOf(int column) const;

    MonthReport m_report;
};

} // namespace linli::ui
