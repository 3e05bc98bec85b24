#include "ui/projects/projectpage.h"

#include "core/projects/exportprojects.h"
#include "ui/models/allow.h"
#include "ui/models/areabox.h"
#include "ui/models/desk.h"
#include "ui/models/exportpath.h"
#include "ui/models/undo.h"
#include "ui/projects/projectmodel.h"
#include "ui/projects/projectpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int panelWidth = 440;
const QStringList chipIds{QStringLiteral("open"), QStringLiteral("overdue"), QStringLiteral("underway"), QStringLiteral("finished"), QStringLiteral("all")};

AreaTree treeOf(Desk &desk)
{
    auto tree = AreaTree::loadInScope(desk.db());
    return tree.ok() ? tree.take() : AreaTree();
}

ProjectFilter filterOf(const QString &chip)
{
    ProjectFilter filter;
    filter.open = chip == u"open";
    filter.overdue = chip == u"overdue";
    if (chip == u"underway")
        filter.state = ProjectState::UnderWay;
    if (chip == u"finished")
        filter.state = ProjectState::Finished;
    return filter;
}

} // namespace

ProjectsPage::ProjectsPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new ProjectModel(services.desk, this))
    , m_table(new TableView(services.theme))
    , m_chips(new ChipBar)
    , m_area(new AreaBox(treeOf(services.desk), tr("Area: all")))
    , m_kind(new QComboBox)
    , m_source(new QComboBox)
    , m_empty(new EmptyState(services.theme))
    , m_stack(new QStackedWidget)
    , m_panel(new ProjectPanel(services))
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

QWidget *ProjectsPage::buildList()
{
    fillFilters();
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Livelihood projects"));
    m_table->setColumnWidths({170, 124, 96, 150, 180}, ProjectModel::Title);
    m_table->setColumnDelegate(ProjectModel::Title, new TwoLineDelegate(m_services.theme, m_table));
    m_table->setColumnDelegate(ProjectModel::Due, new LightDelegate(m_services.theme, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ProjectModel::Due, Qt::AscendingOrder);
    m_table->setHiddenInLargeType({ProjectModel::AreaName, ProjectModel::Money});
    m_table->setHiddenAtFirst({ProjectModel::Money});
    m_table->keepLayout(m_services.settings, QStringLiteral("projects/list"));
    m_empty->present(QStringLiteral("love"), tr("No project here"),
        tr("No livelihood project matches these filters. Propose one here, or let the result of a deliberation become one."), tr("Propose a project"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    for (QWidget *box : QList<QWidget *>{m_area, m_kind, m_source})
        flow->addWidget(box);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_stack);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(m_chips);
    column->addWidget(filters);
    column->addWidget(card, 1);
    return list;
}

void ProjectsPage::fillFilters()
{
    const QStringList labels{tr("Open"), tr("Overdue"), displayName(ProjectState::UnderWay), tr("To be evaluated"), tr("All")};
    for (qsizetype i = 0; i < chipIds.size(); ++i)
        m_chips->addChip(chipIds[i], labels[i]);
    const QString chip = m_services.settings.value(QStringLiteral("projects/chip")).toString();
    m_chips->setCurrent(chipIds.contains(chip) ? chip : chipIds.first());
    m_kind->addItem(tr("Kind: all"), -1);
    for (const ProjectKind kind : allOf<ProjectKind>)
        m_kind->addItem(displayName(kind), int(kind));
    m_source->addItem(tr("Source: all"), -1);
    for (const ProjectSource source : allOf<ProjectSource>)
        m_source->addItem(displayName(source), int(source));
    m_area->setAccessibleName(tr("Area"));
    m_kind->setAccessibleName(tr("Kind"));
    m_source->setAccessibleName(tr("Source"));
}

void ProjectsPage::connectAll()
{
    connect(m_refresh, &QTimer::timeout, this, &ProjectsPage::refresh);
    connect(m_chips, &ChipBar::currentChanged, this, [this](const QString &id) {
        m_services.settings.setValue(QStringLiteral("projects/chip"), id);
        applyFilter();
    });
    for (QComboBox *box : QList<QComboBox *>{m_area, m_kind, m_source})
        connect(box, &QComboBox::currentIndexChanged, this, &ProjectsPage::applyFilter);
    connect(m_empty, &EmptyState::actionTriggered, this, &ProjectsPage::createNew);
    connect(m_model, &ProjectModel::loaded, this, [this] { m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1); });
    connect(m_model, &ProjectModel::failed, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    // Each order has one direction that makes sense: due soonest, numbers counting up.
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (!ProjectModel::canSortBy(column) || order != Qt::AscendingOrder)
            m_table->horizontalHeader()->setSortIndicator(m_model->sortColumn(), Qt::AscendingOrder);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (const ProjectRow *row = m_model->at(index.row()); row && !m_panel->isEditing())
            m_panel->show(row->id);
    });
    connect(m_table, &TableView::rowActivated, this, [this] { m_split->showDetail(); });
    connect(m_panel, &ProjectPanel::message, this, [this](const QString &text, bool undoable) {
        Q_EMIT message(text, undoable ? std::function<void()>([this] { undo(); }) : std::function<void()>());
    });
    connect(m_panel, &ProjectPanel::caseWanted, this,
        [this](CaseId id) { Q_EMIT goTo(QStringLiteral("cases"), QVariantMap{{QStringLiteral("case"), id.value}}); });
    connect(&m_services.desk, &Desk::changed, this, [this](const Touched &touched) {
        if (touched.contains(QStringLiteral("project")) || touched.contains(QStringLiteral("setting"))
            || touched.contains(QStringLiteral("calendar_day")))
            m_refresh->start();
    });
}

void ProjectsPage::applyFilter()
{
    ProjectFilter filter = filterOf(m_chips->current());
    filter.within = m_area->area();
    if (m_kind->currentData().toInt() >= 0)
        filter.kind = ProjectKind(m_kind->currentData().toInt());
    if (m_source->currentData().toInt() >= 0)
        filter.source = ProjectSource(m_source->currentData().toInt());
    m_model->setFilter(filter);
}

QString ProjectsPage::title() const
{
    return tr("Livelihood projects");
}

QString ProjectsPage::summary() const
{
    const QDateTime now = m_services.desk.clock().now();
    const auto count = [&](const char *chip) {
        const auto found = countProjects(m_services.desk.db(), now, filterOf(QString::fromLatin1(chip)));
        return found.ok() ? *found : 0;
    };
    return tr("%1 open · %2 overdue · %3 to be evaluated").arg(count("open")).arg(count("overdue")).arg(count("finished"));
}

QList<QWidget *> ProjectsPage::actions()
{
    auto *exporting = makeButton(tr("Export"));
    auto *create = makeButton(tr("Propose a project"), ButtonKind::Primary);
    create->setEnabled(!m_services.desk.isReadOnly());
    allow(exporting, m_services.desk.reader(), Action::Export, Kind::Matters);
    allow(create, m_services.desk.reader(), Action::Edit, Kind::Matters);
    connect(exporting, &QPushButton::clicked, this, &ProjectsPage::exportList);
    connect(create, &QPushButton::clicked, this, &ProjectsPage::createNew);
    return {exporting, create};
}

void ProjectsPage::activate()
{
    applyFilter();
    m_refresh->start();
    if (!m_panel->isEditing())
        m_table->setFocus();
}

void ProjectsPage::refresh()
{
    for (const QString &id : chipIds) {
        const auto found = countProjects(m_services.desk.db(), m_services.desk.clock().now(), filterOf(id));
        m_chips->setCount(id, found.ok() ? int(*found) : 0);
    }
    m_model->reload();
    m_panel->reload();
    Q_EMIT titleChanged();
}

void ProjectsPage::open(const QVariant &what)
{
    const auto id = findProject(m_services.desk.reader(), what.toString());
    if (!id.ok()) {
        Q_EMIT message(id.error().message, {});
        return;
    }
    m_panel->show(*id);
    m_split->showDetail();
}

void ProjectsPage::createNew()
{
    if (m_services.desk.isReadOnly() || !mayDo(m_services.desk.reader(), Action::Edit, Kind::Matters))
        return;
    m_panel->propose();
    m_split->showDetail();
}

void ProjectsPage::save()
{
    m_panel->saveEditing();
}

bool ProjectsPage::goBack()
{
    if (m_panel->isEditing()) {
        m_panel->cancelEditing();
        return true;
    }
    return m_split->goBack();
}

bool ProjectsPage::undo()
{
    undoOwnLast(m_services.desk, this, [this](const QString &said, bool) { Q_EMIT message(said, {}); });
    return true;
}

void ProjectsPage::exportList()
{
    const QString path = askExportPath(this, m_services.settings, tr("Export the list"),
        tr("Livelihood projects %1.xlsx").arg(m_services.desk.clock().today().toString(Qt::ISODate)));
    if (!path.isEmpty())
        exportTo(path);
}

void ProjectsPage::exportTo(const QString &path)
{
    m_services.desk.write<qint64>(
        this, [path, filter = m_model->filter(), order = m_model->order()](Ledger &ledger) { return exportProjects(ledger, path, filter, order); },
        [this](const Result<qint64> &rows) { Q_EMIT message(rows.ok() ? tr("%1 projects were exported.").arg(*rows) : rows.error().message, {}); });
}

} // namespace linli::ui
