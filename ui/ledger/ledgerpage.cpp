#include "ui/ledger/ledgerpage.h"

#include "core/households/filterwords.h"
#include "ui/areas/areapanel.h"
#include "ui/areas/treetools.h"
#include "ui/building/buildingcanvas.h"
#include "ui/building/buildingview.h"
#include "ui/building/pictureswitch.h"
#include "ui/ledger/bulkform.h"
#include "ui/ledger/householdfilters.h"
#include "ui/models/allow.h"
#include "ui/models/areatreemodel.h"
#include "ui/models/desk.h"
#include "ui/models/householdmodel.h"
#include "ui/models/undo.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/treeview.h"

#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

LedgerPage::LedgerPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_areas(new AreaTreeModel(services.desk, this))
    , m_households(new HouseholdModel(services.desk, this))
    , m_tree(new TreeView(services.theme))
    , m_table(new TableView(services.theme))
    , m_filters(new HouseholdFilters(services))
    , m_tableStack(new QStackedWidget)
    , m_panel(new HouseholdPanel(services))
    , m_refresh(new QTimer(this))
{
    m_detail = new QStackedWidget;
    m_detail->addWidget(m_panel);
    m_side = new AreaPanel(services, m_detail);
    m_tools = new TreeTools(services, m_side, this);
    m_split = new MasterDetail(services.theme, buildLists(), m_side, 306);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->addWidget(m_split);
    connectAll();
    connectTree();
    m_tree->expandToDepth(3);
    applyFilter();
}

QWidget *LedgerPage::buildLists()
{
    m_tree->setModel(m_areas);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Areas"));
    m_lists = new QSplitter(Qt::Horizontal);
    m_lists->setChildrenCollapsible(false);
    m_lists->setHandleWidth(Space::medium);
    m_lists->addWidget(m_tree);
    m_views = new PictureSwitch(m_services, buildTable());
    m_lists->addWidget(m_views);
    m_lists->setStretchFactor(0, 0);
    m_lists->setStretchFactor(1, 1);
    connect(&m_services.theme, &Theme::changed, this, &LedgerPage::arrange);
    arrange();
    return m_lists;
}

void LedgerPage::arrange()
{
    const bool large = m_services.theme.metrics().large;
    m_tree->setIndentation(large ? Space::medium : Space::small);
    m_lists->setSizes(large ? QList<int>{374, 706} : QList<int>{224, 600});
}

QWidget *LedgerPage::buildTable()
{
    m_table->setModel(m_households);
    m_table->setColumnWidths({140, 88, 80, 54, 80, 123, 88, 88, 88}, HouseholdModel::Address);
    m_table->setColumnDelegate(HouseholdModel::Flags, new LightDelegate(m_services.theme, m_table));
    m_table->setSortKeys({{HouseholdModel::Address, false}});
    // Large type needs the width for what tells households apart; the rest stands on the card.
    m_table->setHiddenInLargeType({HouseholdModel::Unit, HouseholdModel::HousingKind});
    m_table->setHiddenAtFirst({HouseholdModel::Livelihood, HouseholdModel::Gas, HouseholdModel::Wiring});
    m_table->keepLayout(m_services.settings, QStringLiteral("ledger/households"));
    m_table->setAccessibleName(tr("Households"));

    auto *empty = new EmptyState(m_services.theme);
    empty->present(QStringLiteral("document-import"), tr("There are no households here yet"),
        tr("Import the tree of areas, the leaders and the roster as your office keeps them, or add a "
           "household by hand."),
        tr("Import a spreadsheet"));
    connect(empty, &EmptyState::actionTriggered, this,
        [this] { Q_EMIT goTo(QStringLiteral("import"), QStringLiteral("roster")); });
    m_tableStack->addWidget(m_table);
    auto *none = new EmptyState(m_services.theme);
    none->present(QStringLiteral("edit-find"), tr("No household fits"),
        tr("None in the chosen area fits all the filters."), tr("Take all filters away"));
    connect(none, &EmptyState::actionTriggered, this, [this] { m_filters->lookFor({}); });
    m_tableStack->addWidget(empty);
    m_tableStack->addWidget(none);

    auto *card = new Card;
    card->body()->setContentsMargins(0, Space::small, 0, 0);
    m_filters->setContentsMargins(Space::medium, 0, Space::medium, 0);
    card->body()->addWidget(m_filters);
    card->body()->addWidget(m_tableStack, 1);
    return card;
}

void LedgerPage::connectAll()
{
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &LedgerPage::refresh);
    connect(m_filters, &HouseholdFilters::changed, this, &LedgerPage::applyFilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &LedgerPage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LedgerPage::openRow);
    connect(m_table, &TableView::rowActivated, this, [this] { m_split->showDetail(); });
    connect(new QShortcut(QKeySequence::SelectAll, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
        &LedgerPage::chooseAll);
    connect(new QShortcut(QKeySequence::Paste, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
        &LedgerPage::pasteCells);
    connect(
        m_panel, &HouseholdPanel::message, this, [this](const QString &text, bool undoable) {
            Q_EMIT message(text, undoable ? std::function<void()>([this] { undo(); }) : std::function<void()>());
        });
    connect(m_panel, &HouseholdPanel::caseWanted, this, [this](HouseholdId id, PersonId person) {
        Q_EMIT goTo(QStringLiteral("cases"),
            QVariantMap{{QStringLiteral("household"), id.value}, {QStringLiteral("person"), person.value}, {QStringLiteral("from"), QStringLiteral("ledger")}});
    });
    connect(m_households, &HouseholdModel::rowsInserted, this, &LedgerPage::titleChanged); // How many fit.
    connect(m_households, &HouseholdModel::failed, this,
        [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(&m_services.desk, &Desk::changed, this, &LedgerPage::ledgerChanged);
}

QString LedgerPage::title() const
{
    const Area *area = m_areas->tree().find(currentArea());
    return area ? area->name : tr("Ledger");
}

QString LedgerPage::summary() const
{
    const AreaId id = currentArea();
    const AreaCounts counts = id ? m_areas->countsOf(id) : m_areas->total();
    QStringList parts;
    if (const int found = m_households->rowCount(); isFiltered()) // Beyond what was read nothing is counted.
        parts.append(m_households->canFetchMore({}) ? tr("more than %1 fit").arg(found) : tr("%1 fit").arg(found));
    parts << tr("%n household(s)", nullptr, counts.households) << tr("%n resident(s)", nullptr, counts.residents);
    if (counts.vacant > 0)
        parts.append(tr("%1 vacant").arg(counts.vacant));
    int tooSmall = 0;
    int tooLarge = 0;
    for (const Area &area : m_areas->tree().all()) {
        if (area.kind != AreaKind::Unit || (id && !m_areas->tree().isWithin(area.id, id)))
            continue;
        const UnitSize size = judgeUnitSize(m_areas->countsOf(area.id).livedIn());
        tooSmall += size == UnitSize::TooSmall;
        tooLarge += size == UnitSize::TooLarge;
    }
    if (tooSmall > 0)
        parts.append(tr("▲ %1 micro-units too small").arg(tooSmall));
    if (tooLarge > 0)
        parts.append(tr("▲ %1 micro-units too large").arg(tooLarge));
    return parts.join(QStringLiteral(" · "));
}

QList<QWidget *> LedgerPage::actions()
{
    auto *import = makeButton(tr("Import"));
    auto *more = makeButton(tr("Export"));
    auto *menu = new QMenu(more);
    const Ledger &ledger = m_services.desk.reader();
    allow(menu->addAction(tr("Export the list to a spreadsheet"), this, &LedgerPage::exportList), ledger, Action::Export, Kind::Households);
    allow(menu->addAction(tr("Export the residents, masked"), this, [this] { exportTheResidents({}); }), ledger, Action::Export, Kind::Residents);
    allow(menu->addAction(tr("Export the residents with full numbers"), this, &LedgerPage::exportUnmasked), ledger, Action::ExportPlain, Kind::Residents);
    allow(menu->addAction(tr("Print the list"), this, &LedgerPage::printTheList), ledger, Action::Export, Kind::Households);
    allow(menu->addAction(tr("Save a copy of the ledger"), this, &LedgerPage::saveCopy), ledger, Action::Make, Kind::Backups);
    more->setMenu(menu);
    auto *several = makeButton(tr("Change several"));
    several->setToolTip(tr("Choose several households in the list first, with Ctrl or Shift and a click, or Ctrl+A for all."));
    several->setEnabled(!m_services.desk.isReadOnly());
    allow(several, ledger, Action::Edit, Kind::Households);
    connect(several, &QPushButton::clicked, this, &LedgerPage::editChosen);
    auto *add = makeButton(tr("Add a household"), ButtonKind::Primary);
    add->setEnabled(!m_services.desk.isReadOnly());
    import->setEnabled(!m_services.desk.isReadOnly());
    allow(add, ledger, Action::Edit, Kind::Households);
    allow(import, ledger, Action::Edit, Kind::Imports);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT goTo(QStringLiteral("import"), {}); });
    connect(add, &QPushButton::clicked, this, &LedgerPage::addHousehold);
    return {makeTreeButton(), makeViewsButton(), import, more, several, add};
}

AreaId LedgerPage::currentArea() const
{
    return m_areas->areaAt(m_tree->currentIndex());
}

void LedgerPage::applyFilter()
{
    HouseholdFilter filter = m_filters->filter();
    filter.within = currentArea();
    m_households->setFilter(filter);
    m_views->setArea(m_areas->tree(), filter.within);
    showListOrHint();
    Q_EMIT titleChanged();
}

void LedgerPage::showListOrHint()
{
    const bool none = m_households->rowCount() == 0;
    m_tableStack->setCurrentIndex(!none ? 0 : m_areas->total().households == 0 ? 1 : isFiltered() ? 2 : 0);
}

bool LedgerPage::isFiltered() const
{
    const HouseholdFilter filter = m_filters->filter();
    return !filter.text.isEmpty() || !toJson(filter).isEmpty();
}

void LedgerPage::openRow(const QModelIndex &index)
{
    if (const HouseholdRow *row = m_households->at(index.row()); row && !m_panel->isEditing() && !m_side->isEditing())
        m_panel->show(row->id);
}

void LedgerPage::activate()
{
    if (!m_table->hasFocus() && !m_filters->hasTextFocus())
        m_table->setFocus();
}

void LedgerPage::open(const QVariant &what)
{
    if (what.typeId() == QMetaType::QString) {
        m_tree->setCurrentIndex({});
        m_filters->lookFor(what.toString());
        m_split->showMaster();
        return;
    }
    if (what.typeId() == QMetaType::QVariantMap)
        return openNamed(what.toMap());
    m_side->cancelEditing();
    m_panel->show(HouseholdId(what.toLongLong()));
    m_split->showDetail();
}

void LedgerPage::openNamed(const QVariantMap &what)
{
    if (what.isEmpty())
        return addHousehold();
    if (what.contains(QStringLiteral("area"))) {
        m_filters->lookFor({});
        selectArea(AreaId(what.value(QStringLiteral("area")).toLongLong()));
        m_tree->scrollTo(m_tree->currentIndex());
        m_tree->setFocus();
        m_split->showMaster();
        return;
    }
    m_side->cancelEditing();
    m_panel->show(HouseholdId(what.value(QStringLiteral("household")).toLongLong()),
        PersonId(what.value(QStringLiteral("person")).toLongLong()));
    m_split->showDetail();
}

void LedgerPage::selectArea(AreaId id)
{
    m_tree->setCurrentIndex(m_areas->indexOf(id));
}

void LedgerPage::ledgerChanged(const Touched &touched)
{
    static const QStringList ours{QStringLiteral("area"), QStringLiteral("household"),
        QStringLiteral("person"), QStringLiteral("appointment")};
    for (const QString &table : ours) {
        if (touched.contains(table))
            m_refresh->start();
    }
    m_treeStale = m_treeStale || touched.contains(QStringLiteral("area"))
        || touched.contains(QStringLiteral("household")) || touched.contains(QStringLiteral("appointment"));
}

void LedgerPage::refresh()
{
    const AreaId area = currentArea();
    if (std::exchange(m_treeStale, false)) {
        const QSignalBlocker quiet(m_tree->selectionModel());
        m_areas->reload();
        m_tree->expandToDepth(3);
        selectArea(area);
    }
    const HouseholdId shown = m_panel->household();
    m_households->reload();
    if (const int row = m_households->rowOf(shown); row >= 0) {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->selectRow(row);
    }
    m_panel->reload();
    m_views->reload();
    showListOrHint();
    Q_EMIT titleChanged();
}

void LedgerPage::addHousehold()
{
    m_side->cancelEditing();
    const Area *area = m_areas->tree().find(currentArea());
    const Area *building = area ? m_areas->tree().above(area->id, AreaKind::Building) : nullptr;
    m_panel->addHousehold(
        building ? building->id : AreaId(), area && area->kind == AreaKind::Unit ? area->id : AreaId());
    m_split->showDetail();
}

bool LedgerPage::undo()
{
    undoOwnLast(m_services.desk, this, [this](const QString &said, bool) { Q_EMIT message(said, {}); });
    return true;
}

void LedgerPage::createNew()
{
    addHousehold();
}

QVariantMap LedgerPage::inHand() const
{
    const HouseholdId framed = m_views->isPicture() ? m_views->view()->canvas()->current() : HouseholdId();
    // The list makes its first row the current one by itself, and its card is shown: nobody has taken that in hand.
    const HouseholdRow *row = m_households->at(m_table->currentIndex().row());
    const bool byItself = row && row->id == m_panel->household() && !m_table->selectionModel()->hasSelection();
    const HouseholdId household = framed ? framed : byItself ? HouseholdId() : m_panel->household();
    if (!household) {
        const Area *area = m_areas->tree().find(currentArea());
        const bool isPlace = area && (area->kind == AreaKind::Building || area->kind == AreaKind::Unit);
        return isPlace ? QVariantMap{{QStringLiteral("area"), area->id.value}} : QVariantMap();
    }
    QVariantMap about{{QStringLiteral("household"), household.value}};
    if (household == m_panel->household() && m_panel->chosen())
        about.insert(QStringLiteral("person"), m_panel->chosen().value);
    return about;
}

void LedgerPage::save()
{
    if (m_side->isEditing())
        m_side->saveEditing();
    else if (m_bulk)
        m_bulk->save();
    else
        m_panel->saveEditing();
}

bool LedgerPage::goBack()
{
    if (m_side->isEditing()) {
        m_side->cancelEditing();
        return true;
    }
    if (m_bulk) {
        closeBulk();
        return true;
    }
    if (m_panel->isEditing()) {
        m_panel->cancelEditing();
        return true;
    }
    return m_split->goBack();
}

} // namespace linli::ui
