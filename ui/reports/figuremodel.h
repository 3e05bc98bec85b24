// The month's cases: this month by grade, last month, the same month a year ago; under them the matters of the community
// (R18, R19), which have no grades.
#pragma once

#include "core/reporting/monthreport.h"

#include <QAbstractTableModel>

namespace linli::ui {

class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Row { Received, Closed, Due, InTime, Late, Share, OverdueOpen, Projects, Fires, Gas, Fraud, Disputes, Zeros, RowCount };
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
    QString nameOf(int row) const;
    QVariant matterOf(int row, int column) const;

    MonthReport m_report;
};

} // namespace linli::ui
