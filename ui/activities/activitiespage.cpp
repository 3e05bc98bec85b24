#include "ui/activities/activitiespage.h"

#include "ui/activities/activitymodel.h"
#include "ui/activities/activitypanel.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/exportpath.h"
#include "ui/models/undo.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/tableview.h"

#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int panelWidth = 480;

} // namespace

ActivitiesPage::ActivitiesPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new ActivityModel(services.desk, this))
    , m_table(new TableView(services.theme))
    , m_state(new QComboBox)
    , m_series(new QComboBox)
    , m_words(new QLineEdit)
    , m_empty(new EmptyState(services.theme))
    , m_stack(new QStackedWidget)
    , m_panel(new ActivityPanel(services))
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

QWidget *ActivitiesPage::buildFilters()
{
    m_state->addItem(tr("All states"), -1);
    for (const ActivityState state : allOf<ActivityState>)
        m_state->addItem(displayName(state), int(state));
    m_state->setAccessibleName(tr("State"));
    m_series->setAccessibleName(tr("Series"));
    m_series->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_words->setPlaceholderText(tr("Words in the title"));
    m_words->setClearButtonEnabled(true);
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::small);
    line->addWidget(m_state);
    line->addWidget(m_series);
    line->addWidget(m_words, 1);
    fillSeries();
    return bar;
}

QWidget *ActivitiesPage::buildList()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Activities"));
    m_table->setColumnWidths({200, 110, 140, 76, 64}, ActivityModel::Title);
    m_table->setHiddenInLargeType({ActivityModel::AreaName});
    m_table->keepLayout(m_services.settings, QStringLiteral("activities/list"));
    m_empty->present(QStringLiteral("view-calendar"), tr("No activity is here"),
        tr("Plan one, alone or as the next edition of a series: its venue is booked and its edition is numbered by itself."),
        tr("Plan an activity"));
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

void ActivitiesPage::connectAll()
{
    connect(m_refresh, &QTimer::timeout, this, &ActivitiesPage::refresh);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ActivitiesPage::filter);
    connect(m_series, &QComboBox::currentIndexChanged, this, &ActivitiesPage::filter);
    connect(m_words, &QLineEdit::textChanged, this, &ActivitiesPage::filter);
    connect(m_empty, &EmptyState::actionTriggered, this, &ActivitiesPage::createNew);
    connect(m_model, &ActivityModel::loaded, this, [this] {
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
        Q_EMIT titleChanged();
    });
    connect(m_model, &ActivityModel::failed, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (const ActivityRow *row = m_model->at(index.row()); row && !m_panel->isEditing())
            m_panel->show(row->id);
    });
    connect(m_table, &TableView::rowActivated, this, [this] { m_split->showDetail(); });
    connect(m_panel, &ActivityPanel::message, this, [this](const QString &text, bool undoable) {
        Q_EMIT message(text, undoable ? std::function<void()>([this] { takeBack(); }) : std::function<void()>());
    });
    connect(&m_services.desk, &Desk::changed, this, [this](const Touched &touched) {
        for (const char *table : {"activity", "activity_series", "booking", "resource"}) {
            if (touched.contains(QLatin1String(table)))
                m_refresh->start();
        }
    });
}

void ActivitiesPage::fillSeries()
{
    const QSignalBlocker blocker(m_series);
    const QVariant before = m_series->currentData();
    m_series->clear();
    m_series->addItem(tr("All series"), qint64(0));
    const auto all = allSeries(m_services.desk.reader(), true);
    if (all.ok()) {
        for (const Series &one : *all)
            m_series->addItem(one.name, one.id.value);
    }
    m_series->setCurrentIndex(std::max(0, m_series->findData(before)));
}

void ActivitiesPage::filter()
{
    ActivityFilter wanted;
    if (const int state = m_state->currentData().toInt(); state >= 0)
        wanted.state = ActivityState(state);
    wanted.series = SeriesId(m_series->currentData().toLongLong());
    wanted.words = m_words->text();
    m_model->setFilter(wanted);
    m_model->reload();
}

QString ActivitiesPage::title() const
{
    return tr("Activities");
}

QString ActivitiesPage::summary() const
{
    ActivityFilter planned;
    planned.state = ActivityState::Planned;
    const auto count = countActivities(m_services.desk.db(), planned);
    return count.ok() ? tr("%1 planned").arg(*count) : QString();
}

void ActivitiesPage::fillSeriesMenu(QMenu *menu)
{
    menu->clear();
    menu->addAction(tr("New series"), this, [this] {
        m_panel->editSeries({});
        m_split->showDetail();
    });
    const auto all = allSeries(m_services.desk.reader(), true);
    if (!all.ok())
        return;
    for (const Series &one : *all) {
        auto *inner = menu->addMenu(one.name);
        inner->addAction(tr("Change"), this, [this, id = one.id] {
            m_panel->editSeries(id);
            m_split->showDetail();
        });
        const bool ending = !one.ended.isValid();
        inner->addAction(ending ? tr("It does not come again") : tr("It goes on"), this, [this, id = one.id, ending] {
            m_services.desk.write<void>(
                this, [id, ending](Ledger &ledger) { return endSeries(ledger, id, ending); },
                [this](const Result<void> &written) {
                    Q_EMIT message(written.ok() ? tr("The series was saved.") : written.error().message, {});
                });
        });
    }
}

QList<QWidget *> ActivitiesPage::actions()
{
    const bool writable = !m_services.desk.isReadOnly();
    auto *plan = makeButton(tr("Plan an activity"), ButtonKind::Primary);
    connect(plan, &QPushButton::clicked, this, &ActivitiesPage::createNew);
    auto *series = makeButton(tr("Series"));
    auto *menu = new QMenu(series);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillSeriesMenu(menu); });
    series->setMenu(menu);
    auto *exporting = makeButton(tr("Export"));
    connect(exporting, &QPushButton::clicked, this, &ActivitiesPage::exportList);
    for (QPushButton *button : {plan, series, exporting}) {
        button->setEnabled(writable);
        allow(button, m_services.desk.reader(), button == exporting ? Action::Export : Action::Edit, Kind::Matters);
    }
    return {exporting, series, plan};
}

void ActivitiesPage::activate()
{
    m_refresh->start();
    if (!m_panel->isEditing())
        m_table->setFocus();
}

void ActivitiesPage::refresh()
{
    fillSeries();
    m_model->reload();
    m_panel->reload();
}

void ActivitiesPage::open(const QVariant &what)
{
    m_panel->show(ActivityId(what.toLongLong()));
    m_split->showDetail();
}

void ActivitiesPage::createNew()
{
    if (m_services.desk.isReadOnly() || !mayDo(m_services.desk.reader(), Action::Edit, Kind::Matters))
        return;
    m_panel->planNew();
    m_split->showDetail();
}

void ActivitiesPage::save()
{
    m_panel->saveEditing();
}

bool ActivitiesPage::goBack()
{
    if (m_panel->isEditing()) {
        m_panel->cancelEditing();
        return true;
    }
    return m_split->goBack();
}

bool ActivitiesPage::undo()
{
    takeBack();
    return true;
}

void ActivitiesPage::takeBack()
{
    undoOwnLast(m_services.desk, this, [this](const QString &said, bool) {
        Q_EMIT message(said, {});
        refresh();
    });
}

void ActivitiesPage::exportList()
{
    const QString path = askExportPath(this, m_services.settings, tr("Export the list"),
        tr("Activities %1.xlsx").arg(m_services.desk.clock().today().toString(Qt::ISODate)));
    if (path.isEmpty())
        return;
    m_services.desk.write<qint64>(
        this,
        [path, wanted = m_model->filter(), order = m_model->order()](Ledger &ledger) { return exportActivities(ledger, path, wanted, order); },
        [this](const Result<qint64> &rows) {
            Q_EMIT message(rows.ok() ? tr("%1 activities were exported.").arg(*rows) : rows.error().message, {});
        });
}

} // namespace linli::ui
