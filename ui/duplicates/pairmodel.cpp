#include "ui/duplicates/pairmodel.h"

#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

void PairModel::setPairs(QList<LikelyPair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

int PairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int PairModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PairModel::data(const QModelIndex &index, int role) const
{
    const LikelyPair *pair = at(index.row());
    if (!pair)
        return {};
    if (index.column() == Why) {
        QStringList why;
        for (const Likeness one : pair->alike)
            why.append(displayName(one));
        return role == Qt::DisplayRole ? QVariant(why.join(tr(", ", "between likenesses"))) : QVariant();
    }
    const Twin &twin = index.column() == First ? pair->first : pair->second;
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1  %2").arg(twin.person.name, twin.person.birth).trimmed();
    if (role == SecondLineRole)
        return twin.address.isEmpty() ? twin.office : twin.address;
    return {};
}

QVariant PairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == First ? tr("The older record") : section == Second ? tr("The newer record") : tr("What is alike");
}

} // namespace linli::ui
