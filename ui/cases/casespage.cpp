#include "ui/cases/casespage.h"

#include "core/areas/appointment.h"
#include "core/areas/areastore.h"
#include "core/cases/casekinds.h"
#include "ui/cases/casepanel.h"
#include "ui/models/allow.h"
#include "ui/models/casemodel.h"
#include "ui/models/desk.h"
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

namespace {
const QStringList chipIds{QStringLiteral("mine"), QStringLiteral("today"), QStringLiteral("overdue"),
    QStringLiteral("open"), QStringLiteral("owed"), QStringLiteral("closed")};
}

CasesPage::CasesPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_cases(new CaseModel(services.desk, this))
    , m_table(new TableView(services.theme))
    , m_chips(new ChipBar)
    , m_me(new QComboBox)
    , m_area(new QComboBox)
    , m_grade(new QComboBox)
    , m_rung(new QComboBox)
    , m_kind(new QComboBox)
    , m_text(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(services.theme))
    , m_panel(new CasePanel(services))
    , m_refresh(new QTimer(this))
    , m_minute(new QTimer(this))
{
    m_split = new MasterDetail(services.theme, buildList(), m_panel, 380);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->addWidget(m_split);
    fillFilters();
    connectAll();
    count();
    applyFilter();
}

QWidget *CasesPage::buildList()
{
    const QStringList labels{
        tr("My turn"), tr("Due today"), tr("Overdue"), tr("All open"), tr("Answer owed"), tr("Closed")};
    for (qsizetype i = 0; i < chipIds.size(); ++i)
        m_chips->addChip(chipIds[i], labels[i]);
    m_text->setPlaceholderText(tr("Number or matter"));
    m_text->setClearButtonEnabled(true);

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

    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    const QList<std::pair<QWidget *, QString>> boxes{{m_me, tr("Whose desk this is")}, {m_area, tr("Area")},
        {m_rung, tr("Rung")}, {m_grade, tr("Grade")}, {m_kind, tr("Kind")}, {m_text, tr("Number or matter")}};
    for (const auto &[box, name] : boxes) {
        box->setAccessibleName(name);
        flow->addWidget(box);
    }
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

void CasesPage::arrange()
{
    // In normal type narrow enough for one line at 1366 pixels; the list under a box shows its texts whole.
    const int widest = m_services.theme.metrics().large ? QWIDGETSIZE_MAX : 118;
    for (QWidget *box : QList<QWidget *>{m_me, m_area, m_rung, m_grade, m_kind, m_text})
        box->setMaximumWidth(widest);
}

void CasesPage::fillFilters()
{
    m_me->addItem(tr("I am: the community's desk"), QStringLiteral("community"));
    m_me->addItem(tr("I am: the subdistrict's desk"), QStringLiteral("subdistrict"));
    if (const auto leaders = leadersInOffice(m_services.desk.db()); leaders.ok()) {
        for (const LeaderRow &leader : *leaders)
            m_me->addItem(
                tr("I am: %1 (%2)").arg(leader.person.name, leader.areaName), leader.person.id.toText());
    }
    m_me->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_me->setMinimumContentsLength(12);
    m_me->setCurrentIndex(
        std::max(0, m_me->findData(m_services.settings.value(QStringLiteral("cases/me")).toString())));
    m_area->addItem(tr("Area: all"), qint64(0));
    if (const auto tree = AreaTree::load(m_services.desk.db()); tree.ok()) {
        for (const Area &area : tree->all()) {
            if (area.kind != AreaKind::Unit)
                m_area->addItem(area.name, area.id.value);
        }
    }
    m_rung->addItem(tr("Rung: all"), -1);
    for (const Rung rung : allOf<Rung>)
        m_rung->addItem(displayName(rung), int(rung));
    m_grade->addItem(tr("Grade: all"), -1);
    for (const Grade grade : allOf<Grade>)
        m_grade->addItem(displayName(grade), int(grade));
    m_kind->addItem(tr("Kind: all"), QString());
    for (const CaseKind &kind : caseKinds())
        m_kind->addItem(caseKindName(kind.word), kind.word);
    const QString chip =
        m_services.settings.value(QStringLiteral("cases/chip"), QStringLiteral("open")).toString();
    m_chips->setCurrent(chipIds.contains(chip) ? chip : QStringLiteral("open"));
}

void CasesPage::connectAll()
{
    connect(&m_services.theme, &Theme::changed, this, &CasesPage::arrange);
    arrange();
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    m_minute->setInterval(60 * 1000);
    m_minute->start();
    connect(m_refresh, &QTimer::timeout, this, &CasesPage::refresh);
    connect(m_minute, &QTimer::timeout, this, [this] {
        if (m_services.desk.isSignedIn()) // Nothing is read behind a locked window.
            refresh();
    });
    connect(m_chips, &ChipBar::currentChanged, this, [this](const QString &id) {
        m_services.settings.setValue(QStringLiteral("cases/chip"), id);
        applyFilter();
    });
    connect(m_me, &QComboBox::currentIndexChanged, this, [this] {
        m_services.settings.setValue(QStringLiteral("cases/me"), m_me->currentData());
        count();
        applyFilter();
    });
    for (QComboBox *box : {m_area, m_rung, m_grade, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &CasesPage::applyFilter);
    connect(m_text, &QLineEdit::textChanged, this, &CasesPage::applyFilter);
    connect(m_cases, &CaseModel::failed, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    // A click on a head that can't sort, or for the other direction, leaves the order and the arrow as they
    // were.
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int column, Qt::SortOrder order) {
            if (!CaseModel::canSortBy(column) || order != Qt::AscendingOrder)
                m_table->horizontalHeader()->setSortIndicator(m_cases->sortColumn(), Qt::AscendingOrder);
        });
    connect(m_empty, &EmptyState::actionTriggered, this, &CasesPage::createNew);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            if (const CaseRow *row = m_cases->at(index.row()); row && !m_panel->isEditing())
                m_panel->show(row->id);
        });
    connect(m_table, &TableView::rowActivated, this, [this] { m_split->showDetail(); });
    connect(m_panel, &CasePanel::message, this, [this](const QString &text, bool undoable) {
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
    connect(m_panel, &CasePanel::householdWanted, this,
        [this](HouseholdId id) { Q_EMIT goTo(QStringLiteral("ledger"), id.value); });
    connect(&m_services.desk, &Desk::changed, this, [this](const Touched &touched) {
        if (touched.contains(QStringLiteral("case_file")) || touched.contains(QStringLiteral("calendar_day")))
            m_refresh->start();
    });
}

CaseFilter CasesPage::filterOf(const QString &chip) const
{
    CaseFilter filter;
    filter.open = chip != u"closed";
    if (chip == u"closed")
        filter.state = CaseState::Closed;
    filter.dueToday = chip == u"today";
    filter.overdue = chip == u"overdue";
    if (chip == u"owed")
        filter.state = CaseState::Solved;
    if (chip == u"mine") {
        const QString me = m_me->currentData().toString();
        if (const auto rung = fromWord<Rung>(me))
            filter.rung = *rung;
        else if (const auto person = PersonId::fromText(me))
            filter.owner = *person;
    }
    return filter;
}

void CasesPage::applyFilter()
{
    CaseFilter filter = filterOf(m_chips->current());
    filter.within = AreaId(m_area->currentData().toLongLong());
    if (m_rung->currentData().toInt() >= 0)
        filter.rung = Rung(m_rung->currentData().toInt());
    if (m_grade->currentData().toInt() >= 0)
        filter.grade = Grade(m_grade->currentData().toInt());
    filter.kind = m_kind->currentData().toString();
    filter.text = m_text->text().trimmed();
    m_cases->setFilter(filter);
    m_stack->setCurrentIndex(m_cases->rowCount() == 0 ? 1 : 0);
}

std::pair<int, int> CasesPage::counts(Desk &desk)
{
    CaseFilter open;
    open.open = true;
    CaseFilter overdue = open;
    overdue.overdue = true;
    const auto waiting = countCases(desk.db(), desk.clock().now(), open);
    const auto late = countCases(desk.db(), desk.clock().now(), overdue);
    return {waiting.ok() ? int(*waiting) : 0, late.ok() ? int(*late) : 0};
}

void CasesPage::count()
{
    for (const QString &id : chipIds) {
        if (id == u"closed")
            continue;
        const auto number = countCases(m_services.desk.db(), m_services.desk.clock().now(), filterOf(id));
        m_counts[id] = number.ok() ? int(*number) : 0;
        m_chips->setCount(id, m_counts[id]);
    }
    Q_EMIT countChanged(m_counts.value(QStringLiteral("open")), m_counts.value(QStringLiteral("overdue")));
    Q_EMIT titleChanged();
}

void CasesPage::refresh()
{
    const CaseId shown = m_panel->shownCase();
    count();
    m_cases->reload();
    m_stack->setCurrentIndex(m_cases->rowCount() == 0 ? 1 : 0);
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
    return tr("%1 open · %2 due today · %3 overdue")
        .arg(m_counts.value(QStringLiteral("open")))
        .arg(m_counts.value(QStringLiteral("today")))
        .arg(m_counts.value(QStringLiteral("overdue")));
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
    return {makeViewsButton(), exporting, create};
}

void CasesPage::activate()
{
    if (!m_panel->isEditing())
        m_table->setFocus();
}

void CasesPage::open(const QVariant &what)
{
    if (!what.isValid())
        return; // The list is what was asked for.
    const QVariantMap map = what.toMap();
    m_from = map.value(QStringLiteral("from")).toString();
    m_returns = map.value(QStringLiteral("returns")).toBool();
    if (what.typeId() == QMetaType::LongLong) {
        m_panel->show(CaseId(what.toLongLong()));
    } else if (map.contains(QStringLiteral("case"))) {
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
    if (m_panel->isEditing()) {
        m_panel->cancelEditing();
        returnWhereBegun();
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
