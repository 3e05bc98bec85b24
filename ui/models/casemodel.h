// The list of cases, fetched page by page by key.
#pragma once

#include "core/cases/casequery.h"
#include "ui/models/pagedmodel.h"
#include "ui/widgets/light.h"

namespace linli::ui {

class Desk;

/// The light of a case with what is left in words: "■ overdue by 2 working days" (R15).
Light lightOfCase(const CaseRow &row, const QDateTime &now, const WorkCalendar &calendar);

class CaseModel : public PagedModel<CasePage>
{
    Q_OBJECT

public:
    enum Column { Number, Title, GradeName, Turn, Deadline, ColumnCount };

    explicit CaseModel(Desk &desk, QObject *parent = nullptr);

    const CaseFilter &filter() const { return m_filter; }
    CaseOrder order() const { return m_order; }
    void setFilter(const CaseFilter &filter);
    void reload();
    static bool canSortBy(int column) { return column == Number || column == Deadline; }
    int sortColumn() const { return m_order == CaseOrder::Number ? Number : Deadline; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void failed(const QString &message);

private:
    Result<CasePage> fetch(const Next &after, std::optional<int> limit) override;
    void report(const Error &error) override;
    void readCalendar();

    Desk &m_desk;
    std::optional<WorkCalendar> m_calendar;
    CaseFilter m_filter;
    CaseOrder m_order = CaseOrder::Due;
};

} // namespace linli::ui
