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

QString FigureModel::nameOf(int row) const
{
    const QString names[] = {tr("Received"), tr("Closed"), tr("Judged in the month"), tr("● of these in time"), tr("▲ of these late"),
        tr("In-time share"), tr("■ Overdue and open"), tr("Livelihood projects finished"), tr("Fires"), tr("Gas incidents"),
        tr("Telecom fraud"), tr("Neighbours' disputes received"), tr("Micro-units at the three zeros")};
    static_assert(std::size(names) == RowCount);
    return names[row];
}

/// No grades: this month, last month, and the year before with the change in percent.
QVariant FigureModel::matterOf(int row, int column) const
{
    const MatterFigures &matters = m_report.matters;
    if (row == Zeros) {
        const ZeroCount sum = matters.zeros.count(AreaKind::Unit, false);
        return column == This ? QVariant(QStringLiteral("%1 / %2").arg(sum.all).arg(sum.judged)) : QVariant();
    }
    const auto ofKind = [&](IncidentKind kind) {
        for (const MatterLine &line : matters.incidents) {
            if (line.kind == kind)
                return line;
        }
        return MatterLine();
    };
    const MatterLine line = row == Projects ? matters.projects
        : row == Disputes                   ? matters.disputes
                                            : ofKind(row == Fires ? IncidentKind::Fire : row == Gas ? IncidentKind::Gas : IncidentKind::TelecomFraud);
    switch (column) {
    case This:
        return line.counts.month;
    case LastMonth:
        return line.lastMonth;
    case LastYear:
        return tr("%1 (%2)").arg(line.counts.monthBefore).arg(changeShareText(line.counts.month, line.counts.monthBefore));
    default:
        return {};
    }
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Measure)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Measure)
        return nameOf(index.row());
    if (index.row() >= Projects)
        return matterOf(index.row(), index.column());
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
