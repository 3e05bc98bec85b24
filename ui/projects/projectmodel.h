#pragma once

#include "core/projects/projectquery.h"
#include "ui/models/askedmodel.h"

namespace linli::ui {

/// Livelihood projects as filtered, what is due first or by number.
class ProjectModel : public AskedModel<ProjectPage>
{
    Q_OBJECT

public:
    enum Column { Title, AreaName, State, Money, Due, ColumnCount };

    explicit ProjectModel(Desk &desk, QObject *parent = nullptr);

    const ProjectFilter &filter() const { return m_filter; }
    ProjectOrder order() const { return m_order; }
    void setFilter(const ProjectFilter &filter);
    static bool canSortBy(int column) { return column == Title || column == Due; }
    int sortColumn() const { return m_order == ProjectOrder::Number ? Title : Due; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &message);

private:
    std::function<Result<ProjectPage>(Ledger &)> question(const Next &after) const override;
    void told(const QString &failure) override { failure.isEmpty() ? loaded() : failed(failure); }

    ProjectFilter m_filter;
    ProjectOrder m_order = ProjectOrder::Due;
};

} // namespace linli::ui
