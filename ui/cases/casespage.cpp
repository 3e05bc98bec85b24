#include "ui/cases/casespage.h"

#include "ui/cases/caseboard.h"
#include "ui/cases/casepanel.h"
#include "ui/models/allow.h"
#include "ui/models/casemodel.h"
#include "ui/models/deskreader.h"
#include "ui/models/undo.h"
#include "ui/cases/newcaseform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

CasesPage::CasesPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_reader(new DeskReader(services.desk, this))
    , m_cases(new CaseModel(services.desk, this))
    , m_table(new TableView(services.theme))
    , m_chips(new ChipBar)
    , m_layout(new QComboBox(this))
    , m_me(new QComboBox)
    , m_area(new QComboBox)
    , m_grade(new QComboBox)
    , m_rung(new QComboBox)
    , m_kind(new QComboBox)
    , m_only(new QComboBox)
    , m_text(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(services.theme))
    , m_views(new QStackedWidget)
    , m_board(new CaseBoard(services, *m_reader))
    , m_panel(new CasePanel(services))
    , m_refresh(new QTimer(this))
    , m_minute(new QTimer(this))
{
    m_split = new MasterDetail(services.theme, buildList(), m_panel, 380);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->addWidget(m_split);
    fillFilters();
    restoreFilters();
    connectAll();
    arrangeLayout();
    applyFilter();
}

QWidget *CasesPage::buildList()
{
    m_table->setModel(m_cases);
    m_table->setColumnWidths({136, 200, 58, 120, 172}, CaseModel::Title);
    m_table->setColumnDelegate(CaseModel::Title, new TwoLineDelegate(m_services.theme, m_table));
    m_table->setColumnDelegate(CaseModel::Deadline, new LightDelegate(m_services.theme, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CaseModel::Deadline, Qt::AscendingOrder);
    // Large type needs the width for the matter and its deadline; the rest stands on the case.
    m_table->setHiddenInLargeType({CaseModel::GradeName, CaseModel::Turn});
    m_table->keepLayout(m_services.settings, QStringLiteral("cases/list"));
    m_table->setAccessibleName(tr("Cases"));
    m_empty->present(QStringLiteral("view-task"), tr("Nothing here"),
        tr("No case matches these filters. Record one with Ctrl+N, or import the hotline's spreadsheet."),
        tr("Record a case"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_stack);
    m_views->addWidget(card);
    m_views->addWidget(m_board);
    auto *top = new QHBoxLayout;
    top->addWidget(m_chips, 1);
    top->addWidget(m_text, 0, Qt::AlignTop);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    column->addLayout(top);
    column->addWidget(buildFilters());
    column->addWidget(m_views, 1);
    return list;
}

QWidget *CasesPage::buildFilters()
{
    m_text->setPlaceholderText(tr("Number or matter"));
    m_text->setClearButtonEnabled(true);
    m_text->setAccessibleName(tr("Number or matter"));
    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    const QList<std::pair<QWidget *, QString>> boxes{{m_me, tr("Whose desk this is")}, {m_area, tr("Area")}, {m_rung, tr("Rung")},
        {m_grade, tr("Grade")}, {m_kind, tr("Kind")}, {m_only, tr("Only some")}};
    for (const auto &[box, name] : boxes) {
        box->setAccessibleName(name);
        flow->addWidget(box);
    }
    return filters;
}

void CasesPage::arrange()
{
    // In normal type narrow enough for one line at 1366 pixels; the list under a box shows its texts whole.
    const int widest = m_services.theme.metrics().large ? QWIDGETSIZE_MAX : 118;
    m_text->setMaximumWidth(m_services.theme.scaled(180));
    for (QWidget *box : QList<QWidget *>{m_me, m_area, m_rung, m_grade, m_kind, m_only})
        box->setMaximumWidth(widest);
}

void CasesPage::connectAll()
{
    connect(&m_services.theme, &Theme::changed, this, &CasesPage::arrange);
    arrange();
    m_layout->hide(); // It stands in the page's head, see actions().
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    m_minute->setInterval(60 * 1000);
    m_minute->start();
    connect(m_refresh, &QTimer::timeout, this, &CasesPage::refresh);
    connect(m_minute, &QTimer::timeout, this, [this] {
        if (isVisible()) // Nothing is read behind a locked window, or for a page that nobody sees.
            refresh();
    });
    connectFilters();
    connectTable();
    connectPanel();
    connect(m_empty, &EmptyState::actionTriggered, this, &CasesPage::createNew);
    connect(m_board, &CaseBoard::message, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(m_board, &CaseBoard::opened, this, &CasesPage::showCase);
    connect(m_board, &CaseBoard::stepWanted, this, &CasesPage::stepOnBoard);
    connect(&m_services.desk, &Desk::changed, this, [this](const Touched &touched) {
        if (touched.contains(QStringLiteral("case_file")) || touched.contains(QStringLiteral("calendar_day"))
            || touched.contains(QStringLiteral("appointment")) || touched.contains(QStringLiteral("booking")))
            m_refresh->start();
    });
}

void CasesPage::connectTable()
{
    connect(m_cases, &CaseModel::failed, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    // A click on a head that can't sort, or for the other direction, leaves the order and the arrow as they
    // were.
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int column, Qt::SortOrder order) {
            if (!CaseModel::canSortBy(column) || order != Qt::AscendingOrder)
                m_table->horizontalHeader()->setSortIndicator(m_cases->sortColumn(), Qt::AscendingOrder);
        });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            if (const CaseRow *row = m_cases->at(index.row()); row && !m_panel->isEditing())
                m_panel->show(row->id);
        });
    connect(m_table, &TableView::rowActivated, this, [this] { m_split->showDetail(); });
}

void CasesPage::connectPanel()
{
    connect(m_panel, &CasePanel::message, this, [this](const QString &text, bool undoable) {
        if (undoable && std::exchange(m_carried, false))
            m_split->showMaster();
        Q_EMIT message(text, undoable ? std::function<void()>([this] { undo(); }) : std::function<void()>());
    });
    connect(m_panel, &CasePanel::givenUp, this, &CasesPage::returnWhereBegun);
    connect(m_panel, &CasePanel::opened, this, [this] {
        if (m_returns)
            returnWhereBegun();
        m_from.clear();
    });
    connect(m_panel, &CasePanel::deliberationWanted, this,
        [this](CaseId id) { Q_EMIT goTo(QStringLiteral("deliberations"), id.value); });
    connect(m_panel, &CasePanel::resourceWanted, this, [this](ResourceId id) { Q_EMIT goTo(QStringLiteral("resources"), id.value); });
    connect(m_panel, &CasePanel::householdWanted, this,
        [this](HouseholdId id) { Q_EMIT goTo(QStringLiteral("ledger"), id.value); });
}

void CasesPage::refresh()
{
    if (!m_services.desk.isSignedIn())
        return;
    const CaseId shown = m_panel->shownCase();
    count();
    m_cases->reload();
    m_stack->setCurrentIndex(m_cases->rowCount() == 0 ? 1 : 0);
    if (isBoard())
        m_board->reload();
    if (const int row = m_cases->rowOf(shown); row >= 0) {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->selectRow(row);
    }
    m_panel->reload();
}

QString CasesPage::title() const
{
    return tr("Cases");
}

QString CasesPage::summary() const
{
    if (m_hotline && m_hotline->closed > 0) {
        const auto share = [](int part, int whole) { return whole > 0 ? QString::number(qRound(100.0 * part / whole)) + u'%' : QStringLiteral("–"); };
        return tr("%1 shown · 12345: %2 closed, %3 solved, %4 satisfied")
            .arg(m_counts.value(QStringLiteral("shown")))
            .arg(m_hotline->closed)
            .arg(share(m_hotline->solved, m_hotline->closed), share(m_hotline->satisfied, m_hotline->asked));
    }
    return tr("%1 open · %2 due today · %3 overdue · %4 shown")
        .arg(m_counts.value(QStringLiteral("open")))
        .arg(m_counts.value(QStringLiteral("today")))
        .arg(m_counts.value(QStringLiteral("overdue")))
        .arg(m_counts.value(QStringLiteral("shown")));
}

QList<QWidget *> CasesPage::actions()
{
    auto *exporting = makeButton(tr("Export"));
    auto *create = makeButton(tr("Record a case  Ctrl+N"), ButtonKind::Primary);
    create->setEnabled(!m_services.desk.isReadOnly());
    allow(exporting, m_services.desk.reader(), Action::Export, Kind::Cases);
    allow(create, m_services.desk.reader(), Action::Edit, Kind::Cases);
    connect(exporting, &QPushButton::clicked, this, &CasesPage::exportList);
    connect(create, &QPushButton::clicked, this, &CasesPage::createNew);
    auto *holder = new QWidget; // The choice of the layout lived out of sight until now.
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_layout);
    m_layout->show();
    return {holder, makeViewsButton(), exporting, create};
}

void CasesPage::activate()
{
    if (m_panel->isEditing())
        return;
    isBoard() ? m_board->focusFirst() : m_table->setFocus();
}

void CasesPage::showCase(CaseId id)
{
    m_panel->show(id);
    if (const int row = m_cases->rowOf(id); row >= 0) {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->selectRow(row);
    }
    m_split->showDetail();
}

void CasesPage::open(const QVariant &what)
{
    if (!what.isValid())
        return; // The list is what was asked for.
    if (what.typeId() == QMetaType::LongLong)
        return showCase(CaseId(what.toLongLong()));
    const QVariantMap map = what.toMap();
    m_from = map.value(QStringLiteral("from")).toString();
    m_returns = map.value(QStringLiteral("returns")).toBool();
    if (map.contains(QStringLiteral("case"))) {
        m_panel->show(CaseId(map.value(QStringLiteral("case")).toLongLong()));
        if (const auto step = fromWord<CaseStep>(map.value(QStringLiteral("step")).toString()); step && m_panel->mayTake(*step))
            m_panel->take(*step);
    } else {
        m_panel->openNew({HouseholdId(map.value(QStringLiteral("household")).toLongLong()), PersonId(map.value(QStringLiteral("person")).toLongLong()),
            AreaId(map.value(QStringLiteral("area")).toLongLong()), fromWord<CaseSource>(map.value(QStringLiteral("source")).toString())});
    }
    m_split->showDetail();
}

bool CasesPage::undo()
{
    undoOwnLast(m_services.desk, this, [this](const QString &said, bool) { Q_EMIT message(said, {}); });
    return true;
}

void CasesPage::createNew()
{
    if (m_services.desk.isReadOnly())
        return;
    m_from.clear();
    m_panel->openNew({});
    m_split->showDetail();
}

void CasesPage::save()
{
    m_panel->saveEditing();
}

bool CasesPage::goBack()
{
    const bool carried = std::exchange(m_carried, false);
    if (m_panel->isEditing()) {
        m_panel->cancelEditing();
        returnWhereBegun();
        if (carried)
            m_split->showMaster();
        return true;
    }
    return m_split->goBack();
}

bool CasesPage::returnWhereBegun()
{
    const QString from = std::exchange(m_from, QString());
    if (from.isEmpty() || from == u"cases")
        return false;
    Q_EMIT goTo(from, {});
    return true;
}

} // namespace linli::ui
