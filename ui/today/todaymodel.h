// What waits for the person who is signed in, the most pressing first (core/cases/today.h).
#pragma once

#include "core/cases/today.h"
#include "ui/models/askedmodel.h"

namespace linli::ui {

class TodayModel : public AskedModel<TurnPage>
{
    Q_OBJECT

public:
    enum Column { Title, Why, Deadline, Left, ColumnCount };

    TodayModel(Desk &desk, DeskReader &reader, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The row of a case; -1.
    int rowOf(CaseId id) const;
    void reload() override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &message);

private:
    std::function<Result<TurnPage>(Ledger &)> question(const Next &after) const override;
    void told(const QString &failure) override { failure.isEmpty() ? loaded() : failed(failure); }
    QString textOf(const TurnRow &row, int column) const;

    Desk &m_desk;
    std::optional<WorkCalendar> m_calendar;
};

} // namespace linli::ui
