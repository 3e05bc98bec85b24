#include "ui/proposals/proposalmodel.h"

#include "ui/models/deskreader.h"
#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

ProposalModel::ProposalModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(new DeskReader(desk, this))
{
}

void ProposalModel::reload()
{
    ++m_round;
    read(std::nullopt);
}

void ProposalModel::read(std::optional<PersonId> after)
{
    m_reading = true;
    const auto ask = [after](Ledger &ledger) { return flagProposals(ledger, {}, after); };
    const auto done = [this, first = !after, round = m_round](const Result<ProposalPage> &page) { take(page, first, round); };
    m_reader->ask<ProposalPage>(ask, done);
}

void ProposalModel::take(const Result<ProposalPage> &page, bool first, int round)
{
    if (round != m_round)
        return;
    m_reading = false;
    if (!page.ok()) {
        m_next.reset();
        Q_EMIT failed(page.error().message);
        return;
    }
    m_next = page->next;
    if (first) {
        beginResetModel();
        m_rows = page->rows;
        endResetModel();
    } else if (!page->rows.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->rows.size()) - 1);
        m_rows += page->rows;
        endInsertRows();
    }
    Q_EMIT loaded();
}

bool ProposalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_reading;
}

void ProposalModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_next);
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
        return row->ends ? tr("end “%1”").arg(careKindDisplay(row->kind)) : tr("mark “%1”").arg(careKindDisplay(row->kind));
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
