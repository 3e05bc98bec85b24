#include "ui/resources/resourcespage.h"

#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/exportpath.h"
#include "ui/models/undo.h"
#include "ui/resources/resourcemodel.h"
#include "ui/resources/resourcepanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int panelWidth = 480;

} // namespace

ResourcesPage::ResourcesPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new ResourceModel(services.desk, this))
    , m_table(new TableView(services.theme))
    , m_kind(new QComboBox)
    , m_words(new QLineEdit)
    , m_retired(new QCheckBox(tr("Those not offered any more too")))
    , m_empty(new EmptyState(services.theme))
    , m_stack(new QStackedWidget)
    , m_panel(new ResourcePanel(services))
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

QWidget *ResourcesPage::buildFilters()
{
    m_kind->addItem(tr("All kinds"), -1);
    for (const ResourceKind kind : allOf<ResourceKind>)
        m_kind->addItem(displayName(kind), int(kind));
    m_kind->setAccessibleName(tr("Kind"));
    m_words->setPlaceholderText(tr("Name, what it offers, contact"));
    m_words->setClearButtonEnabled(true);
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::small);
    line->addWidget(m_kind);
    line->addWidget(m_words, 1);
    line->addWidget(m_retired);
    return bar;
}

QWidget *ResourcesPage::buildList()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Resources"));
    m_table->setColumnWidths({150, 80, 110, 88, 64, 110}, ResourceModel::Name);
    m_table->setHiddenInLargeType({ResourceModel::AreaName, ResourceModel::Holds});
    m_table->keepLayout(m_services.settings, QStringLiteral("resources/list"));
    m_empty->present(QStringLiteral("tag"), tr("No resource is here"),
        tr("Enter work units, venues, volunteer teams, skills and equipment; then they can be booked and asked for."), tr("Enter a resource"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_stack);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(buildFilters());
    column->addWidget(card, 1);
    return list;
}

void ResourcesPage::connectAll()
{
    connect(m_refresh, &QTimer::timeout, this, &ResourcesPage::refresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ResourcesPage::filter);
    connect(m_words, &QLineEdit::textChanged, this, &ResourcesPage::filter);
    connect(m_retired, &QCheckBox::toggled, this, &ResourcesPage::filter);
    connect(m_empty, &EmptyState::actionTriggered, this, &ResourcesPage::createNew);
    connect(m_model, &ResourceModel::loaded, this, [this] {
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
        Q_EMIT titleChanged();
    });
    connect(m_model, &ResourceModel::failed, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (const ResourceRow *row = m_model->at(index.row()); row && !m_panel->isEditing())
            m_panel->show(row->one.id);
    });
    connect(m_table, &TableView::rowActivated, this, [this] { m_split->showDetail(); });
    connect(m_panel, &ResourcePanel::message, this, [this](const QString &text, bool undoable) {
        Q_EMIT message(text, undoable ? std::function<void()>([this] { takeBack(); }) : std::function<void()>());
    });
    connect(&m_services.desk, &Desk::changed, this, [this](const Touched &touched) {
        if (touched.contains(QStringLiteral("resource")) || touched.contains(QStringLiteral("booking")))
            m_refresh->start();
    });
}

void ResourcesPage::filter()
{
    ResourceFilter wanted;
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        wanted.kind = ResourceKind(kind);
    wanted.words = m_words->text();
    wanted.retired = m_retired->isChecked();
    m_model->setFilter(wanted);
    m_model->reload();
}

QString ResourcesPage::title() const
{
    return tr("Resources");
}

QString ResourcesPage::summary() const
{
    int asked = 0;
    for (const ResourceRow &row : m_model->rows())
        asked += row.asked;
    const QString all = tr("%1 in the list").arg(m_model->rowCount());
    return asked > 0 ? tr("%1, %2 requests wait").arg(all).arg(asked) : all;
}

QList<QWidget *> ResourcesPage::actions()
{
    const bool writable = !m_services.desk.isReadOnly();
    auto *enter = makeButton(tr("Enter a resource"), ButtonKind::Primary);
    connect(enter, &QPushButton::clicked, this, &ResourcesPage::createNew);
    enter->setEnabled(writable);
    allow(enter, m_services.desk.reader(), Action::Edit, Kind::Matters);
    auto *exporting = makeButton(tr("Export"));
    auto *menu = new QMenu(exporting);
    menu->addAction(tr("The register"), this, [this] { exportList(false); });
    menu->addAction(tr("All bookings"), this, [this] { exportList(true); });
    exporting->setMenu(menu);
    exporting->setEnabled(writable);
    allow(exporting, m_services.desk.reader(), Action::Export, Kind::Matters);
    return {exporting, enter};
}

void ResourcesPage::activate()
{
    m_refresh->start();
    if (!m_panel->isEditing())
        m_table->setFocus();
}

void ResourcesPage::refresh()
{
    m_model->reload();
    m_panel->reload();
}

void ResourcesPage::open(const QVariant &what)
{
    m_panel->show(ResourceId(what.toLongLong()));
    m_split->showDetail();
}

void ResourcesPage::createNew()
{
    if (m_services.desk.isReadOnly() || !mayDo(m_services.desk.reader(), Action::Edit, Kind::Matters))
        return;
    m_panel->enterNew();
    m_split->showDetail();
}

void ResourcesPage::save()
{
    m_panel->saveEditing();
}

bool ResourcesPage::goBack()
{
    if (m_panel->isEditing()) {
        m_panel->cancelEditing();
        return true;
    }
    return m_split->goBack();
}

bool ResourcesPage::undo()
{
    takeBack();
    return true;
}

void ResourcesPage::takeBack()
{
    undoOwnLast(m_services.desk, this, [this](const QString &said, bool) {
        Q_EMIT message(said, {});
        refresh();
    });
}

void ResourcesPage::exportList(bool bookings)
{
    const QString today = m_services.desk.clock().today().toString(Qt::ISODate);
    const QString path = askExportPath(this, m_services.settings, tr("Export the list"),
        bookings ? tr("Bookings %1.xlsx").arg(today) : tr("Resources %1.xlsx").arg(today));
    if (path.isEmpty())
        return;
    m_services.desk.write<qint64>(
        this,
        [path, bookings, wanted = m_model->filter()](Ledger &ledger) {
            return bookings ? exportBookings(ledger, path, {}) : exportResources(ledger, path, wanted);
        },
        [this](const Result<qint64> &rows) {
            Q_EMIT message(rows.ok() ? tr("%1 rows were exported.").arg(*rows) : rows.error().message, {});
        });
}

} // namespace linli::ui
