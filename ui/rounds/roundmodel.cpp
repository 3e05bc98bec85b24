#include "ui/rounds/roundmodel.h"

#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

void RoundModel::show(const AreaTree &tree, const QHash<AreaId, RoundProgress> &progress)
{
    QList<Line> rows;
    for (const Area &area : tree.all()) {
        const auto found = progress.constFind(area.id);
        if (found == progress.constEnd())
            continue;
        const int depth = int(tree.path(area.id).size()) - 1;
        rows.append({area.id, QString(2 * depth, QChar::Nbsp) + area.name, *found});
    }
    bool same = rows.size() == m_rows.size();
    for (qsizetype i = 0; same && i < rows.size(); ++i)
        same = rows[i].area == m_rows[i].area;
    if (same) { // The chosen row stays chosen.
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant RoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Place)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ElideRole && index.column() == Place)
        return int(Qt::ElideMiddle); // The end tells which building or micro-unit it is.
    if (role != Qt::DisplayRole)
        return {};
    const Line &line = m_rows[index.row()];
    if (index.column() == Place)
        return line.name;
    if (index.column() == Done)
        return QStringLiteral("%1/%2").arg(line.progress.of(DoorState::Done)).arg(line.progress.all());
    return line.progress.of(allDoorStates[index.column() - Open]);
}

QVariant RoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const QStringList headings{tr("Area"), tr("Open"), tr("Not met"), tr("Twice"), tr("Refused"), tr("Done")};
    return headings.value(section);
}

} // namespace linli::ui
