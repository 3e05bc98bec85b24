#pragma once

#include "core/deliberation/deliberationquery.h"
#include "ui/models/askedmodel.h"

namespace linli::ui {

/// Deliberations, what is due first.
class DeliberationModel : public AskedModel<DeliberationPage>
{
    Q_OBJECT

public:
    enum Column { Title, AreaName, State, Due, ColumnCount };

    explicit DeliberationModel(Desk &desk, QObject *parent = nullptr);

    /// Closed and cancelled ones as well.
    void setAll(bool all) { m_all = all; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &message);

private:
    std::function<Result<DeliberationPage>(Ledger &)> question(const Next &after) const override;
    void told(const QString &failure) override { failure.isEmpty() ? loaded() : failed(failure); }

    bool m_all = false;
};

} // namespace linli::ui
