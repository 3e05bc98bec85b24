#include "ui/overview/overviewpage.h"

#include "core/cases/casekinds.h"
#include "ui/models/allow.h"
#include "ui/models/casemodel.h"
#include "ui/models/deskreader.h"
#include "ui/overview/barchart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int shownKinds = 5; // the rest is one colour

const QStringList chipIds{QStringLiteral("spots"), QStringLiteral("troubles"), QStringLiteral("reporters")};

QColor Palette::*kindColour(int at)
{
    static constexpr QColor Palette::*colours[] = {&Palette::accent, &Palette::amber, &Palette::blue, &Palette::green,
        &Palette::accentLine, &Palette::grey};
    return colours[std::min<size_t>(size_t(at), std::size(colours) - 1)];
}

void setDirection(QBoxLayout *row, bool stacked)
{
    row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace

OverviewPage::OverviewPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_reader(new DeskReader(services.desk, this))
    , m_area(new QComboBox)
    , m_span(new QComboBox)
    , m_months(new BarChart(services.theme, tr("Cases received, by month and kind"), BarChart::Direction::Upright))
    , m_places(new BarChart(services.theme, tr("Cases received, by place"), BarChart::Direction::Lying))
    , m_chips(new ChipBar)
    , m_spots(new SpotModel(this))
    , m_spotTable(new TableView(services.theme))
    , m_spotStack(new QStackedWidget)
    , m_spotEmpty(new EmptyState(services.theme))
    , m_propose(makeButton(tr("Propose as a 122 matter")))
    , m_cases(new CaseModel(services.desk, this))
    , m_caseTable(new TableView(services.theme))
    , m_caseStack(new QStackedWidget)
    , m_chosen(new QLabel)
    , m_refresh(new QTimer(this))
{
    auto *lists = new QWidget;
    m_listRow = new QBoxLayout(QBoxLayout::LeftToRight, lists);
    m_listRow->setContentsMargins(0, 0, 0, 0);
    m_listRow->setSpacing(Space::medium);
    m_listRow->addWidget(buildSpots(), 1);
    m_listRow->addWidget(buildCases(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->setSpacing(Space::medium);
    column->addWidget(buildCharts(), 4);
    column->addWidget(lists, 5);
    fillAreas();
    connectAll();
    arrange();
}

QWidget *OverviewPage::buildCharts()
{
    for (const int months : {3, 6, 12, 24})
        m_span->addItem(tr("%n month(s)", nullptr, months), months);
    m_span->setCurrentIndex(std::max(0, m_span->findData(m_services.settings.value(QStringLiteral("overview/months"), 12))));
    m_span->setAccessibleName(tr("How far back"));
    m_area->setAccessibleName(tr("Area"));
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_area->setMinimumContentsLength(10);
    auto *row = new QWidget;
    m_chartRow = new QBoxLayout(QBoxLayout::LeftToRight, row);
    m_chartRow->setContentsMargins(0, 0, 0, 0);
    m_chartRow->setSpacing(Space::medium);
    for (BarChart *chart : {m_months, m_places}) {
        auto *card = new Card(chart->accessibleName());
        card->body()->addWidget(chart, 1);
        m_chartRow->addWidget(card, chart == m_months ? 3 : 2);
    }
    return row;
}

QWidget *OverviewPage::buildSpots()
{
    m_chips->addChip(chipIds[0], tr("Hot spots"));
    m_chips->addChip(chipIds[1], tr("Repeated troubles"));
    m_chips->addChip(chipIds[2], tr("Repeated reporters"));
    m_chips->setCurrent(chipIds[1]);
    m_spotTable->setModel(m_spots);
    m_spotTable->setAccessibleName(tr("What stands out in the last 90 days"));
    m_spotTable->setColumnWidths({170, 100, 62, 62, 76}, SpotModel::Where);
    m_spotTable->setHiddenInLargeType({SpotModel::Last});
    m_spotTable->keepLayout(m_services.settings, QStringLiteral("overview/spots"));
    m_spotStack->addWidget(m_spotTable);
    m_spotStack->addWidget(m_spotEmpty);
    allow(m_propose, m_services.desk.reader(), Action::Edit, Kind::Cases);
    auto *card = new Card;
    card->body()->setContentsMargins(Space::medium, Space::medium, Space::medium, Space::medium);
    card->body()->addWidget(m_chips);
    card->body()->addWidget(m_spotStack, 1);
    card->body()->addWidget(m_propose, 0, Qt::AlignLeft);
    card->setMinimumHeight(250);
    return card;
}

QWidget *OverviewPage::buildCases()
{
    m_caseTable->setModel(m_cases);
    m_caseTable->setAccessibleName(tr("Cases of what is chosen"));
    m_caseTable->setColumnWidths({136, 200, 58, 110, 160}, CaseModel::Title);
    m_caseTable->setColumnDelegate(CaseModel::Title, new TwoLineDelegate(m_services.theme, m_caseTable));
    m_caseTable->setColumnDelegate(CaseModel::Deadline, new LightDelegate(m_services.theme, m_caseTable));
    m_caseTable->setHiddenAtFirst({CaseModel::Number, CaseModel::GradeName, CaseModel::Turn});
    m_caseTable->setHiddenInLargeType({CaseModel::Number, CaseModel::GradeName, CaseModel::Turn});
    m_caseTable->keepLayout(m_services.settings, QStringLiteral("overview/cases"));
    auto *hint = new EmptyState(m_services.theme);
    hint->present(QStringLiteral("view-task"), tr("Nothing is chosen"),
        tr("Click a bar above or a line at the left: its cases stand here. Enter opens a case."));
    m_caseStack->addWidget(m_caseTable);
    m_caseStack->addWidget(hint);
    m_caseStack->setCurrentIndex(1);
    m_chosen->setWordWrap(true);
    m_chosen->setMinimumHeight(m_services.theme.metrics().chip);
    auto *card = new Card;
    card->body()->setContentsMargins(Space::medium, Space::medium, Space::medium, Space::medium);
    card->body()->addWidget(m_chosen);
    card->body()->addWidget(m_caseStack, 1);
    card->setMinimumHeight(250);
    return card;
}

void OverviewPage::connectAll()
{
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &OverviewPage::refresh);
    connect(&m_services.theme, &Theme::changed, this, &OverviewPage::arrange);
    connect(m_area, &QComboBox::currentIndexChanged, m_refresh, qOverload<>(&QTimer::start));
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        m_services.settings.setValue(QStringLiteral("overview/months"), m_span->currentData());
        m_refresh->start();
    });
    connect(m_months, &BarChart::barChosen, this, &OverviewPage::chooseMonth);
    connect(m_places, &BarChart::barChosen, this, [this](int category) { choosePlace(category); });
    connect(m_chips, &ChipBar::currentChanged, this, &OverviewPage::showSpots);
    connect(m_spotTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) { chooseSpot(index.row()); });
    connect(m_propose, &QPushButton::clicked, this, &OverviewPage::proposeDeliberation);
    connect(m_cases, &CaseModel::failed, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(m_caseTable, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        if (const CaseRow *row = m_cases->at(index.row()))
            Q_EMIT goTo(QStringLiteral("cases"), QVariantMap{{QStringLiteral("case"), row->id.value}});
    });
    connect(&m_services.desk, &Desk::changed, m_refresh, qOverload<>(&QTimer::start));
}

void OverviewPage::fillAreas()
{
    m_area->addItem(tr("All areas"), qint64(0));
    const auto tree = AreaTree::loadInScope(m_services.desk.db());
    if (!tree.ok())
        return;
    for (const Area &one : tree->all()) {
        if (one.kind != AreaKind::Unit && one.kind != AreaKind::Building)
            m_area->addItem(one.name, one.id.value);
    }
}

AreaId OverviewPage::area() const
{
    return AreaId(m_area->currentData().toLongLong());
}

void OverviewPage::arrange()
{
    const bool large = m_services.theme.metrics().large;
    setDirection(m_chartRow, large);
    setDirection(m_listRow, large);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::summary() const
{
    return tr("%1 cases since %2 · %3 troubles came back")
        .arg(m_figures.overview.cases)
        .arg(m_figures.overview.from.toString(QStringLiteral("yyyy-MM")))
        .arg(m_figures.troubles.size());
}

QList<QWidget *> OverviewPage::actions()
{
    return {m_area, m_span};
}

void OverviewPage::activate()
{
    m_refresh->start();
}

void OverviewPage::refresh()
{
    if (!isVisible() || !m_services.desk.isSignedIn())
        return; // activate() comes before it is seen again.
    const OverviewAsked asked{area(), m_span->currentData().toInt()};
    const auto read = [asked](Ledger &ledger) -> Result<Figures> {
        Figures figures;
        LINLI_ASSIGN(figures.overview, caseOverview(ledger, asked));
        LINLI_ASSIGN(figures.hot, hotSpots(ledger, asked.within));
        LINLI_ASSIGN(figures.troubles, repeatedTroubles(ledger, asked.within));
        LINLI_ASSIGN(figures.reporters, repeatedReporters(ledger, asked.within));
        return figures;
    };
    m_reader->ask<Figures>(read, [this](const Result<Figures> &figures) {
        if (figures.ok())
            take(*figures);
        else
            Q_EMIT message(figures.error().message, {});
    });
}

void OverviewPage::take(const Figures &figures)
{
    m_figures = figures;
    showMonths();
    showPlaces();
    m_chips->setCount(chipIds[0], int(figures.hot.size()));
    m_chips->setCount(chipIds[1], int(figures.troubles.size()));
    m_chips->setCount(chipIds[2], int(figures.reporters.size()));
    showSpots();
    Q_EMIT titleChanged();
}

void OverviewPage::showMonths()
{
    const Overview &overview = m_figures.overview;
    QStringList labels;
    for (const QDate month : overview.months)
        labels.append(month.toString(
            month.month() == 1 || month == overview.from ? QStringLiteral("MM\nyyyy") : QStringLiteral("MM")));
    QList<BarSeries> series;
    for (int i = 0; i < std::min<int>(shownKinds, int(overview.kinds.size())); ++i)
        series.append({caseKindName(overview.kinds[i]), kindColour(i), QList<int>(overview.months.size(), 0)});
    if (overview.kinds.size() > shownKinds)
        series.append({tr("All others"), kindColour(shownKinds), QList<int>(overview.months.size(), 0)});
    for (const MonthCount &count : overview.counts) {
        const qsizetype month = overview.months.indexOf(count.month);
        const qsizetype kind = std::min<qsizetype>(overview.kinds.indexOf(count.kind), shownKinds);
        if (month >= 0 && kind >= 0)
            series[kind].values[month] += count.cases;
    }
    m_months->setBars(labels, series);
}

void OverviewPage::showPlaces()
{
    QStringList labels;
    BarSeries done{tr("Closed"), &Palette::grey, {}};
    BarSeries open{tr("Open, in time"), &Palette::blue, {}};
    BarSeries overdue{tr("Overdue"), &Palette::red, {}};
    for (const PlaceCount &place : m_figures.overview.places) {
        labels.append(place.name);
        done.values.append(place.cases - place.open);
        open.values.append(place.open - place.overdue);
        overdue.values.append(place.overdue);
    }
    m_places->setBars(labels, {done, open, overdue});
}

void OverviewPage::chooseList(SpotModel::List list)
{
    m_chips->setCurrent(chipIds[int(list)]);
}

void OverviewPage::showSpots()
{
    const auto list = SpotModel::List(std::max<qsizetype>(0, chipIds.indexOf(m_chips->current())));
    const QDate from = m_services.desk.clock().today().addDays(1 - repeatDays);
    const auto spots = list == SpotModel::List::HotSpots ? spotsOf(m_figures.hot, from)
        : list == SpotModel::List::Troubles             ? spotsOf(m_figures.troubles, from)
                                                        : spotsOf(m_figures.reporters, from);
    m_spots->setSpots(list, spots);
    m_spotEmpty->present(QStringLiteral("dialog-ok-apply"), tr("Nothing stands out"),
        list == SpotModel::List::HotSpots ? tr("No case was received in the last 90 days.")
                                          : tr("Nothing came back three times within 90 days."));
    m_spotStack->setCurrentIndex(spots.isEmpty() ? 1 : 0);
    m_propose->setVisible(list == SpotModel::List::Troubles && !spots.isEmpty());
    m_propose->setEnabled(false);
}

void OverviewPage::chooseMonth(int category, int series)
{
    const Overview &overview = m_figures.overview;
    if (category < 0 || category >= overview.months.size())
        return;
    if (series >= shownKinds) // No filter says "all others": the whole month is marked and shown.
        return m_months->choose(category, -1);
    CaseFilter filter;
    filter.within = area();
    filter.receivedFrom = overview.months[category];
    filter.receivedTo = filter.receivedFrom.addMonths(1).addDays(-1);
    if (series >= 0)
        filter.kind = overview.kinds.value(series);
    m_places->clearChoice();
    m_spotTable->clearSelection();
    showCases(filter,
        tr("Received in %1: %2").arg(filter.receivedFrom.toString(QStringLiteral("yyyy-MM")),
            filter.kind.isEmpty() ? tr("all kinds") : caseKindName(filter.kind)));
}

void OverviewPage::choosePlace(int category)
{
    const QList<PlaceCount> &places = m_figures.overview.places;
    if (category < 0 || category >= places.size())
        return;
    CaseFilter filter;
    filter.within = places[category].area;
    filter.receivedFrom = m_figures.overview.from;
    m_months->clearChoice();
    m_spotTable->clearSelection();
    showCases(filter, tr("Received since %1: %2").arg(filter.receivedFrom.toString(QStringLiteral("yyyy-MM")), places[category].name));
}

void OverviewPage::chooseSpot(int row)
{
    const SpotModel::Spot *spot = m_spots->at(row);
    if (!spot)
        return;
    if (m_spotTable->currentIndex().row() != row)
        return m_spotTable->selectRow(row);
    m_months->clearChoice();
    m_places->clearChoice();
    m_propose->setEnabled(spot->trouble && spot->trouble->deliberation.isEmpty() && !m_services.desk.isReadOnly()
        && mayDo(m_services.desk.reader(), Action::Edit, Kind::Cases));
    QString words = tr("The last 90 days: %1, %2").arg(spot->where, spot->what);
    if (spot->trouble && !spot->trouble->deliberation.isEmpty())
        words += u'\n' + tr("Taken up by the deliberation “%1”.").arg(spot->trouble->deliberation);
    showCases(spot->filter, words);
}

void OverviewPage::showCases(const CaseFilter &filter, const QString &words)
{
    m_cases->setFilter(filter);
    m_caseStack->setCurrentIndex(m_cases->rowCount() > 0 ? 0 : 1);
    const auto count = countCases(m_services.desk.db(), m_services.desk.clock().now(), filter);
    m_chosen->setText(count.ok() ? tr("%1 – %n case(s)", nullptr, int(*count)).arg(words) : words);
}

void OverviewPage::proposeDeliberation()
{
    const SpotModel::Spot *spot = m_spots->at(m_spotTable->currentIndex().row());
    if (!spot || !spot->trouble)
        return;
    QStringList numbers;
    qint64 from = 0;
    for (int row = 0; row < m_cases->rowCount(); ++row) {
        const CaseRow *one = m_cases->at(row);
        if (one->state == CaseState::Void)
            continue;
        numbers.append(one->number);
        if (from == 0 && one->state != CaseState::Closed)
            from = one->id.value;
    }
    Q_EMIT goTo(QStringLiteral("deliberations"),
        QVariantMap{{QStringLiteral("case"), from}, {QStringLiteral("area"), spot->trouble->place.value},
            {QStringLiteral("title"), tr("%1: %2 came back %3 times").arg(spot->where, spot->what).arg(spot->cases)},
            {QStringLiteral("proposal"), tr("Reported %1 times in 90 days: %2.").arg(spot->cases).arg(numbers.join(QStringLiteral("、")))}});
}

} // namespace linli::ui
