#pragma once

#include "core/clarity/clarityquery.h"
#include "ui/models/pagedmodel.h"

namespace linli::ui {

class Desk;

/// Households with what is missing, by address.
class UnclearModel : public PagedModel<UnclearPage>
{
    Q_OBJECT

public:
    enum Column { Address, Unit, Missing, ColumnCount };

    explicit UnclearModel(Desk &desk, QObject *parent = nullptr);

    void setFilter(const UnclearFilter &filter);
    void reload();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const QString &message);

private:
    Result<UnclearPage> fetch(const Next &after, std::optional<int> limit) override;
    void report(const Error &error) override;

    Desk &m_desk;
    UnclearFilter m_filter;
};

} // namespace linli::ui
