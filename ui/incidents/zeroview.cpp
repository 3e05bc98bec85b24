#include "ui/incidents/zeroview.h"

#include "ui/incidents/zeromodels.h"
#include "ui/models/allow.h"
#include "ui/models/areabox.h"
#include "ui/models/deskreader.h"
#include "ui/models/exportpath.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int monthsOffered = 36;
enum Which { All, Reached, Missed };

AreaTree treeOf(Desk &desk)
{
    auto tree = AreaTree::loadInScope(desk.db());
    return tree.ok() ? tree.take() : AreaTree();
}

} // namespace

ZeroView::ZeroView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_reader(new DeskReader(services.desk, this))
    , m_figures(new FigureLinesModel(this))
    , m_zeros(new ZeroModel(this))
    , m_month(new QComboBox)
    , m_area(new AreaBox(treeOf(services.desk), tr("Area: all")))
    , m_spans(makeLabel({}, LabelKind::Muted, nullptr, true))
    , m_figureTable(new TableView(services.theme))
    , m_zeroTable(new TableView(services.theme))
    , m_chips(new ChipBar)
    , m_level(new QComboBox)
    , m_which(new QComboBox)
    , m_sum(makeLabel({}, LabelKind::Plain, nullptr, true))
    , m_tables(new QStackedWidget)
    , m_export(makeButton(tr("Export this table"), ButtonKind::Link))
{
    fillBoxes();
    m_tables->addWidget(buildFigures());
    m_tables->addWidget(buildZeros());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(buildHead());
    column->addWidget(m_tables, 1);
    connect(m_month, &QComboBox::currentIndexChanged, this, &ZeroView::reload);
    connect(m_area, &QComboBox::currentIndexChanged, this, &ZeroView::fill);
    connect(m_level, &QComboBox::currentIndexChanged, this, &ZeroView::fill);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ZeroView::fill);
    connect(m_chips, &ChipBar::currentChanged, this, &ZeroView::fill);
}

void ZeroView::fillBoxes()
{
    const QDate today = m_services.desk.clock().today();
    const QDate first(today.year(), today.month(), 1);
    for (int back = 0; back < monthsOffered; ++back) {
        const QDate month = first.addMonths(-back);
        m_month->addItem(month.toString(tr("yyyy-MM", "a month, as QDate::toString takes it")), month);
    }
    m_month->setAccessibleName(tr("Month"));
    m_area->setAccessibleName(tr("Area"));
    m_chips->addChip(QStringLiteral("month"), tr("The month"));
    m_chips->addChip(QStringLiteral("year"), tr("The year so far"));
    m_chips->setCurrent(QStringLiteral("month"));
    m_level->addItem(tr("Level: all"), -1);
    for (const AreaKind kind : {AreaKind::Community, AreaKind::Building, AreaKind::Unit})
        m_level->addItem(displayName(kind), int(kind));
    m_which->addItem(tr("All of them"), int(All));
    m_which->addItem(tr("At all three zeros"), int(Reached));
    m_which->addItem(tr("Not at zero"), int(Missed));
    m_level->setAccessibleName(tr("Level"));
    m_which->setAccessibleName(tr("Which are shown"));
}

QWidget *ZeroView::buildHead()
{
    allow(m_export, m_services.desk.reader(), Action::Export, Kind::Matters);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString day = m_services.desk.clock().today().toString(Qt::ISODate);
        if (m_tables->currentIndex() == 1)
            exportZerosTo(askPath(tr("Three zeros %1.xlsx").arg(day)));
        else
            exportFiguresTo(askPath(tr("Incidents year on year %1.xlsx").arg(day)));
    });
    auto *head = new QWidget;
    auto *flow = new FlowLayout(head);
    for (QWidget *one : QList<QWidget *>{m_month, m_area, m_export})
        flow->addWidget(one);
    return head;
}

QWidget *ZeroView::buildFigures()
{
    m_figureTable->setModel(m_figures);
    m_figureTable->setAccessibleName(tr("Incidents year on year"));
    m_figureTable->setColumnWidths({74, 56, 80, 126, 80, 80, 126}, FigureLinesModel::Name);
    auto *card = new Card;
    card->body()->setContentsMargins(0, Space::small, 0, 0);
    m_spans->setContentsMargins(Space::medium, 0, Space::medium, 0);
    card->body()->addWidget(m_spans);
    card->body()->addWidget(m_figureTable, 1);
    return card;
}

QWidget *ZeroView::buildZeros()
{
    m_zeroTable->setModel(m_zeros);
    m_zeroTable->setAccessibleName(tr("Three zeros"));
    m_zeroTable->setColumnWidths({160, 84, 64, 64, 64, 130}, ZeroModel::Name);
    m_zeroTable->setColumnDelegate(ZeroModel::Standing, new LightDelegate(m_services.theme, m_zeroTable));
    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    for (QWidget *one : QList<QWidget *>{m_chips, m_level, m_which})
        flow->addWidget(one);
    auto *card = new Card;
    card->body()->setContentsMargins(0, Space::small, 0, 0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Space::medium, 0, Space::medium, 0);
    top->addWidget(filters);
    top->addWidget(m_sum);
    card->body()->addLayout(top);
    card->body()->addWidget(m_zeroTable, 1);
    return card;
}

void ZeroView::showZeros(bool zeros)
{
    m_tables->setCurrentIndex(zeros ? 1 : 0);
}

void ZeroView::reload()
{
    const QDate month = m_month->currentData().toDate();
    m_reader->ask<Answer>(
        [month](Ledger &ledger) -> Result<Answer> {
            Answer answer;
            LINLI_ASSIGN(answer.tree, AreaTree::loadInScope(ledger.db()));
            LINLI_ASSIGN(answer.figures, incidentFigures(ledger, answer.tree, month.year(), month.month()));
            LINLI_ASSIGN(answer.zeros, zeroTable(ledger, answer.tree, month.year(), month.month()));
            return answer;
        },
        [this](const Result<Answer> &answer) {
            if (!answer.ok()) {
                Q_EMIT message(answer.error().message);
                return;
            }
            take(*answer);
        });
}

void ZeroView::take(const Answer &answer)
{
    m_answer = answer;
    m_spans->setText(spansInWords(answer.figures.spans));
    fill();
    Q_EMIT loaded();
}

QList<ZeroRow> ZeroView::wantedRows() const
{
    const bool year = m_chips->current() == u"year";
    const AreaId within = m_area->area();
    const int level = m_level->currentData().toInt();
    const int which = m_which->currentData().toInt();
    QList<ZeroRow> rows = m_answer.zeros.rows;
    rows.removeIf([&](const ZeroRow &row) {
        const bool judged = year || row.judgedMonth;
        const bool fits = which == All || (judged && row.atZero(year) == (which == Reached));
        return !fits || (level >= 0 && int(row.kind) != level) || (within && !m_answer.tree.isWithin(row.area, within));
    });
    return rows;
}

QString ZeroView::sumText() const
{
    const bool year = m_chips->current() == u"year";
    const AreaId within = m_area->area();
    ZeroTable inside = m_answer.zeros;
    inside.rows.removeIf([&](const ZeroRow &row) { return within && !m_answer.tree.isWithin(row.area, within); });
    QStringList parts;
    for (const AreaKind kind : {AreaKind::Community, AreaKind::Building, AreaKind::Unit}) {
        const ZeroCount sum = inside.count(kind, year);
        if (sum.judged > 0)
            parts.append(tr("%1: %2 of %3").arg(displayName(kind)).arg(sum.all).arg(sum.judged));
    }
    return parts.isEmpty() ? tr("No area here had households in this time.") : tr("At all three zeros: %1").arg(parts.join(tr(" · ")));
}

void ZeroView::fill()
{
    m_figures->setLines(figureLines(m_answer.figures, m_area->area()));
    m_zeros->setRows(wantedRows(), m_chips->current() == u"year");
    m_sum->setText(sumText());
}

QString ZeroView::askPath(const QString &name)
{
    return askExportPath(this, m_services.settings, tr("Export"), name);
}

void ZeroView::told(const Result<qint64> &rows)
{
    Q_EMIT message(rows.ok() ? tr("%1 lines were exported.").arg(*rows) : rows.error().message);
}

void ZeroView::exportFiguresTo(const QString &path)
{
    if (path.isEmpty())
        return;
    m_services.desk.write<qint64>(
        this, [path, figures = m_answer.figures, area = m_area->area()](Ledger &ledger) { return exportIncidentFigures(ledger, path, figures, area); },
        [this](const Result<qint64> &rows) { told(rows); });
}

void ZeroView::exportZerosTo(const QString &path)
{
    if (path.isEmpty())
        return;
    ZeroTable table = m_answer.zeros;
    table.rows = wantedRows();
    m_services.desk.write<qint64>(
        this, [path, table](Ledger &ledger) { return exportZeros(ledger, path, table); }, [this](const Result<qint64> &rows) { told(rows); });
}

} // namespace linli::ui
