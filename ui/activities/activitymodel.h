#pragma once

#include "core/activities/activityquery.h"
#include "ui/models/askedmodel.h"

namespace linli::ui {

/// Activities, the latest or the next first.
class ActivityModel : public AskedModel<ActivityPage>
{
    Q_OBJECT

public:
    enum Column { Title, AreaName, When, State, People, ColumnCount };

    explicit ActivityModel(Desk &desk, QObject *parent = nullptr);

    void setFilter(const ActivityFilter &filter) { m_filter = filter; }
    void setOrder(ActivityOrder order) { m_order = order; }
    const ActivityFilter &filter() const { return m_filter; }
    ActivityOrder order() const { return m_order; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &message);

private:
    std::function<Result<ActivityPage>(Ledger &)> question(const Next &after) const override;
    void told(const QString &failure) override { failure.isEmpty() ? loaded() : failed(failure); }

    ActivityFilter m_filter;
    ActivityOrder m_order = ActivityOrder::Newest;
};

} // namespace linli::ui
