#include "ui/proposals/proposalspage.h"

#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/undo.h"
#include "ui/proposals/proposalmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

ProposalsPage::ProposalsPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_proposals(new ProposalModel(services.desk, this))
    , m_table(new TableView(services.theme))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(services.theme))
    , m_refresh(new QTimer(this))
{
    m_table->setModel(m_proposals);
    m_table->setAccessibleName(tr("Proposed marks of people to watch over"));
    const auto arrange = [this] {
        m_table->setColumnWidths(m_services.theme.metrics().large ? QList<int>{150, 72, 170, 180} : QList<int>{170, 100, 240, 260},
            ProposalModel::Reason);
    };
    connect(&services.theme, &Theme::changed, this, arrange);
    arrange();
    m_table->keepLayout(services.settings, QStringLiteral("proposals/list"));
    m_empty->present(QStringLiteral("dialog-ok-apply"), tr("Nothing is proposed"),
        tr("Marks for age, living alone and children left behind agree with the data."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_stack);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(Space::large, 0, Space::large, Space::large);
    page->addWidget(card);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &ProposalsPage::refresh);
    connect(&services.desk, &Desk::changed, m_refresh, qOverload<>(&QTimer::start));
    connect(m_proposals, &ProposalModel::loaded, this, &ProposalsPage::showState);
    connect(m_proposals, &ProposalModel::failed, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProposalsPage::showState);
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        if (const FlagProposal *row = m_proposals->at(index.row()))
            Q_EMIT goTo(QStringLiteral("ledger"), row->household.value);
    });
}

QString ProposalsPage::title() const
{
    return tr("Marks proposed");
}

QString ProposalsPage::summary() const
{
    const int selected = int(chosen().size());
    return selected > 0 ? tr("%1 listed, %2 selected").arg(m_proposals->rowCount()).arg(selected)
                        : tr("%1 listed; select those to decide on").arg(m_proposals->rowCount());
}

QList<QWidget *> ProposalsPage::actions()
{
    auto *all = makeButton(tr("Select all"));
    m_refuse = makeButton(tr("Refuse the selected"));
    m_accept = makeButton(tr("Accept the selected"), ButtonKind::Primary);
    connect(all, &QPushButton::clicked, m_table, &QTableView::selectAll);
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
    showState();
    return {all, m_refuse, m_accept};
}

void ProposalsPage::activate()
{
    m_refresh->start();
}

void ProposalsPage::refresh()
{
    if (isVisible())
        m_proposals->reload();
}

void ProposalsPage::showState()
{
    m_stack->setCurrentIndex(m_proposals->rowCount() > 0 ? 0 : 1);
    const bool any = !chosen().isEmpty() && !m_services.desk.isReadOnly();
    for (QPushButton *button : {m_accept, m_refuse}) {
        if (!button)
            continue;
        button->setEnabled(any);
        allow(button, m_services.desk.reader(), Action::Edit, Kind::Residents);
    }
    Q_EMIT titleChanged();
}

QList<FlagProposal> ProposalsPage::chosen() const
{
    QList<FlagProposal> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const FlagProposal *row = m_proposals->at(index.row()))
            rows.append(*row);
    }
    return rows;
}

void ProposalsPage::decide(bool accept)
{
    const QList<FlagProposal> rows = chosen();
    if (rows.isEmpty())
        return;
    m_services.desk.write<void>(
        this,
        [rows, accept](Ledger &ledger) { return accept ? acceptProposals(ledger, rows) : refuseProposals(ledger, rows); },
        [this, accept, count = rows.size()](const Result<void> &saved) {
            if (!saved.ok()) {
                Q_EMIT message(saved.error().message, {});
                return;
            }
            const QString done = accept ? tr("%1 proposals were accepted.") : tr("%1 proposals were refused; they are not made again.");
            Q_EMIT message(done.arg(count), [this] { takeBack(); });
            m_proposals->reload();
        });
}

bool ProposalsPage::undo()
{
    takeBack();
    return true;
}

void ProposalsPage::takeBack()
{
    undoOwnLast(m_services.desk, this, [this](const QString &said, bool) {
        Q_EMIT message(said, {});
        m_proposals->reload();
    });
}

} // namespace linli::ui
