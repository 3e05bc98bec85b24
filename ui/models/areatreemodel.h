// The tree of areas with the number of households at each branch.
#pragma once

#include "core/households/householdquery.h"

#include <QAbstractItemModel>

namespace linli::ui {

class Desk;

class AreaTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit AreaTreeModel(Desk &desk, QObject *parent = nullptr);

    AreaId areaAt(const QModelIndex &index) const;
    QModelIndex indexOf(AreaId id) const;
    const AreaTree &tree() const { return m_tree; }
    AreaCounts countsOf(AreaId id) const { return m_counts.value(id); }
    AreaCounts total() const;
    QString leaderOf(AreaId id) const { return m_leaders.value(id); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void reload();

private:
    Desk &m_desk;
    AreaTree m_tree;
    QHash<AreaId, AreaCounts> m_counts;
    QHash<AreaId, QString> m_leaders;
    QHash<AreaId, QList<AreaId>> m_children; ///< The null id holds the roots.
};

} // namespace linli::ui
