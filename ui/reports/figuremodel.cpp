#include "ui/reports/figuremodel.h"

#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

void FigureModel::setReport(const MonthReport &report)
{
    beginResetModel();
    m_report = report;
    m_report.cases.clear(); // The table shows sums only.
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(RowCount);
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

CaseCounts FigureModel::countsOf(int column) const
{
    if (column == LastMonth)
        return m_report.lastMonth.cases.all;
    if (column == LastYear)
        return m_report.lastYear.cases.all;
    if (column == This)
        return m_report.now.cases.all;
    return m_report.now.cases.byGrade.value(toWord(allGrades.at(size_t(column - FirstGrade))));
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Measure)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Measure) {
        switch (index.row()) {
        case Received:
            return tr("Received");
        case Closed:
            return tr("Closed");
        case Due:
            return tr("Judged in the month");
        case InTime:
            return tr("● of these in time");
        case Late:
            return tr("▲ of these late");
        case Share:
            return tr("In-time share");
        default:
            return tr("■ Overdue and open");
        }
    }
    const CaseCounts counts = countsOf(index.column());
    switch (index.row()) {
    case Received:
        return counts.received;
    case Closed:
        return counts.closed;
    case Due:
        return counts.due();
    case InTime:
        return counts.inTime;
    case Late:
        return counts.late;
    case Share: // R18a: of the clocks judged.
        return counts.due() == 0 ? QStringLiteral("–")
                                 : QStringLiteral("%1%").arg(qRound(100.0 * counts.inTime / counts.due()));
    default:
        return counts.overdueOpen;
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Measure)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Measure:
        return tr("Cases");
    case This:
        return tr("This month");
    case LastMonth:
        return tr("Month before");
    case LastYear:
        return tr("A year before");
    default:
        return displayName(allGrades.at(size_t(section - FirstGrade)));
    }
}

} // namespace linli::ui
