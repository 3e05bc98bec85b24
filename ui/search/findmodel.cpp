#include "ui/search/findmodel.h"

namespace linli::ui {

void FindModel::search(const QString &text, bool offers)
{
    beginResetModel();
    m_lines.clear();
    if (offers || !text.trimmed().isEmpty()) {
        for (const FindSource &source : std::as_const(m_sources)) {
            const QList<FindGroup> groups = source(text);
            for (const FindGroup &group : groups) {
                if (!group.items.isEmpty())
                    m_lines.append({{group.title, {}, {}, {}}, true});
                for (const FindItem &item : group.items)
                    m_lines.append({item, false});
            }
        }
    }
    endResetModel();
}

void FindModel::open(int row)
{
    if (row >= 0 && row < m_lines.size()) {
        if (const auto open = m_lines[row].item.open) // A copy: it may search anew.
            open();
    }
}

int FindModel::step(int row, int by) const
{
    for (int next = row + by; next >= 0 && next < m_lines.size(); next += by) {
        if (!m_lines[next].isHead)
            return next;
    }
    return row;
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.item.title;
    case HeadRole:
        return line.isHead;
    case WhereRole:
        return line.item.where;
    case WhyRole:
        return line.item.why;
    case Qt::AccessibleTextRole:
        return line.isHead ? line.item.title
                           : QStringList{line.item.title, line.item.where, line.item.why}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    const bool head = index.isValid() && index.row() < m_lines.size() && m_lines[index.row()].isHead;
    return head ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace linli::ui
