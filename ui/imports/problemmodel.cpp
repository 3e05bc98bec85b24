#include "ui/imports/problemmodel.h"

#include "ui/imports/problemwords.h"
#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

void ProblemModel::setPreview(const Preview &preview, const Layout &layout)
{
    m_preview = preview;
    m_headings = layout.headings;
    setShown(std::nullopt);
}

void ProblemModel::setShown(std::optional<ProblemKind> kind)
{
    beginResetModel();
    m_kind = kind;
    m_shown.clear();
    const QList<Problem> &problems = m_preview.summary.problems;
    for (int i = 0; i < problems.size(); ++i) {
        if (!kind || problems.at(i).kind == *kind)
            m_shown.append(i);
    }
    endResetModel();
}

const Problem *ProblemModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_preview.summary.problems.at(m_shown.at(row)) : nullptr;
}

void ProblemModel::decide(int row, const Decision &decision)
{
    m_decisions.insert(row, decision);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Decided), index(rowCount() - 1, Decided));
}

void ProblemModel::clearDecisions()
{
    m_decisions.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Decided), index(rowCount() - 1, Decided));
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ProblemModel::decisionText(const Problem &problem) const
{
    if (problem.kind != ProblemKind::Duplicate)
        return {};
    const auto found = m_decisions.constFind(problem.row);
    if (found == m_decisions.constEnd())
        return tr("to be decided");
    switch (found->kind) {
    case Decision::Kind::Same:
        return tr("the same person");
    case Decision::Kind::New:
        return tr("somebody new");
    case Decision::Kind::Skip:
        break;
    }
    return tr("leave out");
}

QVariant ProblemModel::textAt(const Problem &problem, int column) const
{
    switch (column) {
    case Row:
        return problem.row;
    case Where: {
        const int at = columnOfLetter(problem.column);
        const QString heading = at < 0 ? QString() : m_headings.value(at).simplified();
        return heading.isEmpty() ? problem.column : tr("%1 (%2)").arg(heading, problem.column);
    }
    case What:
        return displayName(problem.kind);
    case Value:
        return shownCell(problem.value);
    case Explanation:
        return problem.message;
    case Decided:
        return decisionText(problem);
    default:
        return {};
    }
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    const Problem *problem = at(index.row());
    if (!index.isValid() || !problem)
        return {};
    if (role == Qt::DisplayRole)
        return textAt(*problem, index.column());
    if (role == LightRole && index.column() == What)
        return static_cast<int>(lightOf(problem->kind));
    return {};
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Where:
        return tr("Column");
    case What:
        return tr("Problem");
    case Value:
        return tr("In the sheet");
    case Explanation:
        return tr("What to know");
    case Decided:
        return tr("Decision");
    default:
        return {};
    }
}

} // namespace linli::ui
