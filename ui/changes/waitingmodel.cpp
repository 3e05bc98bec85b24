#include "ui/changes/waitingmodel.h"

#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

WaitingModel::WaitingModel(Desk &desk, QObject *parent)
    : AskedModel(desk, parent)
{
}

std::function<Result<WaitingPage>(Ledger &)> WaitingModel::question(const Next &after) const
{
    return [after](Ledger &ledger) { return waitingEvents(ledger, {}, after); };
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    const WaitingEvent *row = at(index.row());
    if (!row)
        return {};
    if (role == LightRole && index.column() == Reported)
        return isLate(*row) ? QVariant(int(LightKind::Amber)) : QVariant();
    if (role == ElideRole && (index.column() == Address || index.column() == Other))
        return int(Qt::ElideLeft);
    if (role == Qt::ToolTipRole && index.column() == Reported && isLate(*row))
        return tr("Waits too long: the household's changes are not clear.");
    if (role != Qt::DisplayRole)
        return {};
    const LifeEvent &event = row->event;
    switch (index.column()) {
    case Reported:
        return event.reportedOn;
    case What:
        return event.note.isEmpty() ? displayName(event.kind) : tr("%1: %2").arg(displayName(event.kind), event.note);
    case Who:
        return event.person ? row->personName : tr("the whole household");
    case Address:
        return row->address;
    case Other:
        return row->otherAddress;
    case On:
        return event.on.isEmpty() ? tr("not known") : event.on;
    default:
        return event.reportedBy;
    }
}

QVariant WaitingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Reported"), tr("Change"), tr("Who"), tr("Address"), tr("Other household"), tr("Happened"), tr("Reported by")}.value(section);
}

} // namespace linli::ui
