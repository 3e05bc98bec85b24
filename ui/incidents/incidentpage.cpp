#include "ui/incidents/incidentpage.h"

#include "core/incidents/exportincidents.h"
#include "ui/incidents/incidentmodel.h"
#include "ui/incidents/incidentpanel.h"
#include "ui/incidents/zeroview.h"
#include "ui/models/allow.h"
#include "ui/models/areabox.h"
#include "ui/models/desk.h"
#include "ui/models/exportpath.h"
#include "ui/models/undo.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableview.h"

#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int panelWidth = 420;
constexpr int yearsOffered = 6;

AreaTree treeOf(Desk &desk)
{
    auto tree = AreaTree::loadInScope(desk.db());
    return tree.ok() ? tree.take() : AreaTree();
}

} // namespace

IncidentsPage::IncidentsPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new IncidentModel(services.desk, this))
    , m_table(new TableView(services.theme))
    , m_views(new ChipBar)
    , m_area(new AreaBox(treeOf(services.desk), tr("Area: all")))
    , m_kind(new QComboBox)
    , m_year(new QComboBox)
    , m_void(new QComboBox)
    , m_empty(new EmptyState(services.theme))
    , m_stack(new QStackedWidget)
    , m_panel(new IncidentPanel(services))
    , m_zeros(new ZeroView(services))
    , m_whole(new QStackedWidget)
    , m_refresh(new QTimer(this))
{
    m_views->addChip(QStringLiteral("register"), tr("Register"));
    m_views->addChip(QStringLiteral("figures"), tr("Year on year"));
    m_views->addChip(QStringLiteral("zeros"), tr("Three zeros"));
    m_views->setCurrent(QStringLiteral("register"));
    m_split = new MasterDetail(services.theme, buildList(), m_panel, panelWidth);
    m_whole->addWidget(m_split);
    m_whole->addWidget(m_zeros);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->setSpacing(Space::small);
    column->addWidget(m_views);
    column->addWidget(m_whole, 1);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connectAll();
}

void IncidentsPage::fillFilters()
{
    m_kind->addItem(tr("Kind: all"), -1);
    for (const IncidentKind kind : allOf<IncidentKind>)
        m_kind->addItem(displayName(kind), int(kind));
    m_year->addItem(tr("Year: all"), 0);
    const int year = m_services.desk.clock().today().year();
    for (int back = 0; back < yearsOffered; ++back)
        m_year->addItem(QString::number(year - back), year - back);
    m_void->addItem(tr("Those that count"), false);
    m_void->addItem(tr("Void ones"), true);
    m_area->setAccessibleName(tr("Area"));
    m_kind->setAccessibleName(tr("Kind"));
    m_year->setAccessibleName(tr("Year"));
    m_void->setAccessibleName(tr("Whether they count"));
}

QWidget *IncidentsPage::buildList()
{
    fillFilters();
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Incidents"));
    m_table->setColumnWidths({144, 80, 170, 170, 104}, IncidentModel::Body);
    m_table->setColumnDelegate(IncidentModel::Body, new TwoLineDelegate(m_services.theme, m_table));
    m_table->setHiddenInLargeType({IncidentModel::KindName, IncidentModel::Harm});
    m_table->keepLayout(m_services.settings, QStringLiteral("incidents/list"));
    m_empty->present(QStringLiteral("note"), tr("No incident here"),
        tr("No incident matches these filters. Fires, gas, telecom fraud, thefts, accidents and petitions are recorded with Ctrl+Shift+N."),
        tr("Record an incident"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    for (QWidget *box : QList<QWidget *>{m_area, m_kind, m_year, m_void})
        flow->addWidget(box);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_stack);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(filters);
    column->addWidget(card, 1);
    return list;
}

void IncidentsPage::connectAll()
{
    connect(m_refresh, &QTimer::timeout, this, &IncidentsPage::refresh);
    connect(m_views, &ChipBar::currentChanged, this, [this](const QString &id) {
        m_whole->setCurrentIndex(id == u"register" ? 0 : 1);
        m_zeros->showZeros(id == u"zeros");
        refresh();
    });
    for (QComboBox *box : QList<QComboBox *>{m_area, m_kind, m_year, m_void})
        connect(box, &QComboBox::currentIndexChanged, this, &IncidentsPage::applyFilter);
    connect(m_empty, &EmptyState::actionTriggered, this, &IncidentsPage::createNew);
    connect(m_model, &IncidentModel::loaded, this, [this] { m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1); });
    connect(m_model, &IncidentModel::failed, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(m_zeros, &ZeroView::message, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (const IncidentRow *row = m_model->at(index.row()); row && !m_panel->isEditing())
            m_panel->show(row->id);
    });
    connect(m_table, &TableView::rowActivated, this, [this] { m_split->showDetail(); });
    connect(m_panel, &IncidentPanel::message, this, [this](const QString &text, bool undoable) {
        Q_EMIT message(text, undoable ? std::function<void()>([this] { undo(); }) : std::function<void()>());
    });
    connect(m_panel, &IncidentPanel::caseWanted, this,
        [this](CaseId id) { Q_EMIT goTo(QStringLiteral("cases"), QVariantMap{{QStringLiteral("case"), id.value}}); });
    connect(&m_services.desk, &Desk::changed, this, [this](const Touched &touched) {
        if (touched.contains(QStringLiteral("incident")) || touched.contains(QStringLiteral("household_unit")))
            m_refresh->start();
    });
}

void IncidentsPage::applyFilter()
{
    IncidentFilter filter;
    filter.within = m_area->area();
    if (m_kind->currentData().toInt() >= 0)
        filter.kind = IncidentKind(m_kind->currentData().toInt());
    if (const int year = m_year->currentData().toInt(); year > 0) {
        filter.from = QDate(year, 1, 1);
        filter.to = QDate(year, 12, 31);
    }
    filter.voided = m_void->currentData().toBool();
    m_model->setFilter(filter);
}

QString IncidentsPage::title() const
{
    return tr("Incidents");
}

QString IncidentsPage::summary() const
{
    const QDate today = m_services.desk.clock().today();
    IncidentFilter year;
    year.from = QDate(today.year(), 1, 1);
    IncidentFilter month;
    month.from = QDate(today.year(), today.month(), 1);
    const auto inYear = countIncidents(m_services.desk.db(), year);
    const auto inMonth = countIncidents(m_services.desk.db(), month);
    return inYear.ok() && inMonth.ok() ? tr("%1 this month · %2 this year").arg(*inMonth).arg(*inYear) : QString();
}

QList<QWidget *> IncidentsPage::actions()
{
    auto *exporting = makeButton(tr("Export"));
    auto *create = makeButton(tr("Record an incident"), ButtonKind::Primary);
    create->setEnabled(!m_services.desk.isReadOnly());
    allow(exporting, m_services.desk.reader(), Action::Export, Kind::Matters);
    allow(create, m_services.desk.reader(), Action::Edit, Kind::Matters);
    connect(exporting, &QPushButton::clicked, this, &IncidentsPage::exportList);
    connect(create, &QPushButton::clicked, this, &IncidentsPage::createNew);
    return {exporting, create};
}

void IncidentsPage::activate()
{
    m_refresh->start();
    if (!m_panel->isEditing())
        m_table->setFocus();
}

void IncidentsPage::showView(const QString &id)
{
    m_views->setCurrent(id);
}

void IncidentsPage::refresh()
{
    if (m_whole->currentIndex() == 1)
        m_zeros->reload();
    m_model->reload();
    m_panel->reload();
    Q_EMIT titleChanged();
}

void IncidentsPage::open(const QVariant &what)
{
    const auto id = findIncident(m_services.desk.reader(), what.toString());
    if (!id.ok()) {
        Q_EMIT message(id.error().message, {});
        return;
    }
    showView(QStringLiteral("register"));
    m_panel->show(*id);
    m_split->showDetail();
}

void IncidentsPage::createNew()
{
    if (m_services.desk.isReadOnly() || !mayDo(m_services.desk.reader(), Action::Edit, Kind::Matters))
        return;
    showView(QStringLiteral("register"));
    m_panel->record();
    m_split->showDetail();
}

void IncidentsPage::save()
{
    m_panel->saveEditing();
}

bool IncidentsPage::goBack()
{
    if (m_panel->isEditing()) {
        m_panel->cancelEditing();
        return true;
    }
    return m_split->goBack();
}

bool IncidentsPage::undo()
{
    undoOwnLast(m_services.desk, this, [this](const QString &said, bool) { Q_EMIT message(said, {}); });
    return true;
}

void IncidentsPage::exportList()
{
    const QString path = askExportPath(this, m_services.settings, tr("Export the list"),
        tr("Incidents %1.xlsx").arg(m_services.desk.clock().today().toString(Qt::ISODate)));
    if (!path.isEmpty())
        exportTo(path);
}

void IncidentsPage::exportTo(const QString &path)
{
    m_services.desk.write<qint64>(
        this, [path, filter = m_model->filter()](Ledger &ledger) { return exportIncidents(ledger, path, filter, IncidentOrder::Day); },
        [this](const Result<qint64> &rows) { Q_EMIT message(rows.ok() ? tr("%1 incidents were exported.").arg(*rows) : rows.error().message, {}); });
}

} // namespace linli::ui
