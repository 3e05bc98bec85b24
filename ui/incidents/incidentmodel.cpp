#include "ui/incidents/incidentmodel.h"

#include "core/base/money.h"
#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

QString harmInWords(int injured, int dead, const std::optional<qint64> &loss)
{
    QStringList parts;
    if (injured > 0)
        parts.append(IncidentModel::tr("%1 injured").arg(injured));
    if (dead > 0)
        parts.append(IncidentModel::tr("%1 dead").arg(dead));
    if (loss && *loss > 0)
        parts.append(IncidentModel::tr("%1 yuan").arg(yuanText(*loss)));
    return parts.join(IncidentModel::tr(", "));
}

IncidentModel::IncidentModel(Desk &desk, QObject *parent)
    : AskedModel(desk, parent)
{
}

void IncidentModel::setFilter(const IncidentFilter &filter)
{
    m_filter = filter;
    reload();
}

std::function<Result<IncidentPage>(Ledger &)> IncidentModel::question(const Next &after) const
{
    return [after, filter = m_filter](Ledger &ledger) { return incidentPage(ledger.db(), filter, IncidentOrder::Day, after); };
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
{
    const IncidentRow *row = at(index.row());
    if (!row)
        return {};
    if (role == SecondLineRole && index.column() == Body)
        return row->number + QStringLiteral(" · ") + displayName(row->kind);
    if (role == Qt::ToolTipRole && index.column() == Body)
        return row->body;
    if (role == ElideRole && index.column() == Where)
        return int(Qt::ElideLeft); // The flat is what tells addresses apart.
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Day:
        return row->day.toString(Qt::ISODate) + (row->time.isValid() ? row->time.toString(QStringLiteral(" HH:mm")) : QString());
    case KindName:
        return displayName(row->kind);
    case Where:
        return row->address.isEmpty() ? row->areaName : row->address;
    case Body:
        return row->body;
    default:
        return harmInWords(row->injured, row->dead, row->loss);
    }
}

QVariant IncidentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Day"), tr("Kind"), tr("Where"), tr("What happened"), tr("Harm")}.value(section);
}

} // namespace linli::ui
