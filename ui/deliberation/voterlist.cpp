#include "ui/deliberation/voterlist.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace linli::ui {

namespace {

constexpr int firstBox = 2;
constexpr int shownRows = 10;

} // namespace

VoterList::VoterList(const QList<Participant> &participants, Asked asked, QWidget *parent)
    : QTableWidget(parent)
    , m_asked(asked)
{
    for (const Participant &one : participants) {
        if (asked == Asked::Came || one.came.value_or(false))
            m_participants.append(one);
    }
    QStringList headings{tr("Address"), tr("Name")};
    if (asked == Asked::Came) {
        headings.append(tr("Came"));
    } else {
        for (const Vote vote : allOf<Vote>)
            headings.append(displayName(vote));
    }
    setColumnCount(int(headings.size()));
    setHorizontalHeaderLabels(headings);
    setRowCount(int(m_participants.size()));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height());
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideLeft); // The flat is what tells addresses apart.
    for (int row = 0; row < rowCount(); ++row) {
        const Participant &one = m_participants[row];
        const QStringList texts{one.address, one.name};
        for (int column = 0; column < columnCount(); ++column) {
            auto *item = new QTableWidgetItem(texts.value(column));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (column < firstBox ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
            item->setToolTip(item->text());
            if (column >= firstBox) {
                const bool on = asked == Asked::Came ? one.came.value_or(false) : one.vote == Vote(column - firstBox);
                item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
            }
            setItem(row, column, item);
        }
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setMinimumSectionSize(4 * fontMetrics().height()); // Two bold characters and their edges.
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setMinimumHeight(verticalHeader()->defaultSectionSize() * shownRows);
    setAccessibleName(asked == Asked::Came ? tr("Who came") : tr("How they voted"));
    connect(this, &QTableWidget::itemChanged, this, &VoterList::keepOne);
}

/// One vote each.
void VoterList::keepOne(QTableWidgetItem *item)
{
    if (m_asked == Asked::Came || item->column() < firstBox || item->checkState() != Qt::Checked)
        return;
    const QSignalBlocker blocker(this);
    for (int column = firstBox; column < columnCount(); ++column) {
        if (column != item->column())
            this->item(item->row(), column)->setCheckState(Qt::Unchecked);
    }
}

void VoterList::tick(int row, int column)
{
    item(row, firstBox + column)->setCheckState(Qt::Checked);
}

QHash<ParticipantId, bool> VoterList::came() const
{
    QHash<ParticipantId, bool> found;
    for (int row = 0; row < rowCount(); ++row)
        found.insert(m_participants[row].id, item(row, firstBox)->checkState() == Qt::Checked);
    return found;
}

QHash<ParticipantId, std::optional<Vote>> VoterList::votes() const
{
    QHash<ParticipantId, std::optional<Vote>> found;
    for (int row = 0; row < rowCount(); ++row) {
        std::optional<Vote> vote;
        for (const Vote one : allOf<Vote>) {
            if (item(row, firstBox + int(one))->checkState() == Qt::Checked)
                vote = one;
        }
        found.insert(m_participants[row].id, vote);
    }
    return found;
}

} // namespace linli::ui
