#include "ui/deliberation/deliberationpage.h"

#include "core/deliberation/deliberationstore.h"
#include "ui/deliberation/deliberationmodel.h"
#include "ui/deliberation/deliberationpanel.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/undo.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int panelWidth = 460;

} // namespace

DeliberationsPage::DeliberationsPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new DeliberationModel(services.desk, this))
    , m_table(new TableView(services.theme))
    , m_all(new QCheckBox(tr("Closed and cancelled ones too")))
    , m_empty(new EmptyState(services.theme))
    , m_stack(new QStackedWidget)
    , m_panel(new DeliberationPanel(services))
    , m_refresh(new QTimer(this))
{
    m_split = new MasterDetail(services.theme, buildList(), m_panel, panelWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->addWidget(m_split);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connectAll();
}

QWidget *DeliberationsPage::buildList()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Deliberations"));
    m_table->setColumnWidths({180, 110, 96, 150}, DeliberationModel::Title);
    m_table->setColumnDelegate(DeliberationModel::Due, new LightDelegate(m_services.theme, m_table));
    m_table->setHiddenInLargeType({DeliberationModel::AreaName});
    m_table->keepLayout(m_services.settings, QStringLiteral("deliberations/list"));
    m_empty->present(QStringLiteral("group"), tr("No deliberation is under way"),
        tr("Propose one here, or from a key case; five stages lead from the proposal to the evaluation."), tr("Propose a deliberation"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_stack);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(m_all);
    column->addWidget(card, 1);
    return list;
}

void DeliberationsPage::connectAll()
{
    connect(m_refresh, &QTimer::timeout, this, &DeliberationsPage::refresh);
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) {
        m_model->setAll(all);
        m_model->reload();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &DeliberationsPage::createNew);
    connect(m_model, &DeliberationModel::loaded, this, [this] {
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
        Q_EMIT titleChanged();
    });
    connect(m_model, &DeliberationModel::failed, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (const DeliberationRow *row = m_model->at(index.row()); row && !m_panel->isEditing())
            m_panel->show(row->id);
    });
    connect(m_table, &TableView::rowActivated, this, [this] { m_split->showDetail(); });
    connect(m_panel, &DeliberationPanel::message, this, [this](const QString &text, bool undoable) {
        Q_EMIT message(text, undoable ? std::function<void()>([this] { takeBack(); }) : std::function<void()>());
    });
    connect(m_panel, &DeliberationPanel::caseWanted, this, [this](CaseId id) { Q_EMIT goTo(QStringLiteral("cases"), id.value); });
    connect(m_panel, &DeliberationPanel::projectWanted, this,
        [this](const QString &number) { Q_EMIT goTo(QStringLiteral("projects"), number); });
    connect(&m_services.desk, &Desk::changed, this, [this](const Touched &touched) {
        if (touched.contains(QStringLiteral("deliberation")) || touched.contains(QStringLiteral("setting"))
            || touched.contains(QStringLiteral("calendar_day")))
            m_refresh->start();
    });
}

QString DeliberationsPage::title() const
{
    return tr("122 deliberations");
}

QString DeliberationsPage::summary() const
{
    const auto open = countDeliberations(m_services.desk.db(), {true, {}, {}});
    return open.ok() ? tr("%1 under way").arg(*open) : QString();
}

QList<QWidget *> DeliberationsPage::actions()
{
    auto *propose = makeButton(tr("Propose a deliberation"), ButtonKind::Primary);
    connect(propose, &QPushButton::clicked, this, &DeliberationsPage::createNew);
    propose->setEnabled(!m_services.desk.isReadOnly());
    allow(propose, m_services.desk.reader(), Action::Edit, Kind::Cases);
    return {propose};
}

void DeliberationsPage::activate()
{
    m_refresh->start();
    if (!m_panel->isEditing())
        m_table->setFocus();
}

void DeliberationsPage::refresh()
{
    m_model->reload();
    m_panel->reload();
}

void DeliberationsPage::open(const QVariant &what)
{
    const QVariantMap map = what.toMap();
    NewDeliberation start;
    start.fromCase = CaseId(map.isEmpty() ? what.toLongLong() : map.value(QStringLiteral("case")).toLongLong());
    start.area = AreaId(map.value(QStringLiteral("area")).toLongLong());
    start.title = map.value(QStringLiteral("title")).toString();
    start.proposal = map.value(QStringLiteral("proposal")).toString();
    const auto there = openDeliberationOf(m_services.desk.db(), start.fromCase);
    if (start.fromCase && there.ok() && *there)
        m_panel->show(*there);
    else
        m_panel->propose(start);
    m_split->showDetail();
}

void DeliberationsPage::createNew()
{
    if (m_services.desk.isReadOnly())
        return;
    m_panel->propose({});
    m_split->showDetail();
}

void DeliberationsPage::save()
{
    m_panel->saveEditing();
}

bool DeliberationsPage::goBack()
{
    if (m_panel->isEditing()) {
        m_panel->cancelEditing();
        return true;
    }
    return m_split->goBack();
}

bool DeliberationsPage::undo()
{
    takeBack();
    return true;
}

void DeliberationsPage::takeBack()
{
    undoOwnLast(m_services.desk, this, [this](const QString &said, bool) {
        Q_EMIT message(said, {});
        refresh();
    });
}

} // namespace linli::ui
