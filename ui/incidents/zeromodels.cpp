#include "ui/incidents/zeromodels.h"

#include "ui/widgets/rowdelegate.h"

#include <QFont>

namespace linli::ui {

namespace {

/// "−3（−27.61 %）"
QString changeWithShare(int now, int before)
{
    if (now == before)
        return changeText(now, before);
    return FigureLinesModel::tr("%1 (%2)").arg(changeText(now, before), changeShareText(now, before));
}

} // namespace

void FigureLinesModel::setLines(const QList<FigureLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

QVariant FigureLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const FigureLine &line = m_lines[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() != Name)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && line.strong) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    const YearOnYear &is = line.counts;
    switch (index.column()) {
    case Name:
        return line.name;
    case Month:
        return is.month;
    case MonthBefore:
        return is.monthBefore;
    case MonthChange:
        return changeWithShare(is.month, is.monthBefore);
    case Year:
        return is.year;
    case YearBefore:
        return is.yearBefore;
    default:
        return changeWithShare(is.year, is.yearBefore);
    }
}

QVariant FigureLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Kind"), tr("This month"), tr("Last year's"), tr("Change"), tr("Year so far"), tr("Last year's"), tr("Change")}.value(section);
}

void ZeroModel::setRows(const QList<ZeroRow> &rows, bool inYear)
{
    beginResetModel();
    m_rows = rows;
    m_inYear = inYear;
    endResetModel();
}

QVariant ZeroModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ZeroRow &row = m_rows[index.row()];
    const bool judged = m_inYear || row.judgedMonth;
    if (role == LightRole && index.column() == Standing)
        return int(!judged ? LightKind::None : row.atZero(m_inYear) ? LightKind::Green : LightKind::Amber);
    if (role == Qt::TextAlignmentRole && index.column() >= Crimes && index.column() <= Petitions)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.name;
    case Level:
        return displayName(row.kind);
    case Standing:
        return !judged ? tr("nobody lived there") : row.atZero(m_inYear) ? tr("all three at zero") : tr("not at zero");
    default:
        return judged ? QVariant((m_inYear ? row.year : row.month)[size_t(index.column() - Crimes)]) : QVariant();
    }
}

QVariant ZeroModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Crimes && section <= Petitions)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Area"), tr("Level"), tr("Crimes"), tr("Accidents"), tr("Petitions"), tr("Three zeros")}.value(section);
}

} // namespace linli::ui
