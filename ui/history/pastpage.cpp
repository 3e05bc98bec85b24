#include "ui/history/pastpage.h"

#include "ui/history/pastcardview.h"
#include "ui/history/pastmodels.h"
#include "ui/models/allow.h"
#include "ui/models/carewords.h"
#include "ui/models/desk.h"
#include "ui/models/exportpath.h"
#include "ui/models/longwork.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

const QString twoDays = QStringLiteral("two");
const QString allKinds = QStringLiteral("all");
enum List { HouseholdList, ChangeList, CardList };

} // namespace

PastPage::PastPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_reader(new PastReader(services.desk, this))
    , m_areas(new PastAreaModel(this))
    , m_households(new PastHouseholdModel(*m_reader, this))
    , m_changes(new ChangeModel(this))
    , m_modes(new ChipBar)
    , m_from(new DateField(services.theme))
    , m_to(makeLabel(tr("until"), LabelKind::Muted))
    , m_until(new DateField(services.theme))
    , m_show(makeButton(tr("Show"), ButtonKind::Primary))
    , m_export(makeButton(tr("Export the changes")))
    , m_banner(new Banner(services.theme))
    , m_progress(new ProgressPanel)
    , m_work(new LongWork(m_progress))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(services.theme))
    , m_split(new QSplitter(Qt::Horizontal))
    , m_areaTable(new TableView(services.theme))
    , m_householdTable(new TableView(services.theme))
    , m_changeTable(new TableView(services.theme))
    , m_kinds(nullptr)
    , m_kindHolder(new QWidget)
    , m_lists(new QStackedWidget)
    , m_card(new PastCardView(services.theme))
{
    m_banner->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildAnswer());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->setSpacing(Space::medium);
    column->addWidget(buildQuestion());
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    const QDate today = services.desk.clock().today();
    m_from->setDate(QDate(today.year(), today.month(), 1).addDays(-1));
    m_until->setDate(today);
    m_empty->present(QStringLiteral("view-calendar"), tr("The ledger on a past day"),
        tr("Choose a day to see who lived where then, as it was on record that evening, or two days to see what changed between them."));
    connectAll();
    setTwoDays(false);
    arrange();
}

QWidget *PastPage::buildQuestion()
{
    m_modes->addChip(QStringLiteral("one"), tr("One day"));
    m_modes->addChip(twoDays, tr("Two days compared"));
    m_modes->setCurrent(QStringLiteral("one"));
    m_from->edit()->setAccessibleName(tr("The day, or the earlier of two"));
    m_until->edit()->setAccessibleName(tr("The later day"));
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(m_modes, 1);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addWidget(m_until);
    row->addWidget(m_show);
    return holder;
}

QWidget *PastPage::buildAnswer()
{
    m_areaTable->setModel(m_areas);
    m_areaTable->setAccessibleName(tr("Areas"));
    m_householdTable->setModel(m_households);
    m_householdTable->setAccessibleName(tr("Households of that day"));
    m_changeTable->setModel(m_changes);
    m_changeTable->setAccessibleName(tr("Changes"));
    auto *left = new Card;
    left->body()->setContentsMargins(0, 0, 0, 0);
    left->body()->addWidget(m_areaTable);
    auto *right = new Card;
    right->body()->setContentsMargins(0, Space::small, 0, 0);
    auto *kinds = new QVBoxLayout(m_kindHolder);
    kinds->setContentsMargins(Space::medium, 0, Space::medium, 0);
    m_lists->addWidget(m_householdTable);
    m_lists->addWidget(m_changeTable);
    m_lists->addWidget(m_card);
    right->body()->addWidget(m_kindHolder);
    right->body()->addWidget(m_lists, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(Space::medium);
    m_split->addWidget(left);
    m_split->addWidget(right);
    m_split->setStretchFactor(1, 1);
    return m_split;
}

void PastPage::connectAll()
{
    connect(&m_services.theme, &Theme::changed, this, &PastPage::arrange);
    connect(m_modes, &ChipBar::currentChanged, this, [this](const QString &id) { setTwoDays(id == twoDays); });
    connect(m_show, &QPushButton::clicked, this, &PastPage::ask);
    connect(m_from->edit(), &QLineEdit::returnPressed, this, &PastPage::ask);
    connect(m_until->edit(), &QLineEdit::returnPressed, this, &PastPage::ask);
    connect(m_export, &QPushButton::clicked, this, &PastPage::chooseFile);
    connect(m_work, &LongWork::runningChanged, this, [this](bool running) { m_show->setEnabled(!running); });
    connect(m_areaTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PastPage::chooseArea);
    connect(m_households, &PastHouseholdModel::failed, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    const auto openHouseholdRow = [this](const QModelIndex &index) {
        if (const PastHousehold *household = m_households->at(index.row()))
            openPast(household->household.id);
    };
    const auto openChangeRow = [this](const QModelIndex &index) {
        if (const DifferenceLine *line = m_changes->at(index.row()); line && line->household)
            openPast(line->household);
    };
    connect(m_householdTable, &TableView::rowActivated, this, openHouseholdRow);
    connect(m_householdTable, &TableView::clicked, this, openHouseholdRow);
    connect(m_changeTable, &TableView::rowActivated, this, openChangeRow);
    connect(m_changeTable, &TableView::clicked, this, openChangeRow);
    connect(m_card, &PastCardView::closed, this, &PastPage::goBack);
    connect(m_card, &PastCardView::presentWanted, this, &PastPage::openHousehold);
    connect(&m_services.desk, &Desk::leaving, this, &PastPage::clear);
}

void PastPage::arrange()
{
    const bool large = m_services.theme.metrics().large;
    m_areaTable->setColumnWidths(large ? (m_difference ? QList<int>{76, 46, 46, 46} : QList<int>{96, 54, 58, 54, 66})
                                       : (m_difference ? QList<int>{120, 50, 50, 50} : QList<int>{110, 56, 62, 56, 66}),
        0);
    m_split->setSizes(large ? QList<int>{390, 730} : QList<int>{400, 720});
    // Large type has no room for all of it; the card tells the rest.
    for (const int column : {3, 4})
        m_areaTable->setColumnHidden(column, large && m_overview);
    m_householdTable->setColumnWidths(large ? QList<int>{170, 110, 120, 56, 84} : QList<int>{190, 100, 150, 56, 110}, PastHouseholdModel::People);
    for (const int column : {PastHouseholdModel::Unit, PastHouseholdModel::Residents})
        m_householdTable->setColumnHidden(column, large);
    m_changeTable->setColumnWidths(large ? QList<int>{76, 165, 62, 80, 90, 130} : QList<int>{60, 190, 78, 90, 102, 166}, ChangeModel::Detail);
    for (const int column : {ChangeModel::On, ChangeModel::Who})
        m_changeTable->setColumnHidden(column, large);
}

void PastPage::setTwoDays(bool two)
{
    m_to->setVisible(two);
    m_until->setVisible(two);
    clear();
}

void PastPage::clear()
{
    m_overview.reset();
    m_difference.reset();
    m_areas->clear();
    m_households->clear();
    m_changes->clear();
    m_card->clear();
    m_lists->setCurrentIndex(HouseholdList);
    m_banner->hide();
    m_export->setEnabled(false);
    m_stack->setCurrentIndex(0);
    Q_EMIT titleChanged();
}

void PastPage::ask()
{
    for (const DateField *field : {m_from, m_until}) {
        if (!field->isVisible() || field->date())
            continue;
        const QString problem = field->problem();
        return m_banner->present(BannerKind::Error, problem.isEmpty() ? tr("Choose a day.") : problem, {}, true);
    }
    if (m_modes->current() == twoDays)
        showDifference(*m_from->date(), *m_until->date());
    else
        showDay(*m_from->date());
}

bool PastPage::isWorking() const
{
    return m_work->isRunning();
}

void PastPage::showDay(QDate day)
{
    m_modes->setCurrent(QStringLiteral("one"));
    m_from->setDate(day);
    clear();
    m_reader->overview(day, m_work->begin(tr("Taking back what changed since")), [this](const auto &found) { takeDay(found); });
}

void PastPage::showDifference(QDate from, QDate until)
{
    m_modes->setCurrent(twoDays);
    m_from->setDate(from);
    m_until->setDate(until);
    clear();
    m_reader->compare(from, until, m_work->begin(tr("Comparing the two days")), [this](const auto &found) { takeDifference(found); });
}

void PastPage::fail(const Error &error)
{
    m_banner->present(error.kind == ErrorKind::Cancelled ? BannerKind::Info : BannerKind::Error, error.message, {}, true);
}

void PastPage::takeDay(const Result<PastOverview> &overview)
{
    m_work->end();
    if (!overview.ok())
        return fail(overview.error());
    m_overview = *overview;
    m_areas->setOverview(*m_overview);
    m_kindHolder->hide();
    m_lists->setCurrentIndex(HouseholdList);
    m_stack->setCurrentIndex(1);
    m_banner->present(BannerKind::Warning, m_overview->tree.all().isEmpty()
            ? tr("On the evening of %1 nothing was on record here yet. Choose a later day.").arg(m_overview->day.toString(Qt::ISODate))
            : tr("As of %1: what was on record that evening. It can be read and not changed here.").arg(m_overview->day.toString(Qt::ISODate)));
    arrange();
    m_areaTable->selectRow(0);
    Q_EMIT titleChanged();
}

void PastPage::takeDifference(const Result<Difference> &found)
{
    m_work->end();
    if (!found.ok())
        return fail(found.error());
    m_difference = *found;
    m_areas->setDifference(*m_difference);
    fillKinds();
    m_kindHolder->show();
    m_lists->setCurrentIndex(ChangeList);
    m_stack->setCurrentIndex(1);
    m_banner->present(BannerKind::Warning,
        tr("What changed from the evening of %1 to the evening of %2.")
            .arg(m_difference->from.toString(Qt::ISODate), m_difference->until.toString(Qt::ISODate)));
    m_export->setEnabled(!m_services.desk.isReadOnly());
    allow(m_export, m_services.desk.reader(), Action::Export, Kind::Residents);
    arrange();
    m_areaTable->selectRow(0);
    Q_EMIT titleChanged();
}

void PastPage::fillKinds()
{
    delete m_kinds;
    m_kinds = new ChipBar;
    m_kinds->addChip(allKinds, tr("All"), int(m_difference->lines.size()));
    for (const Happening happening : allHappenings) {
        if (const int count = m_difference->count(happening); count > 0)
            m_kinds->addChip(toWord(happening), displayName(happening), count);
    }
    m_kinds->setCurrent(allKinds);
    m_kindHolder->layout()->addWidget(m_kinds);
    connect(m_kinds, &ChipBar::currentChanged, this, &PastPage::chooseArea);
}

AreaId PastPage::currentArea() const
{
    return m_areas->areaAt(m_areaTable->currentIndex().row());
}

void PastPage::openPast(HouseholdId id)
{
    if (!m_overview && !m_difference)
        return;
    const QDate day = m_overview ? m_overview->day : m_difference->until;
    m_reader->card(day, id, [this, day](const Result<PastCard> &card) {
        if (!card.ok())
            return Q_EMIT message(card.error().message, {});
        if ((m_overview && m_overview->day != day) || (m_difference && m_difference->until != day) || (!m_overview && !m_difference))
            return; // Another day was asked for meanwhile.
        m_card->show(*card, day, careKindsOf(m_services.desk));
        m_lists->setCurrentIndex(CardList);
        m_card->setFocus();
    });
}

bool PastPage::goBack()
{
    if (m_lists->currentIndex() != CardList)
        return false;
    m_lists->setCurrentIndex(m_difference ? ChangeList : HouseholdList);
    m_lists->currentWidget()->setFocus();
    m_card->clear();
    return true;
}

void PastPage::chooseArea()
{
    goBack();
    if (m_overview) {
        m_households->setCareKinds(careKindsOf(m_services.desk));
        m_households->show(m_overview->day, currentArea());
    }
    if (!m_difference)
        return;
    std::optional<Happening> only;
    for (const Happening happening : allHappenings) {
        if (toWord(happening) == m_kinds->current())
            only = happening;
    }
    m_changes->show(*m_difference, only, currentArea());
}

void PastPage::openHousehold(HouseholdId id)
{
    if (id)
        Q_EMIT goTo(QStringLiteral("ledger"), id.value);
}

QString PastPage::title() const
{
    return tr("Past days");
}

QString PastPage::summary() const
{
    if (m_difference)
        return tr("%n change(s)", nullptr, int(m_difference->lines.size()));
    if (!m_overview)
        return {};
    int households = 0;
    int residents = 0;
    for (const Area &area : m_overview->tree.all()) {
        households += area.parent ? 0 : m_overview->counts.value(area.id).households;
        residents += area.parent ? 0 : m_overview->counts.value(area.id).residents;
    }
    return tr("%1 households · %2 residents on %3").arg(households).arg(residents).arg(m_overview->day.toString(Qt::ISODate));
}

QList<QWidget *> PastPage::actions()
{
    return {m_export};
}

void PastPage::chooseFile()
{
    const QString path = askExportPath(this, m_services.settings, tr("Export the changes"),
        tr("Changes %1 to %2.xlsx").arg(m_difference->from.toString(Qt::ISODate), m_difference->until.toString(Qt::ISODate)));
    if (path.isEmpty())
        return;
    exportTo(path);
}

void PastPage::exportTo(const QString &path)
{
    if (!m_difference)
        return;
    m_services.desk.write<qint64>(
        this, [path, found = *m_difference](Ledger &ledger) { return exportDifference(ledger, found, path); },
        [this](const Result<qint64> &rows) {
            Q_EMIT message(rows.ok() ? tr("%n change(s) exported.", nullptr, int(*rows)) : rows.error().message, {});
        });
}

} // namespace linli::ui
