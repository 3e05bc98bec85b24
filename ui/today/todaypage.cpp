#include "ui/today/todaypage.h"

#include "ui/cases/casepanel.h"
#include "ui/models/allow.h"
#include "ui/models/deskreader.h"
#include "ui/models/undo.h"
#include "ui/today/reminding.h"
#include "ui/today/todaymodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

namespace linli::ui {

TodayPage::TodayPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_reader(new DeskReader(services.desk, this))
    , m_model(new TodayModel(services.desk, *m_reader, this))
    , m_table(new TableView(services.theme))
    , m_empty(new EmptyState(services.theme))
    , m_stack(new QStackedWidget)
    , m_rounds(new QWidget)
    , m_roundsText(new ElidedLabel(LabelKind::Plain))
    , m_panel(new CasePanel(services))
    , m_refresh(new QTimer(this))
    , m_minute(new QTimer(this))
{
    m_split = new MasterDetail(services.theme, buildList(), m_panel, 380);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->addWidget(m_split);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    m_minute->setInterval(60 * 1000);
    m_minute->start();
    connectAll();
}

QWidget *TodayPage::buildList()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What waits for you today"));
    m_table->setColumnWidths({200, 150, 172, 110}, TodayModel::Title);
    m_table->setColumnDelegate(TodayModel::Title, new TwoLineDelegate(m_services.theme, m_table));
    m_table->setColumnDelegate(TodayModel::Why, new TwoLineDelegate(m_services.theme, m_table));
    m_table->setColumnDelegate(TodayModel::Deadline, new LightDelegate(m_services.theme, m_table));
    m_table->setHiddenInLargeType({TodayModel::Left});
    m_table->keepLayout(m_services.settings, QStringLiteral("today/list"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *look = makeButton(tr("Go on with the round"), ButtonKind::Link);
    connect(look, &QPushButton::clicked, this, [this] {
        if (!m_facts.rounds.isEmpty())
            Q_EMIT goTo(QStringLiteral("rounds"), m_facts.rounds.first().id.value);
    });
    auto *row = new QHBoxLayout(m_rounds);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_roundsText, 1);
    row->addWidget(look);
    m_rounds->hide();
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_stack);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(m_rounds);
    column->addWidget(card, 1);
    return list;
}

void TodayPage::connectAll()
{
    connect(m_refresh, &QTimer::timeout, this, &TodayPage::refresh);
    connect(m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_model, &TodayModel::modelAboutToBeReset, this, [this] { m_scrolled = m_table->verticalScrollBar()->value(); });
    connect(m_model, &TodayModel::loaded, this, &TodayPage::loaded);
    connect(m_model, &TodayModel::failed, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(m_empty, &EmptyState::actionTriggered, this, &TodayPage::createNew);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (const TurnRow *row = m_model->at(index.row()); row && !m_panel->isEditing())
            m_panel->show(row->id);
    });
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        if (const TurnRow *row = m_model->at(index.row()))
            Q_EMIT goTo(QStringLiteral("cases"), row->id.value);
    });
    connect(m_panel, &CasePanel::message, this, [this](const QString &text, bool undoable) {
        Q_EMIT message(text, undoable ? std::function<void()>([this] { takeBack(); }) : std::function<void()>());
    });
    connect(m_panel, &CasePanel::deliberationWanted, this, [this](CaseId id) { Q_EMIT goTo(QStringLiteral("deliberations"), id.value); });
    connect(m_panel, &CasePanel::householdWanted, this, [this](HouseholdId id) { Q_EMIT goTo(QStringLiteral("ledger"), id.value); });
    connect(&m_services.desk, &Desk::changed, this, [this](const Touched &touched) {
        for (const char *kind : {"case_file", "case_event", "calendar_day", "calendar_version", "appointment", "setting", "round"}) {
            if (touched.contains(QLatin1String(kind)))
                return m_refresh->start();
        }
    });
}

Result<TodayPage::Facts> TodayPage::factsOf(Ledger &ledger)
{
    const QDateTime now = ledger.clock().now();
    LINLI_ASSIGN(const Turn turn, turnOf(ledger));
    Facts facts;
    LINLI_ASSIGN(facts.counts, countWaiting(ledger.db(), now, turn));
    facts.nobody = turn.isNobody();
    if (const auto all = rounds(ledger.db()); all.ok()) { // Not every role sees them.
        for (const Round &round : *all) {
            if (round.from <= now.date() && (!round.until.isValid() || round.until >= now.date()))
                facts.rounds.append(round);
        }
    }
    return facts;
}

void TodayPage::refresh()
{
    if (!m_services.desk.isSignedIn()) // Nothing is read behind a locked window.
        return;
    m_model->reload();
    m_reader->ask<Facts>(factsOf, [this](const Result<Facts> &facts) {
        if (facts.ok())
            tell(*facts);
    });
}

void TodayPage::tell(const Facts &facts)
{
    m_facts = facts;
    QStringList names;
    for (const Round &round : facts.rounds)
        names.append(round.until.isValid() ? tr("%1 (until %2)").arg(round.name, QLocale().toString(round.until, QStringLiteral("MM-dd"))) : round.name);
    m_roundsText->setText(tr("Door to door: %1").arg(names.join(QStringLiteral("、"))));
    m_rounds->setVisible(!names.isEmpty());
    if (facts.nobody)
        m_empty->present(QStringLiteral("view-task"), tr("This account belongs to no desk"),
            tr("Cases wait for leaders and for the offices' desks. Ask the head of office to name the leader whom this account belongs to, "
               "or its community, under Accounts."));
    else
        m_empty->present(QStringLiteral("dialog-ok-apply"), tr("Nothing waits for you"),
            tr("What is handed to you, where you are asked to help, and who waits for an answer stands here. "
               "Record what a resident tells you with Ctrl+N."),
            m_services.desk.isReadOnly() ? QString() : tr("Record a case"));
    Q_EMIT titleChanged();
}

void TodayPage::loaded()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const int shown = m_model->rowOf(m_panel->shownCase());
    if (shown >= 0) {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->selectRow(shown);
        if (const int before = std::exchange(m_scrolled, -1); before >= 0)
            m_table->verticalScrollBar()->setValue(before);
        m_panel->reload();
    } else if (m_model->rowCount() > 0 && !m_panel->isEditing() && (!m_panel->shownCase() || !m_model->canFetchMore({}))) {
        m_table->selectRow(0); // What was done with is gone from the list: on to the next.
    } else if (m_model->rowCount() == 0 && !m_panel->isEditing()) {
        m_panel->reload();
    }
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::summary() const
{
    const WaitingCounts &counts = m_facts.counts;
    QStringList parts{tr("%1 wait for you").arg(counts.all)};
    if (counts.urgent > 0)
        parts.append(tr("%1 urgent").arg(counts.urgent));
    parts.append(tr("%1 due today").arg(counts.dueToday));
    parts.append(tr("%1 overdue").arg(counts.overdue));
    return parts.join(QStringLiteral(" · "));
}

QList<QWidget *> TodayPage::actions()
{
    auto *create = makeButton(tr("Record a case  Ctrl+N"), ButtonKind::Primary);
    create->setEnabled(!m_services.desk.isReadOnly());
    allow(create, m_services.desk.reader(), Action::Edit, Kind::Cases);
    connect(create, &QPushButton::clicked, this, &TodayPage::createNew);
    auto *remind = new QCheckBox(tr("Remind me once a day"));
    remind->setToolTip(tr("When office hours begin, never at night or on rest days: how many are due today and overdue, without names."));
    remind->setChecked(isReminding(m_services.settings));
    connect(remind, &QCheckBox::toggled, this, [this](bool on) { setReminding(m_services.settings, on); });
    return {remind, create};
}

void TodayPage::activate()
{
    refresh();
    if (!m_panel->isEditing())
        m_table->setFocus();
}

void TodayPage::createNew()
{
    if (!m_services.desk.isReadOnly())
        Q_EMIT goTo(QStringLiteral("cases"), QVariantMap());
}

void TodayPage::save()
{
    m_panel->saveEditing();
}

bool TodayPage::goBack()
{
    if (m_panel->isEditing()) {
        m_panel->cancelEditing();
        return true;
    }
    return m_split->goBack();
}

bool TodayPage::undo()
{
    takeBack();
    return true;
}

void TodayPage::takeBack()
{
    undoOwnLast(m_services.desk, this, [this](const QString &said, bool) { Q_EMIT message(said, {}); });
}

} // namespace linli::ui
