#include "ui/clarity/claritypage.h"

#include "core/clarity/clarityexport.h"
#include "ui/clarity/claritygauge.h"
#include "ui/clarity/claritytreemodel.h"
#include "ui/clarity/unclearmodel.h"
#include "ui/models/allow.h"
#include "ui/models/deskreader.h"
#include "ui/models/exportpath.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/treeview.h"

#include <QButtonGroup>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

ClarityPage::ClarityPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_areas(new ClarityTreeModel(services.desk, this))
    , m_missing(new UnclearModel(services.desk, this))
    , m_tree(new TreeView(services.theme))
    , m_table(new TableView(services.theme))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(services.theme))
    , m_group(new QButtonGroup(this))
    , m_refresh(new QTimer(this))
    , m_reader(new DeskReader(services.desk, this))
{
    m_tree->setModel(m_areas);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Areas and their share of clear households"));
    m_tree->expandToDepth(2);
    auto *gauges = new QWidget;
    auto *flow = new FlowLayout(gauges);
    m_gauges.append(new ClarityGauge(services.theme, tr("All four clear")));
    for (const Clarity clarity : allClarities)
        m_gauges.append(new ClarityGauge(services.theme, displayName(clarity)));
    for (int i = 0; i < m_gauges.size(); ++i) {
        m_group->addButton(m_gauges[i], i);
        flow->addWidget(m_gauges[i]);
    }
    m_gauges.first()->setChecked(true);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    column->addWidget(gauges);
    column->addWidget(buildMissing(), 1);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(Space::medium);
    split->addWidget(m_tree);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(Space::large, 0, Space::large, Space::large);
    page->addWidget(split);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &ClarityPage::refresh);
    connect(m_group, &QButtonGroup::idClicked, this, &ClarityPage::applyFilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClarityPage::applyFilter);
    connect(m_table, &TableView::rowActivated, this, &ClarityPage::openRow);
    connect(m_missing, &UnclearModel::failed, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(&services.desk, &Desk::changed, m_refresh, qOverload<>(&QTimer::start));
    connect(&services.theme, &Theme::changed, this, &ClarityPage::arrange);
    arrange();
}

QWidget *ClarityPage::buildMissing()
{
    m_table->setModel(m_missing);
    m_table->setAccessibleName(tr("Households and what is missing"));
    m_table->setHiddenInLargeType({UnclearModel::Unit});
    m_table->keepLayout(m_services.settings, QStringLiteral("clarity/missing"));
    m_empty->present(QStringLiteral("dialog-ok-apply"), tr("Nothing is missing here"),
        tr("Choose another area or another of the four clarities."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_stack);
    return card;
}

void ClarityPage::arrange()
{
    const bool large = m_services.theme.metrics().large;
    m_tree->setIndentation(large ? Space::medium : Space::small);
    m_tree->setMinimumWidth(large ? 330 : 224);
    m_table->setColumnWidths(large ? QList<int>{128, 80, 200} : QList<int>{204, 130, 400}, UnclearModel::Missing);
}

QString ClarityPage::title() const
{
    return tr("Four clarities");
}

QString ClarityPage::summary() const
{
    const ClarityShare share = m_areas->shareOf(m_areas->areaAt(m_tree->currentIndex()));
    return tr("%1 households count, %2 clear in all four").arg(share.households).arg(share.allClear);
}

QList<QWidget *> ClarityPage::actions()
{
    auto *save = makeButton(tr("Export what is missing"));
    allow(save, m_services.desk.reader(), Action::Export, Kind::Households);
    connect(save, &QPushButton::clicked, this, &ClarityPage::exportList);
    return {save};
}

void ClarityPage::activate()
{
    m_refresh->start();
}

void ClarityPage::choose(std::optional<Clarity> clarity)
{
    m_gauges[clarity ? 1 + int(*clarity) : 0]->setChecked(true);
    applyFilter();
}

void ClarityPage::refresh()
{
    if (!isVisible())
        return; // activate() comes before it is seen again.
    using Shares = QHash<AreaId, ClarityShare>;
    const auto read = [](Ledger &ledger) -> Result<Shares> {
        LINLI_ASSIGN(const AreaTree tree, AreaTree::loadInScope(ledger.db()));
        return clarityShares(ledger, tree);
    };
    const auto take = [this](const Result<Shares> &shares) {
        if (!shares.ok()) {
            Q_EMIT message(shares.error().message, {});
            return;
        }
        m_areas->setShares(*shares);
        m_missing->reload();
        showShares();
    };
    m_reader->ask<Shares>(read, take); // A district of 370,000 households takes a third of a second.
}

void ClarityPage::applyFilter()
{
    const int chosen = m_group->checkedId();
    const std::optional<Clarity> clarity = chosen > 0 ? std::optional(allClarities[chosen - 1]) : std::nullopt;
    m_areas->setClarity(clarity);
    m_missing->setFilter({m_areas->areaAt(m_tree->currentIndex()), clarity});
    showShares();
}

void ClarityPage::showShares()
{
    const ClarityShare share = m_areas->shareOf(m_areas->areaAt(m_tree->currentIndex()));
    m_gauges[0]->setShare(share.allClear, share.households);
    for (const Clarity clarity : allClarities)
        m_gauges[1 + int(clarity)]->setShare(share.clearOf(clarity), share.households);
    m_stack->setCurrentIndex(m_missing->rowCount() > 0 ? 0 : 1);
    Q_EMIT titleChanged();
}

void ClarityPage::openRow(const QModelIndex &index)
{
    if (const UnclearRow *row = m_missing->at(index.row()))
        Q_EMIT goTo(QStringLiteral("ledger"), row->id.value);
}

void ClarityPage::exportList()
{
    const QString path = askExportPath(this, m_services.settings, tr("Export what is missing"),
        tr("Four clarities %1.xlsx").arg(m_services.desk.clock().today().toString(Qt::ISODate)));
    if (path.isEmpty())
        return;
    const int chosen = m_group->checkedId();
    const UnclearFilter filter{m_areas->areaAt(m_tree->currentIndex()),
        chosen > 0 ? std::optional(allClarities[chosen - 1]) : std::nullopt};
    m_services.desk.write<qint64>(
        this, [path, filter](Ledger &ledger) { return exportUnclear(ledger, filter, path); },
        [this](const Result<qint64> &rows) {
            Q_EMIT message(rows.ok() ? tr("%1 households were exported.").arg(*rows) : rows.error().message, {});
        });
}

} // namespace linli::ui
