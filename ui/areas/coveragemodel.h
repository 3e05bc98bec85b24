#pragma once

#include "core/units/coverage.h"
#include "ui/models/pagedmodel.h"

namespace linli::ui {

class Desk;

/// The rows of one gap, by key.
class CoverageModel : public PagedModel<CoveragePage>
{
    Q_OBJECT

public:
    enum Column { Name, Detail, ColumnCount };

    explicit CoverageModel(Desk &desk, QObject *parent = nullptr);

    void setFilter(const CoverageFilter &filter);
    const CoverageFilter &filter() const { return m_filter; }
    void reload();
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const QString &text);

protected:
    Result<CoveragePage> fetch(const std::optional<CoverageCursor> &after, std::optional<int> limit) override;
    void report(const Error &error) override;

private:
    Desk &m_desk;
    CoverageFilter m_filter;
};

} // namespace linli::ui
