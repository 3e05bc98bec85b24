#pragma once

#include "core/incidents/incidentquery.h"
#include "ui/models/askedmodel.h"

namespace linli::ui {

/// The register of incidents as filtered, the newest first or by number.
class IncidentModel : public AskedModel<IncidentPage>
{
    Q_OBJECT

public:
    enum Column { Day, KindName, Where, Body, Harm, ColumnCount };

    explicit IncidentModel(Desk &desk, QObject *parent = nullptr);

    const IncidentFilter &filter() const { return m_filter; }
    void setFilter(const IncidentFilter &filter);
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &message);

private:
    std::function<Result<IncidentPage>(Ledger &)> question(const Next &after) const override;
    void told(const QString &failure) override { failure.isEmpty() ? loaded() : failed(failure); }

    IncidentFilter m_filter;
};

/// "1 injured, 2 dead, 3,500 yuan"; empty where there was none of it.
QString harmInWords(int injured, int dead, const std::optional<qint64> &loss);

} // namespace linli::ui
