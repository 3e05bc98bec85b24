#pragma once

#include "core/audit/auditlog.h"
#include "ui/models/pagedmodel.h"

namespace linli::ui {

class Desk;

/// The log, newest first, fetched as it is scrolled.
class AuditModel : public PagedModel<AuditPage>
{
    Q_OBJECT

public:
    enum Column { At, Who, What, Records, ColumnCount };

    explicit AuditModel(Desk &desk, QObject *parent = nullptr);

    void setFilter(const AuditFilter &filter);
    const AuditFilter &filter() const { return m_filter; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const QString &message);

protected:
    Result<AuditPage> fetch(const std::optional<qint64> &after, std::optional<int> limit) override;
    void report(const Error &error) override;

private:
    Desk &m_desk;
    AuditFilter m_filter;
};

} // namespace linli::ui
