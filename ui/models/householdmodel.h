// The list of households, fetched page by page by key; never the whole table.
#pragma once

#include "core/households/carekinds.h"
#include "core/households/householdquery.h"
#include "ui/models/pagedmodel.h"
#include "ui/widgets/tablesort.h"

namespace linli::ui {

class Desk;

class HouseholdModel : public PagedModel<HouseholdPage>, public SortedModel
{
    Q_OBJECT

public:
    enum Column { Address, Unit, Head, Residents, HousingKind, Flags, Livelihood, Gas, Wiring, ColumnCount };

    explicit HouseholdModel(Desk &desk, QObject *parent = nullptr);

    const HouseholdFilter &filter() const { return m_filter; }
    const CareKinds &careKinds() const { return m_careKinds; }
    const HouseholdOrder &order() const { return m_order; }
    void setFilter(const HouseholdFilter &filter);
    /// Reads the list again and keeps as many rows as were loaded.
    void reload();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    bool canSortBy(int column) const override { return column != Unit && column <= Flags; }
    void sortBy(const QList<SortKey> &keys) override;
    /// The text a cell shows, also for exports and prints.
    static QString textOf(const HouseholdRow &row, int column, const CareKinds &careKinds);
    static QString heading(int column);

Q_SIGNALS:
    void failed(const QString &message);

private:
    Result<HouseholdPage> fetch(const Next &after, std::optional<int> limit) override;
    void report(const Error &error) override;

    Desk &m_desk;
    CareKinds m_careKinds; ///< As they were when the list was read.
    HouseholdFilter m_filter;
    HouseholdOrder m_order;
};

} // namespace linli::ui
