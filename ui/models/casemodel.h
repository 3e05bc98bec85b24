// The list of cases, fetched page by page by key.
#pragma once

#include "core/cases/casequery.h"
#include "ui/widgets/light.h"

#include <QAbstractTableModel>

namespace linli::ui {

class Desk;

/// The light of a case with what is left in words: "■ overdue by 2 working days" (R15).
Light lightOfCase(const CaseRow &row, const QDateTime &now, const WorkCalendar &calendar);

class CaseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, GradeName, Turn, Deadline, ColumnCount };

    explicit CaseModel(Desk &desk, QObject *parent = nullptr);

    const CaseFilter &filter() const { return m_filter; }
    CaseOrder order() const { return m_order; }
    void setFilter(const CaseFilter &filter);
    void reload();
    const CaseRow *at(int row) const;
    int rowOf(CaseId id) const;
    const WorkCalendar &calendar() const { return *m_calendar; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void failed(const QString &message);

private:
    void load(int wanted);

    Desk &m_desk;
    std::optional<WorkCalendar> m_calendar;
    CaseFilter m_filter;
    CaseOrder m_order = CaseOrder::Due;
    QList<CaseRow> m_rows;
    std::optional<CaseCursor> m_next;
};

} // namespace linli::ui
