#pragma once

#include "core/households/lifecases.h"
#include "ui/models/askedmodel.h"

namespace linli::ui {

/// Changes that nobody has confirmed yet, the oldest first.
class WaitingModel : public AskedModel<WaitingPage>
{
    Q_OBJECT

public:
    enum Column { Reported, What, Who, Address, Other, On, By, ColumnCount };

    explicit WaitingModel(Desk &desk, QObject *parent = nullptr);

    /// Reported before this day: too long ago (R5), marked.
    void setLateBefore(const QString &day) { m_lateBefore = day; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &message);

private:
    std::function<Result<WaitingPage>(Ledger &)> question(const Next &after) const override;
    void told(const QString &failure) override { failure.isEmpty() ? loaded() : failed(failure); }
    bool isLate(const WaitingEvent &row) const { return row.event.reportedOn < m_lateBefore; }

    QString m_lateBefore;
};

} // namespace linli::ui
