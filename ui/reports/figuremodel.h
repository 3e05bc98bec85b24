// The figures of a month in groups, each under its heading (R18): this month, cases also by grade, last month, the same month
// a year ago.
#pragma once

#include "core/reporting/monthreport.h"

#include <QAbstractTableModel>

namespace linli::ui {

class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What comes after FixedRows are the month's series of activities.
    enum Row {
        CasesHead,
        Received,
        Closed,
        Due,
        InTime,
        Late,
        Share,
        OverdueOpen,
        DeskHead,
        MedianDays,
        SlowDays,
        SatisfiedShare,
        Escalated,
        Returned,
        UrgentHandled,
        HotlineHead,
        Tickets,
        TicketsClosed,
        TicketsSolved,
        TicketsSatisfied,
        DeliberationHead,
        Proposed,
        AtAssessment,
        AtDiscussion,
        AtDecision,
        AtEvaluation,
        Carried,
        Rejected,
        DeliberationsClosed,
        MatterHead,
        Projects,
        Fires,
        Gas,
        Fraud,
        Disputes,
        Zeros,
        ActivityHead,
        Held,
        People,
        Volunteers,
        Hours,
        Errands,
        FixedRows
    };
    /// The grades follow This in the order of allGrades.
    enum Column {
        Measure,
        This,
        FirstGrade,
        LastMonth = FirstGrade + int(allGrades.size()),
        LastYear,
        ColumnCount
    };
    /// A line of the list; a heading has its name alone.
    struct Line
    {
        QString name;
        std::array<QVariant, ColumnCount> cells; ///< The first one stays empty.
        bool heading = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const MonthReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Line> m_lines;
};

} // namespace linli::ui
