#include "ui/changes/changespage.h"

#include "core/clarity/clarity.h"
#include "ui/changes/waitingmodel.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/undo.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

ChangesPage::ChangesPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_changes(new WaitingModel(services.desk, this))
    , m_table(new TableView(services.theme))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(services.theme))
    , m_refresh(new QTimer(this))
{
    m_table->setModel(m_changes);
    m_table->setAccessibleName(tr("Changes that wait to be confirmed"));
    m_table->setHiddenInLargeType({WaitingModel::On, WaitingModel::By}); // The width is for who and where.
    const auto arrange = [this] {
        m_table->setColumnWidths(m_services.theme.metrics().large ? QList<int>{94, 112, 72, 168, 168, 96, 80}
                                                                  : QList<int>{96, 140, 80, 200, 260, 96, 80},
            WaitingModel::Address);
    };
    connect(&services.theme, &Theme::changed, this, arrange);
    arrange();
    m_table->keepLayout(services.settings, QStringLiteral("changes/list"));
    m_empty->present(QStringLiteral("dialog-ok-apply"), tr("Nothing waits to be confirmed"),
        tr("Moves, births, deaths, marriages, splits and merges that are recorded stand here until somebody confirms them."));
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
    connect(m_refresh, &QTimer::timeout, this, &ChangesPage::refresh);
    connect(&services.desk, &Desk::changed, m_refresh, qOverload<>(&QTimer::start));
    connect(m_changes, &WaitingModel::loaded, this, &ChangesPage::showState);
    connect(m_changes, &WaitingModel::failed, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangesPage::showState);
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex &index) { openHousehold(index.row()); });
}

QString ChangesPage::title() const
{
    return tr("Changes to confirm");
}

QString ChangesPage::summary() const
{
    if (m_changes->rowCount() == 0)
        return {}; // The page says so itself.
    const int selected = int(chosen().size());
    return selected > 0 ? tr("%1 listed, %2 selected").arg(m_changes->rowCount()).arg(selected)
                        : tr("%1 listed, the oldest first; select those that are true").arg(m_changes->rowCount());
}

QList<QWidget *> ChangesPage::actions()
{
    m_all = makeButton(tr("Select all"));
    m_open = makeButton(tr("Open the household"));
    m_confirm = makeButton(tr("Confirm the selected"), ButtonKind::Primary);
    connect(m_all, &QPushButton::clicked, m_table, &QTableView::selectAll);
    connect(m_open, &QPushButton::clicked, this, [this] { openHousehold(m_table->currentIndex().row()); });
    connect(m_confirm, &QPushButton::clicked, this, &ChangesPage::confirm);
    showState();
    return {m_all, m_open, m_confirm};
}

void ChangesPage::activate()
{
    m_refresh->start();
}

void ChangesPage::refresh()
{
    if (!isVisible())
        return;
    const auto limits = clarityLimits(m_services.desk.reader());
    m_changes->setLateBefore((limits.ok() ? *limits : ClarityLimits()).changesSince(m_services.desk.clock().today()));
    m_changes->reload();
}

void ChangesPage::showState()
{
    m_stack->setCurrentIndex(m_changes->rowCount() > 0 ? 0 : 1);
    const qsizetype selected = chosen().size();
    if (m_all)
        m_all->setEnabled(m_changes->rowCount() > 0);
    if (m_open)
        m_open->setEnabled(selected == 1);
    if (m_confirm) {
        m_confirm->setEnabled(selected > 0 && !m_services.desk.isReadOnly());
        allow(m_confirm, m_services.desk.reader(), Action::Edit, Kind::Households);
    }
    Q_EMIT titleChanged();
}

QList<LifeEventId> ChangesPage::chosen() const
{
    QList<LifeEventId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const WaitingEvent *row = m_changes->at(index.row()))
            ids.append(row->event.id);
    }
    return ids;
}

void ChangesPage::openHousehold(int row)
{
    if (const WaitingEvent *chosen = m_changes->at(row))
        Q_EMIT goTo(QStringLiteral("ledger"), chosen->event.household.value);
}

void ChangesPage::confirm()
{
    const QList<LifeEventId> ids = chosen();
    if (ids.isEmpty())
        return;
    m_services.desk.write<void>(
        this, [ids](Ledger &ledger) { return confirmLifeEvents(ledger, ids); },
        [this, count = ids.size()](const Result<void> &saved) {
            if (!saved.ok()) {
                Q_EMIT message(saved.error().message, {});
                return;
            }
            Q_EMIT message(tr("%1 changes were confirmed.").arg(count), [this] { takeBack(); });
            m_changes->reload();
        });
}

bool ChangesPage::undo()
{
    takeBack();
    return true;
}

void ChangesPage::takeBack()
{
    undoOwnLast(m_services.desk, this, [this](const QString &said, bool) {
        Q_EMIT message(said, {});
        m_changes->reload();
    });
}

} // namespace linli::ui
