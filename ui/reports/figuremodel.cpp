#include "ui/reports/figuremodel.h"

#include "ui/reports/figurelines.h"

#include <QFont>

namespace linli::ui {

void FigureModel::setReport(const MonthReport &report)
{
    beginResetModel();
    m_lines = figureLines(report);
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() != Measure)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && line.heading) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Measure ? QVariant(line.name) : line.cells[size_t(index.column())];
}

Qt::ItemFlags FigureModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && index.row() < m_lines.size() && m_lines[index.row()].heading;
    return heading ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
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
        return tr("Figure");
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
