#pragma once

#include "core/resources/resourcequery.h"
#include "ui/models/askedmodel.h"

namespace linli::ui {

/// The register is read whole: it is one page.
struct ResourcePage
{
    QList<ResourceRow> rows;
    std::optional<int> next;
};

/// What can be booked or asked for.
class ResourceModel : public AskedModel<ResourcePage>
{
    Q_OBJECT

public:
    enum Column { Name, KindName, AreaName, Holds, Asked, NextTaken, ColumnCount };

    explicit ResourceModel(Desk &desk, QObject *parent = nullptr);

    void setFilter(const ResourceFilter &filter) { m_filter = filter; }
    const ResourceFilter &filter() const { return m_filter; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &message);

private:
    std::function<Result<ResourcePage>(Ledger &)> question(const Next &after) const override;
    void told(const QString &failure) override { failure.isEmpty() ? loaded() : failed(failure); }

    ResourceFilter m_filter;
};

} // namespace linli::ui
