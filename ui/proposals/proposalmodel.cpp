#include "ui/models/carewords.h"
#include "ui/proposals/proposalmodel.h"

#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

ProposalModel::ProposalModel(Desk &desk, QObject *parent)
    : AskedModel(desk, parent)
    , m_desk(desk)
{
}

void ProposalModel::reload()
{
    m_careKinds = careKindsOf(m_desk);
    AskedModel::reload();
}

std::function<Result<ProposalPage>(Ledger &)> ProposalModel::question(const Next &after) const
{
    return [after](Ledger &ledger) { return flagProposals(ledger, {}, after); };
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    const FlagProposal *row = at(index.row());
    if (!row)
        return {};
    if (role == ElideRole && index.column() == Address)
        return int(Qt::ElideLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Proposal:
        return row->ends ? tr("end “%1”").arg(m_careKinds.nameOf(row->kind)) : tr("mark “%1”").arg(m_careKinds.nameOf(row->kind));
    case Name:
        return row->name;
    case Address:
        return row->address;
    default:
        return row->why;
    }
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Proposal"), tr("Name"), tr("Address"), tr("Why")}.value(section);
}

} // namespace linli::ui
