#pragma once

#include "core/units/coverage.h"
#include "ui/models/askedmodel.h"

namespace linli::ui {

/// The rows of one gap, by key; some gaps are looked for in the whole ledger.
class CoverageModel : public AskedModel<CoveragePage>
{
    Q_OBJECT

public:
    enum Column { Name, Detail, ColumnCount };

    explicit CoverageModel(Desk &desk, QObject *parent = nullptr);

    void setFilter(const CoverageFilter &filter);
    const CoverageFilter &filter() const { return m_filter; }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &text);

private:
    std::function<Result<CoveragePage>(Ledger &)> question(const Next &after) const override;
    void told(const QString &failure) override { failure.isEmpty() ? loaded() : failed(failure); }

    CoverageFilter m_filter;
};

} // namespace linli::ui
