// The list of households, fetched page by page by key; never the whole table.
#pragma once

#include "core/households/householdquery.h"

#include <QAbstractTableModel>

namespace linli::ui {

class Desk;

class HouseholdModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Address, Unit, Head, Residents, HousingKind, Flags, ColumnCount };

    explicit HouseholdModel(Desk &desk, QObject *parent = nullptr);

    const HouseholdFilter &filter() const { return m_filter; }
    HouseholdOrder order() const { return m_order; }
    void setFilter(const HouseholdFilter &filter);
    /// Reads the list again and keeps as many rows as were loaded.
    void reload();
    const HouseholdRow *at(int row) const;
    /// The row of a household that is loaded already; -1.
    int rowOf(HouseholdId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

    static bool canSortBy(int column);
    int sortColumn() const;
    /// The text a cell shows, also for exports and prints.
    static QString textOf(const HouseholdRow &row, int column);
    static QString heading(int column);

Q_SIGNALS:
    void failed(const QString &message);

private:
    Desk &m_desk;
    HouseholdFilter m_filter;
    HouseholdOrder m_order;
    QList<HouseholdRow> m_rows;
    std::optional<HouseholdCursor> m_next;
};

} // namespace linli::ui
